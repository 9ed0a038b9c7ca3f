import { describe, expect, test } from 'vitest';
import type { ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { sandboxRefunds } from '#shared/adapters/refunds/sandbox.ts';
import type { Deps } from '#shared/deps.ts';
import type { Table } from '#shared/store/table.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const card = { type: 'bank_card', holderName: 'Ada Films', accountNo: '6222020200610001' };

const path = '/wallet/withdrawals?as=advertiser';

const createPlatform = async (change: Partial<Deps> = {}) => {
  const table = await newTable();
  const sent: { number: string; amount: number; depositId: string }[] = [];
  const provider = sandboxRefunds(table);
  const runner = createWorkflowRunner(table, {
    refunds: () => ({
      ...provider,
      submit: (request) => {
        sent.push({ number: request.number, amount: request.amount.amount, depositId: request.depositId });
        return provider.submit(request);
      },
    }),
    ...change,
  });
  const { advertiser } = runner.world;
  const bind = () => expectSuccess(advertiser.put('/wallet/payout-account?as=advertiser', card));
  const takeBack = (amount: number) => advertiser.post(path, { amount: yuan(amount) });
  const wallet = () => expectSuccess(advertiser.get('/wallet?as=advertiser'));
  const list = async () => (await expectSuccess(advertiser.get(path))).items;
  return { ...runner, table, sent, advertiser, bind, takeBack, wallet, list };
};

const totalOfWallets = async (table: Table): Promise<number> => {
  const wallets = await listItemsByPrefix(table, 'BALANCE#');
  return wallets.reduce(
    (sum, { available = 0, withdrawing = 0 }) => sum + Number(available) + Number(withdrawing),
    0,
  );
};

describe('unspent balance', () => {
  test('goes back to the newest deposits first, without a payout account', async () => {
    const { world, sent, takeBack, wallet, list, runUntilIdle, table } = await createPlatform();
    const older = await deposit(world, yuan(300));
    world.deps.clock.advance('PT1M');
    const newer = await deposit(world, yuan(200));
    const answer = await expectSuccess(takeBack(350));
    expect(answer).toMatchObject({
      amount: yuan(200),
      payout: yuan(200),
      destination: { type: 'deposit', accountNo: newer.id },
      others: [{ amount: yuan(150), destination: { type: 'deposit', accountNo: older.id } }],
    });
    expect(await wallet()).toMatchObject({ available: yuan(150), withdrawing: yuan(350) });
    await runUntilIdle();
    expect(await wallet()).toMatchObject({ available: yuan(150), withdrawing: yuan(0) });
    expect((await list()).map(({ status }) => status)).toEqual(['paid', 'paid']);
    expect(sent.map(({ amount, depositId }) => [amount, depositId]).toSorted()).toEqual(
      [
        [20_000, newer.id],
        [15_000, older.id],
      ].toSorted(),
    );
    expect(await totalOfWallets(table)).toBe(15_000);
  });

  test('that a task holds stays held', async () => {
    const { world, takeBack, table } = await createPlatform();
    await deposit(world, yuan(1_300));
    await openTask(world);
    const before = await readAllItems(table);
    expect(await takeBack(101)).toMatchObject({ status: 422, body: { available: 10_000 } });
    expect(await readAllItems(table)).toEqual(before);
    await expectSuccess(takeBack(100));
  });

  test('is refunded once, and then paid to the bound account', async () => {
    const { world, takeBack, bind, wallet, list, runUntilIdle } = await createPlatform();
    await deposit(world, yuan(300));
    world.deps.clock.advance('P366D');
    expect(await takeBack(300)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('Bind a payout account') },
    });
    await bind();
    await expectSuccess(takeBack(300));
    await runUntilIdle();
    expect(await list()).toMatchObject([{ status: 'paid', destination: { type: 'bank_card' } }]);
    expect(await wallet()).toMatchObject({ available: yuan(0), withdrawing: yuan(0) });
  });

  test('whose refund fails comes back, and goes to the bound account next time', async () => {
    const failed: ProviderPayoutStatus = {
      status: 'failed',
      failure: { code: 'ACQ.TRADE_HAS_FINISHED', message: 'Too old.', fixableBy: 'creator' },
    };
    const { world, takeBack, bind, wallet, list, runUntilIdle } = await createPlatform({
      refunds: () => ({ name: 'sandbox', submit: async () => failed, query: async () => failed }),
    });
    await deposit(world, yuan(300));
    await expectSuccess(takeBack(300));
    await runUntilIdle();
    expect(await wallet()).toMatchObject({ available: yuan(300), withdrawing: yuan(0) });
    await bind();
    await expectSuccess(takeBack(300));
    await runUntilIdle();
    expect((await list()).map(({ status }) => status).toSorted()).toEqual(['failed', 'paid']);
    expect(await wallet()).toMatchObject({ available: yuan(0), withdrawing: yuan(0) });
  });

  test('is asked for and not sent again, when the answer of the provider is lost', async () => {
    const table = await newTable();
    const provider = sandboxRefunds(table);
    const submitted: string[] = [];
    const runner = createWorkflowRunner(table, {
      refunds: () => ({
        ...provider,
        submit: async (request) => {
          submitted.push(request.number);
          await provider.submit(request);
          throw new Error('the connection broke');
        },
      }),
    });
    await deposit(runner.world, yuan(300));
    const { id } = await expectSuccess(runner.world.advertiser.post(path, { amount: yuan(300) }));
    await runner.runUntilIdle();
    await runner.advanceClock('PT1H');
    expect(submitted).toHaveLength(1);
    expect(await expectSuccess(runner.world.advertiser.get(`/wallet/withdrawals/${id}`))).toMatchObject({
      status: 'paid',
    });
  });

  test('cannot be taken twice by requests at the same time', async () => {
    const { world, takeBack, wallet } = await createPlatform();
    await deposit(world, yuan(300));
    const answers = await Promise.all(Array.from({ length: 5 }, () => takeBack(200)));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(await wallet()).toMatchObject({ available: yuan(100), withdrawing: yuan(200) });
  });

  test('is not taken by somebody who is no advertiser, and waits during a freeze', async () => {
    const { world, takeBack } = await createPlatform();
    await deposit(world, yuan(300));
    expect((await world.creator.post(path, { amount: yuan(1) })).status).toBe(403);
    await expectSuccess(
      world.operator.put('/finance/freeze', { deposits: false, withdrawals: true, reason: 'A check.' }),
    );
    expect((await takeBack(1)).status).toBe(409);
  });
});
