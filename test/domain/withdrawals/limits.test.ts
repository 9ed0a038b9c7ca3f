import { describe, expect, test } from 'vitest';
import { money } from '#shared/domain/money.ts';
import {
  refuseAmount,
  refuseEmptyPayout,
  refuseLockedAccount,
  refusePeriodLimit,
} from '#shared/domain/withdrawals/withdrawal-limits.ts';
import { contradictedWithdrawal, limits, now, refusalOf, step, withdrawalIn } from './sample-withdrawals.ts';

const yuan = (amount: number) => money(amount, 'CNY');

describe('a refused withdrawal', () => {
  test('says between which amounts it may be', () => {
    const refusal = refuseAmount(yuan(99), limits);
    expect([refusal?.slug, refusal?.detail]).toEqual([
      'withdrawal-limit',
      'One withdrawal is between 100 and 5000000 minor units of CNY.',
    ]);
  });

  test('says until when a changed account waits', () => {
    expect(refuseLockedAccount(now, limits, now)?.detail).toBe(
      'The payout account was changed; withdrawals are possible again from 2026-11-03T01:00:00.000Z.',
    );
  });

  test('says what is used of a day, and when it resets', () => {
    const until = '2026-11-02T16:00:00.000Z';
    const period = { period: 'day', name: '2026-11-02', until } as const;
    const refusal = refusePeriodLimit(
      period,
      { amount: 700, count: 3 },
      { amount: 600, count: 2 },
      yuan(101),
    );
    expect(refusal.detail).toBe(
      'At most 700 minor units of CNY in 3 withdrawals a day; 600 in 2 are used. The limit resets at 2026-11-02T16:00:00.000Z.',
    );
    expect(refusal).toMatchObject({
      slug: 'withdrawal-limit',
      fields: {
        limit: 'day',
        most: 700,
        mostCount: 3,
        used: 600,
        usedCount: 2,
        requested: 101,
        freesAt: until,
      },
    });
  });

  test('says that fee and tax leave nothing, also if they are exactly the amount', () => {
    expect(refuseEmptyPayout(yuan(26), 25)).toBeUndefined();
    expect(refuseEmptyPayout(yuan(25), 25)?.detail).toBe('Fee and tax of 25 leave nothing of 25 CNY.');
  });

  test('names the state and the step', () => {
    expect(refusalOf(withdrawalIn('paid'), 'submit').detail).toBe('A withdrawal that is paid cannot submit.');
  });
});

describe('a step', () => {
  test('keeps what is sent to the provider', () => {
    const submitted = step(withdrawalIn('requested'), 'submit', { parameters: 'encrypted' });
    expect(submitted.withdrawal.parameters).toBe('encrypted');
    expect(step(submitted, 'acknowledge').withdrawal.parameters).toBe('encrypted');
    expect(withdrawalIn('submitting').withdrawal).not.toHaveProperty('parameters');
  });

  test('marks a case whose money is in suspense, and only such a one', () => {
    expect(contradictedWithdrawal().withdrawal.case).toEqual({
      kind: 'late_success',
      openedAt: now,
      inSuspense: true,
    });
    expect(step(withdrawalIn('paid'), 'fail').withdrawal.case).toEqual({
      kind: 'late_failure',
      openedAt: now,
      inSuspense: true,
    });
    expect(withdrawalIn('needs_operator').withdrawal.case).toEqual({ kind: 'unclear', openedAt: now });
  });
});
