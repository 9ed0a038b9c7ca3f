import type { Instant } from '../time.ts';

/** What the product measures about its service, for objectives, alarms and the dashboard. */
export type MeasureName =
  | 'SettlementsOnTime'
  | 'SettlementsLate'
  | 'SettlementLagSeconds'
  | 'SettledAmount'
  | 'ReviewsOnTime'
  | 'ReviewsLate'
  | 'ScreeningsPassed'
  | 'ScreeningsRejected'
  | 'PayoutsOnTime'
  | 'PayoutsLate'
  | 'PayoutSeconds'
  | 'PaidOutAmount'
  | 'DepositedAmount'
  | 'DeliveriesAccepted'
  | 'DeliveriesFailed'
  | 'UploadsCompleted'
  | 'UploadsRefused'
  | 'StaffActs';

/** One measured value. Names with `Seconds` are durations, and those with `Amount` are minor units of `currency`. */
export type Measure = {
  readonly name: MeasureName;
  readonly value: number;
  readonly at: Instant;
  readonly currency?: string;
};

/** Counts one fact. */
export const countOf = (name: MeasureName, at: Instant): Measure => ({ name, value: 1, at });
