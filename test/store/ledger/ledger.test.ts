import { describe, expect, test } from 'vitest';
import { type Account, account, isPlatform, partsOf } from '#shared/domain/ledger/accounts.ts';
import type { Posting } from '#shared/domain/ledger/journal.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { money } from '#shared/domain/money.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { commit } from '#shared/store/commit.ts';
import { listAccounts } from '#shared/store/ledger/account-list.ts';
import { entryWrites, findBalance, toEntry } from '#shared/store/ledger/journal-store.ts';
import { readPages } from '#shared/store/page.ts';
import type { Table } from '#shared/store/table.ts';
import { createSequentialIds, startTime } from '#test/support/deps.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';

const newTable = await createTableFactory();
const ids = createSequentialIds();

const cny = (amount: number) => money(amount, 'CNY');

const post = (table: Table, postings: readonly Posting[], advertiserId?: string) => {
  const cause = { kind: 'deposit', id: ids.create('dep'), step: 'receive' } as const;
  return commit(
    table,
    entryWrites(defaultPolicy, { id: ids.create('ent'), at: startTime, cause, postings }, advertiserId),
  );
};

const fund = (table: Table, to: Account, amount: number) =>
  post(table, transfer(account.clearing('sandbox'), to, cny(amount)));

const payOut = (table: Table, creatorId: string, amount: number) =>
  post(
    table,
    transfer(account.creatorAvailable(creatorId), account.creatorWithdrawing(creatorId), cny(amount)),
  );

/** The balances of each party's accounts by the journal alone. */
const sumsOfJournal = async (table: Table): Promise<Readonly<Record<string, number>>> => {
  const sums: Record<string, number> = {};
  for (const item of await listItemsByPrefix(table, 'ENTRY#')) {
    for (const { account, amount } of toEntry(item).postings) sums[account] = (sums[account] ?? 0) + amount;
  }
  return sums;
};

/** Publishes a task again and again: each time an entry lists its account. */
const publishTask = async (table: Table, times: number) => {
  await fund(table, account.advertiser('adv_1'), 100 * times);
  for (let time = 0; time < times; time += 1) {
    const cause = { kind: 'task', id: 'tsk_1', step: `${time}:publish` } as const;
    const postings = transfer(account.advertiser('adv_1'), account.taskHeld('tsk_1'), cny(100));
    const entry = { id: ids.create('ent'), at: startTime, cause, postings };
    expect(await commit(table, entryWrites(defaultPolicy, entry, 'adv_1'))).toBeUndefined();
  }
};

describe('the ledger', () => {
  test.each([1, 2, 3, 100])('lists all accounts once, %i at a time', async (limit) => {
    const table = await newTable();
    await publishTask(table, 3);
    for (let at = 0; at < 20; at += 1) await fund(table, account.creatorAvailable(`crt_${at}`), 1);
    const pages = readPages((after) => listAccounts(table, { limit, after }));
    const listed: string[] = [];
    for await (const items of pages) listed.push(...items.map((one) => one.account));
    expect(listed).toHaveLength(43);
    expect(new Set(listed).size).toBe(43);
  });

  test('takes nothing above a balance, and returns the balance', async () => {
    const table = await newTable();
    await fund(table, account.creatorAvailable('crt_1'), 500);
    expect(await payOut(table, 'crt_1', 501)).toMatchObject({
      slug: 'insufficient-funds',
      fields: { available: 500, required: 501 },
    });
    expect(await payOut(table, 'crt_1', 500)).toBeUndefined();
    expect(await payOut(table, 'crt_1', 1)).toMatchObject({ fields: { available: 0, required: 1 } });
    expect(await findBalance(table, 'crt_1', 'CNY')).toMatchObject({ available: 0, withdrawing: 500 });
  });

  test('takes nothing from a wallet that was never used', async () => {
    const table = await newTable();
    expect(await payOut(table, 'crt_new', 1)).toMatchObject({ slug: 'insufficient-funds' });
  });

  test('lets one of fifty withdrawals of a full balance succeed', async () => {
    const table = await newTable();
    await fund(table, account.creatorAvailable('crt_1'), 1_000);
    const answers = await Promise.all(Array.from({ length: 50 }, () => payOut(table, 'crt_1', 1_000)));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(await findBalance(table, 'crt_1', 'CNY')).toMatchObject({ available: 0, withdrawing: 1_000 });
    expect(await listItemsByPrefix(table, 'ENTRY#')).toHaveLength(2);
  });

  test('writes no entry with postings that do not sum to zero', () => {
    const postings = [{ account: account.fees, amount: 1, currency: 'CNY' }];
    const entry = {
      id: 'ent_1',
      at: startTime,
      cause: { kind: 'task', id: 't', step: 's' },
      postings,
    } as const;
    expect(() => entryWrites(defaultPolicy, entry)).toThrow('sum to 1 CNY');
  });

  test('writes nothing when nothing moves', () => {
    const entry = {
      id: 'ent_1',
      at: startTime,
      cause: { kind: 'task', id: 't', step: 's' },
      postings: [],
    } as const;
    expect(entryWrites(defaultPolicy, entry)).toEqual([]);
  });

  test('keeps currencies separate', async () => {
    const table = await newTable();
    await fund(table, account.creatorAvailable('crt_1'), 700);
    const usd = transfer(
      account.creatorAvailable('crt_1'),
      account.creatorWithdrawing('crt_1'),
      money(1, 'USD'),
    );
    expect(await post(table, usd)).toMatchObject({ slug: 'insufficient-funds' });
    expect((await findBalance(table, 'crt_1', 'CNY')).available).toBe(700);
  });

  test('shows an advertiser the held funds of tasks and orders, and money between them changes no balance', async () => {
    const table = await newTable();
    await fund(table, account.advertiser('adv_1'), 1_000);
    const hold = transfer(account.advertiser('adv_1'), account.taskHeld('tsk_1'), cny(600));
    await post(table, hold, 'adv_1');
    const claim = transfer(account.taskHeld('tsk_1'), account.orderHeld('ord_1'), cny(600));
    await post(table, claim, 'adv_1');
    expect(await findBalance(table, 'adv_1', 'CNY')).toMatchObject({ available: 400, held: 600 });
    await post(table, transfer(account.orderHeld('ord_1'), account.fees, cny(600)), 'adv_1');
    expect(await findBalance(table, 'adv_1', 'CNY')).toMatchObject({ available: 400, held: 0 });
  });

  test('sums from the journal to every balance after any mix of concurrent movements', async () => {
    const table = await newTable();
    const parties = ['crt_1', 'crt_2', 'crt_3', 'crt_4'];
    await Promise.all(parties.map((id) => fund(table, account.creatorAvailable(id), 300)));
    const moves = Array.from({ length: 60 }, (_, index) =>
      payOut(table, parties[(index * 7) % parties.length] ?? '', 10 + ((index * 37) % 90)),
    );
    const answers = await Promise.all(moves);
    expect(answers.some((answer) => answer === undefined)).toBe(true);
    expect(answers.some((answer) => answer !== undefined)).toBe(true);
    const sums = await sumsOfJournal(table);
    expect(Object.values(sums).reduce((sum, amount) => sum + amount, 0)).toBe(0);
    for (const [name, sum] of Object.entries(sums)) {
      if (isPlatform(name as Account)) continue;
      const { id, purse } = partsOf(name as Account);
      const balance = await findBalance(table, id, 'CNY');
      expect([name, balance[purse as keyof typeof balance]]).toEqual([name, sum]);
      expect(sum).toBeGreaterThanOrEqual(0);
    }
  });
});
