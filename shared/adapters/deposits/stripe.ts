import { money } from '../../domain/money.ts';
import { toEpochMs } from '../../domain/time.ts';
import type { StripeApi, StripeSession } from '../stripe/api.ts';
import type { DepositProvider } from './provider.ts';

/** Currencies whose smallest unit at Stripe is the one of ISO 4217. */
const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'SGD', 'AUD', 'CAD', 'CHF', 'JPY'] as const;

type Payment = Exclude<StripeSession['payment_intent'], string | null | undefined>;

/** The payment of a session that was retrieved with it. */
const paymentOf = ({ payment_intent: payment }: StripeSession): Payment | undefined =>
  typeof payment === 'object' && payment !== null ? payment : undefined;

/** An asynchronous payment that failed leaves the session complete and unpaid for ever. */
const hasFailed = (session: StripeSession): boolean => {
  const payment = paymentOf(session)?.status;
  const isAsyncFailure =
    session.status === 'complete' && (payment === 'requires_payment_method' || payment === 'canceled');
  return session.status === 'expired' || isAsyncFailure;
};

/** The states of a dispute in which Stripe has not taken the money, or has given it back. */
const harmlessDisputes: ReadonlySet<string> = new Set([
  'won',
  'warning_needs_response',
  'warning_under_review',
  'warning_closed',
]);

/** What was refunded or charged back of a payment, in the smallest unit. */
const findReversedAmount = async (stripe: StripeApi, session: StripeSession): Promise<number> => {
  const charge = paymentOf(session)?.latest_charge;
  if (typeof charge !== 'object' || charge === null) return 0;
  const disputes = charge.disputed ? await stripe.listDisputes(charge.id) : [];
  const lost = disputes.filter(({ status }) => !harmlessDisputes.has(status));
  return lost.reduce((sum, { amount }) => sum + amount, charge.amount_refunded);
};

/** Deposits by Stripe Checkout. The deposit stores the session's id, for queries. */
export const stripeDeposits = (api: () => Promise<StripeApi>): DepositProvider => ({
  name: 'stripe',
  currencies,
  begin: async ({ id, amount, validUntil }) => {
    const { createSession, settings } = await api();
    const session = await createSession(
      {
        mode: 'payment',
        client_reference_id: id,
        // Stripe's reports show it, so that statements name the deposit.
        payment_intent_data: { metadata: { deposit: id } },
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency: amount.currency.toLowerCase(),
              unit_amount: amount.amount,
              product_data: { name: 'Deposit' },
            },
          },
        ],
        expires_at: Math.floor(toEpochMs(validUntil) / 1000),
        success_url: settings.successUrl,
        cancel_url: settings.cancelUrl,
      },
      id,
    );
    if (!session.url) throw new Error('Stripe returned no payment page');
    return { payUrl: session.url, reference: session.id };
  },
  query: async (id, reference) => {
    if (!reference) return { status: 'pending' };
    const session = await (await api()).getSession(reference);
    if (session.client_reference_id !== id) throw new Error(`the Stripe session does not belong to ${id}`);
    const { amount_total: paid, currency } = session;
    if (session.payment_status === 'paid' && typeof paid === 'number' && currency) {
      const amount = money(paid, currency.toUpperCase());
      const reversed = money(await findReversedAmount(await api(), session), amount.currency);
      return { status: 'received', amount, reference, reversed };
    }
    return { status: hasFailed(session) ? 'closed' : 'pending' };
  },
});
