import { describe, expect, test } from 'vitest';
import {
  firstProviderCheckAt,
  mayStillChange,
  nextCaseCheckAt,
  nextReturnCheckAt,
} from '#shared/domain/withdrawals/return-checks.ts';
import type { OperatorCase } from '#shared/domain/withdrawals/withdrawal.ts';
import { now, withdrawalIn } from './sample-withdrawals.ts';

const policy = { returns: { reportingProviders: ['alipay'], watchPeriod: 'P5D' } };
const silent = { returns: { reportingProviders: ['stripe'], watchPeriod: 'P5D' } };

const paid = withdrawalIn('paid').withdrawal;
const open = withdrawalIn('needs_operator').withdrawal;
const at = (text: string) => `2026-11-${text}.000Z`;

describe('a paid withdrawal', () => {
  test('is checked a day later if its provider reports returns', () => {
    expect(firstProviderCheckAt(paid, policy)).toBe(at('03T01:00:00'));
    expect(firstProviderCheckAt(paid, silent)).toBeUndefined();
  });

  test('is checked daily, and at the exact end of the watch period for the last time', () => {
    expect(nextReturnCheckAt(now, at('05T01:00:00'), policy)).toBe(at('06T01:00:00'));
    expect(nextReturnCheckAt(now, at('06T00:59:59'), policy)).toBe(at('07T00:59:59'));
    expect(nextReturnCheckAt(now, at('06T01:00:01'), policy)).toBe(at('07T01:00:00'));
    expect(nextReturnCheckAt(now, at('07T00:59:59'), policy)).toBe(at('07T01:00:00'));
    expect(nextReturnCheckAt(now, at('07T01:00:00'), policy)).toBeUndefined();
  });

  test('may be returned until the end of the watch period, if its provider reports returns', () => {
    expect(mayStillChange(paid, policy, at('07T00:59:59'))).toBe(true);
    expect(mayStillChange(paid, policy, at('07T01:00:00'))).toBe(false);
    expect(mayStillChange(paid, silent, now)).toBe(false);
  });
});

describe('an open case', () => {
  const opened = (kind: OperatorCase['kind']) => ({ case: { kind, openedAt: now }, updatedAt: now });

  test('is checked after an hour at first, later each time, and daily in the end', () => {
    expect(firstProviderCheckAt(open, silent)).toBe(at('02T02:00:00'));
    expect(nextCaseCheckAt(opened('unclear'), at('02T01:10:00'))).toBe(at('02T02:10:00'));
    expect(nextCaseCheckAt(opened('not_found'), at('02T05:00:00'))).toBe(at('02T09:00:00'));
    expect(nextCaseCheckAt(opened('unclear'), at('09T01:00:00'))).toBe(at('10T01:00:00'));
  });

  test('counts from the last change if an earlier release opened it', () => {
    expect(nextCaseCheckAt({ updatedAt: now }, at('02T05:00:00'))).toBe(at('02T09:00:00'));
  });

  test('counts from its opening, not from the last change', () => {
    const changed = { ...opened('unclear'), updatedAt: at('02T04:30:00') };
    expect(nextCaseCheckAt(changed, at('02T05:00:00'))).toBe(at('02T09:00:00'));
  });

  test.each(['late_success', 'late_failure'] as const)(
    'of a %s is not checked: its outcome is known',
    (kind) => {
      expect(nextCaseCheckAt(opened(kind), now)).toBeUndefined();
    },
  );

  test('may still change at any time', () => {
    expect(mayStillChange(open, silent, '2030-01-01T00:00:00.000Z')).toBe(true);
  });
});

describe('a withdrawal in another state', () => {
  test.each(['requested', 'submitting', 'processing', 'unknown', 'failed', 'returned'] as const)(
    'has no such check: %s',
    (status) => {
      const { withdrawal } = withdrawalIn(status);
      expect(firstProviderCheckAt(withdrawal, policy)).toBeUndefined();
      expect(mayStillChange(withdrawal, policy, now)).toBe(false);
    },
  );
});
