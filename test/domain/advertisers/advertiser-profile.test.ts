import { describe, expect, test } from 'vitest';
import { disputedPercentOf } from '#shared/domain/advertisers/advertiser-counts.ts';
import {
  type AdvertiserProfile,
  decideProfile,
  isSameProfile,
  submitProfile,
} from '#shared/domain/advertisers/advertiser-profile.ts';
import { isRefusal } from '#shared/domain/refusal.ts';

const at = '2026-11-02T01:00:00.000Z';
const nextDay = '2026-11-03T01:00:00.000Z';

const given = {
  ...{ advertiserId: 'adv_1', displayName: 'Lamps', country: 'CN' },
  ...{ sealed: 'sealed', mark: 'mark', legalMark: 'legal' },
};
const reasons = [{ code: 'other', message: 'So.' }];

const verified = (): AdvertiserProfile => submitProfile(undefined, given, 'automatic', at);
const pending = (): AdvertiserProfile => submitProfile(undefined, given, 'review', at);

describe('a submitted profile', () => {
  test('is verified at once, or waits for a reviewer, as the policy says', () => {
    expect(verified()).toMatchObject({ status: 'verified', submittedAt: at, decidedAt: at, version: 1 });
    expect(pending()).toMatchObject({ status: 'pending', submittedAt: at, version: 1 });
    expect(pending()).not.toHaveProperty('decidedAt');
  });

  test.each([
    ['another name', { displayName: 'More lamps' }],
    ['another contact', { mark: 'other', sealed: 'other' }],
  ])('with %s stays verified', (_what, change) => {
    const changed = submitProfile(verified(), { ...given, ...change }, 'review', nextDay);
    expect(changed).toMatchObject({ ...change, status: 'verified', decidedAt: at, version: 2 });
  });

  test.each([
    ['another legal name or number', { legalMark: 'other' }],
    ['another country', { country: 'SG' }],
  ])('with %s is verified again', (_what, change) => {
    const changed = submitProfile(verified(), { ...given, ...change }, 'review', nextDay);
    expect(changed).toMatchObject({ status: 'pending', submittedAt: nextDay, version: 2 });
    expect(changed).not.toHaveProperty('decidedAt');
    expect(submitProfile(verified(), { ...given, ...change }, 'automatic', nextDay)).toMatchObject({
      ...{ status: 'verified', decidedAt: nextDay },
    });
  });

  test('that was rejected waits again once its legal data is corrected, without the old reasons', () => {
    const rejected = decideProfile(pending(), { decision: 'reject', reasons, reviewerId: 'rhea' }, nextDay);
    if (isRefusal(rejected)) throw new Error(rejected.detail);
    expect(submitProfile(rejected, { ...given, displayName: 'New' }, 'review', nextDay).status).toBe(
      'rejected',
    );
    const corrected = submitProfile(rejected, { ...given, legalMark: 'other' }, 'review', nextDay);
    expect(corrected).toMatchObject({ status: 'pending', reasons: [] });
    expect(corrected).not.toHaveProperty('decidedBy');
  });

  test('is the same only with the same identity, name and country', () => {
    expect(isSameProfile(verified(), { ...given, sealed: 'encrypted again' })).toBe(true);
    for (const change of [{ mark: 'x' }, { displayName: 'x' }, { country: 'SG' }, { legalMark: 'x' }])
      expect(isSameProfile(verified(), { ...given, ...change })).toBe(false);
  });
});

describe('a decision on a profile', () => {
  const approve = { decision: 'approve', reasons: [], reviewerId: 'rhea' } as const;
  const reject = { decision: 'reject', reasons, reviewerId: 'rhea' } as const;

  test('verifies or rejects a pending one, and repeated changes nothing', () => {
    const decided = decideProfile(pending(), approve, nextDay);
    expect(decided).toMatchObject({ status: 'verified', decidedAt: nextDay, decidedBy: 'rhea', version: 2 });
    if (isRefusal(decided)) throw new Error(decided.detail);
    expect(decideProfile(decided, approve, nextDay)).toBe(decided);
    expect(decideProfile(pending(), reject, nextDay)).toMatchObject({ status: 'rejected', reasons });
  });

  test('does not turn another decision around', () => {
    expect(decideProfile(verified(), reject, nextDay)).toMatchObject({
      ...{ slug: 'illegal-transition', fields: { state: 'verified' } },
    });
  });
});

test.each([
  [{}, undefined],
  [{ taken: 3 }, 0],
  [{ taken: 3, disputed: 1 }, 33],
  [{ taken: 1, disputed: 2 }, 100],
])('the counts %j are %s disputed orders per hundred', (counts, expected) => {
  expect(disputedPercentOf(counts)).toBe(expected);
});
