import type { Money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';

/**
 * What is known of a deposit's payment. Everything that is no clear answer is `pending`; `not_begun` is the clear answer
 * that the provider knows of no payment, which there may be one of for as long as the page can be opened.
 */
export type PaymentStatus =
  | { readonly status: 'received'; readonly amount: Money; readonly reference: string }
  | { readonly status: 'pending' | 'not_begun' | 'closed' };

export type DepositRequest = { readonly id: string; readonly amount: Money; readonly validUntil: Instant };

export type DepositProvider = {
  readonly name: string;
  /** The currencies that can be paid in. */
  readonly currencies: readonly string[];
  /** Where a browser is sent to pay, and by what the provider knows it besides the deposit's id. */
  readonly begin: (request: DepositRequest) => Promise<{
    readonly payUrl: string;
    readonly reference?: string;
  }>;
  /** Asks whether it was paid, by the deposit's id and what the provider gave when it began. */
  readonly query: (id: string, reference: string | undefined) => Promise<PaymentStatus>;
};

/** The provider of a name, if this deployment knows it. */
export type FindDepositProvider = (name: string) => DepositProvider | undefined;
