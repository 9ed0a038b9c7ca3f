import { describe, expect, it } from 'vitest';
import { selectVisibleRatings } from '#shared/domain/ratings/ratings.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import {
  addMillisecond,
  advertiser,
  createOrderIn,
  creator,
  runCommand,
} from '#test/support/order-histories.ts';

const ended = createOrderIn('settled');
const byCreator = runCommand(ended, 'rate', { by: creator, with: { score: 2, text: 'Late brief.' } });
const byBoth = runCommand(byCreator, 'rate', { by: advertiser, with: { score: 5, text: 'Quick.' } });
const windowEnds = momentAfter(ended.order.since, 'P7D');
const { order: one } = byCreator;

const seen = (order: typeof one, viewer: Parameters<typeof selectVisibleRatings>[1], at = byBoth.now) =>
  Object.keys(selectVisibleRatings(order, viewer, at)).sort();

describe('the visible ratings', () => {
  it('are none while nobody has rated', () => {
    for (const viewer of ['creator', 'advertiser', 'platform'] as const) {
      expect(seen(ended.order, viewer)).toEqual([]);
    }
  });

  it('are one’s own at once, and not the other’s', () => {
    expect(selectVisibleRatings(one, 'creator', byCreator.now)).toEqual({ creator: one.ratings?.creator });
    expect(seen(one, 'advertiser')).toEqual([]);
    expect(seen(one, 'platform')).toEqual([]);
  });

  it('are both as soon as both have rated', () => {
    for (const viewer of ['creator', 'advertiser', 'platform'] as const) {
      expect(seen(byBoth.order, viewer)).toEqual(['advertiser', 'creator']);
    }
  });

  it('include the only given one after seven days, and not at their last instant, when the other may still rate', () => {
    expect(seen(one, 'advertiser', windowEnds)).toEqual([]);
    expect(seen(one, 'advertiser', addMillisecond(windowEnds))).toEqual(['creator']);
    expect(seen(one, 'platform', addMillisecond(windowEnds))).toEqual(['creator']);
  });
});
