import type { Stripe } from 'stripe';
import * as z from 'zod';
import { connectProvider } from '../connect-provider.ts';

/** What the secret of the Stripe provider holds. */
export const StripeSettings = z.strictObject({
  secretKey: z.string().min(1),
  /** By which the events that Stripe sends to this API's `/callbacks/stripe` are signed. */
  webhookSecret: z.string().min(1),
  /** Where the browser goes after paying, and after going back. */
  successUrl: z.url(),
  cancelUrl: z.url(),
  api: z.url().default('https://api.stripe.com'),
});

export type StripeSettings = z.infer<typeof StripeSettings>;

export type StripeSession = Pick<
  Stripe.Checkout.Session,
  'id' | 'url' | 'status' | 'payment_status' | 'client_reference_id' | 'amount_total' | 'currency'
>;

export type StripeApi = {
  readonly settings: StripeSettings;
  /** Begins a checkout; begun again under the same key, it is the same one. */
  readonly createSession: (
    parameters: Stripe.Checkout.SessionCreateParams,
    idempotencyKey: string,
  ) => Promise<StripeSession>;
  readonly getSession: (id: string) => Promise<StripeSession>;
  /** An event that Stripe signed a short while ago; `undefined` for anything else. */
  readonly readEvent: (text: string, signature: string) => unknown;
};

const timeoutMs = 15_000;

/** How old a signature may be, as Stripe has it. */
const toleranceSeconds = 300;

/** Stripe's API through its package, which is loaded here and not with the function. */
export const stripeApi = async (
  settings: StripeSettings,
  now: () => number = Date.now,
): Promise<StripeApi> => {
  const { default: Package } = await import('stripe');
  const stripe = new Package(settings.secretKey, {
    ...toClientAddress(settings.api),
    timeout: timeoutMs,
    telemetry: false,
    maxNetworkRetries: 0,
    // On its own client the package repeats what broke off, whatever the number of retries is.
    httpClient: Package.createFetchHttpClient(),
  });
  return {
    settings,
    createSession: (parameters, idempotencyKey) =>
      stripe.checkout.sessions.create(parameters, { idempotencyKey }).catch(throwWithoutDetails(Package)),
    getSession: (id) => stripe.checkout.sessions.retrieve(id).catch(throwWithoutDetails(Package)),
    readEvent: (text, signature) => {
      const { webhookSecret } = settings;
      try {
        return stripe.webhooks.constructEvent(
          text,
          signature,
          webhookSecret,
          toleranceSeconds,
          undefined,
          now(),
        );
      } catch {
        return undefined;
      }
    },
  };
};

/** Stripe's API, by the settings in its secret. */
export const connectStripe = (secretArn: string): (() => Promise<StripeApi>) =>
  connectProvider(StripeSettings, (settings) => stripeApi(settings), secretArn);

const toClientAddress = (api: string) => {
  const { protocol, hostname, port } = new URL(api);
  return {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    ...(port && { port }),
  } as const;
};

/** Says what kind of refusal it was and no more: the package's own text quotes parts of keys. */
const throwWithoutDetails =
  ({ errors }: typeof Stripe) =>
  (fault: unknown): never => {
    const kind =
      fault instanceof errors.StripeError ? `${fault.statusCode ?? 'nothing'}, ${fault.type}` : 'nothing';
    throw new Error(`Stripe answered ${kind}`);
  };
