import { describe, expect, it } from 'vitest';
import type { Payee } from '#shared/domain/ledger/accounts.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { addMillisecond } from '#test/support/order-histories.ts';
import {
  acceptedRequest,
  limits,
  now,
  refusalOf,
  requestWithdrawalOf,
  step,
  terms,
  withdrawalIn,
} from './sample-withdrawals.ts';

const out = { 'creator/crt_1/withdrawing': -50_000 };

describe('a withdrawal request', () => {
  it('holds its amount at once, so that it cannot be requested twice', () => {
    const { withdrawal, postedSums } = acceptedRequest();
    expect(withdrawal).toMatchObject({ status: 'requested', version: 1, requestedAt: now, updatedAt: now });
    expect(postedSums).toEqual({ 'creator/crt_1/available': -50_000, 'creator/crt_1/withdrawing': 50_000 });
  });

  it('says for an advertiser that its entry is of this withdrawal alone', () => {
    const request = (payee: Payee) => requestWithdrawalOf(50_000, terms(), now, payee);
    expect(request({ role: 'advertiser', id: 'adv_1' })).toMatchObject({
      withdrawal: { hasOwnEntry: true },
      postings: [{ account: 'advertiser/adv_1/available' }, { account: 'advertiser/adv_1/withdrawing' }],
    });
    expect(request({ role: 'agency', id: 'agy_1' })).not.toHaveProperty('withdrawal.hasOwnEntry');
    expect(acceptedRequest().withdrawal).not.toHaveProperty('hasOwnEntry');
  });

  it.each([limits.minAmount, limits.maxAmount])('may be for %i, the exact limit', (amount) => {
    expect(acceptedRequest(amount).withdrawal.amount.amount).toBe(amount);
  });

  it.each([limits.minAmount - 1, limits.maxAmount + 1, 0, -1])(
    'may not be for %i, above the limit',
    (amount) => {
      expect(requestWithdrawalOf(amount)).toMatchObject({
        slug: 'withdrawal-limit',
        fields: { least: limits.minAmount, most: limits.maxAmount },
      });
    },
  );
});

describe('the limits of a withdrawal', () => {
  const changedAt = '2026-11-01T09:00:00.000Z';
  const freesAt = '2026-11-02T09:00:00.000Z';

  it('are named, with the requested amount', () => {
    expect(requestWithdrawalOf(limits.minAmount - 1)).toMatchObject({
      fields: { limit: 'minimum', requested: limits.minAmount - 1 },
    });
    expect(requestWithdrawalOf(limits.maxAmount + 1)).toMatchObject({
      fields: { limit: 'maximum', requested: limits.maxAmount + 1 },
    });
  });

  it('block an account that has replaced another, until the time has passed', () => {
    const by = terms({}, { accountChangedAt: changedAt });
    expect(requestWithdrawalOf(500, by)).toMatchObject({
      slug: 'withdrawal-limit',
      fields: { limit: 'account_change', changedAt, freesAt },
    });
    const almost = new Date(Date.parse(freesAt) - 1).toISOString();
    expect(requestWithdrawalOf(500, by, almost)).toMatchObject({ slug: 'withdrawal-limit' });
    expect(requestWithdrawalOf(500, by, freesAt)).toHaveProperty('withdrawal');
  });

  it('count the day and the month in the platform’s time zone', () => {
    expect(acceptedRequest().withdrawal.counted).toEqual([
      { period: 'day', name: '2026-11-02', until: '2026-11-02T16:00:00.000Z' },
      { period: 'month', name: '2026-11', until: '2026-11-30T16:00:00.000Z' },
    ]);
  });

  it('leave a positive amount after fee and tax', () => {
    const by = terms({ feeFlat: 500 });
    expect(requestWithdrawalOf(500, by)).toMatchObject({
      slug: 'withdrawal-limit',
      fields: { limit: 'fee', charges: 500, requested: 500 },
    });
    expect(requestWithdrawalOf(501, by)).toMatchObject({ withdrawal: { payout: { amount: 1 } } });
  });
});

describe('the charges of a withdrawal', () => {
  const by = terms(
    { feeBasisPoints: 60, feeFlat: 10, taxRule: 'cn-2025-16' },
    { taxYear: { year: '2026', income: 7_000_000, withheld: 0, lastMonth: '2026-10', months: 10 } },
  );
  const ready = acceptedRequest(500_000, by);
  const submitted = step(ready, 'submit');
  const paid = step(submitted, 'succeed');
  // 75,000 yuan less a fifth less eleven months of 5,000 yuan leave 5,000 yuan, at 3 %.
  const split = { fee: 3_010, tax: 15_000, payout: 481_990 };

  it('are parts of the amount: a fixed sum, a share rounded down, and the withheld tax', () => {
    const { withdrawal } = ready;
    expect([withdrawal.fee.amount, withdrawal.tax.tax.amount, withdrawal.payout.amount]).toEqual([
      split.fee,
      split.tax,
      split.payout,
    ]);
    expect(ready.postedSums).toEqual({
      'creator/crt_1/available': -500_000,
      'creator/crt_1/withdrawing': 500_000,
    });
  });

  it('go to the platform and the tax account when it is paid, and the rest through clearing', () => {
    expect(paid.postedSums).toEqual({
      'creator/crt_1/withdrawing': -500_000,
      'platform/clearing/alipay': split.payout,
      'platform/fees': split.fee,
      'platform/tax': split.tax,
    });
  });

  it('are returned when it fails, and when the bank returns it', () => {
    expect(step(submitted, 'fail').postedSums).toEqual({
      'creator/crt_1/withdrawing': -500_000,
      'creator/crt_1/available': 500_000,
    });
    expect(step(paid, 'send_back').postedSums).toEqual({
      'platform/clearing/alipay': -split.payout,
      'platform/fees': -split.fee,
      'platform/tax': -split.tax,
      'creator/crt_1/available': 500_000,
    });
  });
});

describe('the money of a withdrawal', () => {
  it.each(['submitting', 'processing', 'unknown', 'needs_operator'] as const)(
    'stays held while it is %s',
    (status) => {
      expect(withdrawalIn(status).postedSums).toEqual({});
    },
  );

  it('is paid through the provider’s clearing account', () => {
    expect(withdrawalIn('paid').postedSums).toEqual({ ...out, 'platform/clearing/alipay': 50_000 });
  });

  it('returns to the creator when it failed', () => {
    expect(withdrawalIn('failed').postedSums).toEqual({ ...out, 'creator/crt_1/available': 50_000 });
  });

  it('returns through clearing when the bank returns it later', () => {
    expect(withdrawalIn('returned').postedSums).toEqual({
      'platform/clearing/alipay': -50_000,
      'creator/crt_1/available': 50_000,
    });
  });
});

describe('the recorded result of a withdrawal', () => {
  it('has the provider’s reference and the reason of a failure', () => {
    const failure = { code: 'wrong_name', message: 'The name differs.', fixableBy: 'creator' } as const;
    const processing = step(withdrawalIn('submitting'), 'acknowledge', { providerReference: 'ali-7' });
    const failed = step(processing, 'fail', { failure, at: addMillisecond(now) });
    expect(failed.withdrawal).toMatchObject({
      status: 'failed',
      providerReference: 'ali-7',
      failure,
      version: 4,
      updatedAt: addMillisecond(now),
    });
  });

  it('never changes the number, the amount or the destination that were written before the call', () => {
    const first = acceptedRequest().withdrawal;
    const { merchantNumber, amount, destination, requestedAt } = withdrawalIn('returned').withdrawal;
    expect({ merchantNumber, amount, destination, requestedAt }).toEqual({
      merchantNumber: first.merchantNumber,
      amount: first.amount,
      destination: first.destination,
      requestedAt: first.requestedAt,
    });
  });
});

describe('a withdrawal with an unknown outcome', () => {
  const unknown = withdrawalIn('unknown');
  const firstMiss = step(unknown, 'miss', { at: now });
  const apart = momentAfter(now, limits.minNotFoundInterval);

  it('is never simply submitted again', () => {
    expect(refusalOf(unknown, 'submit')).toMatchObject({
      slug: 'illegal-transition',
      fields: { state: 'unknown', allowed: ['acknowledge', 'succeed', 'fail', 'miss', 'give_up'] },
    });
  });

  it('is queried again when it was not found once', () => {
    expect(firstMiss.withdrawal).toMatchObject({ status: 'unknown', missedAt: now });
  });

  it('is not submitted again when it was not found twice at once', () => {
    for (const at of [now, addMillisecond(now), apart]) {
      expect(step(firstMiss, 'miss', { at }).withdrawal).toMatchObject({ status: 'unknown', missedAt: now });
    }
  });

  it('may be submitted again, with the same number, when it was not found twice, minutes apart', () => {
    const released = step(firstMiss, 'miss', { at: addMillisecond(apart) });
    expect(released.withdrawal).toMatchObject({ status: 'requested', merchantNumber: 'wdr_1' });
    expect(released.withdrawal).not.toHaveProperty('missedAt');
    expect(released.postedSums).toEqual({});
    const again = step(released, 'submit');
    expect(again.withdrawal).toMatchObject({ status: 'submitting', merchantNumber: 'wdr_1' });
    expect(again.postedSums).toEqual({});
  });

  it('counts the minutes from the first miss, for any number of queries', () => {
    const often = step(step(firstMiss, 'miss', { at: addMillisecond(now) }), 'miss', { at: apart });
    expect(step(often, 'miss', { at: addMillisecond(apart) }).withdrawal.status).toBe('requested');
  });

  it('restarts the count when the provider has known it in between', () => {
    const known = step(firstMiss, 'acknowledge');
    expect(known.withdrawal).not.toHaveProperty('missedAt');
    const lostAgain = step(known, 'lose_track');
    const missed = step(lostAgain, 'miss', { at: addMillisecond(apart) });
    expect(missed.withdrawal).toMatchObject({ status: 'unknown', missedAt: addMillisecond(apart) });
  });

  it('counts its wait from when it was first sent, and not from the request', () => {
    const sentAt = momentAfter(now, 'P3D');
    const sent = step(acceptedRequest(), 'submit', { at: sentAt });
    expect(sent.withdrawal).toMatchObject({ requestedAt: now, sentAt });
    const lost = step(sent, 'lose_track', { at: momentAfter(sentAt, 'PT1M') });
    expect(lost.withdrawal.sentAt).toBe(sentAt);
  });

  it('that is sent again counts its wait from the first time, without the time of a freeze', () => {
    const released = step(firstMiss, 'miss', { at: addMillisecond(apart) });
    const { sentAt = '' } = released.withdrawal;
    expect(sentAt).toBe(now);
    const again = step(released, 'submit', { at: momentAfter(addMillisecond(apart), 'P3D') });
    expect(again.withdrawal.sentAt).toBe(momentAfter(sentAt, 'P3D'));
  });

  it('restarts the count after it was submitted again', () => {
    const again = step(step(firstMiss, 'miss', { at: addMillisecond(apart) }), 'submit');
    const lostAgain = step(again, 'lose_track', { at: addMillisecond(apart) });
    const missed = step(lostAgain, 'miss', { at: momentAfter(apart, 'P1D') });
    expect(missed.withdrawal.status).toBe('unknown');
  });

  it('that is found after all is paid once', () => {
    const paid = step(firstMiss, 'succeed');
    expect(paid.postedSums).toEqual({ ...out, 'platform/clearing/alipay': 50_000 });
    expect(step(paid, 'succeed')).toEqual({ withdrawal: paid.withdrawal, postedSums: {} });
  });

  it('that stays unknown goes to a person, who says how it ended', () => {
    const handedOver = step(unknown, 'give_up');
    expect(step(handedOver, 'succeed').withdrawal.status).toBe('paid');
    expect(step(handedOver, 'fail').withdrawal.status).toBe('failed');
    expect(step(handedOver, 'miss').withdrawal).toBe(handedOver.withdrawal);
  });
});
