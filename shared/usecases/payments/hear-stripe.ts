import * as z from 'zod';
import type { hearStripe as route } from '../../contract/routes/payments.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { hearOfDeposit } from './receive-deposit.ts';

type HearDeps = ApiDeps & Pick<Deps, 'deposits' | 'stripe'>;

const unsigned = refuse('forbidden', 'This event is not signed by Stripe for this endpoint.');

const heard = { answer: 'received' } as const;

const Event = z.looseObject({
  type: z.string(),
  data: z.looseObject({ object: z.looseObject({ client_reference_id: z.string().nullish() }) }),
});

/** Hears an event of Stripe's: its signature is verified, and then the session is retrieved. The event moves nothing. */
export const hearStripe =
  (deps: HearDeps): Use<typeof route> =>
  async ({ text = '', headers = {}, now }) => {
    const event = (await deps.stripe?.())?.readEvent(text, headers['stripe-signature'] ?? '');
    if (event === undefined) return unsigned;
    const { type, data } = Event.parse(event);
    const depositId = data.object.client_reference_id;
    if (!type.startsWith('checkout.session.') || !depositId) return heard;
    const { writes } = await hearOfDeposit(deps, depositId, now);
    return { ...heard, ...(writes && { writes }) };
  };
