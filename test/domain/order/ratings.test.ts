import { describe, expect, it } from 'vitest';
import { after as momentAfter } from '#shared/domain/time.ts';
import {
  advertiser,
  creator,
  give,
  msAfter,
  operator,
  orderIn,
  refusalOf,
  timeOut,
} from '#test/support/orders.ts';

describe('ratings', () => {
  it.each(['settled', 'cancelled'] as const)('are given by both parties of an order that is %s', (status) => {
    const ended = orderIn(status);
    const byCreator = give(ended, 'rate', { by: creator, with: { score: 4, text: 'Clear brief.' } });
    const byBoth = give(byCreator, 'rate', { by: advertiser, with: { score: 5, text: 'Quick.' } });
    expect(byBoth.order).toMatchObject({
      status,
      ratings: {
        creator: { score: 4, text: 'Clear brief.', at: byCreator.now },
        advertiser: { score: 5, text: 'Quick.', at: byBoth.now },
      },
    });
    expect(byBoth.order).not.toHaveProperty('dueAt');
    expect(byBoth.moved).toEqual({});
  });

  it('are given once by each', () => {
    const rated = give(orderIn('settled'), 'rate', { by: creator });
    const another = { by: creator, with: { score: 1, text: 'I have thought again.' } };
    expect(refusalOf(rated, 'rate', another)).toMatchObject({ slug: 'illegal-transition' });
  });

  it('are given within seven days of the end', () => {
    const ended = orderIn('settled');
    const end = momentAfter(ended.now, 'P7D');
    expect(give(ended, 'rate', { by: advertiser, at: end }).order.ratings).toBeDefined();
    expect(refusalOf(ended, 'rate', { by: advertiser, at: msAfter(end) }).slug).toBe('illegal-transition');
  });

  it('are the parties’ alone', () => {
    expect(refusalOf(orderIn('settled'), 'rate', { by: operator }).slug).toBe('illegal-transition');
  });

  it('are not given for an invitation that nobody took up', () => {
    const invitation = orderIn('pending_acceptance');
    for (const over of [give(invitation, 'decline_invitation'), timeOut(invitation)]) {
      expect(over.order.status).toBe('cancelled');
      expect(refusalOf(over, 'rate', { by: advertiser }).slug).toBe('illegal-transition');
    }
    const accepted = give(give(invitation, 'accept_invitation'), 'cancel', { by: advertiser });
    expect(give(accepted, 'rate', { by: advertiser }).order.ratings).toBeDefined();
  });

  it.each(['expired', 'refunded', 'rejected', 'accepted'] as const)(
    'are not given to an order that is %s',
    (status) => {
      expect(refusalOf(orderIn(status), 'rate', { by: creator }).slug).toBe('illegal-transition');
    },
  );
});
