import type { Duration } from '../time.ts';

/** How long a deposit waits to be paid, and when a provider is asked about one of which nobody hears. */
export type DepositPolicy = {
  /** How long a page can be paid on. */
  readonly payableFor: Duration;
  /** After this long without news the provider is asked, and then ever more seldom, once a day at the least. */
  readonly askedAfter: Duration;
  /** After this long a deposit that the provider knows no payment of is closed. */
  readonly closedAfter: Duration;
};

export const defaultDepositPolicy: DepositPolicy = {
  payableFor: 'PT2H',
  askedAfter: 'PT15M',
  closedAfter: 'P1D',
};
