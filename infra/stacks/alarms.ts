import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import { deadLetterQueueName } from '#infra/constructs/dead-letter-queue.ts';
import { type FunctionSpec, functionName } from '#infra/constructs/service-function.ts';
import type { TableReference } from '#infra/constructs/single-table.ts';
import { apiFunctions, eventFunctions, taskFunctions } from './functions.ts';
import type { Stage } from './stage.ts';

/** A metric of one function, by name: a reference across stacks would couple their deployments. */
export const functionMetric = (
  stage: Stage,
  spec: FunctionSpec,
  metricName: string,
  statistic: string = Stats.SUM,
): Metric => {
  const FunctionName = functionName(stage, spec);
  return new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { FunctionName },
    statistic,
  });
};

const toKebabCase = ({ entry }: FunctionSpec): string => entry.replace('/', '-');

/** A metric that a function writes to its log. */
const logMetric = (stage: Stage, spec: FunctionSpec, metricName: string): Metric =>
  new Metric({
    namespace: 'Astrolabe',
    metricName,
    dimensionsMap: { FunctionName: functionName(stage, spec) },
    statistic: Stats.SUM,
  });

/** Errors and throttles of every function. */
export const functionAlarms = (stage: Stage, specs: readonly FunctionSpec[]): readonly AlarmSpec[] =>
  specs.flatMap((spec): AlarmSpec[] => [
    {
      name: `${toKebabCase(spec)}-errors`,
      // Per minute, so that it can stop a rollout within ten minutes.
      metric: functionMetric(stage, spec, 'Errors').with({ period: Duration.minutes(1) }),
      severity: 'page',
      impact: spec.impact,
      limit: { atLeast: 1 },
    },
    {
      name: `${toKebabCase(spec)}-throttles`,
      metric: functionMetric(stage, spec, 'Throttles'),
      severity: 'ticket',
      impact: `${spec.impact} Cause: the account has no concurrency left.`,
      limit: { atLeast: 1 },
      periods: 2,
    },
  ]);

/** Events that functions receive late, fail on, or do not receive. */
export const eventAlarms = (stage: Stage): readonly AlarmSpec[] => {
  const { wakeWorkflow, project, sweepOrders, sweepTasks, sweepWithdrawals, sweepPayments } = eventFunctions;
  const { auditBooks, sweepDeliveries } = eventFunctions;
  const deadLetters = Object.values(eventFunctions).map((spec): AlarmSpec => {
    const QueueName = deadLetterQueueName(stage, spec.entry);
    return {
      name: `${toKebabCase(spec)}-dead-letters`,
      metric: new Metric({
        namespace: 'AWS/SQS',
        metricName: 'ApproximateNumberOfMessagesVisible',
        dimensionsMap: { QueueName },
        statistic: Stats.MAXIMUM,
      }),
      severity: 'page',
      impact: `${spec.impact} The dead-letter queue contains the failed events.`,
      limit: { atLeast: 1 },
    };
  });
  return [
    ...deadLetters,
    {
      name: 'stream-age',
      metric: functionMetric(stage, wakeWorkflow, 'IteratorAge', Stats.MAXIMUM),
      severity: 'page',
      impact: `${wakeWorkflow.impact} The stream is more than a minute behind.`,
      limit: { atLeast: 60_000 },
      periods: 2,
    },
    {
      name: 'projection-age',
      metric: functionMetric(stage, project, 'IteratorAge', Stats.MAXIMUM),
      severity: 'ticket',
      impact: `${project.impact} The stream is more than five minutes behind.`,
      limit: { atLeast: 300_000 },
      periods: 2,
    },
    {
      name: 'orders-repaired',
      metric: logMetric(stage, sweepOrders, 'OrdersRepaired'),
      severity: 'ticket',
      impact:
        'Orders lost their workflow, and their parties waited a minute or more until a sweep repaired them.',
      limit: { atLeast: 1 },
    },
    {
      name: 'sweep-silent',
      metric: functionMetric(stage, sweepOrders, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'page',
      impact: `${sweepOrders.impact} The sweep has not run for 15 minutes.`,
      limit: { below: 1 },
    },
    {
      name: 'withdrawal-sweep-silent',
      metric: functionMetric(stage, sweepWithdrawals, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'page',
      impact: `${sweepWithdrawals.impact} The sweep has not run for 15 minutes.`,
      limit: { below: 1 },
    },
    {
      name: 'withdrawals-repaired',
      metric: logMetric(stage, sweepWithdrawals, 'WithdrawalsRepaired'),
      severity: 'ticket',
      impact:
        'Withdrawals lost their execution, and their creators waited minutes until a sweep restarted it.',
      limit: { atLeast: 1 },
    },
    {
      name: 'payment-sweep-silent',
      metric: functionMetric(stage, sweepPayments, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'ticket',
      impact: `${sweepPayments.impact} The sweep has not run for 15 minutes.`,
      limit: { below: 1 },
    },
    {
      name: 'payments-found',
      metric: logMetric(stage, sweepPayments, 'PaymentsFound'),
      severity: 'ticket',
      impact:
        'Notifications of a provider do not arrive: a paid deposit or a returned payout was found late, by a sweep.',
      limit: { atLeast: 1 },
    },
    {
      name: 'payments-unclear',
      metric: logMetric(stage, sweepPayments, 'PaymentsUnclear'),
      severity: 'ticket',
      impact:
        'After days, a provider still has no outcome for a deposit or a payout. The log of the sweep names each payment.',
      limit: { atLeast: 1 },
    },
    {
      name: 'task-sweep-silent',
      metric: functionMetric(stage, sweepTasks, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'ticket',
      impact: `${sweepTasks.impact} The sweep has not run for 15 minutes.`,
      limit: { below: 1 },
    },
    {
      name: 'books-differ',
      metric: logMetric(stage, auditBooks, 'BooksDiffer'),
      severity: 'page',
      impact:
        'A balance, held funds or a statement differs from the journal, so a payout may be wrong. The audit shows each account with the expected and the actual value.',
      limit: { atLeast: 1 },
    },
    {
      name: 'providers-differ',
      metric: logMetric(stage, apiFunctions.controls, 'ProvidersDiffer'),
      severity: 'page',
      impact:
        'A provider’s statement differs from the journal: a deposit or a payout may be missing. The reconciliation lists each mismatch.',
      limit: { atLeast: 1 },
    },
    {
      name: 'audit-silent',
      metric: functionMetric(stage, auditBooks, 'Invocations').with({ period: Duration.hours(1) }),
      severity: 'ticket',
      impact: `${auditBooks.impact} The audit has not run for an hour.`,
      limit: { below: 1 },
    },
    {
      name: 'delivery-sweep-silent',
      metric: functionMetric(stage, sweepDeliveries, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'ticket',
      impact: `${sweepDeliveries.impact} The sweep has not run for 15 minutes.`,
      limit: { below: 1 },
    },
  ];
};

/** Orders that wait for the platform longer than its own limits. */
export const escalationAlarm = (stage: Stage): AlarmSpec => ({
  name: 'orders-escalated',
  metric: logMetric(stage, taskFunctions.applyCommand, 'OrdersEscalated'),
  severity: 'ticket',
  impact:
    'The parties of an order wait too long for the platform: for a check, a review, an appeal, an arbitration or a dispute. Operators see the most overdue orders first in their queues.',
  limit: { atLeast: 1 },
});

/** What affects every caller: errors, slow responses, and throttling of the table. */
export const serviceAlarms = (httpApi: HttpApi, table: TableReference): readonly AlarmSpec[] => [
  {
    name: 'api-server-errors',
    metric: httpApi.metricServerError(),
    severity: 'page',
    impact: 'Users of the marketplace get errors instead of responses.',
    limit: { atLeast: 5 },
  },
  {
    name: 'api-latency',
    metric: httpApi.metricLatency({ statistic: Stats.percentile(99) }),
    needsManySamples: true,
    severity: 'ticket',
    impact: 'One request in a hundred takes two seconds or more.',
    limit: { atLeast: 2_000 },
    periods: 3,
  },
  ...['Read', 'Write'].map(
    (kind): AlarmSpec => ({
      name: `table-${kind.toLowerCase()}-throttles`,
      metric: new Metric({
        namespace: 'AWS/DynamoDB',
        metricName: `${kind}ThrottleEvents`,
        dimensionsMap: { TableName: table.tableName },
        statistic: Stats.SUM,
      }),
      severity: 'ticket',
      impact:
        'Requests that contend for one item, such as the last slots of a popular task, are throttled and retried.',
      limit: { atLeast: 10 },
    }),
  ),
];

/** The log volume of one day, for everything in this account and region. */
export const logVolumeAlarm = (stage: Stage): AlarmSpec => ({
  name: 'log-volume',
  metric: new Metric({
    namespace: 'AWS/Logs',
    metricName: 'IncomingBytes',
    statistic: Stats.SUM,
    period: Duration.days(1),
  }),
  severity: 'ticket',
  impact: 'Users are not affected. The logs of one day cost more than planned.',
  limit: { atLeast: stage.logBytesPerDay },
});
