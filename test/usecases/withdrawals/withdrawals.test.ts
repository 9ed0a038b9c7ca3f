import { describe, expect, test } from 'vitest';
import { prepareAsJson } from '#shared/adapters/payouts/prepared-payout.ts';
import type { PayoutProvider, ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { sandboxPayouts } from '#shared/adapters/payouts/sandbox.ts';
import { queryPayout, submitPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** A sandbox that records every payout and query. */
const watchProvider = (provider: PayoutProvider) => {
  const sent: string[] = [];
  const queried: string[] = [];
  const watching: PayoutProvider = {
    name: provider.name,
    prepare: provider.prepare,
    submit: (parameters) => {
      sent.push(parameters);
      return provider.submit(parameters);
    },
    query: (merchantNumber) => {
      queried.push(merchantNumber);
      return provider.query(merchantNumber);
    },
  };
  return { sent, queried, watching };
};

const withdrawTo = async (accountNo: string) => {
  const table = await newTable();
  const { sent, queried, watching } = watchProvider(sandboxPayouts(table));
  const conductor = createWorkflowRunner(table, { payouts: () => watching });
  const { world } = conductor;
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, accountNo);
  const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  const withdrawal = () => expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`));
  const wallet = () => expectSuccess(world.creator.get('/wallet'));
  await conductor.runUntilIdle();
  return { ...conductor, table, sent, queried, id, withdrawal, wallet };
};

const paidOut = { available: yuan(200), withdrawing: yuan(0) };

describe('a withdrawal', () => {
  test('to a valid account is paid at once', async () => {
    const { withdrawal, wallet, sent, queried } = await withdrawTo('6222020200610001');
    expect(await withdrawal()).toMatchObject({
      status: 'paid',
      destination: { accountNo: '************0001' },
    });
    expect(await wallet()).toMatchObject(paidOut);
    expect([sent.length, queried.length]).toEqual([1, 0]);
  });

  test('to an unknown account returns the money and says who can correct it', async () => {
    const { withdrawal, wallet, stateOf, id } = await withdrawTo('6222020200110002');
    expect(await withdrawal()).toMatchObject({ status: 'failed', failure: { fixableBy: 'creator' } });
    expect(await wallet()).toMatchObject({ available: yuan(500), withdrawing: yuan(0) });
    expect(stateOf(id)).toBe('SUCCEEDED');
  });

  test('with a lost response after the payment is found as paid, and was sent once', async () => {
    const { withdrawal, wallet, advanceClock, sent } = await withdrawTo('6222020200510003');
    expect((await withdrawal()).status).toBe('unknown');
    expect(await wallet()).toMatchObject({ available: yuan(200), withdrawing: yuan(300) });
    await advanceClock('PT11S');
    expect((await withdrawal()).status).toBe('paid');
    expect(await wallet()).toMatchObject(paidOut);
    expect(sent).toHaveLength(1);
  });

  test('with a lost response before the payment is sent again under its number, minutes later', async () => {
    const { withdrawal, wallet, advanceClock, sent, queried } = await withdrawTo('6222020200010004');
    await advanceClock('PT5M');
    expect((await withdrawal()).status).toBe('unknown');
    expect(sent).toHaveLength(1);
    expect(queried.length).toBeGreaterThan(1);
    await advanceClock('PT15M');
    expect((await withdrawal()).status).toBe('paid');
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
    expect(await wallet()).toMatchObject(paidOut);
  });

  test('that takes time is paid at the next query', async () => {
    const { withdrawal, advanceClock, wallet } = await withdrawTo('6222020200910005');
    expect((await withdrawal()).status).toBe('processing');
    await advanceClock('PT11S');
    expect((await withdrawal()).status).toBe('paid');
    expect(await wallet()).toMatchObject(paidOut);
  });

  test('moves its money through the journal exactly', async () => {
    const { table } = await withdrawTo('6222020200610001');
    const steps = (await listItemsByPrefix(table, 'ENTRY#')).map(
      ({ entry }) => (entry as { cause: { step: string } }).cause.step,
    );
    expect(steps.toSorted()).toEqual(['receive', 'request', 'succeed']);
  });

  test.each([
    ['more than there is', yuan(501), 'insufficient-funds'],
    ['less than the minimum', { amount: 99, currency: 'CNY' }, 'withdrawal-limit'],
    ['more than the maximum', yuan(50_001), 'withdrawal-limit'],
    ['in another currency', { amount: 500, currency: 'USD' }, 'validation'],
  ])('of %s is refused, and changes nothing', async (_what, amount, slug) => {
    const world = createWorld(await newTable());
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const before = await readAllItems(world.deps.table);
    const { body } = await world.creator.post('/wallet/withdrawals', { amount }, { idempotencyKey: 'k' });
    expect(body.type.endsWith(`/${slug}`)).toBe(true);
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('needs a payout account', async () => {
    const world = createWorld(await newTable());
    await creditCreator(world, yuan(500));
    expect(await world.creator.post('/wallet/withdrawals', { amount: yuan(1) })).toMatchObject({
      status: 409,
    });
  });

  test('keeps the account number and its holder in no item of the table in plain text', async () => {
    const { table } = await withdrawTo('6222020200610001');
    const text = JSON.stringify(await readAllItems(table));
    expect(text).not.toContain('6222020200610001');
    expect(text).not.toContain('Cleo Li');
  });
});

describe('a provider without a clear response', () => {
  const withProvider = async (answers: {
    submit: ProviderPayoutStatus | 'throws';
    query: ProviderPayoutStatus | 'throws';
  }) => {
    const table = await newTable();
    const give = async (answer: ProviderPayoutStatus | 'throws') => {
      if (answer === 'throws') throw new Error('fails to connect');
      return answer;
    };
    const provider = {
      name: 'silent',
      prepare: prepareAsJson,
      submit: () => give(answers.submit),
      query: () => give(answers.query),
    };
    const conductor = createWorkflowRunner(table, { payouts: () => provider });
    await creditCreator(conductor.world, yuan(500));
    await setPayoutAccount(conductor.world, '6222020200610001');
    const { id } = await expectSuccess(
      conductor.world.creator.post('/wallet/withdrawals', { amount: yuan(300) }),
    );
    await conductor.runUntilIdle();
    const status = async () =>
      (await expectSuccess(conductor.world.creator.get(`/wallet/withdrawals/${id}`))).status;
    return { ...conductor, id, status };
  };

  const processing = { status: 'processing', reference: 'r' } as const;
  const unknown = { status: 'unknown' } as const;
  const notFound = { status: 'not_found' } as const;

  test.each([
    ['never answers', { submit: 'throws', query: 'throws' }, 'unknown'],
    ['never knows', { submit: unknown, query: unknown }, 'unknown'],
    ['is never done', { submit: processing, query: processing }, 'processing'],
    ['forgets what it had accepted', { submit: processing, query: notFound }, 'processing'],
    ['never receives anything', { submit: unknown, query: notFound }, 'unknown'],
  ] as const)(
    '(it %s) hands the withdrawal to a person after a day, with the money still held',
    async (_what, answers, soon) => {
      const { world, advanceClock, status, stateOf, id } = await withProvider(answers);
      await advanceClock('PT1M');
      expect(await status()).toBe(soon);
      await advanceClock('PT26H');
      expect(await status()).toBe('needs_operator');
      expect(stateOf(id)).not.toBe('SUCCEEDED');
      expect(await expectSuccess(world.creator.get('/wallet'))).toMatchObject({ withdrawing: yuan(300) });
    },
  );
});

describe('a payout function that runs again', () => {
  test('after a failure queries the payout instead of sending it', async () => {
    const table = await newTable();
    const { sent, watching } = watchProvider(sandboxPayouts(table));
    const broken: PayoutProvider = { ...watching, submit: () => new Promise(() => undefined) };
    const { deps, ...world } = createWorld(table, { payouts: () => broken });
    await creditCreator({ deps, ...world }, yuan(500));
    await setPayoutAccount({ deps, ...world }, '6222020200610001');
    const { id: withdrawalId } = await expectSuccess(
      world.creator.post('/wallet/withdrawals', { amount: yuan(300) }),
    );
    void submitPayout(deps, { withdrawalId });
    const status = async () =>
      (await expectSuccess(world.creator.get(`/wallet/withdrawals/${withdrawalId}`))).status;
    await expect.poll(status, { timeout: 10_000, interval: 5 }).toBe('submitting');
    const repaired = { ...deps, payouts: () => watching };
    expect(await submitPayout(repaired, { withdrawalId })).toEqual({ withdrawalId, status: 'unknown' });
    expect(sent).toEqual([]);
    expect(await queryPayout(repaired, { withdrawalId })).toEqual({ withdrawalId, status: 'unknown' });
  });

  test('twice at once pays once', async () => {
    const table = await newTable();
    const world = createWorld(table);
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const { id: withdrawalId } = await expectSuccess(
      world.creator.post('/wallet/withdrawals', { amount: yuan(300) }),
    );
    await Promise.all([1, 2, 3].map(() => submitPayout(world.deps, { withdrawalId })));
    await queryPayout(world.deps, { withdrawalId });
    const entries = await listItemsByPrefix(table, 'ENTRY#');
    const steps = entries.map(({ entry }) => (entry as { cause: { step: string } }).cause.step);
    expect(steps.filter((step) => step === 'succeed')).toHaveLength(1);
    expect((await expectSuccess(world.creator.get('/wallet'))).available).toEqual(yuan(200));
  });
});
