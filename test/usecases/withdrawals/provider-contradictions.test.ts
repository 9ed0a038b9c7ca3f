import { describe, expect, test } from 'vitest';
import { prepareAsJson } from '#shared/adapters/payouts/prepared-payout.ts';
import type { ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { findWithdrawal } from '#shared/store/withdrawals/withdrawal-store.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';
import { applyStep } from '#shared/usecases/withdrawals/payout-steps.ts';
import { recheckPayout, submitPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { expectApproved, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const lines = collectLogLines();

const failure = {
  code: 'PAYEE_NOT_EXIST',
  message: 'There is no such account.',
  fixableBy: 'creator',
} as const;
const failed: ProviderPayoutStatus = { status: 'failed', failure };
const paid: ProviderPayoutStatus = { status: 'paid', reference: 'ref-1' };
const processing: ProviderPayoutStatus = { status: 'processing', reference: 'ref-1' };
const unfunded: ProviderPayoutStatus = {
  status: 'unfunded',
  failure: { code: 'PAYER_BALANCE_NOT_ENOUGH', message: 'Top up.', fixableBy: 'platform' },
};

const evidence = { note: 'Seen on the bank statement.', reference: 'statement 7, line 3' };

/** A provider that says what a test sets, and a creator with 500 yuan. */
const createPlatform = async (first: ProviderPayoutStatus) => {
  const table = await newTable();
  const says = { answer: first, fault: undefined as Error | undefined, submitted: 0 };
  const provider = {
    name: 'sandbox',
    connect: async () => {
      if (says.fault) throw says.fault;
    },
    prepare: prepareAsJson,
    submit: async () => {
      says.submitted += 1;
      return says.answer;
    },
    query: async () => says.answer,
  };
  const withdrawal = {
    ...defaultPolicy.withdrawal,
    returns: { ...defaultPolicy.withdrawal.returns, reportingProviders: ['sandbox'] },
  };
  const runner = createWorkflowRunner(table, {
    payouts: () => provider,
    policy: { ...defaultPolicy, withdrawal },
  });
  const { world } = runner;
  const { deps, creator, operator } = world;
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, '6222020200610001');
  const ask = async (amount: number) =>
    (await expectSuccess(creator.post('/wallet/withdrawals', { amount: yuan(amount) }))).id;
  return {
    ...runner,
    ...{ table, says, ask },
    statusOf: async (id: string) => (await findWithdrawal(table, id))?.status,
    receive: (id: string, answer: ProviderPayoutStatus) => {
      says.answer = answer;
      return recheckPayout(deps, { withdrawalId: id });
    },
    cases: async () => (await expectSuccess(operator.get('/finance/withdrawals'))).items,
    resolve: async (id: string, decision: 'paid' | 'failed') => {
      await expectSuccess(operator.post(`/finance/withdrawals/${id}/query`));
      return expectApproved(
        world,
        operator.post(`/finance/withdrawals/${id}/resolution`, { decision, evidence }),
      );
    },
    sweep: () => sweepPayments(deps),
    available: async () => (await expectSuccess(creator.get('/wallet'))).available,
    suspense: async () =>
      (await listItemsByPrefix(table, 'ENTRY#'))
        .flatMap(({ entry }) => (entry as { postings: { account: string; amount: number }[] }).postings)
        .reduce((sum, { account, amount }) => (account === 'platform/suspense' ? sum + amount : sum), 0),
    /** Metrics with a name in the log. */
    counted: (metric: string) => lines.filter((line) => line.includes(`"${metric}":`)).length,
  };
};

describe('a payout that fails after it was paid', () => {
  test('is found by the daily check, and is a case with its money in suspense', async () => {
    const { ask, runUntilIdle, says, sweep, statusOf, cases, suspense, world } = await createPlatform(paid);
    const id = await ask(300);
    await runUntilIdle();
    says.answer = failed;
    world.deps.clock.advance('PT25H');
    expect(await sweep()).toMatchObject({ found: 1, resolved: 1 });
    expect(await statusOf(id)).toBe('needs_operator');
    expect(await cases()).toMatchObject([{ id, case: { kind: 'late_failure', inSuspense: true } }]);
    expect(await suspense()).toBe(30_000);
  });

  test('is one case, also if the provider says it again after the decision', async () => {
    const { ask, runUntilIdle, receive, statusOf, resolve, cases, suspense, available } =
      await createPlatform(paid);
    const id = await ask(300);
    await runUntilIdle();
    await receive(id, failed);
    await receive(id, failed);
    expect(await cases()).toHaveLength(1);
    await resolve(id, 'paid');
    await receive(id, failed);
    expect([await statusOf(id), await suspense(), await available()]).toEqual(['paid', 0, yuan(200)]);
    expect(await cases()).toEqual([]);
  });

  test('gives the money back to the creator when an operator confirms it', async () => {
    const { ask, runUntilIdle, receive, resolve, suspense, available } = await createPlatform(paid);
    const id = await ask(300);
    await runUntilIdle();
    await receive(id, failed);
    expect(await available()).toEqual(yuan(200));
    await resolve(id, 'failed');
    expect([await suspense(), await available()]).toEqual([0, yuan(500)]);
  });

  test('is a case also after an operator had said that it was paid', async () => {
    const { ask, runUntilIdle, advanceClock, receive, resolve, cases } = await createPlatform({
      status: 'unknown',
    });
    const id = await ask(300);
    await runUntilIdle();
    await advanceClock('P2D');
    await resolve(id, 'paid');
    await receive(id, failed);
    expect(await cases()).toMatchObject([{ id, case: { kind: 'late_failure' } }]);
  });
});

describe('a bank that is slow', () => {
  test('is still asked after an operator took over, and its answer ends the case', async () => {
    const { ask, runUntilIdle, advanceClock, says, sweep, statusOf, cases, counted, world } =
      await createPlatform(processing);
    const id = await ask(300);
    await runUntilIdle();
    await advanceClock('P2D');
    expect(await statusOf(id)).toBe('needs_operator');
    expect(counted('PaymentsUnclear')).toBe(1);
    let queries = 0;
    for (let hour = 0; hour < 72; hour += 1) {
      world.deps.clock.advance('PT1H');
      queries += (await sweep()).found;
    }
    expect(queries).toBeGreaterThan(2);
    expect(queries).toBeLessThan(12);
    says.answer = paid;
    world.deps.clock.advance('P1DT1H');
    await sweep();
    expect([await statusOf(id), await cases()]).toEqual(['paid', []]);
  });
});

describe('a payout in progress that the provider does not know any more', () => {
  test('is a case after two such answers', async () => {
    const { ask, runUntilIdle, advanceClock, says, statusOf, cases } = await createPlatform(processing);
    const id = await ask(300);
    await runUntilIdle();
    says.answer = { status: 'not_found' };
    await advanceClock('PT1H');
    expect(await statusOf(id)).toBe('needs_operator');
    expect(await cases()).toMatchObject([{ id, case: { kind: 'not_found' } }]);
    expect(says.submitted).toBe(1);
  });

  test('that was paid is asked about again', async () => {
    const { ask, runUntilIdle, receive } = await createPlatform(paid);
    const id = await ask(300);
    await runUntilIdle();
    expect(await receive(id, { status: 'not_found' })).toMatchObject({ status: 'paid', unclear: true });
  });
});

describe('a step that a withdrawal refuses', () => {
  test('is logged and counted, and one that somebody else took is not', async () => {
    const { ask, runUntilIdle, receive, statusOf, counted, world } = await createPlatform(paid);
    const id = await ask(300);
    await runUntilIdle();
    await Promise.all([
      receive(id, { status: 'returned', failure }),
      receive(id, { status: 'returned', failure }),
    ]);
    expect([await statusOf(id), counted('PayoutStepsRefused')]).toEqual(['returned', 0]);
    const found = await findWithdrawal(world.deps.table, id);
    if (!found) throw new Error('it is there');
    await applyStep(world.deps, found, { type: 'give_up' });
    expect(counted('PayoutStepsRefused')).toBe(1);
    expect(lines.join('')).toContain('a withdrawal refused a step');
  });
});

describe('a fault before a payout is sent', () => {
  test('leaves it requested and fails the function, which alarms, until the fault is mended', async () => {
    const { ask, says, statusOf, world, runUntilIdle, advanceClock } = await createPlatform(paid);
    const id = await ask(300);
    says.fault = new Error('The secret cannot be read.');
    await expect(submitPayout(world.deps, { withdrawalId: id })).rejects.toThrow('cannot be read');
    await runUntilIdle();
    await advanceClock('P3D');
    expect([await statusOf(id), says.submitted]).toEqual(['requested', 0]);
    says.fault = undefined;
    await advanceClock('PT2H');
    expect([await statusOf(id), says.submitted]).toEqual(['paid', 1]);
  });

  test('after it is sent is unclear, logged and counted', async () => {
    const { ask, says, statusOf, runUntilIdle, counted } = await createPlatform({ status: 'unknown' });
    const id = await ask(300);
    await runUntilIdle();
    expect([await statusOf(id), says.submitted]).toEqual(['unknown', 1]);
    expect(counted('PayoutsUnclear')).toBeGreaterThan(0);
  });
});

describe('an empty balance at the provider', () => {
  test('fails no withdrawal, calls an operator, and stops the payouts', async () => {
    const { ask, runUntilIdle, says, statusOf, counted } = await createPlatform(unfunded);
    const first = await ask(300);
    await runUntilIdle();
    const second = await ask(100);
    await runUntilIdle();
    expect([await statusOf(first), await statusOf(second)]).toEqual(['requested', 'requested']);
    expect([says.submitted, counted('PayerBalanceEmpty')]).toEqual([1, 1]);
  });

  test('is tried by one payout at a time, and all continue when it is filled', async () => {
    const { ask, runUntilIdle, advanceClock, says, statusOf } = await createPlatform(unfunded);
    const ids = [await ask(100), await ask(100), await ask(100)];
    await runUntilIdle();
    await advanceClock('PT6H');
    expect(says.submitted).toBeLessThan(20);
    says.answer = paid;
    await advanceClock('PT3H');
    expect(await Promise.all(ids.map(statusOf))).toEqual(['paid', 'paid', 'paid']);
  });
});
