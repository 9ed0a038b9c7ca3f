import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { StateTransitionMetric } from 'aws-cdk-lib/aws-stepfunctions';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import type { Machines } from './workflow.ts';

/** Orders that no machine gets on with, as `metric` counts them. */
export const troubleAlarm = (metric: Metric): AlarmSpec => ({
  name: 'order-needs-operator',
  metric,
  severity: 'page',
  hurts:
    'The creator and the advertiser of an order wait for what keeps failing, until it is mended and an operator redrives it.',
  limit: { atLeast: 1 },
});

/** Executions that ended as no order or withdrawal should. */
export const machineAlarms = ({ order, withdrawal }: Machines): readonly AlarmSpec[] =>
  [
    { name: 'order', machine: order, hurts: 'The parties of an order wait for a workflow that has stopped.' },
    {
      name: 'withdrawal',
      machine: withdrawal,
      hurts: 'A creator waits for a payout that nobody follows any more.',
    },
  ].flatMap(({ name, machine, hurts }): AlarmSpec[] => [
    {
      name: `${name}-failed`,
      metric: machine.metricFailed(),
      severity: 'page',
      hurts,
      limit: { atLeast: 1 },
    },
    {
      name: `${name}-timed-out`,
      metric: machine.metricTimedOut(),
      severity: 'page',
      hurts,
      limit: { atLeast: 1 },
    },
    {
      name: `${name}-starts-throttled`,
      metric: machine.metricThrottled(),
      severity: 'ticket',
      hurts: `${hurts} Reason: Step Functions begins no more executions, or has no room for more transitions. Raise the quota.`,
      limit: { atLeast: 1 },
      periods: 2,
    },
  ]);

/** The quotas of Step Functions that all machines of the account share. */
export const quotaAlarms = (): readonly AlarmSpec[] => [
  {
    name: 'transitions-throttled',
    metric: StateTransitionMetric.metricThrottledEvents({ statistic: Stats.SUM }),
    severity: 'ticket',
    hurts:
      'The parties of all orders wait longer between steps: the account has used up its state transitions. Raise the quota.',
    limit: { atLeast: 1 },
    periods: 2,
  },
  {
    name: 'open-executions',
    metric: new Metric({
      namespace: 'AWS/States',
      metricName: 'OpenExecutionCount',
      statistic: Stats.MAXIMUM,
    }),
    severity: 'ticket',
    hurts:
      'Whoever takes a task next: each running order is an open execution, and beyond the quota of 1,000,000 none begins. Raise the quota.',
    limit: { atLeast: 700_000 },
  },
];
