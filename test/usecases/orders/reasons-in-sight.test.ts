import { describe, expect, it } from 'vitest';
import type { CommandName } from '#shared/domain/order/lifecycle.ts';
import type { Reason } from '#shared/domain/order/order.ts';
import { viewOfOrder } from '#shared/usecases/orders/order-view.ts';
import { clock, creator, give, type Journey, orderIn, taken, timeOut } from '#test/support/orders.ts';

const why: readonly Reason[] = [{ code: 'label_hidden', message: 'The hand covers the label.', atSecond: 4 }];
const other: readonly Reason[] = [{ code: 'recalled', message: 'The lamp is recalled.' }];

const seenIn = ({ order, now }: Journey) => viewOfOrder(order, now).reasons;

const through = (journey: Journey, ...names: readonly CommandName[]): Journey =>
  names.reduce((at, name) => give(at, name), journey);

const against = (journey: Journey, type: CommandName, reasons = why): Journey =>
  give(journey, type, { with: { reasons } });

describe('the reasons that an order shows', () => {
  it.each([
    [
      'script, when more time is asked for',
      against(orderIn('script_review'), 'request_changes'),
      'request_extension',
    ],
    ['publication, when the creator has replied', against(orderIn('published'), 'dispute'), 'reply'],
    ['order, when it is rated', give(taken(), 'cancel', { with: { reasons: why } }), 'rate'],
  ] as const)('stay those against the %s', (_against, journey, next) => {
    expect(seenIn(journey)).toEqual(why);
    expect(seenIn(give(journey, next, { by: creator }))).toEqual(why);
  });

  it('stay in sight in arbitration when the platform is late', () => {
    const twice = ['request_changes', 'submit_work', 'pass', 'approve'] as const;
    const judged = against(through(orderIn('advertiser_review'), ...twice, ...twice), 'request_changes');
    expect(judged.order.status).toBe('arbitration');
    expect(seenIn(timeOut(judged))).toEqual(why);
  });

  it('are the objections to the work until it has passed', () => {
    const denied = against(orderIn('in_review'), 'request_changes');
    const again = through(denied, 'submit_work', 'pass');
    expect([again.order.status, seenIn(again)]).toEqual(['in_review', why]);
    expect(seenIn(give(again, 'approve'))).toEqual([]);
  });

  it('are in the end those for which it ended, and not older ones', () => {
    const denied = against(orderIn('in_review'), 'request_changes');
    expect(seenIn(against(denied, 'cancel', other))).toEqual(other);
    const expired = give(denied, 'expire', { by: clock });
    expect(seenIn(expired)).toMatchObject([{ code: 'time_is_over' }]);
  });

  it('are those of a rejection, for good as well', () => {
    const rejected = against(orderIn('in_review'), 'reject');
    expect(seenIn(timeOut(rejected))).toEqual(why);
  });
});

it('a request that can no longer be agreed to is shown no longer', () => {
  const asked = give(orderIn('approved'), 'request_cancellation');
  expect(viewOfOrder(asked.order, asked.now)).toHaveProperty('cancellationRequest');
  const published = give(asked, 'publish');
  expect(viewOfOrder(published.order, published.now)).not.toHaveProperty('cancellationRequest');
});
