import { money } from '../../money.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { after } from '../../time.ts';
import { compensation } from '../compensation.ts';
import type { Handlers } from '../effect.ts';
import type { ConsentRequest } from '../order.ts';
import { isWithinPrice, payOut, returnAll, sameSplit, splitOf } from '../split.ts';

const unlessNamed = (request: ConsentRequest | undefined, requestId: string): Refusal | undefined =>
  request?.id === requestId ? undefined : refuse('not-found', `The order has no open request ${requestId}.`);

/** Cancellation and more time: what the parties change by a stated rule or by consent. */
export const agreement: Handlers<
  | 'cancel'
  | 'request_cancellation'
  | 'grant_cancellation'
  | 'refuse_cancellation'
  | 'request_extension'
  | 'grant_extension'
  | 'refuse_extension'
> = {
  cancel: (order, { actor, quoted, creatorAmount }, _now, process) => {
    const { price } = order.terms;
    if (creatorAmount && !isWithinPrice(order, creatorAmount)) {
      return refuse('conflict', `The creator's part is between 0 and ${price.amount} ${price.currency}.`);
    }
    const byRule = actor.role === 'advertiser' ? compensation(order, process) : money(0, price.currency);
    const split = splitOf(order, actor.role === 'operator' && creatorAmount ? creatorAmount : byRule);
    if (quoted && !sameSplit(quoted, split)) {
      return refuse('quote-stale', 'The order has moved on since the quote; ask for a new one.');
    }
    return { to: 'cancelled', change: { award: split.award.amount }, postings: payOut(order, split) };
  },

  request_cancellation: (order, { requestId, reason }, now) => ({
    change: {
      cancellationRequest: {
        id: requestId,
        reason,
        until: after(now, order.terms.timers.cancellationConsent),
      },
    },
  }),

  grant_cancellation: (order, { requestId }) =>
    unlessNamed(order.cancellationRequest, requestId) ?? {
      to: 'cancelled',
      change: { award: 0, cancellationRequest: undefined },
      postings: returnAll(order),
    },

  refuse_cancellation: (order, { requestId }) =>
    unlessNamed(order.cancellationRequest, requestId) ?? { change: { cancellationRequest: undefined } },

  request_extension: (order, { requestId, newDueAt, reason }) =>
    order.dueAt !== undefined && newDueAt <= order.dueAt
      ? refuse('conflict', `The order is due at ${order.dueAt} already; ask for a later moment.`)
      : {
          // An unanswered request lapses at the old deadline.
          change: { extensionRequest: { id: requestId, reason, newDueAt, until: order.dueAt ?? newDueAt } },
        },

  grant_extension: (order, { requestId }) =>
    unlessNamed(order.extensionRequest, requestId) ?? {
      change: { extensionRequest: undefined },
      ...(order.extensionRequest && { dueAt: order.extensionRequest.newDueAt }),
    },

  refuse_extension: (order, { requestId }) =>
    unlessNamed(order.extensionRequest, requestId) ?? { change: { extensionRequest: undefined } },
};
