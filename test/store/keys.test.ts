import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entityOf, readEntity } from '#shared/store/entities.ts';
import { indexes, indexKeys } from '#shared/store/indexes.ts';
import { deadlineShards, hallShards, type Key, keys, shardOf } from '#shared/store/keys.ts';
import { createSequentialIds, startTime } from '#test/support/deps.ts';

/** The rows of the table of keys: the item, its partition key and its sort key. */
const rows = readFileSync(new URL('../../shared/store/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| [^|]+ \| `[A-Z]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()));

/** The result of each builder for arguments that are their own names. */
const made: Readonly<Record<string, { readonly pk: string; readonly sk: string }>> = {
  order: keys.order('id'),
  'order event': keys.orderEvent('id', 7),
  upload: keys.upload('id', 'id'),
  message: keys.message('id', 'id'),
  'counts of messages': keys.messageCounts('id'),
  task: keys.task('id'),
  'claim of a task': keys.claim('id', 'creator'),
  'advertiser record': keys.advertiserRecord('id'),
  'task application': keys.taskApplication('id', 'id'),
  applicant: keys.applicant('id', 'creator'),
  question: keys.question('id', 'id'),
  'task event': keys.taskEvent('id', 'id'),
  report: keys.report('id'),
  notification: keys.notification('party', 'id'),
  'account with webhooks': keys.webhookAccount('id'),
  'webhook endpoint': keys.webhook('account', 'id'),
  delivery: keys.delivery('id', 'id'),
  'rate count': keys.rateCount('account', 'action', 'from'),
  application: keys.application('id'),
  'platform account': keys.platformAccount('platform', 'handle'),
  creator: keys.creator('id'),
  profile: keys.profile('id'),
  preferences: keys.preferences('id'),
  'standing change': keys.standingChange('id', 7),
  'markers of counted events': keys.countedEvents('id'),
  'payout account': keys.payoutAccount({ role: 'creator', id: 'id' }),
  'wallet balance': keys.wallet('party', 'currency'),
  'journal entry': keys.journalEntry('kind', 'cause', 'id'),
  withdrawal: keys.withdrawal('id'),
  'withdrawal event': keys.withdrawalEvent('id', 7),
  'idempotency record': keys.idempotency('account', 'key'),
  'sandbox payout': keys.sandboxPayout('number'),
};

describe('the table of keys', () => {
  test.each(Object.entries(made))('describes the key of the %s', (name, key) => {
    const [, , pk, sk] = rows.find(([, item]) => item === name) ?? [];
    expect({ pk, sk: sk?.replace('#seq', '#00000007') }).toEqual(key);
  });

  test('gives no two items the same key', () => {
    const all = Object.values(made).map(({ pk, sk }) => `${pk} ${sk}`);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the entity of an item', () => {
  const place = '2026-11-29T00:00:00.000Z';
  const special: Readonly<Record<string, Key>> = {
    hallEntry: keys.hallEntry('newest', {}, 'a', place),
    creatorSearchEntry: keys.creatorSearchEntry({}, 7, 'a'),
    payoutAccount: keys.payoutAccount({ role: 'agency', id: 'a' }),
    platformProfile: keys.platformProfile('a', 'https://example.com/a'),
  };
  const built = Object.entries(keys).map(([name, build]): readonly [string, Key] => [
    name,
    special[name] ?? Reflect.apply(build, undefined, ['a', 'b', 'c', 'd']),
  ]);
  const entities = built.map(([, key]) => entityOf(key));

  test.each(built)('follows from the key that %s builds', (_name, key) => {
    expect(entityOf(key)).toMatch(/^[a-z_]+$/);
  });

  test('differs for each builder of keys', () => {
    expect(new Set(entities).size).toBe(rows.length);
    expect(entities).toHaveLength(rows.length);
  });

  test('is what the item says, and otherwise follows from its key', () => {
    expect(readEntity({ ...keys.order('a'), entity: 'order_of_a_later_release' })).toBe(
      'order_of_a_later_release',
    );
    expect(readEntity({ ...keys.order('a') })).toBe('order');
    expect(readEntity({ pk: 'OF_A#LATER', sk: 'RELEASE' })).toBeUndefined();
  });
});

describe('a key', () => {
  test('of an event sorts by its number', () => {
    const numbers = [1, 2, 9, 10, 99, 100, 12_345_678];
    const sortKeys = numbers.map((seq) => keys.orderEvent('o', seq).sk);
    expect(sortKeys.toSorted()).toEqual(sortKeys);
  });

  test('of a platform account is the same for any spelling of the handle', () => {
    expect(keys.platformAccount('douyin', 'Cleo')).toEqual(keys.platformAccount('douyin', 'cleo'));
    expect(keys.platformAccount('douyin', 'ｃｌｅｏ')).toEqual(keys.platformAccount('douyin', 'cleo'));
    expect(keys.platformAccount('douyin', ' @cleo\u200b')).toEqual(keys.platformAccount('douyin', 'cleo'));
    expect(keys.platformAccount('douyin', 'cleo')).not.toEqual(keys.platformAccount('xigua', 'cleo'));
  });

  test('of a creator’s index entry sorts by followers, and is listed from the requested number', () => {
    const facet = { platform: 'douyin' };
    const sortKeys = [0, 9, 10, 99_999, 100_000, 10_000_000_000].map(
      (followers) => keys.creatorSearchEntry(facet, followers, 'id').sk,
    );
    expect(sortKeys.toSorted()).toEqual(sortKeys);
    const { pk, between } = indexes.creators(facet, 100_000);
    expect(pk).toBe(keys.creatorSearchEntry(facet, 0, 'id').pk);
    expect(sortKeys.filter((key) => between && key >= between[0] && key <= between[1])).toHaveLength(2);
  });
});

describe('a shard', () => {
  test.each([hallShards, deadlineShards])('of %i gets its share of the ids', (shards) => {
    const ids = createSequentialIds();
    const counts = new Array<number>(shards).fill(0);
    const all = 4_000;
    for (let made = 0; made < all; made += 1) {
      const shard = shardOf(ids.create('tsk'), shards);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan((all / shards) * 0.7);
    expect(counts).toHaveLength(shards);
  });
});

test('of a list shares its partition with no other list', () => {
  const all = [
    indexes.ordersOfCreator('x'),
    indexes.ordersOfAdvertiser('x'),
    indexes.tasksOfAdvertiser('x'),
    indexes.platformQueue('x'),
    indexes.ordersToCheck(0, startTime),
    indexes.withdrawalsToCheck(0, startTime),
    indexes.tasksOfAdvertiser('x', 'open'),
    indexes.tasksInModeration(),
    indexes.tasksDueBefore(0, startTime),
    ...(['newest', 'deadline', 'reward'] as const).flatMap((sort) =>
      [{}, { category: 'x' }, { platform: 'x' }, { category: 'x', platform: 'x' }].map((facet) =>
        indexes.hall(sort, facet, 0, '', '~'),
      ),
    ),
    indexes.ratingsShownBefore(startTime),
    indexes.invitationsOf('x'),
    indexes.taskApplicationsOf('x'),
    indexes.publicQuestions('x'),
    indexes.questionsOf('x', 'y'),
    indexes.questionsForAdvertiser('x'),
    indexes.unreadQuestions('x', 'y'),
    indexes.questionsToPlatform(),
    indexes.openReports(),
    indexes.notifications('x', ''),
    indexes.unreadNotifications('x', ''),
    indexes.pendingApplications(),
    indexes.applicationsOf('x'),
    indexes.standingChanges('x'),
    ...[{}, { category: 'x' }, { platform: 'x' }, { category: 'x', platform: 'x' }].map((facet) =>
      indexes.creators(facet, 0),
    ),
    indexes.walletEntries('gsi1', 'x', startTime, startTime),
    indexes.withdrawalsOf({ role: 'creator', id: 'x' }),
  ];
  expect(new Set(all.map(({ index, pk }) => `${index} ${pk}`)).size).toBe(all.length);
});

test('an item is listed by the attributes of its list’s index, and by none where there is no index', () => {
  expect(indexKeys(indexes.ordersOfCreator('c1'), 'place')).toEqual({
    gsi1pk: 'CREATOR#c1#ORDERS',
    gsi1sk: 'place',
  });
  expect(indexKeys(indexes.orderEvents('o1'), 'place')).toEqual({});
});
