import type { quoteCancellation as route } from '../../contract/routes/order-commands.ts';
import type { ApiDeps } from '../../deps.ts';
import { compensationOf } from '../../domain/orders/compensation.ts';
import { decide, isAlreadyDone, refuseIllegalCommand } from '../../domain/orders/decide.ts';
import { toMoneyPreview } from '../../domain/orders/next-actions.ts';
import { splitOf } from '../../domain/orders/split.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import type { UseCase } from '../use-case.ts';
import { actorOf } from './apply-caller-command.ts';
import { signQuote } from './cancellation-quote.ts';
import { noSuchOrder } from './participant.ts';

/** Quotes the exact amounts that a cancellation by the advertiser would move now. */
export const quoteCancellation =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const actor = actorOf(caller, 'orders.act-as-advertiser');
    const record = await findOrder(deps.table, params.orderId);
    if (!record || record.order.advertiserId !== actor.id) return noSuchOrder;
    const { order } = record;
    const cancel = { type: 'cancel', actor, reasons: [] } as const;
    const cancelled = decide(order, cancel, now);
    if (isRefusal(cancelled)) return cancelled;
    // A cancelled order holds no money to quote.
    if (isAlreadyDone(cancelled)) return refuseIllegalCommand(order, cancel, now);
    const split = splitOf(order, compensationOf(order));
    const validUntil = addDuration(now, deps.policy.cancellationQuoteLifetime);
    const quoteId = await signQuote(deps, order, split, validUntil);
    return { response: { ...toMoneyPreview(split), quoteId, validUntil } };
  };
