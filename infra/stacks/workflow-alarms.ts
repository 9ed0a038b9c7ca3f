import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { StateTransitionMetric } from 'aws-cdk-lib/aws-stepfunctions';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import type { Machines } from './workflow.ts';

/** Orders that cannot continue without an operator, counted by `metric`. */
export const needsOperatorAlarm = (metric: Metric): AlarmSpec => ({
  name: 'order-needs-operator',
  metric,
  severity: 'page',
  impact:
    'The parties of several orders wait because a step keeps failing. Fix the cause; then an operator redrives the orders.',
  limit: { atLeast: 5 },
});

/** A sweep restarts an order or a withdrawal that stopped. Nothing restarts a migration. */
const minFailures = (machine: string): number => (machine === 'migration' ? 1 : 3);

/** Executions that failed, timed out or could not start. */
export const machineAlarms = ({ order, withdrawal, migration }: Machines): readonly AlarmSpec[] =>
  [
    {
      name: 'order',
      machine: order,
      impact: 'The parties of an order wait, because its workflow has stopped.',
    },
    {
      name: 'withdrawal',
      machine: withdrawal,
      impact: 'A creator waits for a payout that is no longer tracked.',
    },
    {
      name: 'migration',
      machine: migration,
      impact: 'No users yet. A migration of stored items has stopped; a new execution continues it.',
    },
  ].flatMap(({ name, machine, impact }): AlarmSpec[] => [
    {
      name: `${name}-failed`,
      metric: machine.metricFailed(),
      severity: 'page',
      impact,
      limit: { atLeast: minFailures(name) },
    },
    {
      name: `${name}-timed-out`,
      metric: machine.metricTimedOut(),
      severity: 'page',
      impact,
      limit: { atLeast: minFailures(name) },
    },
    {
      name: `${name}-starts-throttled`,
      metric: machine.metricThrottled(),
      severity: 'ticket',
      impact: `${impact} Cause: Step Functions throttles new executions or transitions. Raise the quota.`,
      periods: 2,
    },
  ]);

/** The quotas of Step Functions, which all machines of the account share. */
export const quotaAlarms = (): readonly AlarmSpec[] => [
  {
    name: 'transitions-throttled',
    metric: StateTransitionMetric.metricThrottledEvents({ statistic: Stats.SUM }),
    severity: 'ticket',
    impact:
      'All orders wait longer between steps: the account has reached its quota of state transitions. Raise the quota.',
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
    impact:
      'Soon no new order can start: each running order is an open execution, and the quota is 1,000,000. Raise the quota.',
    limit: { atLeast: 700_000 },
  },
];
