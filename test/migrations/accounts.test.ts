import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { findParty } from '#shared/store/accounts/party-store.ts';
import { keys } from '#shared/store/keys.ts';
import { getItem, type Item, type Table } from '#shared/store/table.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { createApiClient } from '#test/support/api-client.ts';
import { createTestDeps, startTime } from '#test/support/deps.ts';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { loadItems } from '#test/support/releases/load-items.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';

const newTable = await createTableFactory();

const oldReleases = releases.filter((version) => version < '0.3.0');

const migrate = (table: Table) =>
  migrateItems(
    { table, now: () => startTime, wait: async () => undefined },
    MigrateItemsInput.parse({ migration: '2-accounts', itemsPerSecond: 1_000_000 }),
  );

const idsIn = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(JSON.stringify(items).match(/\b(?:crt|adv|agy)_[0-9A-Z]{26}\b/g));

const isOwnItem = ({ pk }: Item): boolean => /^(PARTY|MIGRATION|PERSON)#/.test(String(pk));

describe.each(oldReleases)('the parties of release %s', (version) => {
  const release = readRelease(version);
  const people = Object.entries(release.accounts);
  const loaded = async (): Promise<Table> => {
    const table = await newTable();
    await loadItems(table, release);
    return table;
  };

  test('get an item each, and nothing else changes; a second run changes nothing', async () => {
    const table = await loaded();
    const before = await readWholeTable(table);
    expect(await migrate(table)).toMatchObject({ isDone: true });
    const after = await readWholeTable(table);
    const keptItems = (items: readonly Item[]) => items.filter((item) => !isOwnItem(item));
    expect(keptItems(after)).toEqual(keptItems(before));
    const parties = after.filter(({ entity }) => entity === 'party');
    const named = idsIn(before);
    for (const { pk } of parties) expect(named).toContain(String(pk).slice('PARTY#'.length));
    const own = people.flatMap(([sub]) =>
      (['crt', 'adv', 'agy'] as const).map((prefix) => derivePartyId(prefix, sub)),
    );
    const keysOf = (id: string) => [
      keys.creator(id).pk,
      keys.advertiserRecord(id).pk,
      keys.agencyRecord(id).pk,
    ];
    const active = own.filter((id) => before.some(({ pk }) => keysOf(id).includes(String(pk))));
    expect(active.length).toBeGreaterThan(10);
    for (const id of active) expect(await findParty(table, id)).toMatchObject({ id, version: 1 });

    expect(await migrate(table)).toMatchObject({ isDone: true, examined: 0 });
    expect(await readWholeTable(table)).toEqual(after);
  });

  test('are named by what they have shown, and never by how they sign in', async () => {
    const table = await loaded();
    await migrate(table);
    const subjects = new Set(people.map(([sub]) => sub));
    const parties = (await readWholeTable(table)).filter(({ entity }) => entity === 'party');
    const names = parties.map(({ party }) => (party as { displayName: string }).displayName);
    expect(names.filter((name) => subjects.has(name))).toEqual([]);
    expect(names.every((name) => name.length > 0)).toBe(true);
    const mei = await findParty(table, derivePartyId('crt', 'mei'));
    expect(mei?.displayName).toMatch(/\S/);
  });

  test.each(['before the migration', 'after the migration'])(
    'belong to the same people with the same ids %s, and to nobody else',
    async (when) => {
      const table = await loaded();
      if (when === 'after the migration') await migrate(table);
      const api = createApiClient(createTestDeps(table));
      const [mei, aurora, stranger] = ['mei', 'aurora', 'a-stranger'].map((sub) => api.signIn(sub));
      const ownId = async (session = stranger) =>
        (await session?.get('/me'))?.body as unknown as { accounts: Record<string, { id: string }> };
      // A read recognizes the person, and writes nothing.
      const before = await readWholeTable(table);
      expect((await ownId(mei)).accounts.creator?.id).toBe(derivePartyId('crt', 'mei'));
      expect((await ownId(aurora)).accounts.advertiser?.id).toBe(derivePartyId('adv', 'aurora'));
      expect((await ownId()).accounts).toEqual({});
      expect(await readWholeTable(table)).toEqual(before);

      expect((await mei?.get('/creators/me/applications'))?.status).toBe(200);
      expect((await aurora?.get('/tasks/mine'))?.body.items.length).toBeGreaterThan(0);
      expect((await stranger?.get('/orders'))?.status).toBe(403);
      // A command opens the account.
      expect((await mei?.put('/creators/me/preferences', { categories: ['food'] }))?.status).toBe(200);
      expect(await getItem(table, keys.account('mei'))).toMatchObject({
        account: { id: 'mei', parties: { creator: { id: derivePartyId('crt', 'mei') } } },
      });
      expect(await findParty(table, derivePartyId('crt', 'mei'))).toMatchObject({ accountId: 'mei' });
    },
  );

  test('whose account was erased or is being erased stay so', async () => {
    const table = await loaded();
    const erasures = (await readWholeTable(table)).filter(({ pk }) => String(pk).startsWith('ERASURE#'));
    expect(erasures.length).toBeGreaterThan(0);
    const api = createApiClient(createTestDeps(table));
    for (const { pk, erasure } of erasures) {
      const { phase } = erasure as { phase: string };
      const session = api.signIn(String(pk).slice('ERASURE#'.length));
      expect((await session.get('/me')).body).toMatchObject({ erasure: phase });
      if (phase === 'closing') continue;
      const refused = await session.put('/agencies/me', { displayName: 'Back', isOldEnough: true });
      expect(refused).toMatchObject({ status: 403, body: { title: 'Account erased' } });
    }
  });
});
