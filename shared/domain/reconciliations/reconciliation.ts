import type { Duration, Instant } from '../time.ts';
import type { Mismatch, Totals } from './match-statement.ts';
import type { Period } from './read-statement.ts';

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

/** So many mismatches are kept, the first ones; all are counted. */
export const maxMismatches = 1_000;

/** A provider's statement held against the journal, as of the moment at which it was. */
export type Reconciliation = Period & {
  readonly id: string;
  readonly provider: string;
  readonly importedBy: string;
  readonly importedAt: Instant;
  readonly status: 'matched' | 'differs';
  readonly lines: number;
  readonly matched: number;
  readonly missingHere: number;
  readonly missingThere: number;
  readonly amountDiffers: number;
  readonly nearEdge: number;
  readonly totals: readonly Totals[];
  readonly mismatches: readonly Mismatch[];
};

export const countMismatches = (mismatches: readonly Mismatch[], kind: Mismatch['kind']): number =>
  mismatches.filter((one) => one.kind === kind).length;
