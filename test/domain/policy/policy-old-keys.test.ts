import { describe, expect, test } from 'vitest';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';
import { withCurrentNames } from '#shared/domain/policy/policy-old-keys.ts';

const sameWithNewKeys = [
  [{ withdrawal: { least: { CNY: 500 } } }, { withdrawal: { minAmount: { CNY: 500 } } }],
  [{ webhooks: { insideHosts: ['127.0.0.1'] } }, { webhooks: { allowedInternalHosts: ['127.0.0.1'] } }],
  [
    { rates: { claims: { most: 7, window: 'PT1H' } } },
    { rateLimits: { claims: { maxCount: 7, window: 'PT1H' } } },
  ],
  [
    { matching: { told: { most: 3, leastPoints: 9 } } },
    { matching: { notificationLimits: { maxCreators: 3, minPoints: 9 } } },
  ],
  [{ consultation: { mostAnswerCharacters: 50 } }, { questions: { maxAnswerCharacters: 50 } }],
  [{ questions: { mostAnswerCharacters: 50 } }, { questions: { maxAnswerCharacters: 50 } }],
  [{ reviewLease: 'PT30M' }, { reviewClaimDuration: 'PT30M' }],
] as const;

describe('policy keys of release 0.1', () => {
  test.each(sameWithNewKeys)('%j means the same as %j', (old, current) => {
    expect(withCurrentNames(old)).toEqual({ overrides: current, faults: [] });
    expect(parsePolicy(old)).toEqual(parsePolicy(current));
  });

  test('are a fault next to the key that replaced them', () => {
    expect(parsePolicy({ reviewLease: 'PT30M', reviewClaimDuration: 'PT1H' })).toEqual({
      faults: ['reviewClaimDuration is given twice, once with its old name'],
    });
  });

  test('leave unknown keys to the check of names', () => {
    expect(parsePolicy({ rewiewLease: 'PT30M' })).toHaveProperty('faults');
  });
});
