import type { Money } from '../money.ts';
import type { Duration } from '../time.ts';

/** When an act of staff needs a second person, and for how long it can be approved. */
export type ProposalPolicy = {
  readonly expireAfter: Duration;
  /** The amount, by currency, up to which one person is enough. */
  readonly singlePersonUpTo: Readonly<Record<string, number>>;
};

export const defaultProposalPolicy: ProposalPolicy = { expireAfter: 'P3D', singlePersonUpTo: {} };

/** Whether an amount needs a second person. An act without an amount always does; one that moves nothing never does. */
export const needsSecondPerson = (amount: Money | undefined, { singlePersonUpTo }: ProposalPolicy): boolean =>
  amount === undefined || amount.amount > (singlePersonUpTo[amount.currency] ?? 0);
