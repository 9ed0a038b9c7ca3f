import { describe, expect, it } from 'vitest';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import {
  contradictedWithdrawal,
  limits,
  now,
  operator,
  step,
  terms,
  withdrawalIn,
} from './sample-withdrawals.ts';

/** After an operator has decided a case. */
const decide = (
  contradicted: ReturnType<typeof withdrawalIn>,
  type: 'succeed' | 'fail',
  bornBy?: 'creator' | 'platform',
) => step(contradicted, type, { operator: { ...operator, ...(bornBy && { bornBy }) } });

const resolved = { at: now, by: 'otto', evidence: operator.evidence };

describe('a withdrawal that succeeds after it had failed', () => {
  const late = contradictedWithdrawal();

  it('has its money in suspense at once, and waits for a person', () => {
    expect(late).toMatchObject({
      withdrawal: { status: 'needs_operator', case: { kind: 'late_success', openedAt: now } },
      postedSums: { 'platform/suspense': -50_000, 'platform/clearing/alipay': 50_000 },
    });
  });

  it.each(['succeed', 'fail'] as const)('is not decided by another %s', (type) => {
    expect(step(late, type)).toEqual({ withdrawal: late.withdrawal, postedSums: {} });
  });

  it('is charged to the creator’s balance, if it is enough, when a person says that it arrived', () => {
    expect(decide(late, 'succeed', 'creator')).toMatchObject({
      withdrawal: { status: 'paid', case: { resolved } },
      postedSums: { 'creator/crt_1/available': -50_000, 'platform/suspense': 50_000 },
    });
  });

  it('is charged to the platform’s fees when a person says so, and credited to them when the bank returns it', () => {
    const decided = decide(late, 'succeed', 'platform');
    expect(decided.postedSums).toEqual({ 'platform/fees': -50_000, 'platform/suspense': 50_000 });
    expect(step(decided, 'send_back').postedSums).toEqual({
      'platform/fees': 50_000,
      'platform/clearing/alipay': -50_000,
    });
  });

  it('stays failed when a person finds that it did not arrive, and the same result opens no second case', () => {
    const ended = decide(late, 'fail');
    expect(ended).toMatchObject({
      withdrawal: { status: 'failed' },
      postedSums: { 'platform/suspense': 50_000, 'platform/clearing/alipay': -50_000 },
    });
    expect(step(ended, 'succeed')).toEqual({ withdrawal: ended.withdrawal, postedSums: {} });
  });

  it('is the same after the bank had returned it', () => {
    expect(step(withdrawalIn('returned'), 'succeed')).toMatchObject({
      withdrawal: { status: 'needs_operator', case: { kind: 'late_success' } },
      postedSums: { 'platform/suspense': -50_000, 'platform/clearing/alipay': 50_000 },
    });
  });

  it('moves its money only at the decision, if an earlier release opened the case', () => {
    const { inSuspense: _new, ...opened } = late.withdrawal.case ?? { kind: 'late_success', openedAt: now };
    const old = { withdrawal: { ...late.withdrawal, case: opened } as Withdrawal, postedSums: {} };
    expect(decide(old, 'fail').postedSums).toEqual({});
    expect(decide(old, 'succeed', 'creator').postedSums).toEqual({
      'creator/crt_1/available': -50_000,
      'platform/clearing/alipay': 50_000,
    });
    expect(decide(old, 'succeed', 'platform').postedSums).toEqual({
      'platform/fees': -50_000,
      'platform/clearing/alipay': 50_000,
    });
  });
});

describe('a withdrawal that fails after it was paid', () => {
  const by = terms({ feeBasisPoints: 100, taxRule: 'none' });
  const paid = withdrawalIn('paid', by);
  const late = step(paid, 'fail');

  it('has its money in suspense at once, and waits for a person', () => {
    expect(late).toMatchObject({
      withdrawal: { status: 'needs_operator', case: { kind: 'late_failure', openedAt: now } },
      postedSums: { 'platform/clearing/alipay': -49_500, 'platform/suspense': 49_500 },
    });
  });

  it.each(['succeed', 'fail'] as const)('is not decided by another %s', (type) => {
    expect(step(late, type)).toEqual({ withdrawal: late.withdrawal, postedSums: {} });
  });

  it('returns to the creator, with its fee, when a person says that it did not arrive', () => {
    expect(decide(late, 'fail')).toMatchObject({
      withdrawal: { status: 'failed', case: { resolved } },
      postedSums: {
        'platform/suspense': -49_500,
        'platform/fees': -500,
        'creator/crt_1/available': 50_000,
      },
    });
  });

  it('stays paid when a person finds that it arrived, and the same result opens no second case', () => {
    const ended = decide(late, 'succeed');
    expect(ended).toMatchObject({
      withdrawal: { status: 'paid' },
      postedSums: { 'platform/suspense': -49_500, 'platform/clearing/alipay': 49_500 },
    });
    expect(step(ended, 'fail')).toEqual({ withdrawal: ended.withdrawal, postedSums: {} });
    expect(step(ended, 'send_back').withdrawal.status).toBe('returned');
  });

  it('opens a case although a person had decided that it was paid, because nobody knew the outcome', () => {
    const decided = decide(step(withdrawalIn('unknown', by), 'give_up'), 'succeed');
    expect(step(decided, 'fail').withdrawal.case).toMatchObject({ kind: 'late_failure' });
  });

  it('returns to the platform what the platform had paid', () => {
    const born = decide(step(withdrawalIn('failed', by), 'succeed'), 'succeed', 'platform');
    const failing = step(born, 'fail');
    expect(failing.withdrawal.case).toMatchObject({ kind: 'late_failure', bornBy: 'platform' });
    expect(decide(failing, 'fail').postedSums).toEqual({
      'platform/suspense': -49_500,
      'platform/fees': 49_500,
    });
  });
});

describe('a payout in progress that the provider does not know', () => {
  const processing = withdrawalIn('processing');
  const hence = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();

  it('stays in progress at first, and goes to a person when the provider says it again', () => {
    expect(limits.minNotFoundInterval).toBe('PT5M');
    const missed = step(processing, 'miss');
    expect(missed).toMatchObject({ withdrawal: { status: 'processing', missedAt: now }, postedSums: {} });
    expect(step(missed, 'miss', { at: hence(5) }).withdrawal.status).toBe('processing');
    expect(step(missed, 'miss', { at: hence(6) })).toMatchObject({
      withdrawal: { status: 'needs_operator', case: { kind: 'not_found' } },
      postedSums: {},
    });
  });

  it('is in no doubt any more when the provider knows it again', () => {
    const known = step(step(processing, 'miss'), 'acknowledge');
    expect(known.withdrawal).not.toHaveProperty('missedAt');
    expect(step(known, 'miss', { at: hence(60) }).withdrawal.status).toBe('processing');
  });

  it('ends by the provider’s later answer, without a person', () => {
    const lost = step(step(processing, 'miss'), 'miss', { at: hence(6) });
    expect(step(lost, 'succeed')).toMatchObject({
      withdrawal: { status: 'paid' },
      postedSums: { 'platform/clearing/alipay': 50_000 },
    });
  });
});

describe('a payout that the provider did not take, because the platform’s balance was empty', () => {
  it('waits as requested, with its number and parameters', () => {
    const postponed = step(withdrawalIn('submitting'), 'postpone');
    expect(postponed).toMatchObject({ withdrawal: { status: 'requested' }, postedSums: {} });
    expect(step(postponed, 'submit').withdrawal.merchantNumber).toBe(postponed.withdrawal.merchantNumber);
  });
});
