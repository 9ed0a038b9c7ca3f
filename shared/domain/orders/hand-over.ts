/** The error that ends a wait of the workflow whose order did not go to the usual next state. */
export const elsewhere = 'Elsewhere';

/** What the order or withdrawal of a wait is now. */
export type PresentState = {
  readonly status: string;
  /** Who checks a publication. */
  readonly check?: string | undefined;
  /** The payees whose automatic withdrawal is open. */
  readonly withdrawsFor?: readonly string[] | undefined;
};

/** Whether an order is where its wait hands over by itself, and no step beside the usual path comes before. */
export const isHandedOver = ({ status, check, withdrawsFor }: PresentState, handsTo: string): boolean =>
  status === handsTo && !check && !withdrawsFor;
