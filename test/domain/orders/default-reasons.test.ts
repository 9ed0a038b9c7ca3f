import { describe, expect, it } from 'vitest';
import { isAlreadyDone } from '#shared/domain/orders/decide.ts';
import {
  advertiser,
  applyTimeout,
  createClaimedOrder,
  createInvitedOrder,
  createOrderIn,
  decideCommand,
  getRefusal,
  requireDueAt,
  runCommand,
  weakOpening,
} from '#test/support/order-histories.ts';

const reasonsOf = (journey: ReturnType<typeof runCommand>) => journey.events.at(-1)?.reasons;

describe('a decision against somebody by which nobody says why', () => {
  it.each(['producing', 'approved', 'pending_acceptance', 'rejected'] as const)(
    'says of an order that was %s until when there was time',
    (status) => {
      const waiting = createOrderIn(status);
      const [reason, ...others] = reasonsOf(applyTimeout(waiting)) ?? [];
      expect(reason?.code).toBe('time_is_over');
      expect(reason?.message).toContain(requireDueAt(waiting));
      expect(others).toEqual([]);
    },
  );

  it('says whose it was: the creator’s of an invitation, the advertiser’s of more time', () => {
    expect(reasonsOf(runCommand(createInvitedOrder(), 'decline_invitation'))).toMatchObject([
      { code: 'declined' },
    ]);
    const refused = runCommand(runCommand(createClaimedOrder(), 'request_extension'), 'refuse_extension');
    expect(reasonsOf(refused)).toMatchObject([{ code: 'not_agreed' }]);
  });

  it('leaves reasons alone that were given', () => {
    const asked = runCommand(createClaimedOrder(), 'request_extension');
    const reasons = [weakOpening];
    expect(reasonsOf(runCommand(asked, 'refuse_extension', { with: { reasons } }))).toEqual(reasons);
  });

  it('is known again when it is given twice', () => {
    const asked = runCommand(createClaimedOrder(), 'request_extension');
    const requestId = asked.order.extensionRequest?.id ?? '';
    const refused = runCommand(asked, 'refuse_extension', { with: { requestId } });
    const again = decideCommand(refused, 'refuse_extension', { by: advertiser, with: { requestId } });
    expect(isAlreadyDone(again)).toBe(true);
    const other = { by: advertiser, with: { requestId, reasons: [weakOpening] } };
    expect(getRefusal(refused, 'refuse_extension', other).slug).toBe('illegal-transition');
  });
});

describe('an approval by the clock', () => {
  it('needs no reason', () => {
    expect(reasonsOf(applyTimeout(createOrderIn('advertiser_review')))).toEqual([]);
  });
});
