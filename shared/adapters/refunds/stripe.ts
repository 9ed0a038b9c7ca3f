import type { ProviderPayoutStatus } from '../payouts/provider.ts';
import type { StripeApi, StripeRefund } from '../stripe/api.ts';
import type { RefundProvider, RefundRequest } from './provider.ts';

const toStatus = ({ id, status, failure_reason: reason }: StripeRefund): ProviderPayoutStatus => {
  switch (status) {
    case 'succeeded':
      return { status: 'paid', reference: id };
    case 'pending':
    case 'requires_action':
      return { status: 'processing', reference: id };
    case 'failed':
    case 'canceled':
      return {
        status: 'failed',
        failure: {
          code: reason ?? 'refund_failed',
          message: 'Stripe did not make the refund.',
          fixableBy: 'creator',
        },
      };
    default:
      return { status: 'unknown' };
  }
};

/** Refunds of payments by Stripe Checkout. The number is the idempotency key, and the metadata of the refund. */
export const stripeRefunds = (api: () => Promise<StripeApi>): RefundProvider => {
  const findPayment = async (stripe: StripeApi, { depositId, reference }: RefundRequest): Promise<string> => {
    if (!reference) throw new Error(`the deposit ${depositId} has no Stripe session`);
    const { payment_intent: payment } = await stripe.getSession(reference);
    const id = typeof payment === 'string' ? payment : payment?.id;
    if (!id) throw new Error(`the Stripe session of ${depositId} has no payment`);
    return id;
  };
  return {
    name: 'stripe',
    connect: api,
    submit: async (request) => {
      const stripe = await api();
      const { number, amount } = request;
      const payment = await findPayment(stripe, request);
      return toStatus(
        await stripe.createRefund(
          { payment_intent: payment, amount: amount.amount, metadata: { withdrawal: number } },
          number,
        ),
      );
    },
    query: async (request) => {
      const stripe = await api();
      const refunds = await stripe.listRefunds(await findPayment(stripe, request));
      const found = refunds.find(({ metadata }) => metadata?.withdrawal === request.number);
      return found ? toStatus(found) : { status: 'not_found' };
    },
  };
};
