import { describe, expect, it } from 'vitest';
import { isAlreadyDone } from '#shared/domain/orders/decide.ts';
import { weakOpening } from '#test/support/command-payloads.ts';
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
} from '#test/support/order-histories.ts';

const reasonsOf = (journey: ReturnType<typeof runCommand>) => journey.events.at(-1)?.reasons;

describe('the default reason of a decision without one', () => {
  it.each(['producing', 'approved', 'pending_acceptance', 'rejected'] as const)(
    'for an order that was %s names the deadline',
    (status) => {
      const waiting = createOrderIn(status);
      const [reason, ...others] = reasonsOf(applyTimeout(waiting)) ?? [];
      expect(reason?.code).toBe('time_is_over');
      expect(reason?.message).toContain(requireDueAt(waiting));
      expect(others).toEqual([]);
    },
  );

  it.each([
    [
      'a declined invitation',
      () => runCommand(createInvitedOrder(), 'decline_invitation'),
      { code: 'declined', message: 'The creator declined the invitation.' },
    ],
    [
      'a refused request to cancel',
      () => runCommand(runCommand(createClaimedOrder(), 'request_cancellation'), 'refuse_cancellation'),
      { code: 'not_agreed', message: 'The advertiser refused the cancellation.' },
    ],
    [
      'a refused request for more time',
      () => runCommand(runCommand(createClaimedOrder(), 'request_extension'), 'refuse_extension'),
      { code: 'not_agreed', message: 'The advertiser refused more time.' },
    ],
  ])('says who decided: %s', (_name, decide, reason) => {
    expect(reasonsOf(decide())).toEqual([reason]);
  });

  it('does not replace given reasons', () => {
    const requested = runCommand(createClaimedOrder(), 'request_extension');
    const reasons = [weakOpening];
    expect(reasonsOf(runCommand(requested, 'refuse_extension', { with: { reasons } }))).toEqual(reasons);
  });

  it('is recognized in a repeated command', () => {
    const requested = runCommand(createClaimedOrder(), 'request_extension');
    const requestId = requested.order.extensionRequest?.id ?? '';
    const refused = runCommand(requested, 'refuse_extension', { with: { requestId } });
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
