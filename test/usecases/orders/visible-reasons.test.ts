import { describe, expect, it } from 'vitest';
import type { CommandName } from '#shared/domain/orders/lifecycle.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { toOrderView } from '#shared/usecases/orders/order-view.ts';
import {
  applyTimeout,
  clock,
  createClaimedOrder,
  createOrderIn,
  creator,
  type OrderHistory,
  runCommand,
} from '#test/support/order-histories.ts';

const why: readonly Reason[] = [{ code: 'label_hidden', message: 'The hand covers the label.', atSecond: 4 }];
const other: readonly Reason[] = [{ code: 'recalled', message: 'The lamp is recalled.' }];

const seenIn = ({ order, now }: OrderHistory) => toOrderView(order, now).reasons;

const through = (journey: OrderHistory, ...names: readonly CommandName[]): OrderHistory =>
  names.reduce((at, name) => runCommand(at, name), journey);

const against = (journey: OrderHistory, type: CommandName, reasons = why): OrderHistory =>
  runCommand(journey, type, { with: { reasons } });

describe('the reasons that an order shows', () => {
  it.each([
    [
      'script, when more time is asked for',
      against(createOrderIn('script_review'), 'request_changes'),
      'request_extension',
    ],
    ['publication, when the creator has replied', against(createOrderIn('published'), 'dispute'), 'reply'],
    [
      'order, when it is rated',
      runCommand(createClaimedOrder(), 'cancel', { with: { reasons: why } }),
      'rate',
    ],
  ] as const)('remain those against the %s', (_against, journey, next) => {
    expect(seenIn(journey)).toEqual(why);
    expect(seenIn(runCommand(journey, next, { by: creator }))).toEqual(why);
  });

  it('remain visible in arbitration when the platform is late', () => {
    const twice = ['request_changes', 'submit_work', 'pass', 'approve'] as const;
    const judged = against(
      through(createOrderIn('advertiser_review'), ...twice, ...twice),
      'request_changes',
    );
    expect(judged.order.status).toBe('arbitration');
    expect(seenIn(applyTimeout(judged))).toEqual(why);
  });

  it('are the objections to the work until it is approved', () => {
    const denied = against(createOrderIn('in_review'), 'request_changes');
    const again = through(denied, 'submit_work', 'pass');
    expect([again.order.status, seenIn(again)]).toEqual(['in_review', why]);
    expect(seenIn(runCommand(again, 'approve'))).toEqual([]);
  });

  it('are at the end those of the outcome, and not older ones', () => {
    const denied = against(createOrderIn('in_review'), 'request_changes');
    expect(seenIn(against(denied, 'cancel', other))).toEqual(other);
    const expired = runCommand(denied, 'expire', { by: clock });
    expect(seenIn(expired)).toMatchObject([{ code: 'time_is_over' }]);
  });

  it('are those of a rejection, also a final one', () => {
    const rejected = against(createOrderIn('in_review'), 'reject');
    expect(seenIn(applyTimeout(rejected))).toEqual(why);
  });
});

it('a request that can no longer be granted is no longer shown', () => {
  const requested = runCommand(createOrderIn('approved'), 'request_cancellation');
  expect(toOrderView(requested.order, requested.now)).toHaveProperty('cancellationRequest');
  const published = runCommand(requested, 'publish');
  expect(toOrderView(published.order, published.now)).not.toHaveProperty('cancellationRequest');
});
