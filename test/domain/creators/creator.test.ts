import { describe, expect, it } from 'vitest';
import { addAccount, type Creator, refuseIneligibleCreator } from '#shared/domain/creators/creator.ts';
import type { Application } from '#shared/domain/creators/creator-application.ts';

const creator: Creator = {
  id: 'crt_1',
  version: 1,
  status: 'active',
  since: '2026-11-02T01:00:00.000Z',
  accounts: ['douyin', 'xigua'].map((platform) => ({
    platform,
    handle: 'lampist',
    profileUrl: `https://example.com/${platform}`,
    followerCount: 100_000,
    categories: ['home'],
  })),
};

describe('a task', () => {
  it.each(['douyin', 'xigua'])(
    'may be taken by a creator with an account on its platform, %s',
    (platform) => {
      expect(refuseIneligibleCreator(creator, platform)).toBeUndefined();
    },
  );

  it.each([
    [
      'whose application was not approved',
      undefined,
      { rule: 'application', required: 'approved', actual: 'none' },
    ],
    [
      'who is suspended',
      { ...creator, status: 'suspended' as const },
      { rule: 'standing', required: 'active', actual: 'suspended' },
    ],
    [
      'without an account there',
      { ...creator, accounts: [] },
      { rule: 'platform', required: 'douyin', actual: [] },
    ],
  ])('may not be taken by a creator %s', (_who, who, unmet) => {
    expect(refuseIneligibleCreator(who, 'douyin')).toMatchObject({
      slug: 'creator-not-eligible',
      fields: { unmet: [unmet] },
    });
  });
});

describe('an approved application', () => {
  const nextDay = '2026-11-05T01:00:00.000Z';

  const application = (platform: string, handle: string, followerCount: number): Application => ({
    id: 'app_1',
    creatorId: 'crt_1',
    platform,
    handle,
    profileUrl: `https://example.com/${platform}`,
    followerCount,
    accountStanding: 'normal',
    categories: ['home'],
    status: 'approved',
    createdAt: creator.since,
    reasons: [],
  });

  const handlesOf = ({ accounts }: Creator) =>
    accounts.map(({ platform, handle }) => `${platform} ${handle}`);

  it('makes an active creator with this one account', () => {
    const made = addAccount(undefined, application('douyin', 'lampist', 100_000), nextDay);
    expect(made).toMatchObject({ id: 'crt_1', version: 1, status: 'active', since: nextDay });
    expect(handlesOf(made)).toEqual(['douyin lampist']);
    expect(refuseIneligibleCreator(made, 'douyin')).toBeUndefined();
  });

  it('adds an account to an approved creator, and changes nothing else', () => {
    const grown = addAccount(creator, application('huoshan', 'lampist', 50_000), nextDay);
    expect(grown).toMatchObject({ version: 2, status: 'active', since: creator.since });
    expect(handlesOf(grown)).toEqual(['douyin lampist', 'xigua lampist', 'huoshan lampist']);
  });

  it('for a known account updates it', () => {
    const again = addAccount(creator, application('douyin', 'lampist', 250_000), nextDay);
    expect(handlesOf(again).sort()).toEqual(['douyin lampist', 'xigua lampist']);
    const known = again.accounts.find(({ platform }) => platform === 'douyin');
    expect(known?.followerCount).toBe(250_000);
  });

  it('for a second handle on the same platform adds another account', () => {
    const two = addAccount(creator, application('douyin', 'lampist2', 100_000), nextDay);
    expect(handlesOf(two)).toContain('douyin lampist2');
    expect(two.accounts).toHaveLength(3);
  });
});
