import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { AlarmSpec } from '#infra/constructs/alarm.ts';
import { deadLetterQueueName } from '#infra/constructs/dead-letter-queue.ts';
import { type FunctionSpec, functionName } from '#infra/constructs/service-function.ts';
import type { TableInUse } from '#infra/constructs/single-table.ts';
import { apiFunctions, eventFunctions, taskFunctions } from './functions.ts';
import type { Stage } from './stage.ts';

/** A metric of one function; by name, so that no reference across stacks ties their deployments together. */
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

const kebab = ({ entry }: FunctionSpec): string => entry.replace('/', '-');

/** What a function counts itself, by a line of its log. */
const countedBy = (stage: Stage, spec: FunctionSpec, metricName: string): Metric =>
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
      name: `${kebab(spec)}-errors`,
      // By the minute: a rollout that goes wrong is to end within its ten minutes.
      metric: functionMetric(stage, spec, 'Errors').with({ period: Duration.minutes(1) }),
      severity: 'page',
      hurts: spec.hurts,
      limit: { atLeast: 1 },
    },
    {
      name: `${kebab(spec)}-throttles`,
      metric: functionMetric(stage, spec, 'Throttles'),
      severity: 'ticket',
      hurts: `${spec.hurts} Reason: the account's concurrency is used up.`,
      limit: { atLeast: 1 },
      periods: 2,
    },
  ]);

/** What reaches the functions too late, in vain, or not at all. */
export const eventAlarms = (stage: Stage): readonly AlarmSpec[] => {
  const { wakeWorkflow, project, sweepOrders, sweepTasks, sweepWithdrawals, sweepPayments } = eventFunctions;
  const { auditBooks, sweepDeliveries } = eventFunctions;
  const deadLetters = Object.values(eventFunctions).map((spec): AlarmSpec => {
    const QueueName = deadLetterQueueName(stage, spec.entry);
    return {
      name: `${kebab(spec)}-dead-letters`,
      metric: new Metric({
        namespace: 'AWS/SQS',
        metricName: 'ApproximateNumberOfMessagesVisible',
        dimensionsMap: { QueueName },
        statistic: Stats.MAXIMUM,
      }),
      severity: 'page',
      hurts: `${spec.hurts} Each message of the queue is one that was given up on.`,
      limit: { atLeast: 1 },
    };
  });
  return [
    ...deadLetters,
    {
      name: 'stream-age',
      metric: functionMetric(stage, wakeWorkflow, 'IteratorAge', Stats.MAXIMUM),
      severity: 'page',
      hurts: `${wakeWorkflow.hurts} They run more than a minute behind.`,
      limit: { atLeast: 60_000 },
      periods: 2,
    },
    {
      name: 'projection-age',
      metric: functionMetric(stage, project, 'IteratorAge', Stats.MAXIMUM),
      severity: 'ticket',
      hurts: `${project.hurts} They are more than five minutes behind.`,
      limit: { atLeast: 300_000 },
      periods: 2,
    },
    {
      name: 'orders-repaired',
      metric: countedBy(stage, sweepOrders, 'OrdersRepaired'),
      severity: 'ticket',
      hurts:
        'The parties of orders that lost their workflow waited a minute or more until a sweep set them right.',
      limit: { atLeast: 1 },
    },
    {
      name: 'sweep-silent',
      metric: functionMetric(stage, sweepOrders, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'page',
      hurts: `${sweepOrders.hurts} It has not run for a quarter of an hour.`,
      limit: { below: 1 },
    },
    {
      name: 'withdrawal-sweep-silent',
      metric: functionMetric(stage, sweepWithdrawals, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'page',
      hurts: `${sweepWithdrawals.hurts} The sweep has not run for a quarter of an hour.`,
      limit: { below: 1 },
    },
    {
      name: 'withdrawals-repaired',
      metric: countedBy(stage, sweepWithdrawals, 'WithdrawalsRepaired'),
      severity: 'ticket',
      hurts: 'Creators whose withdrawals lost their execution waited minutes until a sweep started it anew.',
      limit: { atLeast: 1 },
    },
    {
      name: 'payment-sweep-silent',
      metric: functionMetric(stage, sweepPayments, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'ticket',
      hurts: `${sweepPayments.hurts} The sweep has not run for a quarter of an hour.`,
      limit: { below: 1 },
    },
    {
      name: 'payments-found',
      metric: countedBy(stage, sweepPayments, 'PaymentsFound'),
      severity: 'ticket',
      hurts:
        'Advertisers whose deposit was paid, or creators whose payout came back, waited until a sweep asked: a provider’s notices do not arrive.',
      limit: { atLeast: 1 },
    },
    {
      name: 'payments-unclear',
      metric: countedBy(stage, sweepPayments, 'PaymentsUnclear'),
      severity: 'ticket',
      hurts:
        'Advertisers or creators whose provider, days later, still does not say what became of their money. The sweep’s log names each.',
      limit: { atLeast: 1 },
    },
    {
      name: 'task-sweep-silent',
      metric: functionMetric(stage, sweepTasks, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'ticket',
      hurts: `${sweepTasks.hurts} The sweep has not run for a quarter of an hour.`,
      limit: { below: 1 },
    },
    {
      name: 'books-differ',
      metric: countedBy(stage, auditBooks, 'BooksDiffer'),
      severity: 'page',
      hurts:
        'Somebody’s balance, hold or statement is not what the journal says: they may be paid too much or too little. The audit names each account, what was expected and what was found.',
      limit: { atLeast: 1 },
    },
    {
      name: 'providers-differ',
      metric: countedBy(stage, apiFunctions.controls, 'ProvidersDiffer'),
      severity: 'page',
      hurts:
        'An advertiser whose deposit is missing, a creator whose payout did not leave, or the platform itself: a provider’s statement is not what the journal says. The reconciliation names each number.',
      limit: { atLeast: 1 },
    },
    {
      name: 'audit-silent',
      metric: functionMetric(stage, auditBooks, 'Invocations').with({ period: Duration.hours(1) }),
      severity: 'ticket',
      hurts: `${auditBooks.hurts} The auditor has not run for an hour.`,
      limit: { below: 1 },
    },
    {
      name: 'delivery-sweep-silent',
      metric: functionMetric(stage, sweepDeliveries, 'Invocations').with({ period: Duration.minutes(15) }),
      severity: 'ticket',
      hurts: `${sweepDeliveries.hurts} The sweep has not run for a quarter of an hour.`,
      limit: { below: 1 },
    },
  ];
};

/** Orders whose parties wait for the platform itself, beyond the time that it gave itself. */
export const escalationAlarm = (stage: Stage): AlarmSpec => ({
  name: 'orders-escalated',
  metric: countedBy(stage, taskFunctions.applyCommand, 'OrdersEscalated'),
  severity: 'ticket',
  hurts:
    'The creator and the advertiser of an order wait for the platform beyond its own limit: for a check, a review, an appeal, an arbitration or a dispute. The latest stand first in the operators’ queues.',
  limit: { atLeast: 1 },
});

/** What every caller feels: errors, slowness, and a table that refuses. */
export const serviceAlarms = (httpApi: HttpApi, table: TableInUse): readonly AlarmSpec[] => [
  {
    name: 'api-server-errors',
    metric: httpApi.metricServerError(),
    severity: 'page',
    hurts: 'Whoever uses the marketplace gets errors instead of answers.',
    limit: { atLeast: 5 },
  },
  {
    name: 'api-latency',
    metric: httpApi.metricLatency({ statistic: Stats.percentile(99) }),
    needsManySamples: true,
    severity: 'ticket',
    hurts: 'One request in a hundred takes two seconds or more: people wait and press the button again.',
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
      hurts:
        'Requests on a crowded item, such as the last slots of a popular task, are refused and repeated.',
      limit: { atLeast: 10 },
    }),
  ),
];

/** The logs of a whole day, of everything in this account and region. */
export const logVolumeAlarm = (stage: Stage): AlarmSpec => ({
  name: 'log-volume',
  metric: new Metric({
    namespace: 'AWS/Logs',
    metricName: 'IncomingBytes',
    statistic: Stats.SUM,
    period: Duration.days(1),
  }),
  severity: 'ticket',
  hurts: 'Whoever pays for the account: more is logged in a day than the budget allows.',
  limit: { atLeast: stage.logBytesPerDay },
});
