import type { Money } from '../../domain/money.ts';
import type { PayoutRecipient } from '../../domain/payout-accounts/payout-account.ts';
import type { PayoutAccountType } from '../../domain/payout-accounts/payout-account-kinds.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';

/** A payout as it is sent to a provider. The merchant number makes a repeat harmless. */
export type PayoutRequest = {
  readonly merchantNumber: string;
  readonly amount: Money;
  readonly destination: PayoutRecipient & { readonly type: PayoutAccountType };
};

export type PayoutFailure = NonNullable<Withdrawal['failure']>;

/**
 * The provider's status of a payout. Any unclear response is `unknown`. `returned`: it had succeeded, and the
 * bank sent it back. `unfunded`: nothing moved, because the platform's balance there is empty; the same request may be
 * sent again.
 */
export type ProviderPayoutStatus =
  | { readonly status: 'paid' | 'processing'; readonly reference: string }
  | { readonly status: 'failed' | 'returned'; readonly failure: PayoutFailure }
  | { readonly status: 'unfunded'; readonly failure: PayoutFailure }
  | { readonly status: 'unknown' | 'not_found' };

export type PayoutProvider = {
  readonly name: string;
  /** Reads the settings and creates the client. It fails before anything is sent. */
  readonly connect?: () => Promise<unknown>;
  /**
   * The request to send. It is stored before the first call, so that a second call sends the same bytes. Only
   * for kinds of account that the provider pays.
   */
  readonly prepare: (request: PayoutRequest) => string;
  readonly submit: (parameters: string) => Promise<ProviderPayoutStatus>;
  readonly query: (merchantNumber: string) => Promise<ProviderPayoutStatus>;
};

/** The provider of a name. A withdrawal is always paid and queried by the provider it was given to. */
export type GetPayoutProvider = (name: string) => PayoutProvider;
