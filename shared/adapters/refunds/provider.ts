import type { Money } from '../../domain/money.ts';
import type { ProviderPayoutStatus } from '../payouts/provider.ts';

/** A refund of a deposit. The number makes a repeat harmless. */
export type RefundRequest = {
  readonly number: string;
  readonly amount: Money;
  readonly depositId: string;
  /** The provider's reference of the payment. */
  readonly reference?: string;
};

export type RefundProvider = {
  readonly name: string;
  /** Reads the settings and creates the client. It fails before anything is sent. */
  readonly connect?: () => Promise<unknown>;
  readonly submit: (request: RefundRequest) => Promise<ProviderPayoutStatus>;
  readonly query: (request: RefundRequest) => Promise<ProviderPayoutStatus>;
};

/** The provider of a name. A refund always goes through the provider of its deposit. */
export type GetRefundProvider = (name: string) => RefundProvider;
