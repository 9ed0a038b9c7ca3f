import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { alwaysTrue, commit, exists, remove, update } from '#shared/store/commit.ts';
import { newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { keys } from '#shared/store/keys.ts';
import { withdrawalWrites } from '#shared/store/withdrawals/withdrawal-store.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createDeposit, createWithdrawal } from '#test/support/payments.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask } from '#test/support/world.ts';

const newTable = await createTableFactory();

type Result = { readonly kind: string; readonly id: string; readonly match: string };

/** A platform with a creator, an advertiser and an order. */
const begin = async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  const creator = await createCreator(world);
  await deposit(world);
  const taskId = await openTask(world);
  const { id } = await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
  const search = async (q: string, role: 'operator' | 'reviewer' | 'finance' = 'operator') =>
    (
      await expectSuccess(
        world.api.signIn(`s-${role}`, role).get(`/operations/search?q=${encodeURIComponent(q)}`),
      )
    ).items as unknown as readonly Result[];
  return { ...world, creator, table, id, taskId, search };
};

describe('a search', () => {
  test('finds by an id, in any case, and by its last six or more characters', async () => {
    const { id, taskId, search } = await begin();
    for (const q of [id, id.toLowerCase(), ` ${id} `])
      expect(await search(q)).toMatchObject([{ id, match: 'id' }]);
    expect(await search(id.slice(-6))).toContainEqual(
      expect.objectContaining({ id, kind: 'order', match: 'id_end' }),
    );
    for (const count of [6, 9, 25])
      expect(await search(taskId.slice(-count))).toContainEqual(
        expect.objectContaining({ id: taskId, kind: 'task', match: 'id_end' }),
      );
    const otherStart = id.at(-7) === 'Z' ? 'Y' : 'Z';
    expect(await search(`${otherStart}${id.slice(-6)}`)).toEqual([]);
    expect(await search(taskId.slice('tsk_'.length))).toContainEqual(expect.objectContaining({ id: taskId }));
  });

  test('finds a party by the beginning of its name, and a creator by the handle', async () => {
    const { search } = await begin();
    const creatorId = derivePartyId('crt', 'cleo');
    expect(await search('CLE')).toContainEqual(
      expect.objectContaining({ id: creatorId, kind: 'creator', match: 'name' }),
    );
    const [application] = (await search('@cleo.folds')).filter(({ kind }) => kind === 'application');
    if (application) expect(application.match).toBe('handle');
  });

  test('finds a party by any part of a Chinese name, and no more by the name before', async () => {
    const { creator, search, deps } = await begin();
    const creatorId = derivePartyId('crt', 'cleo');
    const rename = (displayName: string) =>
      expectSuccess(creator.put('/creators/me/profile', { displayName }));
    const isFound = async (q: string) => (await search(q)).some(({ id }) => id === creatorId);
    await rename('爱吃的小美');
    for (const q of ['爱吃', '吃的', '小美', '的小美']) expect(await isFound(q)).toBe(true);
    expect(await isFound('小李')).toBe(false);
    await rename('Luna 工作室');
    expect([await isFound('小美'), await isFound('工作室'), await isFound('LUNA')]).toEqual([
      false,
      true,
      true,
    ]);
    await rename('Luna');
    expect([await isFound('作室'), await isFound('luna')]).toEqual([false, true]);
    const left = (await readWholeTable(deps.table)).filter(({ sk }) => sk === 'NAME');
    expect(left).toEqual([]);
  });

  test('finds a payment by its number at the provider, while it waits and after it, for readers of money', async () => {
    const { deps, search } = await begin();
    const { table } = deps;
    const now = deps.now();
    const withdrawal = { ...createWithdrawal(now), id: 'wdr_01KAVE0000000000000000000A' };
    const waiting = { ...withdrawal, status: 'processing' as const, providerReference: 'PAY-2026-Xy7' };
    await commit(table, withdrawalWrites(waiting, 'acknowledge'));
    const { id } = withdrawal;
    expect(await search('PAY-2026-Xy7')).toMatchObject([
      { id, kind: 'withdrawal', match: 'provider_number' },
    ]);
    await commit(table, withdrawalWrites({ ...waiting, status: 'paid', version: 2 }, 'succeed'));
    expect(await search(' PAY-2026-Xy7 ', 'finance')).toMatchObject([{ id, match: 'provider_number' }]);
    expect(await search('PAY-2026-Xy7', 'reviewer')).toEqual([]);
    expect(await search('PAY-2026-Xy8')).toEqual([]);
    const received = { ...createDeposit(now), id: 'dep_01KAVE0000000000000000000B' };
    await commit(table, [newDepositWrite({ ...received, providerReference: 'pi_3ExampleAbC' })]);
    expect(await search('pi_3ExampleAbC')).toMatchObject([{ id: received.id, kind: 'deposit' }]);
  });

  test('finds an advertiser by the mail address of its profile, in any case, and no longer after a change', async () => {
    const { search, advertiser } = await begin();
    const { contact } = advertiserProfile;
    const write = (email: string) =>
      expectSuccess(
        advertiser.put('/advertisers/me/profile', { ...advertiserProfile, contact: { ...contact, email } }),
      );
    await write('Finance@Tea-House.example');
    const id = derivePartyId('adv', 'ada');
    expect(await search('finance@tea-house.EXAMPLE')).toMatchObject([
      { id, kind: 'advertiser', match: 'mail' },
    ]);
    await write('other@tea-house.example');
    expect(await search('finance@tea-house.example')).toEqual([]);
  });

  test('finds nothing of a kind that the caller may not read', async () => {
    const { api, deps, search } = await begin();
    const advertiser = api.signIn('ada', 'advertiser');
    const body = { amount: { amount: 100_000, currency: 'CNY' }, provider: 'sandbox' };
    const { id } = await expectSuccess(advertiser.post('/wallet/deposits', body));
    expect(await search(id)).toMatchObject([{ id, kind: 'deposit' }]);
    expect(await search(id, 'reviewer')).toEqual([]);
    expect(deps.now()).toBeDefined();
  });

  test('finds nothing for an empty or unknown text', async () => {
    const { operator, search } = await begin();
    expect((await expectSuccess(operator.get('/operations/search'))).items).toEqual([]);
    expect(await search('nobody at all')).toEqual([]);
  });

  test('costs the same, however much is stored', async () => {
    const { search, table, ...world } = await begin();
    const cost = async () => {
      table.read();
      await search('zz');
      const { requests, units } = table.read();
      // They run at the same time.
      return { requests: requests.toSorted(), units };
    };
    await cost();
    const few = await cost();
    for (const sub of ['una', 'ulla', 'uwe']) await createCreator(world, sub);
    expect(await cost()).toEqual(few);
  });
});

test('items of an earlier release are found after the migration, and a second run changes nothing', async () => {
  const { id, taskId, search, deps } = await begin();
  const { table, now } = deps;
  const without = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => [`${name}pk`, `${name}sk`]).map((name) => [name, undefined]));
  const creatorId = derivePartyId('crt', 'cleo');
  await commit(table, [
    update(keys.orderEvent(id, 1), { set: without(['gsi2']) }, exists),
    update(keys.task(taskId), { set: without(['gsi3']) }, exists),
    update(keys.party(creatorId), { set: without(['gsi4', 'gsi5']) }, exists),
  ]);
  expect(await search(id.slice(-6))).toEqual([]);
  const migrate = () =>
    migrateItems(
      { table, now, wait: async () => undefined },
      MigrateItemsInput.parse({ migration: '5-search', itemsPerSecond: 1_000_000 }),
    );
  expect(await migrate()).toMatchObject({ isDone: true });
  expect(await search(id.slice(-6))).toMatchObject([{ id }, {}].slice(0, 1));
  expect((await search('cleo')).map((found) => found.id)).toContain(creatorId);
  const before = await readWholeTable(table);
  await migrate();
  expect(await readWholeTable(table)).toEqual(before);
});

test('a party that was named before is found by the words of its name after the migration', async () => {
  const { creator, search, deps } = await begin();
  const { table, now } = deps;
  const creatorId = derivePartyId('crt', 'cleo');
  await expectSuccess(creator.put('/creators/me/profile', { displayName: '爱吃的小美' }));
  await commit(table, [remove(keys.partyName(creatorId), alwaysTrue)]);
  expect(await search('小美')).toEqual([]);
  const migrate = () =>
    migrateItems(
      { table, now, wait: async () => undefined },
      MigrateItemsInput.parse({ migration: '7-party-words', itemsPerSecond: 1_000_000 }),
    );
  expect(await migrate()).toMatchObject({ isDone: true });
  expect(await search('小美')).toMatchObject([{ id: creatorId, kind: 'creator', match: 'name' }]);
  const before = await readWholeTable(table);
  await migrate();
  expect(await readWholeTable(table)).toEqual(before);
});
