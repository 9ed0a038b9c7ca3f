import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Creator } from '#shared/domain/creators/creator.ts';
import { creatorAndSearchWrites } from '#shared/store/creators/creator-store.ts';
import { profileWrite } from '#shared/store/creators/profile-store.ts';
import type { Table } from '#shared/store/table.ts';
import { startTime } from '#test/support/deps.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { putItems } from '#test/support/put-items.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld } from '#test/support/world.ts';

const newTable = await createTableFactory();

const platforms = ['douyin', 'xigua', 'huoshan'] as const;
const categories = ['home', 'food', 'beauty', 'travel'] as const;

/** The accounts of a creator, derived from the number: one or two of them, with all kinds of followers. */
const creatorOf = (number: number): Creator => {
  const accounts = Array.from({ length: 1 + (number % 2) }, (_, which) => ({
    platform: platforms[(number + which) % platforms.length] ?? '',
    handle: `creator-${number}-${which}`,
    profileUrl: `https://example.com/${number}`,
    followerCount: 50_000 + ((number * 7919 + which * 104_729) % 1_000_003),
    categories: [categories[number % 4] ?? '', categories[(number + 1 + which) % 4] ?? ''],
  }));
  return {
    id: derivePartyId('crt', `creator-${number}`),
    version: 1,
    status: 'active',
    since: startTime,
    accounts,
  };
};

const profile = {
  displayName: 'Somebody',
  bio: 'Lamps.',
  expertise: ['lamps'],
  styles: [],
  audience: { gender: 'any' as const, ageBands: [], regions: [] },
  portfolio: [],
};

/** The items of a creator after the approval, and after the profile is written. */
const itemsOf = (table: Table, creator: Creator) =>
  [...creatorAndSearchWrites(undefined, creator), profileWrite(creator.id, profile, {}, undefined)].map(
    ({ operation }) => operation(table.name).Put?.Item ?? {},
  );

/** A table with many creators, written like the approval does. */
const seedCreators = async (count: number): Promise<{ table: Table; creators: readonly Creator[] }> => {
  const table = await newTable();
  const creators = Array.from({ length: count }, (_, number) => creatorOf(number));
  await putItems(
    table,
    creators.flatMap((creator) => itemsOf(table, creator)),
  );
  return { table, creators };
};

/**
 * The same with only the items that a search reads, which is faster: every index entry, and the first
 * creators.
 */
const listCreators = async (count: number, shown: number): Promise<Table> => {
  const table = await newTable();
  const creators = Array.from({ length: count }, (_, number) => creatorOf(number));
  const first = new Set(expected(creators, {}).slice(0, shown));
  const isRead = (creator: Creator, pk: unknown): boolean =>
    pk === 'CREATORS#*#*' || (first.has(creator.id) && pk === `CREATOR#${creator.id}`);
  await putItems(
    table,
    creators.flatMap((creator) => itemsOf(table, creator).filter((item) => isRead(creator, item.pk))),
  );
  return table;
};

type Filter = { readonly platform?: string; readonly category?: string; readonly minFollowers?: number };

const followersIn = ({ accounts }: Creator, { platform, category }: Filter): number =>
  Math.max(
    0,
    ...accounts
      .filter((account) => platform === undefined || account.platform === platform)
      .filter((account) => category === undefined || account.categories.includes(category))
      .map(({ followerCount }) => followerCount),
  );

const expected = (creators: readonly Creator[], filter: Filter): readonly string[] =>
  creators
    .map((creator) => ({ id: creator.id, followers: followersIn(creator, filter) }))
    .filter(({ followers }) => followers > 0 && followers >= (filter.minFollowers ?? 0))
    .toSorted((a, b) => b.followers - a.followers || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);

const pathOf = (filter: Filter, limit: number): string =>
  `/creators?${new URLSearchParams({ ...(filter as Record<string, string>), limit: String(limit) })}`;

const filters: readonly Filter[] = [
  {},
  { platform: 'xigua' },
  { category: 'food' },
  { platform: 'douyin', category: 'home' },
  { minFollowers: 700_000 },
  { platform: 'huoshan', category: 'beauty', minFollowers: 400_000 },
  { category: 'gardens' },
];

describe('the search for creators', async () => {
  const { table, creators } = await seedCreators(60);
  const { advertiser, creator } = createWorld(table);

  test.each(filters)(
    'by %j shows each matching creator once, most followers first, with any page size',
    async (filter) => {
      for (const limit of [7, 100]) {
        const pages = await readPages(advertiser, pathOf(filter, limit));
        expect(idsOf(pages)).toEqual(expected(creators, filter));
      }
    },
  );

  test('returns full pages until the last', async () => {
    const pages = await readPages(advertiser, pathOf({}, 25));
    expect(pages.map(({ length }) => length).filter((length) => length > 0)).toEqual([25, 25, 10]);
  });

  test('includes creators with exactly the required followers', async () => {
    const [most] = creators.map((one) => followersIn(one, {})).toSorted((a, b) => b - a);
    const of = async (minFollowers = 0) => (await advertiser.get(pathOf({ minFollowers }, 5))).body.items;
    expect(await of(most)).toHaveLength(1);
    expect(await of((most ?? 0) + 1)).toHaveLength(0);
  });

  test('is for advertisers, and refuses invalid filters and cursors of other searches', async () => {
    expect((await creator.get('/creators')).status).toBe(403);
    for (const [query, pointer] of [
      ['minFollowers=-1', '#/minFollowers'],
      ['minFollowers=1e400', '#/minFollowers'],
      ['minFollowers=NaN', '#/minFollowers'],
      ['minFollowers=99999999999', '#/minFollowers'],
      ['category=No%20Such', '#/category'],
      ['platform=%23', '#/platform'],
      ['order=name', '#/order'],
      ['limit=0', '#/limit'],
    ]) {
      const answer = await advertiser.get(`/creators?${query}`);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ in: 'query', pointer }] } });
    }
    const { body } = await advertiser.get('/creators?platform=xigua&limit=2');
    const elsewhere = await advertiser.get(`/creators?platform=douyin&limit=2&cursor=${body.nextCursor}`);
    expect(elsewhere).toMatchObject({ body: { type: expect.stringMatching(/invalid-cursor$/) } });
  });
});

describe('a page of the search', () => {
  test('costs three queries, of which two are for blocks, and a batch each for profiles and names, and the same units among 10 and among 2,000 creators', async () => {
    const costs = [];
    for (const count of [10, 2_000]) {
      const table = createMeteredTable(await listCreators(count, 5));
      const { advertiser } = createWorld(table);
      await advertiser.get('/tasks/mine');
      table.read();
      await advertiser.get('/creators?limit=5&minFollowers=50000');
      costs.push(table.read());
    }
    const [few, many] = costs;
    expect(few?.requests).toEqual(['BatchGet', 'BatchGet', 'Query', 'Query', 'Query']);
    expect(many?.requests).toEqual(few?.requests);
    // Half a unit for the entries, each list of blocks and each name, and one for each creator and each profile.
    expect(few?.units).toBe(14);
    expect(many?.units).toBe(few?.units);
  });

  test('of a hundred costs three queries and three batches', async () => {
    const table = createMeteredTable(await listCreators(120, 100));
    const { advertiser } = createWorld(table);
    await advertiser.get('/tasks/mine');
    table.read();
    await advertiser.get('/creators?limit=100');
    const batches = Array.from({ length: 3 }, () => 'BatchGet');
    expect(table.read().requests).toEqual([...batches, 'Query', 'Query', 'Query']);
  });
});
