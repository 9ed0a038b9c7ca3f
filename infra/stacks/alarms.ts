import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
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

/** An alarm on a metric that a function writes to its log. */
export const logAlarm = (
  stage: Stage,
  spec: FunctionSpec,
  metricName: string,
  rest: Pick<AlarmSpec, 'name' | 'severity' | 'impact' | 'limit'>,
  statistic: string = Stats.SUM,
): AlarmSpec => ({
  ...rest,
  metric: logMetric(stage, spec, metricName, statistic),
});

const logMetric = (stage: Stage, spec: FunctionSpec, metricName: string, statistic = Stats.SUM): Metric =>
  new Metric({
    namespace: 'Astrolabe',
    metricName,
    dimensionsMap: { FunctionName: functionName(stage, spec) },
    statistic,
  });

/** An alarm on a scheduled function that does not run. */
const silenceAlarm = (
  stage: Stage,
  spec: FunctionSpec,
  name: string,
  severity: AlarmSpec['severity'],
  minutes = 15,
): AlarmSpec => ({
  name,
  metric: functionMetric(stage, spec, 'Invocations').with({ period: Duration.minutes(minutes) }),
  severity,
  impact: `${spec.impact} ${spec.entry} has not run for ${minutes} minutes.`,
  limit: { below: 1 },
});

/**
 * The errors of a function. The API responds to an unexpected error itself, so Lambda does not count it. The sum computes
 * with metrics, which emulators of CloudWatch refuse, so only durable stages have it.
 */
const errorMetric = (stage: Stage, spec: FunctionSpec): IMetric => {
  // Per minute, so that it can stop a rollout within ten minutes.
  const period = Duration.minutes(1);
  const errors = functionMetric(stage, spec, 'Errors').with({ period });
  if (!stage.isDurable || !spec.entry.startsWith('api/')) return errors;
  // One graph shows all functions, so each has its own ids.
  const id = spec.entry.replaceAll(/\W/g, '_');
  return new MathExpression({
    expression: `FILL(errors_${id}, 0) + FILL(failed_${id}, 0)`,
    usingMetrics: { [`errors_${id}`]: errors, [`failed_${id}`]: logMetric(stage, spec, 'RequestsFailed') },
    label: spec.entry,
    period,
  });
};

/** Errors and throttles of every function. One error is retried: an alarm needs three minutes of five with errors. */
export const functionAlarms = (stage: Stage, specs: readonly FunctionSpec[]): readonly AlarmSpec[] =>
  specs.flatMap((spec): AlarmSpec[] => [
    {
      name: `${toKebabCase(spec)}-errors`,
      metric: errorMetric(stage, spec),
      severity: 'page',
      impact: spec.impact,
      periods: 5,
      periodsAtLimit: 3,
    },
    {
      name: `${toKebabCase(spec)}-throttles`,
      metric: functionMetric(stage, spec, 'Throttles'),
      severity: 'ticket',
      impact: `${spec.impact} Cause: the account has no concurrency left.`,
      periods: 2,
    },
  ]);

/** Events that functions did not process after all retries. */
const deadLetterAlarms = (stage: Stage): readonly AlarmSpec[] =>
  Object.values(eventFunctions).map((spec): AlarmSpec => {
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
    };
  });

/** Alarms of the auditor and of the comparison with statements. */
const ledgerAlarms = (stage: Stage): readonly AlarmSpec[] => [
  logAlarm(stage, eventFunctions.auditBooks, 'BooksDiffer', {
    name: 'books-differ',
    severity: 'page',
    impact:
      'A balance, held funds or a statement differs from the journal, so a payout may be wrong. The audit shows each account with the expected and the actual value.',
  }),
  logAlarm(stage, eventFunctions.auditBooks, 'AuditsIncomplete', {
    name: 'audits-incomplete',
    severity: 'ticket',
    impact:
      'Some balances changed too often to be compared with the journal. A wrong one among them is not found before the next audit.',
  }),
  logAlarm(stage, eventFunctions.auditBooks, 'AuditsLate', {
    name: 'audits-late',
    severity: 'page',
    impact:
      'A day or a part of the balances was not audited for more than a day, so a wrong balance is found late. The log of the auditor names the last closed day.',
  }),
  logAlarm(stage, eventFunctions.auditBooks, 'StatementsMissing', {
    name: 'statements-missing',
    severity: 'ticket',
    impact:
      'A payment provider has no recent statement, so nobody has compared its payments with the journal. Import its statement.',
  }),
  logAlarm(stage, eventFunctions.auditBooks, 'PayoutsUnfunded', {
    name: 'payouts-unfunded',
    severity: 'page',
    impact:
      'More real money went out than came in. The auditor has stopped all payouts; the freeze switch shows by how much.',
  }),
  logAlarm(stage, apiFunctions.controls, 'ProvidersDiffer', {
    name: 'providers-differ',
    severity: 'page',
    impact:
      'A provider’s statement differs from the journal: a deposit or a payout may be missing. The reconciliation lists each mismatch.',
  }),
];

/** Events that functions receive late, fail on, or do not receive. */
export const eventAlarms = (stage: Stage): readonly AlarmSpec[] => {
  const { wakeWorkflow, project, sweepOrders, sweepTasks, sweepWithdrawals, sweepPayments } = eventFunctions;
  const { auditBooks, sweepDeliveries, measureQueues } = eventFunctions;
  return [
    ...deadLetterAlarms(stage),
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
    logAlarm(stage, sweepOrders, 'OrdersRepaired', {
      name: 'orders-repaired',
      severity: 'ticket',
      impact:
        'Orders lost their workflow, and their parties waited a minute or more until a sweep repaired them.',
      limit: { atLeast: 5 },
    }),
    silenceAlarm(stage, sweepOrders, 'sweep-silent', 'page'),
    silenceAlarm(stage, sweepWithdrawals, 'withdrawal-sweep-silent', 'page'),
    logAlarm(stage, sweepWithdrawals, 'WithdrawalsRepaired', {
      name: 'withdrawals-repaired',
      severity: 'ticket',
      impact:
        'Withdrawals lost their execution, and their creators waited minutes until a sweep restarted it.',
      limit: { atLeast: 3 },
    }),
    silenceAlarm(stage, sweepPayments, 'payment-sweep-silent', 'ticket'),
    logAlarm(stage, sweepPayments, 'PaymentsFound', {
      name: 'payments-found',
      severity: 'ticket',
      impact:
        'Notifications of a provider do not arrive: paid deposits or returned payouts were found late, by a sweep.',
      limit: { atLeast: 3 },
    }),
    logAlarm(stage, sweepPayments, 'PaymentsUnclear', {
      name: 'payments-unclear',
      severity: 'ticket',
      impact:
        'After days, a provider still has no outcome for a deposit or a payout. The log of the sweep names each payment.',
    }),
    silenceAlarm(stage, sweepTasks, 'task-sweep-silent', 'ticket'),
    ...ledgerAlarms(stage),
    silenceAlarm(stage, auditBooks, 'audit-silent', 'ticket', 60),
    silenceAlarm(stage, sweepDeliveries, 'delivery-sweep-silent', 'ticket'),
    silenceAlarm(stage, measureQueues, 'queue-measures-silent', 'ticket'),
  ];
};

/** Orders that wait for the platform longer than its own limits. */
export const escalationAlarm = (stage: Stage): AlarmSpec =>
  logAlarm(stage, taskFunctions.applyCommand, 'OrdersEscalated', {
    name: 'orders-escalated',
    severity: 'ticket',
    impact:
      'The parties of several orders wait too long for the platform: for a check, a review, an appeal, an arbitration or a dispute. Operators see the most overdue orders first in their queues.',
    limit: { atLeast: 5 },
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
