import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '#shared/domain/refusal.ts';
import { toInstant } from '#shared/domain/time.ts';
import {
  type WithdrawalStatus,
  type WithdrawalStep,
  withdrawalLifecycle,
} from '#shared/domain/withdrawals/lifecycle.ts';
import { stepWithdrawal } from '#shared/domain/withdrawals/step-withdrawal.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { sumByAccount } from '#test/support/order-histories.ts';
import {
  acceptedRequest,
  limits,
  now,
  refusalOf,
  statuses,
  step,
  steps,
  withdrawalIn,
} from './sample-withdrawals.ts';

/** The result of each step from each state, written by hand; `same` is what was known already. */
const leads: Readonly<Record<WithdrawalStatus, Partial<Record<WithdrawalStep, WithdrawalStatus | 'same'>>>> =
  {
    requested: { submit: 'submitting', miss: 'same', postpone: 'same' },
    submitting: {
      submit: 'same',
      acknowledge: 'processing',
      succeed: 'paid',
      fail: 'failed',
      lose_track: 'unknown',
      postpone: 'requested',
    },
    processing: {
      acknowledge: 'same',
      miss: 'processing',
      succeed: 'paid',
      fail: 'failed',
      lose_track: 'unknown',
      give_up: 'needs_operator',
    },
    unknown: {
      acknowledge: 'processing',
      succeed: 'paid',
      fail: 'failed',
      lose_track: 'same',
      miss: 'unknown',
      give_up: 'needs_operator',
    },
    needs_operator: { succeed: 'paid', fail: 'failed', give_up: 'same', miss: 'same' },
    paid: { succeed: 'same', send_back: 'returned', fail: 'needs_operator' },
    failed: { fail: 'same', succeed: 'needs_operator' },
    returned: { send_back: 'same', succeed: 'needs_operator' },
  };

const cells = statuses.flatMap((status) => steps.map((type) => [status, type, leads[status][type]] as const));

const legal = cells.flatMap(([status, type, to]) =>
  to && to !== 'same' ? [[status, type, to] as const] : [],
);
const known = cells.filter(([, , to]) => to === 'same');
const illegal = cells.filter(([, , to]) => to === undefined);

describe('a withdrawal', () => {
  it('has the states of the contract', () => {
    const promised = 'requested submitting processing unknown paid failed returned needs_operator';
    expect([...statuses].sort()).toEqual(promised.split(' ').sort());
  });

  it.each(legal)('that is %s takes %s and is then %s', (status, type, to) => {
    const before = withdrawalIn(status);
    const { withdrawal } = step(before, type);
    expect(withdrawal).toMatchObject({ status: to, version: before.withdrawal.version + 1 });
  });

  it.each(known)('that is %s is not changed by %s', (status, type) => {
    const before = withdrawalIn(status);
    expect(step(before, type)).toEqual({ withdrawal: before.withdrawal, postedSums: {} });
  });

  it.each(illegal)('that is %s refuses %s and names what it takes', (status, type) => {
    expect(refusalOf(withdrawalIn(status), type)).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: status, allowed: Object.keys(withdrawalLifecycle[status]) },
    });
  });
});

/** The accounts that hold the money of a withdrawal. What contradicts an earlier result is in suspense. */
const holdersOf = ({ status, case: opened }: Withdrawal): Readonly<Record<string, number>> => {
  const clearing = { 'platform/clearing/alipay': 50_000 };
  const available = { 'creator/crt_1/available': 50_000 };
  if (status === 'paid') return clearing;
  if (status === 'failed' || status === 'returned') return available;
  if (opened?.kind === 'late_failure') return { 'platform/suspense': 50_000 };
  if (opened?.kind === 'late_success') return { ...available, ...clearing, 'platform/suspense': -50_000 };
  return { 'creator/crt_1/withdrawing': 50_000 };
};

describe('under any responses of the provider, in any order and at any time', () => {
  const learnt = fc.array(fc.record({ type: fc.constantFrom(...steps), wait: fc.nat({ max: 900_000 }) }), {
    maxLength: 30,
    size: 'max',
  });

  it('no more than the amount is ever paid, nothing is overdrawn, and every end accounts for all of it', () => {
    const property = fc.property(learnt, (story) => {
      let { withdrawal, postedSums } = acceptedRequest();
      const sums: Record<string, number> = { ...postedSums, 'creator/crt_1/available': 0 };
      let at = Date.parse(now);
      for (const { type, wait } of story) {
        at += wait;
        const answer = stepWithdrawal(withdrawal, { type }, limits, toInstant(at));
        if (isRefusal(answer)) continue;
        postedSums = sumByAccount(answer.postings);
        for (const [name, sum] of Object.entries(postedSums)) sums[name] = (sums[name] ?? 0) + sum;
        expect([0, 50_000, undefined]).toContain(sums['platform/clearing/alipay']);
        withdrawal = answer.withdrawal;
      }
      const full = Object.entries(sums).filter(([, sum]) => sum !== 0);
      expect(Object.fromEntries(full)).toEqual(holdersOf(withdrawal));
    });
    fc.assert(property, { numRuns: 500 });
  });
});
