import type { Money } from '../../domain/money.ts';
import type { PayoutRecipient } from '../../domain/payout-accounts/payout-account.ts';
import type { PayoutDestination, Withdrawal } from '../../domain/withdrawals/withdrawal.ts';

/** One payout as it is sent to a provider. The merchant number makes sending it twice harmless. */
export type PayoutRequest = {
  readonly merchantNumber: string;
  readonly amount: Money;
  readonly destination: PayoutRecipient & Pick<PayoutDestination, 'type'>;
};

export type PayoutFailure = NonNullable<Withdrawal['failure']>;

/**
 * What a provider says of a payout. Everything that is not a clear answer is `unknown`; `returned` is a payout that
 * had succeeded and that the bank has sent back.
 */
export type ProviderPayoutStatus =
  | { readonly status: 'paid' | 'processing'; readonly reference: string }
  | { readonly status: 'failed' | 'returned'; readonly failure: PayoutFailure }
  | { readonly status: 'unknown' | 'not_found' };

export type PayoutProvider = {
  readonly name: string;
  /**
   * The text that will be sent for a payout. It is stored before the first call, so that a second call sends the same
   * bytes. It is only asked about accounts of the kinds that the provider pays.
   */
  readonly prepare: (request: PayoutRequest) => string;
  readonly submit: (parameters: string) => Promise<ProviderPayoutStatus>;
  readonly query: (merchantNumber: string) => Promise<ProviderPayoutStatus>;
};

/** The provider of a name: a withdrawal is paid out, and asked about, by the one that it was given to. */
export type GetPayoutProvider = (name: string) => PayoutProvider;
