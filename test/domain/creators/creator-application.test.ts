import { describe, expect, it } from 'vitest';
import {
  type Application,
  type ApplicationVerdict,
  createApplication,
  decideApplication,
  findUnmetRules,
} from '#shared/domain/creators/creator-application.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { isRefusal } from '#shared/domain/refusal.ts';

const now = '2026-11-02T01:00:00.000Z';

const given = (
  platform: string,
  followerCount: number,
  accountStanding: Application['accountStanding'] = 'normal',
) => ({
  id: 'app_1',
  creatorId: 'crt_1',
  platform,
  handle: 'lampist',
  profileUrl: 'https://example.com/lampist',
  followerCount,
  accountStanding,
  categories: ['home'],
});

const createPending = (): Application => {
  const application = createApplication(given('douyin', 100_000), defaultPolicy, now);
  if (isRefusal(application)) throw new Error(application.detail);
  return application;
};

const verdict = (decision: ApplicationVerdict['decision']): ApplicationVerdict => ({
  decision,
  reasons: decision === 'reject' ? [{ code: 'not_own', message: 'The account is not yours.' }] : [],
  reviewerId: 'rev_1',
});

describe('the entry threshold', () => {
  it.each(Object.entries(defaultPolicy.minFollowers))(
    'on %s is reached by exactly %i followers',
    (platform, least) => {
      expect(findUnmetRules(given(platform, least), defaultPolicy)).toEqual([]);
      expect(findUnmetRules(given(platform, least - 1), defaultPolicy)).toEqual([
        { rule: 'followerCount', required: least, actual: least - 1 },
      ]);
    },
  );

  it.each(['weibo', 'toString', '__proto__'])('is never met on the unknown platform %s', (platform) => {
    expect(findUnmetRules(given(platform, 1e9), defaultPolicy)).toEqual([
      { rule: 'platform', required: ['douyin', 'xigua', 'huoshan'], actual: platform },
    ]);
  });

  it.each(['violating', 'limited', 'banned'] as const)('is not met by an account that is %s', (standing) => {
    expect(findUnmetRules(given('douyin', 100_000, standing), defaultPolicy)).toEqual([
      { rule: 'accountStanding', required: 'normal', actual: standing },
    ]);
  });

  it('is not met by content that its creator calls unhealthy, and is met without that declaration', () => {
    const about = (contentHealthy?: boolean) => ({
      ...given('douyin', 100_000),
      ...(contentHealthy !== undefined && { contentHealthy }),
    });
    expect(findUnmetRules(about(true), defaultPolicy)).toEqual([]);
    expect(findUnmetRules(about(), defaultPolicy)).toEqual([]);
    expect(findUnmetRules(about(false), defaultPolicy)).toEqual([
      { rule: 'contentHealth', required: true, actual: false },
    ]);
  });

  it('requires the declaration where the policy does', () => {
    const strict = { ...defaultPolicy, isAttestationRequired: true };
    expect(findUnmetRules(given('douyin', 100_000), strict)).toEqual([
      { rule: 'contentHealth', required: true, actual: 'not attested' },
    ]);
    expect(findUnmetRules({ ...given('douyin', 100_000), contentHealthy: true }, strict)).toEqual([]);
  });

  it('returns every unmet rule', () => {
    expect(createApplication(given('douyin', 5, 'banned'), defaultPolicy, now)).toMatchObject({
      slug: 'creator-not-eligible',
      fields: {
        unmet: [
          { rule: 'followerCount', required: 100_000, actual: 5 },
          { rule: 'accountStanding', required: 'normal', actual: 'banned' },
        ],
      },
    });
    expect(findUnmetRules(given('weibo', 5, 'limited'), defaultPolicy).map(({ rule }) => rule)).toEqual([
      'platform',
      'accountStanding',
    ]);
  });
});

describe('a creator application', () => {
  it('that meets every rule waits for a person', () => {
    expect(createPending()).toMatchObject({ status: 'pending', createdAt: now, reasons: [] });
  });

  it('is approved by a reviewer', () => {
    const approved = decideApplication(createPending(), verdict('approve'), 'P7D', now);
    expect(approved).toMatchObject({ status: 'approved', decidedAt: now, decidedBy: 'rev_1' });
    expect(approved).not.toHaveProperty('reapplyAt');
  });

  it('is rejected with reasons and the time from which it may be repeated', () => {
    expect(decideApplication(createPending(), verdict('reject'), 'P7D', now)).toMatchObject({
      status: 'rejected',
      reasons: [{ code: 'not_own', message: 'The account is not yours.' }],
      reapplyAt: '2026-11-09T01:00:00.000Z',
    });
  });

  it.each(['approve', 'reject'] as const)('is decided once: repeating %s changes nothing', (decision) => {
    const decided = decideApplication(createPending(), verdict(decision), 'P7D', now);
    if (isRefusal(decided)) throw new Error(decided.detail);
    const again = { ...verdict(decision), reviewerId: 'rev_2' };
    expect(decideApplication(decided, again, 'P7D', '2026-11-03T01:00:00.000Z')).toBe(decided);
    const other = verdict(decision === 'approve' ? 'reject' : 'approve');
    expect(decideApplication(decided, other, 'P7D', now)).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: decided.status, allowed: [] },
    });
  });
});
