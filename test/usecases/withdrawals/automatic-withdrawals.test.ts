import { describe, expect, test, vi } from 'vitest';
import { findState, routeState } from '#infra/workflows/order.ts';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { WithdrawalPolicy } from '#shared/domain/withdrawals/withdrawal-policy.ts';
import { keys } from '#shared/store/keys.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import type { Table } from '#shared/store/table.ts';
import { withdrawAutomatically } from '#shared/usecases/withdrawals/withdraw-automatically.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { Definition, orderMachine } from '#test/support/definitions.ts';
import { createInterleavedTable } from '#test/support/interleaved-table.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createCreator,
  createOrder,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  type TestWorld,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const hub = routeState;

type Circumstances = {
  readonly machineFor?: (name: string) => Definition;
  /** How the creator got the order. */
  readonly takenBy?: (world: TestWorld) => Promise<string>;
  readonly table?: Table;
};

const account = { type: 'alipay', holderName: 'Cleo', accountNo: 'cleo@example.com' };

/** An order before its settlement, for a creator who bound this account before and will get 1,140 yuan. */
const settleOrder = async (
  automatic: boolean,
  change: Partial<WithdrawalPolicy> = {},
  { machineFor, takenBy, table }: Circumstances = {},
) => {
  const policy = { ...defaultPolicy, withdrawal: { ...defaultPolicy.withdrawal, ...change } };
  const conductor = createWorkflowRunner(table ?? (await newTable()), { policy }, machineFor);
  const { world, runUntilIdle, advanceClock } = conductor;
  const { creator, reviewer, advertiser, operator } = world;
  const orderId = await (takenBy ?? createOrder)(world);
  const path = `/orders/${orderId}`;
  await expectSuccess(creator.put('/wallet/payout-account', { ...account, automatic }));
  await submitFixture(world, path.slice('/orders/'.length), 'first-cut.mp4');
  await runUntilIdle();
  await expectSuccess(reviewer.post(`${path}/reviews`, { decision: 'approve' }));
  await expectSuccess(advertiser.post(`${path}/advertiser-reviews`, { decision: 'approve' }));
  await runUntilIdle();
  await advanceClock('PT2H');
  const url = `https://www.douyin.com/video/${orderId}`;
  const published = { url, publishedAt: world.deps.now(), disclosed: true };
  await expectSuccess(creator.post(`${path}/publication`, published));
  await runUntilIdle();
  const accept = async () => {
    await expectSuccess(advertiser.post(`${path}/acceptance`, { decision: 'accept' }));
    await runUntilIdle();
    expect((await expectSuccess(creator.get(path))).status).toBe('settled');
  };
  return {
    ...conductor,
    orderId,
    accept,
    /** The order as staff see it. */
    read: () => expectSuccess(operator.get(path)),
    freeze: () =>
      expectSuccess(operator.put('/finance/freeze', { deposits: false, withdrawals: true, reason: 'Stop.' })),
    withdrawals: async () => (await expectSuccess(creator.get('/wallet/withdrawals'))).items,
    wallet: () => expectSuccess(creator.get('/wallet')),
    skipped: async () => {
      await runUntilIdle();
      return (await expectSuccess(creator.get('/notifications'))).items.filter(
        ({ kind }) => kind === 'withdrawal_skipped',
      );
    },
  };
};

describe('after a settlement', () => {
  test('the workflow requests a withdrawal of the balance for a creator who chose it, and starts it', async () => {
    const { accept, withdrawals, wallet, skipped, advanceClock, read, pathOf, orderId, world } =
      await settleOrder(true);
    await accept();
    await advanceClock('PT1H');
    const made = await withdrawals();
    expect(pathOf(orderId).slice(-4)).toEqual([findState, hub, 'Withdraw automatically', 'Settled']);
    expect(pathOf(made[0]?.id ?? '').at(-1)).toBe('Paid');
    const record = await findOrder(world.deps.table, orderId);
    expect([record?.withdrawsFor, record?.hasNextCheck]).toEqual([undefined, undefined]);
    expect(made).toMatchObject([{ amount: yuan(1_140), automatic: true, status: 'paid' }]);
    expect(await read()).toMatchObject({ withdrawals: [{ id: made[0]?.id, status: 'paid' }] });
    expect(await wallet()).toMatchObject({ available: yuan(0), withdrawing: yuan(0) });
    expect(await skipped()).toEqual([]);
  });

  test('withdraws what is left when another withdrawal takes some of the balance at that moment', async () => {
    const table = createInterleavedTable(await newTable());
    const { world, orderId, withdrawals, wallet, skipped, runUntilIdle } = await settleOrder(
      true,
      {},
      { table },
    );
    const { advertiser, creator } = world;
    await expectSuccess(advertiser.post(`/orders/${orderId}/acceptance`, { decision: 'accept' }));
    table.runBefore(keys.wallet(derivePartyId('crt', 'cleo'), 'CNY'), () =>
      expectSuccess(creator.post('/wallet/withdrawals', { amount: yuan(10) })),
    );
    await runUntilIdle();
    const made = await withdrawals();
    expect(made).toHaveLength(2);
    expect(made).toContainEqual(expect.objectContaining({ amount: yuan(1_130), automatic: true }));
    expect([(await wallet()).available, await skipped()]).toEqual([yuan(0), []]);
  });

  test('nothing is withdrawn for other creators, and the workflow enters no state for it', async () => {
    const { accept, withdrawals, wallet, read, pathOf, orderId } = await settleOrder(false);
    await accept();
    expect(pathOf(orderId).slice(-1)).toEqual(['Await acceptance']);
    expect(await read()).not.toHaveProperty('withdrawals');
    expect(await withdrawals()).toEqual([]);
    expect(await wallet()).toMatchObject({ available: yuan(1_140) });
  });

  test('a balance below the minimum stays, and its creator is notified once', async () => {
    const { accept, withdrawals, wallet, skipped } = await settleOrder(true, { minAmount: 200_000 });
    await accept();
    expect(await withdrawals()).toEqual([]);
    expect(await wallet()).toMatchObject({ available: yuan(1_140) });
    expect(await skipped()).toMatchObject([{ message: expect.stringContaining('between 200000 and') }]);
  });

  test('at most the maximum of one withdrawal is withdrawn', async () => {
    const { accept, withdrawals, wallet } = await settleOrder(true, { maxAmount: 100_000 });
    await accept();
    expect(await withdrawals()).toMatchObject([{ amount: yuan(1_000) }]);
    expect(await wallet()).toMatchObject({ available: yuan(140) });
  });

  test('nothing is withdrawn while withdrawals are frozen', async () => {
    const { accept, withdrawals, freeze, skipped } = await settleOrder(true);
    await freeze();
    await accept();
    expect(await withdrawals()).toEqual([]);
    expect(await skipped()).toMatchObject([{ message: expect.stringContaining('Stop.') }]);
  });

  test('nothing is withdrawn to an account that has just replaced another', async () => {
    const { accept, withdrawals, skipped, world } = await settleOrder(true);
    await expectSuccess(
      world.creator.put('/wallet/payout-account', { ...account, accountNo: 'other@example.com' }),
    );
    await accept();
    expect(await withdrawals()).toEqual([]);
    expect(await skipped()).toMatchObject([{ message: expect.stringContaining('account was changed') }]);
  });

  test('the agency is paid out as well, if it chose so', async () => {
    const agencyId = derivePartyId('agy', 'mona');
    const takenBy = async (world: TestWorld) => {
      await createCreator(world);
      await deposit(world);
      const agency = world.api.signIn('mona', 'advertiser');
      await expectSuccess(agency.get('/agencies/me'));
      const body = { agencyId, share: 2_000 };
      const { id } = await expectSuccess(world.creator.post('/creators/me/agency-agreements', body));
      await expectSuccess(agency.post(`/agency-agreements/${id}/decision`, { decision: 'accept' }));
      await expectSuccess(agency.put('/wallet/payout-account?as=agency', { ...account, automatic: true }));
      return (await expectSuccess(world.creator.post(`/tasks/${await openTask(world)}/claims`))).id;
    };
    const { accept, withdrawals, world, advanceClock } = await settleOrder(false, {}, { takenBy });
    await accept();
    await advanceClock('PT1H');
    const agency = world.api.signIn('mona', 'advertiser');
    expect((await expectSuccess(agency.get('/wallet/withdrawals?as=agency'))).items).toMatchObject([
      { amount: yuan(228), automatic: true, status: 'paid' },
    ]);
    expect(await withdrawals()).toEqual([]);
  });
});

/** The definition of the workflow before it included withdrawals. */
const earlier = (): Definition => {
  const copy = Definition.parse(JSON.parse(JSON.stringify(orderMachine)));
  delete copy.States['Withdraw automatically'];
  const choice = copy.States[hub] as unknown as { Choices: { Next: string }[] };
  choice.Choices = choice.Choices.filter(({ Next }) => Next !== 'Withdraw automatically');
  return copy;
};

describe('a settled order with a withdrawal to make', () => {
  /** An order that was settled by a workflow without withdrawals. */
  const left = async () => {
    const machineFor = (name: string) => (name.includes('-') ? orderMachine : earlier());
    const given = await settleOrder(true, {}, { machineFor });
    await given.accept();
    const { deps } = given.world;
    const statusOf = (name: string) => {
      const state = given.stateOf(name);
      if (state === undefined) return 'missing' as const;
      return state === 'SUCCEEDED' ? ('ended' as const) : ('running' as const);
    };
    const executions = {
      statusOf: async (_machine: string, name: string) => statusOf(name),
      listFailed: async () => [],
    };
    const sweep = async () => {
      const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      return sweepOrders({ ...deps, executions }).finally(() => written.mockRestore());
    };
    return { ...given, deps, sweep, withdraw: () => withdrawAutomatically(deps, given) };
  };

  test('of an earlier workflow definition is found by the sweep, and by no second one', async () => {
    const { advanceClock, sweep, runUntilIdle, withdrawals, pathOf, stateOf, orderId } = await left();
    expect([stateOf(orderId), await withdrawals()]).toEqual(['SUCCEEDED', []]);
    expect(await sweep()).toMatchObject({ found: 0 });
    await advanceClock('PT2M');
    expect(await sweep()).toEqual({ found: 1, repaired: 1, failed: 0 });
    await runUntilIdle();
    expect(pathOf(`${orderId}-2`)).toEqual([hub, 'Withdraw automatically', 'Settled']);
    await advanceClock('PT1H');
    expect(await withdrawals()).toMatchObject([{ amount: yuan(1_140), automatic: true, status: 'paid' }]);
    expect(await sweep()).toMatchObject({ found: 0 });
  });

  test('is returned again to a workflow that repeats the settlement', async () => {
    const { deps, orderId } = await left();
    const again = { orderId, version: 1, command: 'settle' } as const;
    const news = { status: 'settled', withdrawsFor: ['creator'] };
    expect(await applySystemCommand(deps, again)).toMatchObject(news);
  });

  test('may be rated meanwhile, and is still withdrawn', async () => {
    const { world, orderId, withdraw, withdrawals, deps } = await left();
    await expectSuccess(
      world.creator.post(`/orders/${orderId}/ratings`, { score: 5, text: 'A clear brief.' }),
    );
    expect(await findOrder(deps.table, orderId)).toMatchObject({
      withdrawsFor: ['creator'],
      hasNextCheck: true,
    });
    await withdraw();
    expect(await withdrawals()).toHaveLength(1);
  });

  test('is withdrawn once under repeated and concurrent attempts', async () => {
    const { withdraw, withdrawals, world, orderId } = await left();
    const tried = await Promise.all([withdraw(), withdraw(), withdraw()]);
    const [made] = await withdrawals();
    for (const { withdrawals: begun } of tried) {
      for (const { withdrawalId } of begun) expect(withdrawalId).toBe(made?.id);
    }
    // The balance has grown since: the withdrawn order has no part in it.
    await creditCreator(world, yuan(500));
    expect(await withdraw()).toMatchObject({ orderId, status: 'settled', withdrawals: [], skipped: [] });
    expect(await withdrawals()).toHaveLength(1);
  });

  test('is withdrawn once by a workflow that lost the response', async () => {
    const { deps, orderId, withdraw, withdrawals } = await left();
    const lost = { ...deps, workflow: { ...deps.workflow, start: () => Promise.reject(new Error('lost')) } };
    await expect(withdrawAutomatically(lost, { orderId })).rejects.toThrow('lost');
    const [made] = await withdrawals();
    expect(await withdraw()).toMatchObject({ withdrawals: [{ withdrawalId: made?.id }] });
    expect(await withdrawals()).toHaveLength(1);
  });

  test('is skipped if its creator has changed the setting', async () => {
    const { world, withdraw, withdrawals, skipped } = await left();
    await expectSuccess(world.creator.put('/wallet/payout-account', { ...account, automatic: false }));
    expect(await withdraw()).toMatchObject({ withdrawals: [], skipped: [] });
    expect([await withdrawals(), await skipped()]).toEqual([[], []]);
  });

  test('shows in the execution’s history why it was skipped', async () => {
    const { freeze, withdraw, skipped } = await left();
    await freeze();
    const refused = { role: 'creator', slug: 'conflict', detail: expect.stringContaining('Stop.') };
    expect(await withdraw()).toMatchObject({ withdrawals: [], skipped: [refused] });
    expect(await withdraw()).toMatchObject({ withdrawals: [], skipped: [] });
    expect(await skipped()).toHaveLength(1);
  });
});
