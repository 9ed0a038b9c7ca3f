import type { Money } from '../../domain/money.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';

/** One payout as it is sent to a provider. The merchant number makes sending it twice harmless. */
export type PayoutRequest = {
  readonly merchantNumber: string;
  readonly amount: Money;
  readonly destination: {
    readonly type: 'alipay' | 'bank_card';
    readonly holderName: string;
    readonly accountNo: string;
  };
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
   * What will be sent for a payout, as text that is written down before the first call: sent again, it is the same to
   * the last byte. A failure is a payout that this provider cannot make at all.
   */
  readonly prepare: (
    request: PayoutRequest,
  ) => { readonly parameters: string } | { readonly failure: PayoutFailure };
  readonly submit: (parameters: string) => Promise<ProviderPayoutStatus>;
  readonly query: (merchantNumber: string) => Promise<ProviderPayoutStatus>;
};

/** The provider of a name: a withdrawal is paid out, and asked about, by the one that it was given to. */
export type GetPayoutProvider = (name: string) => PayoutProvider;
