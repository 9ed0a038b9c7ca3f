import { type Instant, toEpochMs } from '../domain/time.ts';

/** The namespace of the product's metrics. */
export const metricNamespace = 'Astrolabe';

export type MetricName =
  | 'OrdersRepaired'
  | 'OrdersEscalated'
  | 'BooksDiffer'
  | 'ProvidersDiffer'
  | 'WithdrawalsRepaired'
  | 'PaymentsFound'
  | 'PaymentsUnclear'
  | 'PayoutsUnfunded'
  | 'ItemsUnreadable'
  | 'EventsUnknown';

/** Counted per table and not per function, so that one alarm covers all functions. */
const byTable: ReadonlySet<MetricName> = new Set(['ItemsUnreadable', 'EventsUnknown']);

/**
 * Counts a metric by a log line in CloudWatch's embedded metric format, without a call. The name of the
 * function or table separates stages.
 */
export const countMetric = (metric: MetricName, value: number, at: Instant): void => {
  const dimension = byTable.has(metric) ? 'TableName' : 'FunctionName';
  const line = {
    _aws: {
      Timestamp: toEpochMs(at),
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [[dimension]],
          Metrics: [{ Name: metric, Unit: 'Count' }],
        },
      ],
    },
    FunctionName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'unknown',
    TableName: process.env.TABLE_NAME ?? 'unknown',
    [metric]: value,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
