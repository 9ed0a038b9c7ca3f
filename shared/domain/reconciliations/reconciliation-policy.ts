import type { Duration } from '../time.ts';

export type ReconciliationPolicy = {
  /** The maximum time between the same movement in the statement and in the journal. */
  readonly tolerance: Duration;
  /** How long the period of one statement may be. */
  readonly maxPeriod: Duration;
  /** The maximum journal movements that one statement is compared with. */
  readonly maxMovements: number;
};

export const defaultReconciliationPolicy: ReconciliationPolicy = {
  tolerance: 'PT1H',
  maxPeriod: 'P31D',
  maxMovements: 10_000,
};
