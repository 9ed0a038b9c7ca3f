import type { Money } from '../../domain/money.ts';
import type { Instant } from '../../domain/time.ts';

/**
 * The status of a deposit's payment. `not_begun`: the provider knows of no payment, but one may follow while
 * the page is valid. `closed`: there will be no payment, or all of it was refunded. Any unclear response is `pending`.
 */
export type PaymentStatus =
  | {
      readonly status: 'received';
      readonly amount: Money;
      readonly reference: string;
      /**
       * All that is refunded or charged back now, with refunds that the platform made. Absent if the provider does
       * not tell; a smaller amount than before says that it gave some back.
       */
      readonly reversed?: Money;
    }
  | { readonly status: 'pending' | 'not_begun' | 'closed' };

export type DepositRequest = { readonly id: string; readonly amount: Money; readonly validUntil: Instant };

export type DepositProvider = {
  readonly name: string;
  /** The currencies that can be paid. */
  readonly currencies: readonly string[];
  /** The URL of the payment page, and the provider's reference. */
  readonly begin: (request: DepositRequest) => Promise<{
    readonly payUrl: string;
    readonly reference?: string;
  }>;
  /** The payment's status, by the deposit's id and the provider's reference. */
  readonly query: (id: string, reference: string | undefined) => Promise<PaymentStatus>;
};

/** The provider of a name, if this deployment has it. */
export type FindDepositProvider = (name: string) => DepositProvider | undefined;
