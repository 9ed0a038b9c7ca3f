import type { Money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';

/** What is known of a deposit's payment. Everything that is no clear answer is `pending`. */
export type PaymentAnswer =
  | { readonly status: 'received'; readonly amount: Money; readonly reference: string }
  | { readonly status: 'pending' | 'closed' };

export type DepositRequest = { readonly id: string; readonly amount: Money; readonly validUntil: Instant };

export type DepositProvider = {
  readonly name: string;
  /** The currencies that can be paid in. */
  readonly currencies: readonly string[];
  /** Where a browser is sent to pay. */
  readonly begin: (request: DepositRequest) => Promise<{ readonly payUrl: string }>;
  /** Asks whether it was paid, by the deposit's id. */
  readonly query: (id: string) => Promise<PaymentAnswer>;
};

/** The provider of a name, if this deployment knows it. */
export type Deposits = (name: string) => DepositProvider | undefined;
