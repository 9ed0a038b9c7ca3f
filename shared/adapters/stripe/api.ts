import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

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

const Session = z.looseObject({
  id: z.string(),
  url: z.string().nullish(),
  status: z.string().nullish(),
  payment_status: z.string(),
  client_reference_id: z.string().nullish(),
  amount_total: z.int().nullish(),
  currency: z.string().nullish(),
});

export type StripeSession = z.infer<typeof Session>;

export type StripeApi = {
  readonly settings: StripeSettings;
  /** Begins a checkout; begun again under the same key, it is the same one. */
  readonly createSession: (
    form: Readonly<Record<string, string>>,
    idempotencyKey: string,
  ) => Promise<StripeSession>;
  readonly getSession: (id: string) => Promise<StripeSession>;
  /** An event that Stripe signed a short while ago; `undefined` for anything else. */
  readonly readEvent: (text: string, signature: string) => unknown;
};

const timeoutMs = 15_000;

/** How old a signature may be, as Stripe's own libraries have it. */
const toleranceSeconds = 300;

/**
 * Stripe's API, as much of it as a checkout needs. Written on `fetch` and `node:crypto`: the `stripe` package adds
 * 253 kB to a bundle for two calls and one HMAC.
 */
export const stripeApi = (settings: StripeSettings, now: () => number = Date.now): StripeApi => {
  const call = async (path: string, init: RequestInit, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${settings.api}/v1/checkout/sessions${path}`, {
      ...init,
      headers: { authorization: `Bearer ${settings.secretKey}`, ...headers },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`Stripe answered ${response.status}`);
    return Session.parse(await response.json());
  };
  return {
    settings,
    createSession: (form, key) =>
      call('', { method: 'POST', body: new URLSearchParams(form) }, { 'idempotency-key': key }),
    getSession: (id) => call(`/${encodeURIComponent(id)}`, { method: 'GET' }),
    readEvent: (text, signature) =>
      isSigned(text, signature, settings.webhookSecret, Math.floor(now() / 1000))
        ? JSON.parse(text)
        : undefined,
  };
};

const isSigned = (text: string, header: string, secret: string, nowSeconds: number): boolean => {
  const fields = header.split(',').map((field) => field.split('=', 2) as [string, string?]);
  const at = fields.find(([name]) => name === 't')?.[1] ?? '';
  if (!/^\d{1,12}$/.test(at) || Math.abs(nowSeconds - Number(at)) > toleranceSeconds) return false;
  const expected = Buffer.from(createHmac('sha256', secret).update(`${at}.${text}`).digest('hex'));
  // While a secret is changed over, an event carries a signature by each.
  return fields.some(([name, given = '']) => {
    const bytes = Buffer.from(given);
    return name === 'v1' && bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
};
