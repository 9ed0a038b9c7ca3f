import type { Money } from '../../domain/money.ts';
import type { Withdrawal } from '../../domain/withdrawal/withdrawal.ts';

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

/** What a provider says of a payout. Everything that is not a clear answer is `unknown`. */
export type PayoutAnswer =
  | { readonly status: 'paid' | 'processing'; readonly reference: string }
  | { readonly status: 'failed'; readonly failure: NonNullable<Withdrawal['failure']> }
  | { readonly status: 'unknown' | 'not_found' };

export type PayoutProvider = {
  readonly name: string;
  readonly submit: (request: PayoutRequest) => Promise<PayoutAnswer>;
  readonly query: (merchantNumber: string) => Promise<PayoutAnswer>;
};
