import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBalanced, mergeSums, sumsOf } from '#shared/domain/ledger/account-sums.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import type { Posting } from '#shared/domain/ledger/journal.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { money } from '#shared/domain/money.ts';
import { postSplit, splitOf } from '#shared/domain/orders/split.ts';
import { sumTurnover } from '#shared/domain/wallet/wallet-month.ts';
import { listAccountPlaces } from '#shared/store/audits/place.ts';
import { readStoredNumbers } from '#shared/store/audits/stored-numbers.ts';
import { commit } from '#shared/store/commit.ts';
import { unfoldItem } from '#shared/store/document.ts';
import { listAccounts } from '#shared/store/ledger/account-list.ts';
import { readAccountSum } from '#shared/store/ledger/account-numbers.ts';
import { readSumsByKind } from '#shared/store/ledger/account-sum-store.ts';
import { entryWrites, findBalance, toJournalRecord } from '#shared/store/ledger/journal-store.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { listWalletMonths } from '#shared/store/wallet/wallet-month-store.ts';
import { countEarlierEntry } from '#shared/usecases/ledger/count-earlier-entry.ts';
import { createMemoryTable } from '#test/simulation/table/memory-table.ts';
import { createTestDeps } from '#test/support/deps.ts';
import { createClaimedOrder } from '#test/support/order-histories.ts';

/** The expected ledger: balances by account, never below nothing. */
type Model = { readonly balances: Map<string, number>; readonly prices: Map<number, number> };

type Real = {
  readonly table: Table;
  readonly entries: () => readonly Item[];
  readonly deps: ReturnType<typeof createTestDeps>;
};

const [adv, agency] = ['adv_1', 'agy_1'];
const creatorOf = (order: number): string => `crt_${order % 3}`;
const [mine, task] = [account.advertiser(adv), account.taskHeld('tsk_1')];
const held = (order: number) => account.orderHeld(`ord_${order}`);
const clearing = account.clearing('sandbox');

const balanceIn = ({ balances }: Model, name: string): number => balances.get(name) ?? 0;

const book = async (
  model: Model,
  { table, deps }: Real,
  kind: 'order' | 'task',
  postings: readonly Posting[],
) => {
  const id = deps.ids.create('ent');
  const entry = { id, at: deps.now(), cause: { kind, id, step: 'x' }, postings } as const;
  const refusal = await commit(table, entryWrites(deps.policy, entry, adv));
  const overdrawn = sumsOf(postings).some(
    ({ account: name, debit, credit }) =>
      /available|withdrawing/.test(name) && balanceIn(model, name) + credit - debit < 0,
  );
  expect(refusal === undefined).toBe(!overdrawn);
  if (refusal) return;
  for (const { account: name, amount } of postings) {
    model.balances.set(name, balanceIn(model, name) + amount);
  }
};

type What = 'deposit' | 'publish' | 'claim' | 'settle' | 'split' | 'cancel' | 'close' | 'withdraw' | 'pay';

/** How an order's money is paid out: all of its price is earned, a part of it, or nothing. */
const givenOut = (model: Model, what: What, order: number, amount: number): readonly Posting[] => {
  const price = model.prices.get(order) ?? 0;
  const terms = { price: money(price, 'CNY'), agency: { id: agency, share: 1_234 } };
  const given = {
    ...createClaimedOrder(terms).order,
    id: `ord_${order}`,
    creatorId: creatorOf(order),
    held: price,
  };
  const award = what === 'settle' ? price : what === 'cancel' ? 0 : amount % (price + 1);
  return postSplit(given, splitOf(given, money(award, 'CNY')));
};

const postingsOf = (model: Model, what: What, order: number, amount: number): readonly Posting[] => {
  const sum = money(amount, 'CNY');
  const creator = creatorOf(order);
  const [free, leaving] = [account.creatorAvailable(creator), account.creatorWithdrawing(creator)];
  if (what === 'deposit') return transfer(clearing, mine, sum);
  if (what === 'publish') return transfer(mine, task, sum);
  if (what === 'claim') return transfer(task, held(order), sum);
  if (what === 'close') return transfer(task, mine, money(balanceIn(model, task), 'CNY'));
  if (what === 'withdraw') return transfer(free, leaving, sum);
  return what === 'pay' ? transfer(leaving, clearing, sum) : givenOut(model, what, order, amount);
};

const ofOrders: ReadonlySet<What> = new Set(['claim', 'settle', 'split', 'cancel']);

/** Any movement of money; the model knows the held funds of tasks and orders, which are on other items. */
const moveOf = (what: What, order: number, amount: number): fc.AsyncCommand<Model, Real> => ({
  check: (model) => {
    if (what === 'claim') return balanceIn(model, task) >= amount && !model.prices.has(order);
    if (ofOrders.has(what)) return balanceIn(model, held(order)) > 0;
    return what !== 'close' || balanceIn(model, task) > 0;
  },
  run: async (model, real) => {
    const postings = postingsOf(model, what, order, amount);
    if (what === 'claim') model.prices.set(order, amount);
    await book(model, real, ofOrders.has(what) ? 'order' : 'task', postings);
  },
  toString: () => `${what} ${order} ${amount}`,
});

const assertTied = async ({ balances }: Model, { table, deps, entries }: Real): Promise<void> => {
  expect([...balances.values()].reduce((sum, amount) => sum + amount, 0)).toBe(0);
  for (const [name, amount] of balances) {
    if (!name.startsWith('platform/')) expect([name, amount >= 0]).toEqual([name, true]);
  }
  // The stream delivers every entry, and counts none of them again.
  for (const item of entries()) await countEarlierEntry(deps, toJournalRecord(item));
  const { sums: kinds } = await readSumsByKind(table);
  const { items: listed } = await listAccounts(table, { limit: 100 });
  const stored = await readStoredNumbers(table, listed.flatMap(listAccountPlaces));
  const own = listed.map((each) => readAccountSum(each, (place) => stored.get(place)));
  expect(isBalanced(kinds)).toBe(true);
  const platform = mergeSums(kinds).filter(({ account: name }) => name.startsWith('platform/'));
  const counted = Object.fromEntries(
    [...own, ...platform].map((sum) => [sum.account, sum.credit - sum.debit]),
  );
  // Tasks and orders are not in this table.
  const withItem = ([name]: readonly [string, number]) => !name.endsWith('/held');
  const expected = Object.fromEntries([...balances].filter(withItem));
  const zero = Object.fromEntries(Object.keys(counted).map((name) => [name, 0]));
  expect(Object.fromEntries(Object.entries(counted).filter(withItem))).toEqual(
    Object.fromEntries(Object.entries({ ...zero, ...expected }).filter(withItem)),
  );
  const holds = [...balances].filter(([name]) => name.endsWith('/held'));
  const wanted = [
    [adv, { available: balances.get(mine) ?? 0, held: holds.reduce((sum, [, amount]) => sum + amount, 0) }],
    [agency, { available: balances.get(account.agency(agency)) ?? 0 }],
    ...[0, 1, 2].map((at): [string, object] => {
      const [free, leaving] = [
        account.creatorAvailable(`crt_${at}`),
        account.creatorWithdrawing(`crt_${at}`),
      ];
      return [`crt_${at}`, { available: balances.get(free) ?? 0, withdrawing: balances.get(leaving) ?? 0 }];
    }),
  ] as const;
  for (const [party, purses] of wanted) {
    expect(await findBalance(table, party, 'CNY')).toMatchObject(purses);
    const months = await listWalletMonths(table, party, 'CNY', '2026-01', '2027-12');
    const empty = Object.fromEntries(Object.keys(purses).map((purse) => [purse, 0]));
    expect({ ...empty, ...sumTurnover(months.flatMap(({ days }) => days)) }).toMatchObject(purses);
  }
};

const move = fc
  .record({
    what: fc.constantFrom(
      ...(['deposit', 'publish', 'claim', 'settle', 'split', 'cancel', 'close', 'withdraw', 'pay'] as const),
    ),
    order: fc.nat({ max: 5 }),
    amount: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ what, order, amount }) => moveOf(what, order, amount));

test('any movements of money keep every sum at zero, no balance below it, and all counts equal', async () => {
  const begin = () => {
    const memory = createMemoryTable('journeys', () => undefined);
    const client = { send: async (command: object) => memory.send(command) };
    const table = { name: memory.name, client } as unknown as Table;
    const entries = () =>
      memory
        .all()
        .filter(({ sk }) => String(sk).startsWith('ENTRY#'))
        .map(unfoldItem);
    const model: Model = { balances: new Map(), prices: new Map() };
    return { model, real: { table, entries, deps: createTestDeps(table) } };
  };
  await fc.assert(
    fc.asyncProperty(fc.commands([move], { maxCommands: 60, size: 'max' }), async (moves) => {
      const { model, real } = begin();
      await fc.asyncModelRun(() => ({ model, real }), moves);
      await assertTied(model, real);
    }),
    { numRuns: 60 },
  );
});
