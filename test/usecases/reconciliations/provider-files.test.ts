import { expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { type Posting, transfer } from '#shared/domain/ledger/journal.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { addDuration } from '#shared/domain/time.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { commit } from '#shared/store/commit.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import { findWithdrawal, withdrawalWrites } from '#shared/store/withdrawals/withdrawal-store.ts';
import { startTime } from '#test/support/deps.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const depositId = 'dep_01JD3YQ0000000000000000001';
const refundId = 'wdr_01JD3YQ0000000000000000002';
const ada = derivePartyId('adv', 'ada');

/** A provider received 300 yuan for a deposit an hour after the start, and refunded 20 of them an hour later. */
const platform = async (provider: 'alipay' | 'stripe') => {
  const world = createWorld(await newTable());
  const { table, clock } = world.deps;
  await creditCreator(world, yuan(5));
  await setPayoutAccount(world, '6222020200610001');
  const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(1) }));
  const template = await findWithdrawal(table, id);
  if (!template) throw new Error('there is no withdrawal');
  const refund: Withdrawal = {
    ...{ ...template, id: refundId, version: 1, provider, payout: yuan(20), status: 'paid' },
    merchantNumber: refundId.slice('wdr_'.length),
    payee: { role: 'advertiser', id: ada },
    refund: { depositId },
    providerReference: 're_1',
  };
  await commit(table, withdrawalWrites(refund, 'succeed'));
  const post = (kind: 'deposit' | 'withdrawal', of: string, at: string, postings: readonly Posting[]) =>
    commit(
      table,
      entryWrites(defaultPolicy, {
        ...{ id: `ent_${of}`, at, cause: { kind, id: of, step: 'pay' } as const },
        postings: [...postings],
      }),
    );
  const clearing = account.clearing(provider);
  await post(
    'deposit',
    depositId,
    addDuration(startTime, 'PT1H'),
    transfer(clearing, account.advertiser(ada), yuan(300)),
  );
  await post(
    'withdrawal',
    refundId,
    addDuration(startTime, 'PT2H'),
    transfer(account.suspense, clearing, yuan(20)),
  );
  clock.advance('PT6H');
  const period = { from: startTime, to: addDuration(startTime, 'PT6H') };
  const send = (change: object) =>
    world.operator.post('/finance/reconciliations', { provider, ...period, ...change });
  return { ...world, send };
};

/** A time of China, some hours after the start. */
const inChina = (duration: string): string =>
  addDuration(addDuration(startTime, duration), 'PT8H').slice(0, 19).replace('T', ' ');

const utc = (duration: string): string => addDuration(startTime, duration).slice(0, 19).replace('T', ' ');

const head = '账务流水号,业务流水号,商户订单号,发生时间,收入金额（+元）,支出金额（-元）,业务类型';

test('Alipay’s bill matches a deposit with its refund, which has the number of the deposit there', async () => {
  const { send } = await platform('alipay');
  const statement = [
    '#支付宝账务明细查询',
    head,
    `1\t,2026112022001\t,${depositId}\t,${inChina('PT1H')},300.00,0.00,在线支付`,
    `2\t,2026112022001\t,${depositId}\t,${inChina('PT1H')},0.00,1.80,收费`,
    `3\t,2026112022001\t,${depositId}\t,${inChina('PT2H')},0.00,20.00,交易退款`,
  ].join('\n');
  const body = { format: 'alipay-bill', statement };
  expect(await expectSuccess(send(body))).toMatchObject({
    ...{ status: 'matched', lines: 2, skipped: 1, matched: 1, missingThere: 0 },
    totals: [{ currency: 'CNY', here: 28_000, there: 28_000 }],
  });
  const bytes = btoa(String.fromCodePoint(...new TextEncoder().encode(`${statement}\n#`)));
  expect(await expectSuccess(send({ ...body, statement: bytes, encoding: 'base64' }))).toMatchObject({
    ...{ status: 'matched', lines: 2 },
  });
  const short = statement.replace('20.00', '30.00');
  expect(await expectSuccess(send({ ...body, statement: short }))).toMatchObject({
    ...{ status: 'differs', amountDiffers: 1 },
  });
});

test('Stripe’s report matches a deposit by its metadata, and a refund by its metadata or its id', async () => {
  const { send } = await platform('stripe');
  const columns = 'balance_transaction_id,created_utc,currency,gross,fee,reporting_category,source_id';
  const withNumbers = [
    `${columns},payment_metadata[deposit],refund_metadata[withdrawal]`,
    `txn_1,${utc('PT1H')},cny,300.00,9.00,charge,ch_1,${depositId},`,
    `txn_2,${utc('PT2H')},cny,-20.00,0.00,refund,re_1,${depositId},${refundId.slice('wdr_'.length)}`,
    `txn_3,${utc('PT3H')},cny,-200.00,0.00,payout,po_1,,`,
  ].join('\n');
  expect(await expectSuccess(send({ format: 'stripe-report', statement: withNumbers }))).toMatchObject({
    ...{ status: 'matched', lines: 2, skipped: 1, matched: 2 },
  });
  const byId = withNumbers.replace(`${depositId},${refundId.slice('wdr_'.length)}`, ',');
  expect(await expectSuccess(send({ format: 'stripe-report', statement: byId }))).toMatchObject({
    ...{ status: 'matched', matched: 2 },
  });
});

test('a payment that the file lacks is shown as missing at the provider', async () => {
  const { send, operator } = await platform('alipay');
  const { id } = await expectSuccess(send({ format: 'alipay-bill', statement: head }));
  expect(await expectSuccess(operator.get(`/finance/reconciliations/${id}`))).toMatchObject({
    status: 'differs',
    missingThere: 1,
    mismatches: [{ kind: 'missing_there', number: depositId, here: 28_000 }],
  });
});

test('the file of another provider is refused, and nothing is written', async () => {
  const { send, deps } = await platform('alipay');
  const before = await readAllItems(deps.table);
  const refused = await send({ format: 'stripe-report', statement: head });
  expect(refused).toMatchObject({ status: 400 });
  expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['#/format', '#/statement']);
  expect(await readAllItems(deps.table)).toEqual(before);
});

test('all mismatches of a long statement are listed, by kind, also those beyond the first thousand', async () => {
  const { send, operator } = await platform('alipay');
  const rows = Array.from(
    { length: 2_150 },
    (_, at) => `${at},ref-${at},unknown-${at},${inChina('PT1H')},1.00,0.00,在线支付`,
  );
  const { id, ...summary } = await expectSuccess(
    send({ format: 'alipay-bill', statement: [head, ...rows].join('\n') }),
  );
  expect(summary).toMatchObject({ status: 'differs', lines: 2_150, missingHere: 2_150, missingThere: 1 });
  const listOf = async (query: string) => {
    const numbers: string[] = [];
    let cursor = '';
    do {
      const path = `/finance/reconciliations/${id}/mismatches?limit=100${query}${cursor}`;
      const page = await expectSuccess(operator.get(path));
      expect(page.items.length).toBeLessThanOrEqual(100);
      numbers.push(...page.items.map((one) => (one as unknown as { readonly number: string }).number));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
    } while (cursor);
    return numbers;
  };
  expect(await listOf('')).toEqual([...rows.map((_, at) => `unknown-${at}`), depositId]);
  expect(await listOf('&kind=missing_there')).toEqual([depositId]);
  const shown = (await expectSuccess(operator.get(`/finance/reconciliations/${id}`))) as unknown as {
    readonly mismatches: readonly object[];
  };
  expect(shown.mismatches).toHaveLength(1_000);
});
