import type { Duration } from '../time.ts';

export type ReconciliationPolicy = {
  /** How far apart a provider and the journal may tell of the same movement. */
  readonly tolerance: Duration;
  /** How long the period of one statement may be. */
  readonly maxPeriod: Duration;
  /** How many movements of the journal one statement may be held against. */
  readonly maxMovements: number;
};

export const defaultReconciliationPolicy: ReconciliationPolicy = {
  tolerance: 'PT1H',
  maxPeriod: 'P31D',
  maxMovements: 5_000,
};
