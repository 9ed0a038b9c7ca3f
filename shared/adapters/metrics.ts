import { epoch, type Instant } from '../domain/time.ts';

/** The namespace of the metrics that the product counts itself. */
export const metricNamespace = 'Astrolabe';

export type MetricName =
  | 'OrdersRepaired'
  | 'OrdersEscalated'
  | 'BooksDiffer'
  | 'ProvidersDiffer'
  | 'WithdrawalsRepaired'
  | 'PaymentsFound'
  | 'PaymentsUnclear';

/**
 * Counts something by one line of the function's log in CloudWatch's embedded metric format, which costs no call. The
 * function's name keeps stages apart.
 */
export const count = (metric: MetricName, value: number, at: Instant): void => {
  const line = {
    _aws: {
      Timestamp: epoch(at),
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [['FunctionName']],
          Metrics: [{ Name: metric, Unit: 'Count' }],
        },
      ],
    },
    FunctionName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'unknown',
    [metric]: value,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
