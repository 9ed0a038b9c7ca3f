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

describe('policy overrides', () => {
  it('of nothing keep the defaults, which have no fault', () => {
    expect(policyOf({})).toEqual(defaultPolicy);
  });

  it('change what they name and keep the rest', () => {
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
    ['an unknown name', { revisionRound: 3 }],
    ['an unknown name at a deeper level', { timers: { reviews: 'PT12H' } }],
    ['a name that every object has', { toString: 'x' }],
    ['a text for a number', { revisionRounds: '2' }],
    ['a negative number', { revisionRounds: -1 }],
    ['a broken number', { revisionRounds: 1.5 }],
    ['no number', { revisionRounds: null }],
    ['a number for a duration', { reviewClaimDuration: 15 }],
    ['a month, which has no fixed length', { reapplyAfter: 'P1M' }],
    ['no time at all', { reviewClaimDuration: 'PT0S' }],
    ['a text for a switch', { isAttestationRequired: 'yes' }],
    ['a text for a list', { categories: 'home' }],
    ['an empty text in a list', { forbiddenWords: [''] }],
    ['a list for an object', { timers: [] }],
    ['no platform', { minFollowers: {} }],
    ['a platform with negative followers', { minFollowers: { douyin: -1 } }],
    ['a platform whose name would break a key', { minFollowers: { 'dou#yin': 1 } }],
    [
      'a deposit closed while it can still be paid',
      { deposits: { paymentWindow: 'P1D', closeAfter: 'P1D' } },
    ],
    ['no category', { categories: [] }],
    ['a category twice', { categories: ['home', 'home'] }],
    ['a category whose name would break a key', { categories: ['home@douyin'] }],
    [
      'a fee for an unknown category',
      { fees: [{ from: '2026-12-01T00:00:00.000Z', category: 'x', basisPoints: 1 }] },
    ],
    ['an unknown currency', { currencies: ['XYZ'] }],
    ['weights of another sum', { matching: { weights: { category: 2_801 } } }],
    ['a share above the whole', { matching: { notificationLimits: { newcomerShare: 10_001 } } }],
    ['a score above the maximum', { matching: { notificationLimits: { minPoints: 10_001 } } }],
    ['more accounts than fit into a transaction', { maxAccountsPerCreator: 5 }],
    ['no account', { maxAccountsPerCreator: 0 }],
    ['a rate of none', { rateLimits: { questions: { maxCount: 0 } } }],
    ['messages without characters', { messages: { maxCharacters: 0 } }],
    ['a minimum withdrawal above the maximum', { withdrawal: { minAmount: 2, maxAmount: 1 } }],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
    ['a refund of a dispute before its decision', { timers: { disputeRefund: 'P13D' } }],
    ['tasks that outlive the workflow', { maxTaskDuration: 'P305D' }],
    ['an unknown moderation mode', { moderation: 'sometimes' }],
    ['an unknown moderator', { moderationBy: 'dice' }],
    ['an unknown moderator of files', { assets: { moderationBy: 'dice' } }],
    ['an unknown rule of tax', { withdrawal: { taxRule: 'cumulative' } }],
    [
      'a provider that reports no returns',
      { withdrawal: { returns: { reportingProviders: ['alipayy'], watchPeriod: 'P5D' } } },
    ],
    ['an unknown container', { screening: { allowedContainers: ['avi'] } }],
    ['an unknown codec', { screening: { allowedVideoCodecs: ['divx'] } }],
    ['a provider that takes no deposits', { depositProviders: ['bank'] }],
    ['a provider that pays nobody', { withdrawal: { provider: 'stripe' } }],
    ['an unknown kind of account', { withdrawal: { providerByKind: { cheque: 'sandbox' } } }],
    ['a provider that does not pay the kind', { withdrawal: { providerByKind: { bank_card: 'alipay' } } }],
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
    { withdrawal: { provider: 'alipay', providerByKind: { bank_card: 'sandbox' } } },
    { timers: { disputeReply: 'P14D', disputeRefund: 'P14D' } },
  ])('at the exact limit have none: %j', (overrides) => {
    expect(faultsOf(overrides)).toEqual([]);
  });

  it('with several faults get all of them at once, each with its place', () => {
    expect(faultsOf({ reviewClaimDuration: 'soon', timers: { review: 24, nap: 'PT1H' } })).toEqual([
      'reviewClaimDuration is a duration in days, hours, minutes and seconds, such as PT15M',
      'timers.review is a duration in days, hours, minutes and seconds, such as PT24H',
      expect.stringContaining('timers.nap is unknown; known are acceptance, '),
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
