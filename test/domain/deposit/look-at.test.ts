import { describe, expect, it } from 'vitest';
import { defaultDepositPolicy } from '#shared/domain/deposit/deposit-policy.ts';
import { firstLook, isOverdue, nextLook } from '#shared/domain/deposit/look-at.ts';
import { epoch, after as momentAfter } from '#shared/domain/time.ts';

const createdAt = '2026-11-25T00:00:00.000Z';

const policy = defaultDepositPolicy;

/** The hours after which a deposit is asked about that stays as it is. */
const hoursOfLooks = (count: number): readonly number[] => {
  const looks = [firstLook(createdAt, policy)];
  while (looks.length < count) looks.push(nextLook(createdAt, looks.at(-1) ?? '', policy));
  return looks.map((at) => (epoch(at) - epoch(createdAt)) / 3_600_000);
};

describe('a deposit that nobody tells of', () => {
  it('is asked about when it is twice as old each time, when it may be closed, and then once a day', () => {
    expect(hoursOfLooks(11)).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 48, 72, 96]);
  });

  it('is never asked about sooner than the policy says, also by a clock that is behind', () => {
    const early = momentAfter(createdAt, 'PT1S');
    expect(nextLook(createdAt, early, policy)).toBe(momentAfter(early, policy.askedAfter));
    expect(nextLook(createdAt, createdAt, policy)).toBe(momentAfter(createdAt, policy.askedAfter));
  });

  it('is overdue just after the policy’s time, and not at its very instant', () => {
    const ends = momentAfter(createdAt, policy.closedAfter);
    expect(isOverdue(createdAt, ends, policy)).toBe(false);
    expect(isOverdue(createdAt, '2026-11-26T00:00:00.001Z', policy)).toBe(true);
  });
});
