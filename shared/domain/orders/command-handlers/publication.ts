import { money } from '../../money.ts';
import { refuse } from '../../refusal.ts';
import { addDuration, type Instant, isPast, latestOf } from '../../time.ts';
import type { CommandOf } from '../commands.ts';
import { publishDueAtOf } from '../due-dates.ts';
import type { Effect, Handlers } from '../effect.ts';
import { transitionOf } from '../lifecycle.ts';
import type { Order } from '../order.ts';
import type { Process } from '../process.ts';
import { isWithinPrice, postFullReturn, postSplit, splitOf } from '../split.ts';
import { recordPublication } from './proof.ts';

/** How far the clock of a creator or a platform may differ from ours. */
const clockTolerance = 'PT5M';

const changeRating = (
  order: Order,
  { actor, score, text }: Pick<CommandOf<'rate'>, 'actor' | 'score' | 'text'>,
  now: Instant,
): Effect => ({ change: { ratings: { ...order.ratings, [actor.role]: { score, text, at: now } } } });

/** The state in which a part of the price is earned. Version 1 settles it in a separate step. */
const earnedStatus = (
  { status }: Order,
  command: 'accept' | 'resolve',
  { lifecycle }: Process,
): 'accepted' | 'settled' =>
  transitionOf(status, command, lifecycle)?.to.includes('accepted') ? 'accepted' : 'settled';

/** Publication, acceptance, dispute and settlement. */
export const publicationHandlers: Handlers<
  | 'publish'
  | 'accept'
  | 'dispute'
  | 'reply'
  | 'close_replies'
  | 'resolve'
  | 'refund'
  | 'settle'
  | 'rate'
  | 'correct_rating'
> = {
  publish: (order, { publication, check }, now, process) => {
    const { from, to } = order.terms.publishWindow;
    const { publishedAt } = publication;
    if (publishedAt > addDuration(now, clockTolerance)) {
      return refuse('deliverable-invalid', `publishedAt ${publishedAt} is in the future.`);
    }
    if (addDuration(publishedAt, clockTolerance) < order.since) {
      const detail = `publishedAt ${publishedAt} is before the approval of the work at ${order.since}.`;
      return refuse('deliverable-invalid', detail);
    }
    const until = latestOf(to, publishDueAtOf(order, process));
    if (publishedAt < from || isPast(until, publishedAt)) {
      return refuse('deliverable-invalid', `publishedAt must be between ${from} and ${until}.`);
    }
    return recordPublication(order, publication, check, now, process);
  },

  accept: (order, _command, _now, process) => ({ to: earnedStatus(order, 'accept', process) }),

  dispute: (_order, { reasons }) =>
    reasons.length === 0
      ? refuse('deliverable-invalid', 'Give at least one reason for a dispute.')
      : { to: 'disputed' },

  reply: (_order, { statement }) => ({ change: { disputeReply: statement } }),

  close_replies: () => ({}),

  resolve: (order, { creatorAmount }, _now, process) => {
    const { price } = order.terms;
    if (!isWithinPrice(order, creatorAmount)) {
      return refuse('conflict', `creatorAmount must be between 0 and ${price.amount} ${price.currency}.`);
    }
    return creatorAmount.amount === 0
      ? { to: 'refunded', postings: postFullReturn(order) }
      : { to: earnedStatus(order, 'resolve', process), change: { award: creatorAmount.amount } };
  },

  refund: (order) => ({ to: 'refunded', postings: postFullReturn(order) }),

  settle: (order) => {
    const { price } = order.terms;
    const award = money(order.award ?? price.amount, price.currency);
    return {
      to: 'settled',
      change: { award: award.amount },
      postings: postSplit(order, splitOf(order, award)),
    };
  },

  rate: changeRating,
  correct_rating: changeRating,
};
