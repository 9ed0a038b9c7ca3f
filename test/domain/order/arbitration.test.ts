import { describe, expect, it } from 'vitest';
import { after as momentAfter } from '#shared/domain/time.ts';
import { advertiser, dueAtOf, give, orderIn, refusalOf, reviewer, timeOut } from '#test/support/orders.ts';

const given = orderIn('arbitration');

describe('arbitration', () => {
  it('judges for the creator: the work is approved', () => {
    const approved = give(given, 'approve');
    expect(approved.order).toMatchObject({ status: 'approved', held: 120_000 });
    expect(approved.moved).toEqual({});
  });

  it('judges for the advertiser: the order is cancelled and the money returned', () => {
    const rejected = give(given, 'reject');
    expect(rejected.order).toMatchObject({ status: 'cancelled', held: 0 });
    expect(rejected.moved).toEqual({ 'order/ord_1/held': -120_000, 'advertiser/adv_1/available': 120_000 });
  });

  it('needs a reason to judge against the work', () => {
    expect(refusalOf(given, 'reject', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('is the platform’s: neither party decides it, and changes cannot be asked for again', () => {
    expect(refusalOf(given, 'approve', { by: advertiser }).more).toEqual({
      state: 'arbitration',
      allowed: ['cancel'],
    });
    expect(refusalOf(given, 'request_changes', { by: reviewer }).slug).toBe('illegal-transition');
  });

  it('is escalated after each 48 hours and never decided by silence', () => {
    expect(dueAtOf(given)).toBe(momentAfter(given.now, 'PT48H'));
    const escalated = timeOut(timeOut(given));
    expect(escalated.order).toMatchObject({ status: 'arbitration', timeouts: 2, held: 120_000 });
    expect(dueAtOf(escalated)).toBe(momentAfter(escalated.now, 'PT48H'));
  });
});
