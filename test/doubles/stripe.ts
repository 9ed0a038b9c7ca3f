import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { StripeSettings } from '#shared/adapters/stripe/api.ts';

type Session = {
  readonly id: string;
  readonly url: string;
  status: string;
  payment_status: string;
  readonly client_reference_id: string;
  amount_total: number;
  readonly currency: string;
  readonly payment_intent: {
    readonly id: string;
    status: string;
    readonly latest_charge: { readonly id: string; amount_refunded: number; disputed: boolean };
  };
};

type Dispute = { readonly charge: string; readonly amount: number; status: string };

const secretKey = 'sk_test_of_the_tests';
const webhookSecret = 'whsec_of_the_tests';

/** Stripe's signature of an event at a time in seconds. */
export const signEvent = (body: string, atSeconds: number, secret = webhookSecret): string =>
  `t=${atSeconds},v1=${createHmac('sha256', secret).update(`${atSeconds}.${body}`).digest('hex')},v0=old`;

/** Checkout sessions on this machine: the key is checked, and each idempotency key creates one session. */
export const startStripeDouble = async () => {
  const sessions = new Map<string, Session>();
  const sessionsByKey = new Map<string, string>();

  const createSession = (form: URLSearchParams, key: string): Session | undefined => {
    const before = sessions.get(sessionsByKey.get(key) ?? '');
    if (before) return before;
    const amount = Number(form.get('line_items[0][price_data][unit_amount]'));
    const complete = ['success_url', 'cancel_url', 'client_reference_id'].every((name) => form.get(name));
    if (form.get('mode') !== 'payment' || !complete || !Number.isInteger(amount)) return undefined;
    const id = `cs_test_${sessions.size + 1}`;
    const session = {
      id,
      url: `https://checkout.stripe.com/c/pay/${id}`,
      status: 'open',
      payment_status: 'unpaid',
      client_reference_id: form.get('client_reference_id') ?? '',
      amount_total: amount,
      currency: form.get('line_items[0][price_data][currency]') ?? '',
      payment_intent: {
        id: `pi_test_${sessions.size + 1}`,
        status: 'requires_payment_method',
        latest_charge: { id: `ch_test_${sessions.size + 1}`, amount_refunded: 0, disputed: false },
      },
    };
    sessions.set(id, session);
    sessionsByKey.set(key, id);
    return session;
  };

  const disputes: Dispute[] = [];

  const read = ({ pathname, searchParams }: URL): object | undefined => {
    if (pathname.endsWith('/disputes'))
      return { data: disputes.filter(({ charge }) => charge === searchParams.get('charge')) };
    if (!pathname.endsWith('/sessions')) return sessions.get(pathname.split('/').at(-1) ?? '');
    const payment = searchParams.get('payment_intent');
    return { data: [...sessions.values()].filter(({ payment_intent: { id } }) => id === payment) };
  };

  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request));
    const hasValidKey = request.headers.authorization === `Bearer ${secretKey}`;
    const key = String(request.headers['idempotency-key']);
    const found =
      request.method === 'POST'
        ? createSession(form, key)
        : read(new URL(request.url ?? '', 'http://stripe'));
    response.statusCode = hasValidKey ? (found ? 200 : 404) : 401;
    response.end(JSON.stringify(hasValidKey && found ? found : { error: {} }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const settings: StripeSettings = {
    secretKey,
    webhookSecret,
    successUrl: 'https://stars.example/paid',
    cancelUrl: 'https://stars.example/wallet',
    api: `http://127.0.0.1:${port}`,
  };
  return {
    settings,
    sessions,
    disputes,
    end: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
