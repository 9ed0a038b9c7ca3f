import * as z from 'zod';
import type { receiveStripeEvent as route } from '../../contract/routes/deposits.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { UseCase } from '../use-case.ts';
import { receiveDepositNotification } from './check-deposit.ts';

type StripeCallbackDeps = ApiDeps & Pick<Deps, 'deposits' | 'stripe'>;

const unsignedRefusal = refuse('forbidden', 'This event is not signed by Stripe for this endpoint.');

const acknowledged = { response: 'received' } as const;

const Event = z.looseObject({
  type: z.string(),
  data: z.looseObject({ object: z.looseObject({ client_reference_id: z.string().nullish() }) }),
});

/** Hears an event of Stripe's: its signature is verified, and then the session is retrieved. The event moves nothing. */
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
