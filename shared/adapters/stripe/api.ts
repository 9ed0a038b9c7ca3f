import type { Stripe } from 'stripe';
import * as z from 'zod';
import { connectProvider } from '../connect-provider.ts';

/** The secret of the Stripe provider. */
export const StripeSettings = z.strictObject({
  secretKey: z.string().min(1),
  /** Verifies the events that Stripe sends to `/callbacks/stripe`. */
  webhookSecret: z.string().min(1),
  /** Where the browser goes after paying, and after cancelling. */
  successUrl: z.url(),
  cancelUrl: z.url(),
  api: z.url().default('https://api.stripe.com'),
});

export type StripeSettings = z.infer<typeof StripeSettings>;

export type StripeSession = Pick<
  Stripe.Checkout.Session,
  | 'id'
  | 'url'
  | 'status'
  | 'payment_status'
  | 'payment_intent'
  | 'client_reference_id'
  | 'amount_total'
  | 'currency'
>;

export type StripeRefund = Pick<Stripe.Refund, 'id' | 'status' | 'failure_reason' | 'metadata'>;

export type StripeDispute = Pick<Stripe.Dispute, 'status' | 'amount'>;

export type StripeApi = {
  readonly settings: StripeSettings;
  /** Creates a checkout session; the same key returns the same one. */
  readonly createSession: (
    parameters: Stripe.Checkout.SessionCreateParams,
    idempotencyKey: string,
  ) => Promise<StripeSession>;
  /** The session with its payment and its charge. */
  readonly getSession: (id: string) => Promise<StripeSession>;
  /** The session of a payment. */
  readonly findSession: (paymentIntent: string) => Promise<StripeSession | undefined>;
  /** The disputes of a charge, a hundred at most. */
  readonly listDisputes: (charge: string) => Promise<readonly StripeDispute[]>;
  /** Refunds a payment; the same key returns the same refund. */
  readonly createRefund: (
    parameters: Stripe.RefundCreateParams,
    idempotencyKey: string,
  ) => Promise<StripeRefund>;
  /** The newest refunds of a payment, a hundred at most. */
  readonly listRefunds: (paymentIntent: string) => Promise<readonly StripeRefund[]>;
  /** A recent event that Stripe signed; `undefined` for anything else. */
  readonly readEvent: (text: string, signature: string) => unknown;
};

const timeoutMs = 15_000;

/** The maximum age of a signature, as in Stripe's own libraries. */
const toleranceSeconds = 300;

/** Stripe's API through its package, which is loaded on first use. */
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
    // Its own client repeats interrupted requests despite the number of retries.
    httpClient: Package.createFetchHttpClient(),
  });
  return {
    settings,
    createSession: (parameters, idempotencyKey) =>
      stripe.checkout.sessions.create(parameters, { idempotencyKey }).catch(throwWithoutDetails(Package)),
    getSession: (id) =>
      stripe.checkout.sessions
        .retrieve(id, { expand: ['payment_intent.latest_charge'] })
        .catch(throwWithoutDetails(Package)),
    findSession: async (paymentIntent) => {
      const { data } = await stripe.checkout.sessions
        .list({ payment_intent: paymentIntent, limit: 1 })
        .catch(throwWithoutDetails(Package));
      return data[0];
    },
    listDisputes: async (charge) => {
      const { data } = await stripe.disputes.list({ charge, limit: 100 }).catch(throwWithoutDetails(Package));
      return data;
    },
    createRefund: (parameters, idempotencyKey) =>
      stripe.refunds.create(parameters, { idempotencyKey }).catch(throwWithoutDetails(Package)),
    listRefunds: async (paymentIntent) => {
      const { data } = await stripe.refunds
        .list({ payment_intent: paymentIntent, limit: 100 })
        .catch(throwWithoutDetails(Package));
      return data;
    },
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

/** Connects to Stripe's API with the settings in its secret. */
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

/** Throws the kind of the error only: the package's text quotes parts of keys. */
const throwWithoutDetails =
  ({ errors }: typeof Stripe) =>
  (fault: unknown): never => {
    const kind =
      fault instanceof errors.StripeError ? `${fault.statusCode ?? 'nothing'}, ${fault.type}` : 'nothing';
    throw new Error(`Stripe answered ${kind}`);
  };
