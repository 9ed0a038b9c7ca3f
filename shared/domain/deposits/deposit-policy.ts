import type { Duration } from '../time.ts';

/** How long a deposit waits to be paid, and when a provider is asked about one of which nobody hears. */
export type DepositPolicy = {
  /** How long a page can be paid on. */
  readonly paymentWindow: Duration;
  /** The wait before the first check at the provider. Later checks are less frequent, at least once a day. */
  readonly checkAfter: Duration;
  /** After this long a deposit that the provider knows no payment of is closed. */
  readonly closeAfter: Duration;
};

export const defaultDepositPolicy: DepositPolicy = {
  paymentWindow: 'PT2H',
  checkAfter: 'PT15M',
  closeAfter: 'P1D',
};
