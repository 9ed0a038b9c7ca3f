import { describe, expect, test, vi } from 'vitest';
import type { Deps } from '#shared/deps.ts';
import { queryPayout, submitPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { sweepWithdrawals } from '#shared/usecases/withdrawals/sweep-withdrawals.ts';
import { createRecordingWorkflow } from '#test/support/deps.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** A requested withdrawal, and executions as the service would list them. */
const requestWithdrawal = async (accountNo = '6222020200910005') => {
  const workflow = createRecordingWorkflow();
  const statuses: Record<string, 'running' | 'ended'> = {};
  const executions: Deps['executions'] = {
    statusOf: async (_machine, name) => statuses[name] ?? 'missing',
    listFailed: async () => [],
  };
  const { deps, creator, ...world } = createWorld(await newTable(), { workflow, executions });
  await creditCreator({ deps, creator, ...world }, yuan(500));
  await setPayoutAccount({ deps, creator, ...world }, accountNo);
  const { id } = await expectSuccess(creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  return {
    deps,
    id,
    statuses,
    started: workflow.calls,
    sweep: () => withoutLog(() => sweepWithdrawals(deps)),
  };
};

/** Keeps expected failures out of the test output. */
const withoutLog = async <T>(run: () => Promise<T>): Promise<T> => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return run().finally(() => written.mockRestore());
};

const nothing = { found: 0, repaired: 0, failed: 0 };

describe('the sweep of withdrawals', () => {
  test('leaves a withdrawal that has just changed some minutes to begin', async () => {
    const { deps, sweep, started } = await requestWithdrawal();
    deps.clock.advance('PT4M');
    expect(await sweep()).toEqual(nothing);
    expect(started).toEqual([]);
  });

  test('starts the execution of a withdrawal whose first event was lost', async () => {
    const { deps, sweep, started, id } = await requestWithdrawal();
    deps.clock.advance('PT6M');
    expect(await sweep()).toEqual({ found: 1, repaired: 1, failed: 0 });
    const input = { withdrawalId: id, status: 'requested' };
    expect(started).toEqual([{ start: id, machine: 'withdrawal-machine', input }]);
  });

  test('restarts a failed execution under the next free name, from the state of the withdrawal', async () => {
    const { deps, sweep, started, id, statuses } = await requestWithdrawal();
    await submitPayout(deps, { withdrawalId: id });
    deps.clock.advance('PT6M');
    Object.assign(statuses, { [id]: 'ended', [`${id}-2`]: 'ended' });
    expect(await sweep()).toEqual({ found: 1, repaired: 1, failed: 0 });
    expect(started).toMatchObject([{ start: `${id}-3`, input: { status: 'processing' } }]);
  });

  test('skips one whose execution runs, and checks again a quarter of an hour later', async () => {
    const { deps, sweep, started, id, statuses } = await requestWithdrawal();
    statuses[id] = 'running';
    deps.clock.advance('PT6M');
    expect(await sweep()).toEqual({ found: 1, repaired: 0, failed: 0 });
    expect(await sweep()).toEqual(nothing);
    deps.clock.advance('PT16M');
    statuses[id] = 'ended';
    expect(await sweep()).toEqual({ found: 1, repaired: 1, failed: 0 });
    expect(started).toMatchObject([{ start: `${id}-2` }]);
  });

  test('does not check one that has ended', async () => {
    const { deps, sweep, id } = await requestWithdrawal();
    await submitPayout(deps, { withdrawalId: id });
    expect((await queryPayout(deps, { withdrawalId: id })).status).toBe('paid');
    deps.clock.advance('P2D');
    expect(await sweep()).toEqual(nothing);
  });

  test('counts what it could not check, and finds it again', async () => {
    const { deps, started } = await requestWithdrawal();
    deps.clock.advance('PT6M');
    const statusOf = async () => Promise.reject(new Error('nothing answers'));
    const broken = { ...deps, executions: { ...deps.executions, statusOf } };
    expect(await withoutLog(() => sweepWithdrawals(broken))).toEqual({ found: 1, repaired: 0, failed: 1 });
    expect(await sweepWithdrawals(deps)).toEqual(nothing);
    deps.clock.advance('PT1M1S');
    expect(await withoutLog(() => sweepWithdrawals(deps))).toMatchObject({ repaired: 1 });
    expect(started).toHaveLength(1);
  });

  test('restarts an execution that keeps failing later each time, more than twenty times', async () => {
    const { deps, sweep, started, statuses, id } = await requestWithdrawal();
    for (let count = 0; count < 12 * 30; count += 1) {
      deps.clock.advance('PT5M');
      await sweep();
      for (const { start } of started as readonly { start: string }[]) statuses[start] = 'ended';
    }
    expect(started.length).toBeGreaterThan(25);
    expect(started.length).toBeLessThan(50);
    expect(started.at(-1)).toMatchObject({ start: `${id}-${started.length}` });
  });
});
