import { describe, expect, it } from 'vitest';
import { after as momentAfter } from '#shared/domain/time.ts';
import { msAfter } from '#test/support/orders.ts';
import { asking, limits, now, refusalOf, requested, step, withdrawalIn } from './withdrawals.ts';

const out = { 'creator/crt_1/withdrawing': -50_000 };

describe('asking for a payout', () => {
  it('sets the sum aside at once, so that it cannot be asked for twice', () => {
    const { withdrawal, moved } = requested();
    expect(withdrawal).toMatchObject({ status: 'requested', version: 1, requestedAt: now, updatedAt: now });
    expect(moved).toEqual({ 'creator/crt_1/available': -50_000, 'creator/crt_1/withdrawing': 50_000 });
  });

  it.each([limits.least, limits.most])('may be for %i, a limit itself', (amount) => {
    expect(requested(amount).withdrawal.amount.amount).toBe(amount);
  });

  it.each([limits.least - 1, limits.most + 1, 0, -1])('may not be for %i, past a limit', (amount) => {
    expect(asking(amount)).toMatchObject({
      slug: 'withdrawal-limit',
      more: { least: limits.least, most: limits.most },
    });
  });
});

describe('the money of a payout', () => {
  it.each(['submitting', 'processing', 'unknown', 'needs_operator'] as const)(
    'stays set aside while it is %s',
    (status) => {
      expect(withdrawalIn(status).moved).toEqual({});
    },
  );

  it('leaves through the provider’s clearing when it is paid', () => {
    expect(withdrawalIn('paid').moved).toEqual({ ...out, 'platform/clearing/alipay': 50_000 });
  });

  it('goes back to the creator when it failed', () => {
    expect(withdrawalIn('failed').moved).toEqual({ ...out, 'creator/crt_1/available': 50_000 });
  });

  it('comes back through clearing when the bank returns it later', () => {
    expect(withdrawalIn('returned').moved).toEqual({
      'platform/clearing/alipay': -50_000,
      'creator/crt_1/available': 50_000,
    });
  });
});

describe('what is learnt of a payout', () => {
  it('is kept: the provider’s reference and why it failed', () => {
    const failure = { code: 'wrong_name', message: 'The name differs.', fixableBy: 'creator' } as const;
    const processing = step(withdrawalIn('submitting'), 'acknowledge', { providerReference: 'ali-7' });
    const failed = step(processing, 'fail', { failure, at: msAfter(now) });
    expect(failed.withdrawal).toMatchObject({
      status: 'failed',
      providerReference: 'ali-7',
      failure,
      version: 4,
      updatedAt: msAfter(now),
    });
  });

  it('never changes the number, the sum or the destination that were written before the call', () => {
    const first = requested().withdrawal;
    const { merchantNumber, amount, destination, requestedAt } = withdrawalIn('returned').withdrawal;
    expect({ merchantNumber, amount, destination, requestedAt }).toEqual({
      merchantNumber: first.merchantNumber,
      amount: first.amount,
      destination: first.destination,
      requestedAt: first.requestedAt,
    });
  });
});

describe('an unclear payout', () => {
  const unknown = withdrawalIn('unknown');
  const firstMiss = step(unknown, 'miss', { at: now });
  const apart = momentAfter(now, limits.notFoundTwiceApart);

  it('is never simply submitted again', () => {
    expect(refusalOf(unknown, 'submit')).toMatchObject({
      slug: 'illegal-transition',
      more: { state: 'unknown', allowed: ['acknowledge', 'succeed', 'fail', 'miss', 'give_up'] },
    });
  });

  it('is asked about further when it was not found once', () => {
    expect(firstMiss.withdrawal).toMatchObject({ status: 'unknown', missedAt: now });
  });

  it('is not submitted again when it was not found twice at once', () => {
    for (const at of [now, msAfter(now), apart]) {
      expect(step(firstMiss, 'miss', { at }).withdrawal).toMatchObject({ status: 'unknown', missedAt: now });
    }
  });

  it('may be submitted again, by the same number, when it was not found twice, minutes apart', () => {
    const released = step(firstMiss, 'miss', { at: msAfter(apart) });
    expect(released.withdrawal).toMatchObject({ status: 'requested', merchantNumber: 'wdr_1' });
    expect(released.withdrawal).not.toHaveProperty('missedAt');
    expect(released.moved).toEqual({});
    expect(step(released, 'submit')).toMatchObject({
      withdrawal: { status: 'submitting', merchantNumber: 'wdr_1' },
      moved: {},
    });
  });

  it('counts the minutes from the first miss, however often it is asked about', () => {
    const often = step(step(firstMiss, 'miss', { at: msAfter(now) }), 'miss', { at: apart });
    expect(step(often, 'miss', { at: msAfter(apart) }).withdrawal.status).toBe('requested');
  });

  it('begins to count anew when the provider has known it in between', () => {
    const known = step(firstMiss, 'acknowledge');
    expect(known.withdrawal).not.toHaveProperty('missedAt');
    const lostAgain = step(known, 'lose_track');
    const missed = step(lostAgain, 'miss', { at: msAfter(apart) });
    expect(missed.withdrawal).toMatchObject({ status: 'unknown', missedAt: msAfter(apart) });
  });

  it('begins to count anew after it was submitted again', () => {
    const again = step(step(firstMiss, 'miss', { at: msAfter(apart) }), 'submit');
    const lostAgain = step(again, 'lose_track', { at: msAfter(apart) });
    const missed = step(lostAgain, 'miss', { at: momentAfter(apart, 'P1D') });
    expect(missed.withdrawal.status).toBe('unknown');
  });

  it('that is found after all is paid once', () => {
    const paid = step(firstMiss, 'succeed');
    expect(paid.moved).toEqual({ ...out, 'platform/clearing/alipay': 50_000 });
    expect(step(paid, 'succeed')).toEqual({ withdrawal: paid.withdrawal, moved: {} });
  });

  it('that stays unclear is a person’s, who says how it ended', () => {
    const handedOver = step(unknown, 'give_up');
    expect(step(handedOver, 'succeed').withdrawal.status).toBe('paid');
    expect(step(handedOver, 'fail').withdrawal.status).toBe('failed');
    expect(refusalOf(handedOver, 'miss').slug).toBe('illegal-transition');
  });
});
