import { describe, expect, it } from 'vitest';
import { readConfig } from '#shared/config.ts';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';

const faultsOf = (overrides: unknown): readonly string[] => {
  const read = parsePolicy(overrides);
  return 'faults' in read ? read.faults : [];
};

const policyOf = (overrides: unknown) => {
  const read = parsePolicy(overrides);
  if ('faults' in read) throw new Error(read.faults.join('; '));
  return read.policy;
};

describe('overrides', () => {
  it('of nothing leave the defaults, which have no fault', () => {
    expect(policyOf({})).toEqual(defaultPolicy);
  });

  it('change what they name and leave what stands beside it', () => {
    const policy = policyOf({
      revisionRounds: 0,
      timers: { review: 'PT12H' },
      messages: { maxCharacters: 1 },
    });
    expect(policy).toEqual({
      ...defaultPolicy,
      revisionRounds: 0,
      timers: { ...defaultPolicy.timers, review: 'PT12H' },
      messages: { maxCharacters: 1 },
    });
  });

  it('of platforms replace all of them, and of lists the whole list', () => {
    const change = { minFollowers: { bilibili: 10_000 }, categories: ['家居'] };
    expect(policyOf(change)).toMatchObject(change);
    expect(Object.keys(policyOf(change).minFollowers)).toEqual(['bilibili']);
  });

  it.each<[string, unknown]>([
    ['a name that there is not', { revisionRound: 3 }],
    ['such a name further in', { timers: { reviews: 'PT12H' } }],
    ['a name that every object has', { toString: 'x' }],
    ['a text for a number', { revisionRounds: '2' }],
    ['a negative number', { revisionRounds: -1 }],
    ['a broken number', { revisionRounds: 1.5 }],
    ['no number', { revisionRounds: null }],
    ['a number for a length of time', { reviewClaimDuration: 15 }],
    ['a month, which has no length', { reapplyAfter: 'P1M' }],
    ['no time at all', { reviewClaimDuration: 'PT0S' }],
    ['a text for a switch', { isAttestationRequired: 'yes' }],
    ['a text for a list', { categories: 'home' }],
    ['an empty text in a list', { forbiddenWords: [''] }],
    ['a list for an object', { timers: [] }],
    ['no platform', { minFollowers: {} }],
    ['a platform with negative followers', { minFollowers: { douyin: -1 } }],
    ['a platform whose name would break a key', { minFollowers: { 'dou#yin': 1 } }],
    ['a deposit closed while it can be paid', { deposits: { paymentWindow: 'P1D', closeAfter: 'P1D' } }],
    ['no category', { categories: [] }],
    ['a category twice', { categories: ['home', 'home'] }],
    ['a category whose name would break a key', { categories: ['home@douyin'] }],
    [
      'a fee for a category that there is not',
      { fees: [{ from: '2026-12-01T00:00:00.000Z', category: 'x', basisPoints: 1 }] },
    ],
    ['a currency that there is not', { currencies: ['XYZ'] }],
    ['weights of another sum', { matching: { weights: { category: 2_801 } } }],
    ['a share of more than all', { matching: { notificationLimits: { newcomerShare: 10_001 } } }],
    ['a score of more than all', { matching: { notificationLimits: { minPoints: 10_001 } } }],
    ['more accounts than fit into a transaction', { maxAccountsPerCreator: 5 }],
    ['no account', { maxAccountsPerCreator: 0 }],
    ['a rate of none', { rateLimits: { questions: { maxCount: 0 } } }],
    ['messages without a character', { messages: { maxCharacters: 0 } }],
    ['a least withdrawal above the most', { withdrawal: { minAmount: 2, maxAmount: 1 } }],
    ['a zone that there is not', { timeZone: 'Mars/Olympus' }],
    ['a refund of a dispute before its ruling', { timers: { disputeRefund: 'P13D' } }],
    ['tasks that outlive the workflow', { maxTaskDuration: 'P305D' }],
    ['a way to moderate that there is not', { moderation: 'sometimes' }],
    ['a moderator that there is not', { moderationBy: 'dice' }],
    ['a container that there is not', { screening: { allowedContainers: ['avi'] } }],
    ['a codec that there is not', { screening: { allowedVideoCodecs: ['divx'] } }],
    ['no object', []],
    ['an address that outlives its signer’s session', { uploads: { sendWithin: 'PT1H1S' } }],
    ['nothing', null],
  ])('with %s have exactly one fault', (_what, overrides) => {
    expect(faultsOf(overrides)).toEqual([expect.stringMatching(/\w/)]);
  });

  it.each([
    { maxTaskDuration: 'P304D' },
    { matching: { notificationLimits: { newcomerShare: 10_000, minPoints: 10_000, maxCreators: 0 } } },
    { maxAccountsPerCreator: 1 },
    { uploads: { uploadUrlLifetime: 'PT1H', downloadUrlLifetime: 'PT1H' } },
    { minFollowers: { douyin: 0 } },
    { withdrawal: { minAmount: 5, maxAmount: 5 } },
    { timers: { disputeReply: 'P14D', disputeRefund: 'P14D' } },
  ])('up to the very limit have none: %j', (overrides) => {
    expect(faultsOf(overrides)).toEqual([]);
  });

  it('are told all their faults at once, each with its place', () => {
    expect(faultsOf({ reviewClaimDuration: 'soon', timers: { review: 24, nap: 'PT1H' } })).toEqual([
      'reviewClaimDuration is a length of time in days, hours, minutes and seconds, such as PT15M',
      'timers.review is a length of time in days, hours, minutes and seconds, such as PT24H',
      expect.stringContaining('timers.nap is not known; there are acceptance, '),
    ]);
  });
});

describe('a function', () => {
  it('starts with the policy that it was deployed with', () => {
    expect(readConfig({ POLICY: '{"revisionRounds":3}' }).policy.revisionRounds).toBe(3);
    expect(readConfig({}).policy).toEqual(defaultPolicy);
  });

  it.each(['{"revisionRounds":-1}', '{"nothing":1}', '7', 'x'])('does not start with %s', (POLICY) => {
    expect(() => readConfig({ POLICY })).toThrow('POLICY');
  });
});
