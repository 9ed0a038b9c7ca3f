import { describe, expect, it } from 'vitest';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  addMillisecond,
  advertiser,
  applyTimeout,
  createOrderIn,
  creator,
  getRefusal,
  operator,
  runCommand,
} from '#test/support/order-histories.ts';

describe('ratings', () => {
  it.each(['settled', 'cancelled'] as const)('are given by both parties of an order that is %s', (status) => {
    const ended = createOrderIn(status);
    const byCreator = runCommand(ended, 'rate', { by: creator, with: { score: 4, text: 'Clear brief.' } });
    const byBoth = runCommand(byCreator, 'rate', { by: advertiser, with: { score: 5, text: 'Quick.' } });
    expect(byBoth.order).toMatchObject({
      status,
      ratings: {
        creator: { score: 4, text: 'Clear brief.', at: byCreator.now },
        advertiser: { score: 5, text: 'Quick.', at: byBoth.now },
      },
    });
    expect(byBoth.order).not.toHaveProperty('dueAt');
    expect(byBoth.balanceChanges).toEqual({});
  });

  it('are given once by each', () => {
    const rated = runCommand(createOrderIn('settled'), 'rate', { by: creator });
    const another = { by: creator, with: { score: 1, text: 'I have thought again.' } };
    expect(getRefusal(rated, 'rate', another)).toMatchObject({
      slug: 'conflict',
      detail: expect.stringMatching(/rated this order already/),
    });
  });

  it('are corrected by their author until both are shown', () => {
    const rated = runCommand(createOrderIn('settled'), 'rate', { by: creator });
    const correction = { by: creator, with: { score: 1, text: 'I have thought again.' } };
    const corrected = runCommand(rated, 'correct_rating', correction);
    expect(corrected.order.ratings).toEqual({
      creator: { score: 1, text: 'I have thought again.', at: corrected.now },
    });
    const both = runCommand(corrected, 'rate', { by: advertiser });
    for (const by of [creator, advertiser]) {
      expect(getRefusal(both, 'correct_rating', { by })).toMatchObject({
        slug: 'conflict',
        detail: expect.stringMatching(/shown already/),
      });
    }
  });

  it('are corrected within seven days of the end, and only if they were given', () => {
    const rated = runCommand(createOrderIn('settled'), 'rate', { by: creator });
    const end = momentAfter(rated.order.since, 'P7D');
    expect(runCommand(rated, 'correct_rating', { by: creator, at: end }).order.ratings).toBeDefined();
    expect(getRefusal(rated, 'correct_rating', { by: creator, at: addMillisecond(end) }).slug).toBe(
      'conflict',
    );
    expect(getRefusal(rated, 'correct_rating', { by: advertiser }).slug).toBe('illegal-transition');
  });

  it('are given within seven days of the end', () => {
    const ended = createOrderIn('settled');
    const end = momentAfter(ended.now, 'P7D');
    expect(runCommand(ended, 'rate', { by: advertiser, at: end }).order.ratings).toBeDefined();
    expect(getRefusal(ended, 'rate', { by: advertiser, at: addMillisecond(end) }).slug).toBe(
      'illegal-transition',
    );
  });

  it('are given by the parties only', () => {
    expect(getRefusal(createOrderIn('settled'), 'rate', { by: operator }).slug).toBe('illegal-transition');
  });

  it('are refused for an invitation that nobody accepted', () => {
    const invitation = createOrderIn('pending_acceptance');
    for (const over of [runCommand(invitation, 'decline_invitation'), applyTimeout(invitation)]) {
      expect(over.order.status).toBe('cancelled');
      expect(getRefusal(over, 'rate', { by: advertiser }).slug).toBe('illegal-transition');
    }
    const accepted = runCommand(runCommand(invitation, 'accept_invitation'), 'cancel', { by: advertiser });
    expect(runCommand(accepted, 'rate', { by: advertiser }).order.ratings).toBeDefined();
  });

  it.each(['expired', 'refunded', 'rejected', 'accepted'] as const)(
    'are refused for an order that is %s',
    (status) => {
      expect(getRefusal(createOrderIn(status), 'rate', { by: creator }).slug).toBe('illegal-transition');
    },
  );
});
