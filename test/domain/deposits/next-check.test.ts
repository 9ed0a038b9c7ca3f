import { describe, expect, it } from 'vitest';
import { defaultDepositPolicy } from '#shared/domain/deposits/deposit-policy.ts';
import {
  firstDepositCheckAt,
  isPastClosing,
  nextDepositCheckAt,
} from '#shared/domain/deposits/next-check.ts';
import { addDuration as momentAfter, toEpochMs } from '#shared/domain/time.ts';

const createdAt = '2026-11-25T00:00:00.000Z';

const policy = defaultDepositPolicy;

/** The hours at which an unchanged deposit is checked. */
const hoursOfChecks = (count: number): readonly number[] => {
  const looks = [firstDepositCheckAt(createdAt, policy)];
  while (looks.length < count) looks.push(nextDepositCheckAt(createdAt, looks.at(-1) ?? '', policy));
  return looks.map((at) => (toEpochMs(at) - toEpochMs(createdAt)) / 3_600_000);
};

describe('a deposit without a notification', () => {
  it('is checked at double its age each time, when it may be closed, and then once a day', () => {
    expect(hoursOfChecks(11)).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 48, 72, 96]);
  });

  it('is never checked earlier than the policy says, also by a slow clock', () => {
    const early = momentAfter(createdAt, 'PT1S');
    expect(nextDepositCheckAt(createdAt, early, policy)).toBe(momentAfter(early, policy.checkAfter));
    expect(nextDepositCheckAt(createdAt, createdAt, policy)).toBe(momentAfter(createdAt, policy.checkAfter));
  });

  it('is overdue after the policy’s time, and not at its exact moment', () => {
    const ends = momentAfter(createdAt, policy.closeAfter);
    expect(isPastClosing(createdAt, ends, policy)).toBe(false);
    expect(isPastClosing(createdAt, '2026-11-26T00:00:00.001Z', policy)).toBe(true);
  });
});
