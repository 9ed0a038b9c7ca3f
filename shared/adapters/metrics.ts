import { type Instant, toEpochMs } from '../domain/time.ts';

/** The namespace of the metrics that the product counts itself. */
export const metricNamespace = 'Astrolabe';

export type MetricName =
  | 'OrdersRepaired'
  | 'OrdersEscalated'
  | 'BooksDiffer'
  | 'ProvidersDiffer'
  | 'WithdrawalsRepaired'
  | 'PaymentsFound'
  | 'PaymentsUnclear'
  | 'ItemsUnreadable'
  | 'EventsUnknown';

/** What any function may meet is counted by the table, so that one alarm sees it. */
const byTable: ReadonlySet<MetricName> = new Set(['ItemsUnreadable', 'EventsUnknown']);

/**
 * Counts something by one line of the function's log in CloudWatch's embedded metric format, which costs no call. The
 * function's or the table's name keeps stages apart.
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
