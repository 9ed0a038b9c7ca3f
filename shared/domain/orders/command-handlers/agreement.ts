import { money } from '../../money.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { addDuration } from '../../time.ts';
import { compensationOf } from '../compensation.ts';
import type { Handlers } from '../effect.ts';
import type { ConsentRequest } from '../order.ts';
import { isSameSplit, isWithinPrice, postFullReturn, postSplit, splitOf } from '../split.ts';

const refuseUnknownRequest = (request: ConsentRequest | undefined, requestId: string): Refusal | undefined =>
  request?.id === requestId ? undefined : refuse('not-found', `The order has no open request ${requestId}.`);

/** Cancellations and extensions, by a rule or by consent. */
export const agreementHandlers: Handlers<
  | 'cancel'
  | 'request_cancellation'
  | 'grant_cancellation'
  | 'refuse_cancellation'
  | 'withdraw_cancellation'
  | 'lapse_cancellation'
  | 'request_extension'
  | 'grant_extension'
  | 'refuse_extension'
  | 'withdraw_extension'
> = {
  cancel: (order, { actor, quoted, creatorAmount }, _now, process) => {
    const { price } = order.terms;
    if (creatorAmount && !isWithinPrice(order, creatorAmount)) {
      return refuse('conflict', `creatorAmount must be between 0 and ${price.amount} ${price.currency}.`);
    }
    const compensationByRule =
      actor.role === 'advertiser' ? compensationOf(order, process) : money(0, price.currency);
    const split = splitOf(
      order,
      actor.role === 'operator' && creatorAmount ? creatorAmount : compensationByRule,
    );
    if (quoted && !isSameSplit(quoted, split)) {
      return refuse('quote-stale', 'The order has changed since the quote. Request a new quote.');
    }
    return { to: 'cancelled', change: { award: split.award.amount }, postings: postSplit(order, split) };
  },

  request_cancellation: (order, { requestId, reason }, now) => ({
    change: {
      cancellationRequest: {
        id: requestId,
        reason,
        until: addDuration(now, order.terms.timers.cancellationConsent),
      },
    },
  }),

  grant_cancellation: (order, { requestId }) =>
    refuseUnknownRequest(order.cancellationRequest, requestId) ?? {
      to: 'cancelled',
      change: { award: 0, cancellationRequest: undefined },
      postings: postFullReturn(order),
    },

  refuse_cancellation: (order, { requestId }) =>
    refuseUnknownRequest(order.cancellationRequest, requestId) ?? {
      change: { cancellationRequest: undefined },
    },

  withdraw_cancellation: (order, { requestId }) =>
    refuseUnknownRequest(order.cancellationRequest, requestId) ?? {
      change: { cancellationRequest: undefined },
    },

  lapse_cancellation: () => ({ change: { cancellationRequest: undefined } }),

  request_extension: (order, { requestId, newDueAt, reason }) =>
    order.dueAt !== undefined && newDueAt <= order.dueAt
      ? refuse('conflict', `The deadline is already ${order.dueAt}. Request a later time.`)
      : {
          // An unanswered request lapses at the old deadline.
          change: {
            extensionRequest: { id: requestId, reason, newDueAt, until: order.dueAt ?? newDueAt },
            extensionRequests: (order.extensionRequests ?? 0) + 1,
          },
        },

  grant_extension: (order, { requestId }) =>
    refuseUnknownRequest(order.extensionRequest, requestId) ?? {
      change: { extensionRequest: undefined },
      ...(order.extensionRequest && { dueAt: order.extensionRequest.newDueAt }),
    },

  refuse_extension: (order, { requestId }) =>
    refuseUnknownRequest(order.extensionRequest, requestId) ?? { change: { extensionRequest: undefined } },

  withdraw_extension: (order, { requestId }) =>
    refuseUnknownRequest(order.extensionRequest, requestId) ?? { change: { extensionRequest: undefined } },
};
