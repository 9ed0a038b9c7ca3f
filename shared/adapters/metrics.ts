import { type Instant, toEpochMs } from '../domain/time.ts';

/** The namespace of the product's metrics. */
export const metricNamespace = 'Astrolabe';

export type MetricName =
  | 'OrdersRepaired'
  | 'OrdersEscalated'
  | 'BooksDiffer'
  | 'AuditsIncomplete'
  | 'AuditsLate'
  | 'StatementsMissing'
  | 'ProvidersDiffer'
  | 'WithdrawalsRepaired'
  | 'PaymentsFound'
  | 'PaymentsUnclear'
  | 'DepositCasesOpened'
  | 'PayoutsUnfunded'
  | 'PayoutsUnclear'
  | 'PayoutsFailedByPlatform'
  | 'PayoutStepsRefused'
  | 'PayerBalanceEmpty'
  | 'ItemsUnreadable'
  | 'EventsUnknown';

/** Durations in seconds; alarms use their maximum. */
export type DurationMetricName = 'OldestDueSeconds';

/** Counted per table and not per function, so that one alarm covers all functions. */
const byTable: ReadonlySet<string> = new Set([
  'ItemsUnreadable',
  'EventsUnknown',
  'PayoutsUnclear',
  'PayoutsFailedByPlatform',
  'PayoutStepsRefused',
  'PayerBalanceEmpty',
  'DepositCasesOpened',
]);

/**
 * Counts a metric by a log line in CloudWatch's embedded metric format, without a call. The name of the
 * function or table separates stages.
 */
export const countMetric = (metric: MetricName, value: number, at: Instant): void =>
  writeMetric(metric, 'Count', value, at);

/** Measures a duration in the same way. */
export const measureMetric = (metric: DurationMetricName, seconds: number, at: Instant): void =>
  writeMetric(metric, 'Seconds', seconds, at);

const writeMetric = (
  metric: MetricName | DurationMetricName,
  unit: 'Count' | 'Seconds',
  value: number,
  at: Instant,
): void => {
  const dimension = byTable.has(metric) ? 'TableName' : 'FunctionName';
  const line = {
    _aws: {
      Timestamp: toEpochMs(at),
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [[dimension]],
          Metrics: [{ Name: metric, Unit: unit }],
        },
      ],
    },
    FunctionName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'unknown',
    TableName: process.env.TABLE_NAME ?? 'unknown',
    [metric]: value,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
