import { describe, expect, it } from 'vitest';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  applyTimeout,
  createOrderIn,
  getRefusal,
  requireDueAt,
  reviewer,
  runCommand,
} from '#test/support/order-histories.ts';

const given = createOrderIn('arbitration');

describe('arbitration', () => {
  it('judges for the creator: the work is approved', () => {
    const approved = runCommand(given, 'approve');
    expect(approved.order).toMatchObject({ status: 'approved', held: 120_000 });
    expect(approved.balanceChanges).toEqual({});
  });

  it('judges for the advertiser: the order is cancelled and the money returned', () => {
    const rejected = runCommand(given, 'reject');
    expect(rejected.order).toMatchObject({ status: 'cancelled', held: 0 });
    expect(rejected.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('needs a reason to judge against the work', () => {
    expect(getRefusal(given, 'reject', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('is the platform’s: neither party decides it, and changes cannot be asked for again', () => {
    expect(getRefusal(given, 'approve', { by: advertiser }).fields).toEqual({
      state: 'arbitration',
      allowed: ['cancel'],
    });
    expect(getRefusal(given, 'request_changes', { by: reviewer }).slug).toBe('illegal-transition');
  });

  it('is escalated after each 48 hours and never decided by silence', () => {
    expect(requireDueAt(given)).toBe(momentAfter(given.now, 'PT48H'));
    const escalated = applyTimeout(applyTimeout(given));
    expect(escalated.order).toMatchObject({ status: 'arbitration', timeouts: 2, held: 120_000 });
    expect(requireDueAt(escalated)).toBe(momentAfter(escalated.now, 'PT48H'));
  });
});
