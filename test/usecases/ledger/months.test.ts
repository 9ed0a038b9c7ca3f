import { expect, test } from 'vitest';
import { createPlatformWithMoney, runAudit } from '#test/support/run-audit.ts';
import { createTableFactory } from '#test/support/table.ts';
import { deposit, expectSuccess, type TestWorld, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const read = (world: TestWorld, month: string) =>
  expectSuccess(world.operator.get(`/finance/months/${month}`));

/** A platform whose first order was settled in November 2026, with all days closed up to the first of December. */
const platform = async () => {
  const created = await createPlatformWithMoney(await newTable());
  const { world } = created;
  while (world.deps.now() < '2026-12-01') world.deps.clock.advance('P1D');
  await deposit(world, yuan(1_000));
  world.deps.clock.advance('P1D');
  await runAudit(world);
  return created;
};

type Entry = { readonly postings: readonly { readonly account: string; readonly amount: number }[] };

type Accounts = readonly { readonly account: string; readonly opening: number; readonly closing: number }[];

const accountsOf = ({ items }: { readonly items: readonly { readonly accounts?: unknown }[] }): Accounts =>
  items.flatMap(({ accounts }) => accounts as Accounts);

test('the months of the ledger continue each other, and sum to zero', async () => {
  const { world } = await platform();
  const [november, december] = [await read(world, '2026-11'), await read(world, '2026-12')];
  expect(november).toMatchObject({ month: '2026-11', timeZone: 'UTC', isOver: true, upTo: '2026-11-30' });
  expect(december).toMatchObject({ isOver: false, upTo: '2026-12-01' });
  const closing = accountsOf(november);
  expect(closing.length).toBeGreaterThan(4);
  expect(closing.reduce((sum, one) => sum + one.closing, 0)).toBe(0);
  for (const { account, opening } of accountsOf(december)) {
    expect({ account, opening }).toEqual({
      account,
      opening: closing.find((one) => one.account === account)?.closing ?? 0,
    });
  }
  const paidIn = accountsOf(december).find(({ account }) => account === 'advertiser/*/available');
  expect((paidIn?.closing ?? 0) - (paidIn?.opening ?? 0)).toBe(yuan(1_000).amount);
});

test('the revenue of a month is what its orders paid in fees', async () => {
  const { world, orderId } = await platform();
  const entries = await expectSuccess(world.operator.get(`/orders/${orderId}/ledger`));
  const fees = (entries.items as unknown as readonly Entry[])
    .flatMap(({ postings }) => postings)
    .filter(({ account }) => account === 'platform/fees')
    .reduce((sum, { amount }) => sum + amount, 0);
  expect(fees).toBeGreaterThan(0);
  const [month] = (await read(world, '2026-11')).items;
  expect(month).toMatchObject({ revenue: { earned: fees, givenBack: 0, net: fees }, tax: { withheld: 0 } });
  const [next] = (await read(world, '2026-12')).items;
  expect(next).toMatchObject({ revenue: { earned: 0, givenBack: 0, net: 0 } });
});

test('a month as CSV has a row for each account, in major units', async () => {
  const { world } = await platform();
  const path = '/finance/months/2026-11';
  const { text, headers } = await world.operator.get(path, { headers: { accept: 'text/csv' } });
  expect(headers['content-disposition']).toBe('attachment; filename="money-2026-11.csv"');
  const [head, ...rows] = text.replace('\u{FEFF}', '').trimEnd().split('\r\n');
  expect(head).toBe('month,up to (UTC),account,currency,opening,debit,credit,closing');
  expect(rows.length).toBe(accountsOf(await read(world, '2026-11')).length);
  expect(rows.every((row) => row.startsWith('2026-11,2026-11-30,'))).toBe(true);
  expect(rows.find((row) => row.includes('creator/*/withdrawing'))).toMatch(
    /,CNY,0\.00,100\.00,100\.00,0\.00$/,
  );
});

test('a month that no day of is closed yet has no movements, and an impossible one is not found', async () => {
  const { world } = await createPlatformWithMoney(await newTable());
  expect(await read(world, '2026-11')).toMatchObject({ isOver: false });
  expect(accountsOf(await read(world, '2026-11'))).toEqual([]);
  for (const month of ['2026-10', '2026-12', '2026-13']) {
    expect((await world.operator.get(`/finance/months/${month}`)).status).toBe(404);
  }
  expect((await world.creator.get('/finance/months/2026-11')).status).toBe(403);
});
