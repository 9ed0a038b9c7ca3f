import { describe, expect, it } from 'vitest';
import {
  type Creator,
  refuseIneligibleCreator,
  refuseTooManyAccounts,
} from '#shared/domain/creators/creator.ts';
import { searchKeysOf } from '#shared/domain/creators/search-keys.ts';
import { changeStanding } from '#shared/domain/creators/standing.ts';

const now = '2026-11-02T01:00:00.000Z';

const account = (platform: string, handle: string, followerCount: number, categories: readonly string[]) => ({
  platform,
  handle,
  profileUrl: `https://example.com/${handle}`,
  followerCount,
  categories,
});

const creator: Creator = {
  id: 'crt_1',
  version: 3,
  status: 'active',
  since: now,
  accounts: [account('douyin', 'lampist', 100_000, ['home'])],
};

const reasons = [{ code: 'fraud', message: 'Bought followers.' }];

const changeTo = (before: Creator, action: 'suspend' | 'reinstate') => {
  const answer = changeStanding(before, { action, by: 'opr_1', reasons }, now);
  if (!answer) throw new Error(`${action} changed nothing`);
  return answer;
};

describe('a suspension of a creator', () => {
  it('records who, when and why, and keeps the creator from taking orders', () => {
    const { creator: suspended, change } = changeTo(creator, 'suspend');
    expect(change).toEqual({ seq: 1, at: now, action: 'suspend', by: 'opr_1', reasons });
    expect(suspended).toMatchObject({ status: 'suspended', version: 4, standingChanges: 1 });
    expect(refuseIneligibleCreator(suspended, 'douyin')).toMatchObject({ slug: 'creator-not-eligible' });
  });

  it('of a suspended creator changes nothing, like the reinstatement of an active one', () => {
    const { creator: suspended } = changeTo(creator, 'suspend');
    expect(changeStanding(suspended, { action: 'suspend', by: 'opr_2', reasons }, now)).toBeUndefined();
    expect(changeStanding(creator, { action: 'reinstate', by: 'opr_2', reasons }, now)).toBeUndefined();
  });

  it('and later changes are numbered without gaps', () => {
    const first = changeTo(creator, 'suspend');
    const second = changeTo(first.creator, 'reinstate');
    const third = changeTo(second.creator, 'suspend');
    expect([first, second, third].map(({ change }) => change.seq)).toEqual([1, 2, 3]);
    expect(second.creator.status).toBe('active');
    expect(refuseIneligibleCreator(second.creator, 'douyin')).toBeUndefined();
  });
});

describe('the search index entries of a creator', () => {
  it('are one for each platform, each category, each pair, and one for all', () => {
    expect(searchKeysOf(creator)).toEqual([
      { followers: 100_000 },
      { platform: 'douyin', followers: 100_000 },
      { category: 'home', followers: 100_000 },
      { platform: 'douyin', category: 'home', followers: 100_000 },
    ]);
  });

  it('sort by the account with the most followers there', () => {
    const accounts = [
      account('douyin', 'a', 100_000, ['home', 'food']),
      account('xigua', 'b', 900_000, ['food']),
      account('douyin', 'c', 300_000, ['food']),
    ];
    const places = new Map(
      searchKeysOf({ ...creator, accounts }).map(({ platform = '*', category = '*', followers }) => [
        `${platform} ${category}`,
        followers,
      ]),
    );
    expect(Object.fromEntries(places)).toEqual({
      '* *': 900_000,
      'douyin *': 300_000,
      'xigua *': 900_000,
      '* home': 100_000,
      'douyin home': 100_000,
      '* food': 900_000,
      'douyin food': 300_000,
      'xigua food': 900_000,
    });
  });

  it('do not exist for a suspended creator or an unknown one', () => {
    expect(searchKeysOf({ ...creator, status: 'suspended' })).toEqual([]);
    expect(searchKeysOf(undefined)).toEqual([]);
  });

  it('fit into one transaction with a decision, for the maximum of accounts and categories', () => {
    const full = Array.from({ length: 4 }, (_, which) =>
      account(
        ['douyin', 'xigua', 'huoshan', 'other'][which] ?? '',
        'a',
        1,
        Array.from({ length: 10 }, (_, category) => `c${which}-${category}`),
      ),
    );
    expect(searchKeysOf({ ...creator, accounts: full }).length).toBeLessThanOrEqual(90);
  });
});

describe('the accounts of a creator', () => {
  it('are limited by the policy', () => {
    const fresh = { platform: 'xigua', handle: 'x' };
    expect(refuseTooManyAccounts(undefined, fresh, 1)).toBeUndefined();
    expect(refuseTooManyAccounts(creator, fresh, 2)).toBeUndefined();
    expect(refuseTooManyAccounts(creator, fresh, 1)).toMatchObject({
      slug: 'creator-not-eligible',
      fields: { unmet: [{ rule: 'accounts', required: 1, actual: 2 }] },
    });
  });

  it('may be updated at the limit', () => {
    expect(refuseTooManyAccounts(creator, { platform: 'douyin', handle: 'lampist' }, 1)).toBeUndefined();
  });
});
