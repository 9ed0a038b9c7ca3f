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
  it('for the creator approves the work', () => {
    const approved = runCommand(given, 'approve');
    expect(approved.order).toMatchObject({ status: 'approved', held: 120_000 });
    expect(approved.balanceChanges).toEqual({});
  });

  it('for the advertiser cancels the order and returns the money', () => {
    const rejected = runCommand(given, 'reject');
    expect(rejected.order).toMatchObject({ status: 'cancelled', held: 0 });
    expect(rejected.balanceChanges).toEqual({
      'order/ord_1/held': -120_000,
      'advertiser/adv_1/available': 120_000,
    });
  });

  it('needs a reason for a decision against the work', () => {
    expect(getRefusal(given, 'reject', { with: { reasons: [] } }).slug).toBe('deliverable-invalid');
  });

  it('is for the platform: neither party decides it or asks for changes again', () => {
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
