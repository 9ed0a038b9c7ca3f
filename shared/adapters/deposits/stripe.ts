import { money } from '../../domain/money.ts';
import { toEpochMs } from '../../domain/time.ts';
import type { StripeApi } from '../stripe/api.ts';
import type { DepositProvider } from './provider.ts';

/** Currencies whose smallest unit at Stripe is the one of ISO 4217. */
const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'SGD', 'AUD', 'CAD', 'CHF', 'JPY'] as const;

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
      return { status: 'received', amount: money(paid, currency.toUpperCase()), reference };
    }
    return { status: session.status === 'expired' ? 'closed' : 'pending' };
  },
});
