import * as z from 'zod';
import type { StripeApi } from '../../adapters/stripe/api.ts';
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
  data: z.looseObject({
    object: z.looseObject({
      client_reference_id: z.string().nullish(),
      payment_intent: z.string().nullish().catch(undefined),
    }),
  }),
});

/** The deposit of an event about a session, or about a charge that was refunded or disputed. */
const findDepositId = async (
  { findSession }: StripeApi,
  { type, data: { object } }: z.infer<typeof Event>,
): Promise<string | undefined> => {
  if (type.startsWith('checkout.session.')) return object.client_reference_id ?? undefined;
  if (!type.startsWith('charge.') || !object.payment_intent) return undefined;
  return (await findSession(object.payment_intent))?.client_reference_id ?? undefined;
};

/**
 * Receives an event from Stripe: verifies its signature, then retrieves the session. The event itself moves
 * no money.
 */
export const receiveStripeEvent =
  (deps: StripeCallbackDeps): UseCase<typeof route> =>
  async ({ text = '', headers = {}, now }) => {
    const stripe = await deps.stripe?.();
    const event = stripe?.readEvent(text, headers['stripe-signature'] ?? '');
    if (!stripe || event === undefined) return unsignedRefusal;
    const depositId = await findDepositId(stripe, Event.parse(event));
    if (!depositId) return acknowledged;
    return { ...(await receiveDepositNotification(deps, depositId, now)), ...acknowledged };
  };
