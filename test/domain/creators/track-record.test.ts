import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Count,
  type Counts,
  medianRatingOf,
  pendingRatingOf,
  ratingCountOf,
  trackChangeOf,
  trackRecordOf,
} from '#shared/domain/creators/track-record.ts';
import { addDuration } from '#shared/domain/time.ts';
import {
  addMillisecond,
  advertiser,
  applyTimeout,
  createClaimedOrder,
  createInvitedOrder,
  createOrderIn,
  creator,
  explore,
  type OrderHistory,
  requireDueAt,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';

/** The events of the commands that were given, without those that followed in the same step. */
const givenEvents = ({ events }: OrderHistory) =>
  events.filter(({ command, from }) => command !== 'settle' || from !== 'settled');

/** The counts that the last command of a journey adds. */
const countsOf = (journey: OrderHistory): readonly Count[] => {
  const { order } = journey;
  const event = givenEvents(journey).at(-1);
  if (!event) throw new Error('the journey has no event');
  return trackChangeOf({ order, event, postings: [] })?.counts ?? [];
};

const pendingRating = ({ order, events }: OrderHistory) => {
  const event = events.at(-1);
  return event && pendingRatingOf({ order, event, postings: [] });
};

describe('an order', () => {
  it('counts as taken when it is claimed, and an invitation when it is accepted', () => {
    expect(countsOf(createClaimedOrder())).toEqual(['taken']);
    expect(countsOf(createInvitedOrder())).toEqual([]);
    expect(countsOf(runCommand(createInvitedOrder(), 'accept_invitation'))).toEqual(['taken']);
  });

  it('counts as nothing when an invitation is declined or lapses', () => {
    expect(countsOf(runCommand(createInvitedOrder(), 'decline_invitation'))).toEqual([]);
    expect(countsOf(applyTimeout(createInvitedOrder()))).toEqual([]);
  });

  it('counts for its creator', () => {
    const { order, events } = createClaimedOrder();
    const [event] = events;
    expect(event && trackChangeOf({ order, event, postings: [] })?.creatorId).toBe(order.creatorId);
  });

  it('counts as completed when it is settled, and as on time if the work was', () => {
    expect(countsOf(runCommand(createOrderIn('accepted'), 'settle'))).toEqual([
      'ended',
      'completed',
      'onTime',
    ]);
  });

  it('counts as expired when its creator missed a deadline', () => {
    expect(countsOf(applyTimeout(createClaimedOrder()))).toEqual(['ended', 'expired']);
    expect(countsOf(applyTimeout(createOrderIn('revising')))).toEqual(['ended', 'expired']);
  });

  it('counts as rejected when no appeal is possible any more, and not before', () => {
    const rejected = runCommand(createOrderIn('in_review'), 'reject');
    expect(countsOf(rejected)).toEqual([]);
    expect(countsOf(applyTimeout(rejected))).toEqual(['ended', 'rejected']);
    const appealed = runCommand(rejected, 'appeal');
    expect(countsOf(appealed)).toEqual([]);
    expect(countsOf(runCommand(appealed, 'uphold'))).toEqual(['ended', 'rejected']);
    expect(countsOf(runCommand(appealed, 'overturn'))).toEqual([]);
  });

  it('counts as rejected after such an arbitration, and only as ended when it was cancelled', () => {
    expect(countsOf(runCommand(createOrderIn('arbitration'), 'reject'))).toEqual(['ended', 'rejected']);
    expect(countsOf(runCommand(createClaimedOrder(), 'cancel'))).toEqual(['ended']);
  });

  describe('a rating', () => {
    const settled = runCommand(createOrderIn('accepted'), 'settle');
    const byAdvertiser = { by: advertiser, with: { score: 4 } };
    const byCreator = { by: creator, with: { score: 1 } };

    it('counts when both parties have rated, in either order', () => {
      expect(countsOf(runCommand(runCommand(settled, 'rate', byCreator), 'rate', byAdvertiser))).toEqual([
        'rated4',
      ]);
      expect(countsOf(runCommand(runCommand(settled, 'rate', byAdvertiser), 'rate', byCreator))).toEqual([
        'rated4',
      ]);
    });

    it('counts when it is shown after seven days, and not before', () => {
      const alone = runCommand(settled, 'rate', byAdvertiser);
      expect(countsOf(alone)).toEqual([]);
      expect(pendingRating(alone)).toEqual({
        creatorId: settled.order.creatorId,
        counts: ['rated4'],
        shownAfter: addDuration(settled.order.since, 'P7D'),
      });
    });

    it('by the creator alone waits for the record of the advertiser only', () => {
      const alone = runCommand(settled, 'rate', byCreator);
      const { advertiserId: id, creatorId } = settled.order;
      expect(countsOf(alone)).toEqual([]);
      expect(pendingRating(alone)).toEqual({
        ...{ creatorId, counts: [], advertiser: { id, counts: ['rated1'] } },
        shownAfter: addDuration(settled.order.since, 'P7D'),
      });
      expect(pendingRating(runCommand(alone, 'rate', byAdvertiser))).toBeUndefined();
      expect(pendingRating(settled)).toBeUndefined();
    });
  });

  it('counts as ended at the event after which nothing is pending, on any path', () => {
    const kindOf = ({ order, events }: OrderHistory) =>
      JSON.stringify([order.status, order.rounds, Math.min(order.timeouts, 3), events.at(-1)?.command]);
    const ends = new Set<string>();
    for (const journey of explore(
      [createClaimedOrder(), createClaimedOrder({ script: true }), createInvitedOrder()],
      kindOf,
    )) {
      const { command, from } = journey.events.at(-1) ?? {};
      const isEnd = journey.order.dueAt === undefined && command !== 'rate' && command !== 'correct_rating';
      const wasTaken = from !== 'pending_acceptance';
      expect([command, countsOf(journey).includes('ended')]).toEqual([command, isEnd && wasTaken]);
      if (isEnd) ends.add(journey.order.status);
    }
    expect([...ends].sort()).toEqual(['cancelled', 'expired', 'refunded', 'rejected', 'settled']);
  });
});

describe('pending income', () => {
  const terms = { agency: { id: 'agy_1', share: 2_000 } };

  /** The pending income of creator and agency after all events of a journey so far. */
  const pendingAfter = (journey: OrderHistory): Readonly<Record<string, number>> => {
    const { order } = journey;
    const events = givenEvents(journey);
    const sums: Record<string, number> = { creator: 0, agency: 0 };
    events.forEach((event, at) => {
      const isLast = at === events.length - 1;
      // Only the last event ends the order; before it the order still ran.
      const after = isLast ? order : { ...order, dueAt: startTime };
      const change = trackChangeOf({ order: after, event, postings: [] });
      for (const { payee, amount } of change?.pending ?? []) {
        sums[payee.role] = (sums[payee.role] ?? 0) + amount.amount;
      }
    });
    return sums;
  };

  it('lasts from taking an order to its end, on any path, for the creator and the agency', () => {
    const kindOf = ({ order, events }: OrderHistory) =>
      JSON.stringify([order.status, events.at(-1)?.command]);
    const seen = new Set<string>();
    for (const journey of explore([createClaimedOrder(terms), createInvitedOrder(terms)], kindOf)) {
      const { order, events } = journey;
      const runs = order.dueAt !== undefined && order.status !== 'pending_acceptance';
      const machineWorks = ['screening', 'accepted'].includes(order.status);
      const is = runs || machineWorks ? { creator: 91_200, agency: 22_800 } : { creator: 0, agency: 0 };
      expect([events.map(({ command }) => command), pendingAfter(journey)]).toEqual([
        events.map(({ command }) => command),
        is,
      ]);
      seen.add(JSON.stringify(is));
    }
    expect(seen.size).toBe(2);
  });
});

describe('work', () => {
  const onTime = (journey: OrderHistory, at: string): boolean | undefined =>
    runCommand(journey, 'submit_work', { at }).order.workOnTime;

  it('is on time at the exact moment of its first deadline', () => {
    expect(onTime(createClaimedOrder(), requireDueAt(createClaimedOrder()))).toBe(true);
  });

  it('is late after it, even if more time was granted', () => {
    const first = requireDueAt(createClaimedOrder());
    const requested = runCommand(createClaimedOrder(), 'request_extension');
    const granted = runCommand(requested, 'grant_extension');
    expect(requireDueAt(granted) > first).toBe(true);
    expect(onTime(granted, addMillisecond(first))).toBe(false);
    expect(onTime(granted, first)).toBe(true);
  });

  it('is on time within the day that is left after a late approval of the script', () => {
    const late = runCommand(createOrderIn('script_review'), 'approve', { at: addDuration(startTime, 'P2D') });
    expect(onTime(late, requireDueAt(late))).toBe(true);
  });

  it('counts by its first submission; later versions change nothing', () => {
    const first = createOrderIn('revising');
    expect(first.order.workOnTime).toBe(true);
    expect(runCommand(first, 'submit_work').order.workOnTime).toBe(true);
  });
});

describe('the median rating', () => {
  it.each<[Counts, number | undefined]>([
    [{}, undefined],
    [{ rated5: 1 }, 5],
    [{ rated4: 1, rated5: 1 }, 4.5],
    [{ rated1: 1, rated5: 1 }, 3],
    [{ rated1: 2, rated5: 1 }, 1],
    [{ rated1: 1, rated3: 1, rated5: 3 }, 5],
  ])('of %j is %s', (counts, median) => {
    expect(medianRatingOf(counts)).toBe(median);
  });

  it('equals that of the list of all ratings', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 }), (ratings) => {
        const counts: Record<string, number> = {};
        for (const score of ratings) counts[`rated${score}`] = (counts[`rated${score}`] ?? 0) + 1;
        const sorted = ratings.toSorted((a, b) => a - b);
        const middle = (sorted.length - 1) / 2;
        const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
        expect(medianRatingOf(counts)).toBe(median);
        expect(ratingCountOf(counts)).toBe(ratings.length);
      }),
    );
  });

  it('is passed to matching with the ended orders', () => {
    const counts: Counts = { taken: 9, ended: 7, completed: 5, onTime: 4, rejected: 1, rated4: 2 };
    expect(trackRecordOf(counts)).toEqual({
      taken: 7,
      completed: 5,
      onTime: 4,
      rejected: 1,
      medianRating: 4,
    });
    expect(trackRecordOf({})).toEqual({ taken: 0, completed: 0, onTime: 0, rejected: 0 });
  });
});
