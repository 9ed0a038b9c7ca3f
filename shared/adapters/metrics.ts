import type { Measure, MeasureName } from '../domain/service-levels/measure.ts';
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
  | 'RequestsFailed'
  | 'ItemsUnreadable'
  | 'EventsUnknown';

/** Durations in seconds; alarms use their maximum. */
export type DurationMetricName = 'OldestDueSeconds' | 'OldestLateSeconds';

/** What is measured of each queue of staff. */
export type QueueMetricName = 'QueueLength' | 'QueueLate' | 'QueueLateSeconds';

/** Counted per function. All others are counted per table, so that one alarm covers all functions. */
const byFunction: ReadonlySet<string> = new Set([
  'OrdersRepaired',
  'OrdersEscalated',
  'BooksDiffer',
  'AuditsIncomplete',
  'AuditsLate',
  'StatementsMissing',
  'ProvidersDiffer',
  'WithdrawalsRepaired',
  'PaymentsFound',
  'PaymentsUnclear',
  'PayoutsUnfunded',
  'RequestsFailed',
  'OldestDueSeconds',
] satisfies (MetricName | DurationMetricName)[]);

/**
 * Counts a metric by a log line in CloudWatch's embedded metric format, without a call. The name of the
 * function or table separates stages.
 */
export const countMetric = (metric: MetricName, value: number, at: Instant): void =>
  writeMetrics({ [metric]: value }, at, [byFunction.has(metric) ? 'FunctionName' : 'TableName']);

/** Measures a duration in the same way. */
export const measureMetric = (metric: DurationMetricName, seconds: number, at: Instant): void =>
  writeMetrics({ [metric]: seconds }, at, [byFunction.has(metric) ? 'FunctionName' : 'TableName']);

/** Writes what a use case has measured. Amounts are separated by their currency. */
export const writeMeasures = (measures: readonly Measure[]): void => {
  for (const { name, value, at, currency } of measures)
    writeMetrics({ [name]: value }, at, ['TableName', ...(currency ? ['Currency'] : [])], {
      ...(currency && { Currency: currency }),
    });
};

/** Measures one queue of staff. CloudWatch bills a metric only for the hours with values, so empty queues have none. */
export const measureQueue = (
  queue: string,
  values: Readonly<Record<QueueMetricName, number>>,
  at: Instant,
): void => writeMetrics(values, at, ['TableName', 'Queue'], { Queue: queue });

type AnyMetricName = MetricName | DurationMetricName | QueueMetricName | MeasureName;

const unitOf = (metric: string): string => {
  if (metric.endsWith('Seconds')) return 'Seconds';
  return metric.endsWith('Amount') ? 'None' : 'Count';
};

const writeMetrics = (
  values: Readonly<Partial<Record<AnyMetricName, number>>>,
  at: Instant,
  dimensions: readonly string[],
  names: Readonly<Record<string, string>> = {},
): void => {
  const line = {
    _aws: {
      Timestamp: toEpochMs(at),
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [dimensions],
          Metrics: Object.keys(values).map((Name) => ({ Name, Unit: unitOf(Name) })),
        },
      ],
    },
    FunctionName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'unknown',
    TableName: process.env.TABLE_NAME ?? 'unknown',
    ...names,
    ...values,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
