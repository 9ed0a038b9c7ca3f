import * as z from 'zod';
import type { receiveStripeEvent as route } from '../../contract/routes/deposits.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { UseCase } from '../use-case.ts';
import { receiveDepositNotification } from './check-deposit.ts';

type StripeCallbackDeps = ApiDeps & Pick<Deps, 'deposits' | 'stripe'>;

const unsignedRefusal = refuse('forbidden', 'The event is not signed by Stripe for this endpoint.');

const acknowledged = { response: 'received' } as const;

const Event = z.looseObject({
  type: z.string(),
  data: z.looseObject({ object: z.looseObject({ client_reference_id: z.string().nullish() }) }),
});

/**
 * Receives an event from Stripe: verifies its signature, then retrieves the session. The event itself moves
 * no money.
 */
export const receiveStripeEvent =
  (deps: StripeCallbackDeps): UseCase<typeof route> =>
  async ({ text = '', headers = {}, now }) => {
    const event = (await deps.stripe?.())?.readEvent(text, headers['stripe-signature'] ?? '');
    if (event === undefined) return unsignedRefusal;
    const { type, data } = Event.parse(event);
    const depositId = data.object.client_reference_id;
    if (!type.startsWith('checkout.session.') || !depositId) return acknowledged;
    const { writes } = await receiveDepositNotification(deps, depositId, now);
    return { ...acknowledged, ...(writes && { writes }) };
  };
