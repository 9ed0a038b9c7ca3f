import type * as z from 'zod';
import type { cancelOrder as route } from '../../contract/routes/order-commands.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Fault } from '../../domain/fault.ts';
import type { CommandOf } from '../../domain/orders/commands.ts';
import { decide, isAlreadyDone } from '../../domain/orders/decide.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import { isParty } from '../../domain/orders/stage.ts';
import type { Reason } from '../../domain/reason.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { may } from '../caller.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { actorOf, applyCallerCommand, refuseFaultOrIllegal } from './apply-caller-command.ts';
import { verifyQuote } from './cancellation-quote.ts';
import { refuseOrderConflict, sideOf } from './participant.ts';
import { refuseAbovePrice } from './refuse-above-price.ts';

type Body = z.output<(typeof route)['body']>;

type Cancel = CommandOf<'cancel'>;

/**
 * Cancels an order. An advertiser cancels at the quoted amounts. An operator cancels for the platform and
 * sets the creator's amount. An operator who is the advertiser of the order cancels as the advertiser: an amount from
 * them is refused as a decision on their own order.
 */
export const cancelOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actorFor = (order: Order) => {
      const isOperator = may(caller, 'orders.cancel-any');
      const isForPlatform = isOperator && body.creatorAmount !== undefined;
      if (sideOf(order, caller) === 'advertiser' && !isForPlatform)
        return actorOf(caller, 'orders.act-as-advertiser');
      return isOperator ? actorOf(caller, 'orders.cancel-any') : undefined;
    };
    return applyCallerCommand(
      deps,
      params.orderId,
      actorFor,
      (order, actor) => {
        const own = isParty(actor.role) ? undefined : refuseOrderConflict(order, caller, 'cancel');
        if (own) return own;
        const faulty = refuseFaults(faultsFor(actor, body));
        if (faulty) return faulty;
        return isParty(actor.role)
          ? toQuotedCancel(deps, order, actor, body, now)
          : toOperatorCancel(order, actor, body, now);
      },
      now,
    );
  };

const unknownFieldFault = (name: keyof Body, message: string): Fault => ({
  path: [name],
  code: 'unrecognized_key',
  message,
});

const missingFieldFault = (name: keyof Body, message: string): Fault => ({
  path: [name],
  code: 'invalid_type',
  message,
});

const faultsFor = ({ role }: Actor, body: Body): readonly Fault[] => {
  if (!isParty(role)) {
    return body.quoteId === undefined
      ? []
      : [unknownFieldFault('quoteId', 'leave it out: only advertisers cancel with a quote')];
  }
  return [
    ...(body.quoteId === undefined
      ? [missingFieldFault('quoteId', 'request a quote first and give its id')]
      : []),
    ...(body.reason === undefined
      ? [missingFieldFault('reason', 'give the reason for the cancellation')]
      : []),
    ...(body.reasons === undefined ? [] : [unknownFieldFault('reasons', 'give one reason as `reason`')]),
    ...(body.creatorAmount === undefined
      ? []
      : [unknownFieldFault('creatorAmount', 'leave it out: the quote sets the amounts')]),
  ];
};

const reasonsOf = (body: Body, code: string): readonly Reason[] => [
  ...(body.reason === undefined ? [] : [{ code, message: body.reason }]),
  // JSON has no `undefined`: an optional field is absent or has a value.
  ...((body.reasons ?? []) as readonly Reason[]),
];

const toOperatorCancel = (order: Order, actor: Actor, body: Body, now: Instant): Cancel | Refusal => {
  const fault = refuseAbovePrice(order, body.creatorAmount);
  if (fault) return refuseFaultOrIllegal(fault, order, 'cancel', actor, now);
  return {
    type: 'cancel',
    actor,
    reasons: reasonsOf(body, 'cancelled_by_platform'),
    ...(body.creatorAmount && { creatorAmount: body.creatorAmount }),
  };
};

const staleQuoteRefusal = refuse(
  'quote-stale',
  'The quote has expired or is not for this order. Request a new quote.',
);

const toQuotedCancel = async (
  deps: ApiDeps,
  order: Order,
  actor: Actor,
  body: Body,
  now: Instant,
): Promise<Cancel | Refusal> => {
  const quote = await verifyQuote(deps, order, body.quoteId ?? '', now);
  const command: Cancel = {
    type: 'cancel',
    actor,
    reasons: reasonsOf(body, 'cancelled_by_advertiser'),
    ...(quote && { quoted: quote.split }),
  };
  if (quote?.isBinding) return command;
  // A stale quote matters only if the order can still be cancelled; a repeat is a success.
  const decided = decide(order, command, now);
  return isRefusal(decided) || isAlreadyDone(decided) ? command : staleQuoteRefusal;
};
