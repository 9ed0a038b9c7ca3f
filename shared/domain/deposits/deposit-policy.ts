import type { Duration } from '../time.ts';

/** How long a deposit can be paid, and when the provider is queried. */
export type DepositPolicy = {
  /** How long the payment page is open. */
  readonly paymentWindow: Duration;
  /** The wait before the first check at the provider. Later checks are less frequent, at least once a day. */
  readonly checkAfter: Duration;
  /** After this time a deposit without a payment is closed. */
  readonly closeAfter: Duration;
};

export const defaultDepositPolicy: DepositPolicy = {
  paymentWindow: 'PT2H',
  checkAfter: 'PT15M',
  closeAfter: 'P1D',
};
