import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Adjustment } from '#shared/domain/adjustments/adjustment.ts';
import type { Deposit } from '#shared/domain/deposits/deposit.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { createRefund } from '#shared/domain/withdrawals/create-refund.ts';
import { postRequest } from '#shared/domain/withdrawals/postings.ts';
import { newAdjustmentWrite } from '#shared/store/adjustments/adjustment-store.ts';
import { commit } from '#shared/store/commit.ts';
import { newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { keys } from '#shared/store/keys.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { withdrawalWrites } from '#shared/store/withdrawals/withdrawal-store.ts';
import { createPlatformWithMoney, findDifferences, findItem } from '#test/support/run-audit.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createApplicants, openTaskFor, taskApplicationBody } from '#test/support/task-applicants.ts';
import { deposit, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

beforeEach(() => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => written.mockRestore();
});

const platform = async () => createPlatformWithMoney(await newTable());

/** Changes the document of an item, outside of the product. */
const rewriteDocument = ({ name, client }: Table, { pk, sk }: Item, parts: object) =>
  client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk },
      UpdateExpression: 'SET #document = :document',
      ExpressionAttributeNames: { '#document': 'document' },
      ExpressionAttributeValues: { ':document': JSON.stringify(parts) },
    }),
  );

/** The stored item of the first entry of a kind of cause. */
const findEntry = (table: Table, kind: string, step: RegExp) =>
  findItem(table, (item) => {
    if (!String(item.pk).startsWith(`JOURNAL#${kind}#`) || !String(item.sk).startsWith('ENTRY#'))
      return false;
    return step.test((item.entry as JournalEntry).cause.step);
  });

const kindsOf = async (world: Parameters<typeof findDifferences>[0]) =>
  (await findDifferences(world)).map(({ kind, of }) => `${kind} ${String(of).split(' ')[0]}`);

describe('an audit finds an entry', () => {
  test('that does not sum to zero, and one with an account that nobody knows', async () => {
    const { world, table } = await platform();
    const item = await findEntry(table, 'deposit', /receive/);
    const { postings, ...entry } = item.entry as JournalEntry;
    const [first, second] = postings;
    const odd = { ...second, account: 'platform', amount: (second?.amount ?? 0) + 1 };
    await rewriteDocument(table, item, {
      ...{ counted: item.counted, advertiserId: item.advertiserId },
      entry: { ...entry, postings: [first, odd] },
    });
    const found = await findDifferences(world);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'entry', of: 'sum', expected: 0, found: 1 }),
        expect.objectContaining({ kind: 'entry', account: 'platform' }),
      ]),
    );
  });

  test('of a withdrawal that does not exist', async () => {
    const { world, table } = await platform();
    const { deps } = world;
    const creator = await findItem(table, ({ pk }) => String(pk).startsWith('WALLET#crt_'));
    const id = String(creator.pk).split('#')[1] ?? '';
    const postings = transfer(account.creatorAvailable(id), account.clearing('sandbox'), yuan(1));
    const cause = { kind: 'withdrawal', id: 'wdr_none', step: 'succeed' } as const;
    const entry = { id: deps.ids.create('ent'), at: deps.now(), cause, postings };
    expect(await commit(table, entryWrites(deps.policy, entry))).toBeUndefined();
    deps.clock.advance('PT10M');
    expect(await findDifferences(world)).toMatchObject([
      { kind: 'document', account: 'withdrawal/wdr_none', expected: 100, found: 0 },
    ]);
  });

  test('of a settled order whose award is another', async () => {
    const { world, table, orderId } = await platform();
    const item = await findItem(table, ({ pk, sk }) => pk === `ORDER#${orderId}` && sk === 'ORDER');
    const order = item.order as Order;
    await rewriteDocument(table, item, { order: { ...order, award: Number(order.award) - 1 } });
    expect(await findDifferences(world)).toMatchObject([
      { kind: 'document', account: `order/${orderId}`, expected: 120_000 },
    ]);
  });
});

describe('an audit finds a document', () => {
  test('of a pending withdrawal whose amount is not in the wallet', async () => {
    const { world, table } = await platform();
    const item = await findItem(table, ({ sk }) => sk === 'WITHDRAWAL');
    const withdrawal = { ...(item.withdrawal as object), status: 'processing' };
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: item.pk, sk: item.sk },
        UpdateExpression: 'SET withdrawal = :withdrawal',
        ExpressionAttributeValues: { ':withdrawal': withdrawal },
      }),
    );
    expect(await findDifferences(world)).toMatchObject([
      {
        kind: 'document',
        account: item.pk.replace('WITHDRAWAL#', 'withdrawal/'),
        expected: 0,
        found: 10_000,
      },
    ]);
  });

  test('of a received deposit without an entry', async () => {
    const { world, table } = await platform();
    const [id, at] = [world.deps.ids.create('dep'), world.deps.now()];
    const received = { provider: 'sandbox', status: 'received', createdAt: at, receivedAt: at } as const;
    const advertiserId = derivePartyId('adv', 'ada');
    await commit(table, [newDepositWrite({ id, advertiserId, amount: yuan(5), ...received })]);
    world.deps.clock.advance('PT10M');
    expect(await findDifferences(world)).toEqual([
      {
        ...{ kind: 'document', account: `deposit/${id}`, currency: 'CNY' },
        ...{ expected: 0, found: 500 },
      },
    ]);
  });

  test('of an approved adjustment without an entry', async () => {
    const { world, table } = await platform();
    const [id, at] = [world.deps.ids.create('adj'), world.deps.now()];
    const evidence = { note: 'A correction.', reference: 'ticket 7' };
    const decided = { by: 'olga', at, reasons: [], entryId: 'ent_none' };
    const adjustment: Adjustment = {
      ...{ id, amount: yuan(7), reason: 'correction', evidence, status: 'approved', decided },
      ...{ from: account.fees, to: account.advertiser(derivePartyId('adv', 'ada')) },
      ...{ proposedBy: 'otto', proposedAt: at },
    };
    await commit(table, [newAdjustmentWrite(adjustment)]);
    expect(await findDifferences(world)).toEqual([
      { kind: 'document', account: `adjustment/${id}`, currency: 'CNY', expected: 0, found: 700 },
    ]);
  });

  test('of a decided case whose amount is still in suspense', async () => {
    const { world, table } = await platform();
    const { deps } = world;
    const [id, at] = [deps.ids.create('dep'), deps.now()];
    const deposit: Deposit = {
      ...{ id, advertiserId: derivePartyId('adv', 'ada'), amount: yuan(5), provider: 'sandbox' },
      ...{ status: 'returned', paid: yuan(6), caseKind: 'wrong_amount', openedAt: at, createdAt: at },
    };
    const postings = transfer(account.clearing('sandbox'), account.suspense, yuan(6));
    const cause = { kind: 'deposit', id, step: 'pay' } as const;
    const entry = { id: deps.ids.create('ent'), at, cause, postings };
    await commit(table, [newDepositWrite(deposit), ...entryWrites(deps.policy, entry)]);
    deps.clock.advance('PT10M');
    expect(await findDifferences(world)).toEqual([
      {
        ...{ kind: 'document', account: `deposit/${id}`, currency: 'CNY', of: 'suspense' },
        ...{ expected: 600, found: 0 },
      },
    ]);
  });

  test('of an ended order with a share for the creator that the journal did not pay', async () => {
    const { world, table, runningId } = await platform();
    const item = await findItem(table, ({ pk, sk }) => pk === keys.order(runningId).pk && sk === 'ORDER');
    const order = { ...(item.order as Order), status: 'cancelled', award: 60_000, held: 0 };
    await rewriteDocument(table, item, { order });
    expect(await findDifferences(world)).toEqual([
      { kind: 'hold', account: `order/${runningId}/held`, currency: 'CNY', expected: 120_000, found: 0 },
    ]);
  });

  test('but not in the withdrawals of one request that returns several deposits and pays the rest', async () => {
    const { world, runUntilIdle } = await platform();
    const { advertiser, deps } = world;
    for (let count = 0; count < 9; count += 1) await deposit(world, yuan(100));
    const { available } = await expectSuccess(advertiser.get('/wallet?as=advertiser'));
    await expectSuccess(
      advertiser.put('/wallet/payout-account?as=advertiser', {
        ...{ type: 'bank_card', holderName: 'Ada Films', accountNo: '6222020200610001' },
      }),
    );
    const requested = await expectSuccess(
      advertiser.post('/wallet/withdrawals?as=advertiser', { amount: available }),
    );
    expect(requested).toMatchObject({ others: { length: 8 } });
    deps.clock.advance('PT10M');
    expect(await findDifferences(world)).toEqual([]);
    await runUntilIdle();
    deps.clock.advance('PT1H');
    expect(await findDifferences(world)).toEqual([]);
  });

  test('but not in withdrawals of release 0.3.0, of which one entry moved all of a request', async () => {
    const { world, table } = await platform();
    const { deps } = world;
    const at = deps.now();
    const payee = { role: 'advertiser', id: derivePartyId('adv', 'ada') } as const;
    await deposit(world, yuan(30));
    const parts = [yuan(10), yuan(20)].map((amount) => {
      const source = { id: deps.ids.create('dep'), provider: 'sandbox' };
      const id = deps.ids.create('wdr');
      const { hasOwnEntry: _, ...old } = createRefund(
        { id, payee, amount, deposit: source },
        deps.policy.timeZone,
        at,
      );
      return old;
    });
    const cause = { kind: 'withdrawal', id: parts[0]?.id ?? '', step: 'request' } as const;
    const entry = { id: deps.ids.create('ent'), at, cause, postings: postRequest(payee, yuan(30)) };
    const writes = parts.flatMap((part) => withdrawalWrites(part, 'request'));
    expect(await commit(table, [...entryWrites(deps.policy, entry), ...writes])).toBeUndefined();
    deps.clock.advance('PT10M');
    expect(await findDifferences(world)).toEqual([]);
  });

  test('but not in an open task that keeps the rest of a lower quote', async () => {
    const { world, runUntilIdle } = await platform();
    const { advertiser, deps } = world;
    const taskId = await openTaskFor(world, 'recruit', { slots: 2 });
    const body = { ...taskApplicationBody, quote: yuan(900) };
    const [applicant] = await createApplicants(world, taskId, ['cora'], body);
    const path = `/tasks/${taskId}/applications/${applicant?.id}/decision`;
    await expectSuccess(advertiser.post(path, { decision: 'choose' }));
    await runUntilIdle();
    deps.clock.advance('PT1H');
    expect(await findDifferences(world)).toEqual([]);
  });

  test('of an open order that holds less than its price, although the journal agrees', async () => {
    const { world, table, runningId } = await platform();
    const item = await findItem(table, ({ pk, sk }) => pk === keys.order(runningId).pk && sk === 'ORDER');
    const order = item.order as Order;
    const price = { ...order.terms.price, amount: order.terms.price.amount + 1 };
    await rewriteDocument(table, item, { order: { ...order, terms: { ...order.terms, price } } });
    expect(await kindsOf(world)).toEqual(expect.arrayContaining(['hold_terms undefined']));
  });
});
