import { Dashboard, GraphWidget, type IMetric, type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { type App, CfnOutput, type Stack } from 'aws-cdk-lib/core';
import type { Resources } from '#infra/constructs/access.ts';
import { createAlarm } from '#infra/constructs/alarm.ts';
import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import { machineLogName } from '#infra/constructs/state-machine.ts';
import { failureStates } from '#infra/workflows/order.ts';
import {
  escalationAlarm,
  eventAlarms,
  functionAlarms,
  functionMetric,
  logVolumeAlarm,
  serviceAlarms,
} from './alarms.ts';
import type { Api } from './api.ts';
import { createStack } from './stack.ts';
import { nameIn, type Stage } from './stage.ts';
import { storedAlarms } from './stored-alarms.ts';
import { sweepAgeAlarms } from './sweep-alarms.ts';
import type { Workflow } from './workflow.ts';
import { machineAlarms, needsOperatorAlarm, quotaAlarms } from './workflow-alarms.ts';

/** The resources that alarms and the dashboard monitor. */
export type MonitoredResources = {
  readonly functions: readonly FunctionSpec[];
  readonly api: Api;
  readonly workflow: Workflow;
  readonly table: Resources['table'];
};

/** Creates the alarms, a topic for pages and one for tickets, and one dashboard. */
export const createOperationsStack = (app: App, stage: Stage, monitored: MonitoredResources): Stack => {
  const stack = createStack(app, stage, 'operations', 'The alarms, their topics, and the dashboard.');
  // Subscriptions are added by hand: addresses of people are not part of a stack.
  const createTopic = (id: string, name: string): Topic => {
    const topic = new Topic(stack, id, { topicName: nameIn(stage, name), enforceSSL: true });
    grantAlarmsPublish(topic, stack);
    return topic;
  };
  const topics = { page: createTopic('Alarms', 'alarms'), ticket: createTopic('Tickets', 'tickets') };
  const specs = [
    ...functionAlarms(stage, monitored.functions),
    ...eventAlarms(stage),
    ...sweepAgeAlarms(stage),
    ...machineAlarms(monitored.workflow.machines),
    ...quotaAlarms(),
    ...(stage.isDurable ? [needsOperatorAlarm(countFailureStates(stack, stage))] : []),
    escalationAlarm(stage),
    ...serviceAlarms(monitored.api.httpApi, monitored.table),
    ...storedAlarms(monitored.table),
    logVolumeAlarm(stage),
  ];
  const metricsByAlarm = new Map(specs.map((spec) => [spec.name, spec.metric]));
  for (const spec of specs) createAlarm(stack, stage, topics, spec);
  createDashboard(stack, stage, monitored, metricsByAlarm);
  new CfnOutput(stack, 'AlarmTopic', { value: topics.page.topicArn });
  new CfnOutput(stack, 'TicketTopic', { value: topics.ticket.topicArn });
  return stack;
};

/**
 * Counts how often orders enter a failure state, from the machine's log, so that it works even when no function does.
 * Only durable stages have it, because only their alarms notify somebody.
 */
const countFailureStates = (stack: Stack, stage: Stage): Metric => {
  const states = Object.values(failureStates).map((name) => `($.details.name = "${name}")`);
  return new MetricFilter(stack, 'OrderTrouble', {
    logGroup: LogGroup.fromLogGroupName(stack, 'OrderLog', machineLogName(stage, 'order')),
    metricNamespace: 'Astrolabe',
    metricName: nameIn(stage, 'order-trouble'),
    filterPattern: FilterPattern.literal(`{ ($.type = "*StateEntered") && (${states.join(' || ')}) }`),
  }).metric({ statistic: Stats.SUM });
};

/** This policy replaces the topic's default policy, which allows the account's alarms to publish. */
const grantAlarmsPublish = (topic: Topic, stack: Stack): void => {
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
};

const createDashboard = (
  stack: Stack,
  stage: Stage,
  { functions, api: { httpApi }, workflow }: MonitoredResources,
  metricsByAlarm: ReadonlyMap<string, IMetric>,
): void => {
  const { order, withdrawal } = workflow.machines;
  const metrics = (...suffixes: readonly string[]): IMetric[] =>
    [...metricsByAlarm]
      .filter(([name]) => suffixes.some((suffix) => name.endsWith(suffix)))
      .map(([, metric]) => metric);
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
  new Dashboard(stack, 'Dashboard', {
    dashboardName: nameIn(stage, 'overview'),
    widgets: [
      [
        graph('Requests', [httpApi.metricCount(), httpApi.metricClientError(), httpApi.metricServerError()]),
        graph('Response time', [
          httpApi.metricLatency({ statistic: Stats.percentile(50) }),
          httpApi.metricLatency({ statistic: Stats.percentile(99) }),
        ]),
        graph('Table throttles', metrics('read-throttles', 'write-throttles')),
      ],
      [
        graph('Orders', [order.metricStarted(), order.metricSucceeded(), order.metricFailed()]),
        graph('Withdrawals', [
          withdrawal.metricStarted(),
          withdrawal.metricSucceeded(),
          withdrawal.metricFailed(),
        ]),
        graph('Dead letters and stream age', metrics('-dead-letters', 'stream-age', 'projection-age')),
      ],
      [
        graph('Errors by function', metrics('-errors')),
        graph(
          'Time by function',
          functions.map((spec) => functionMetric(stage, spec, 'Duration', 'p99')),
        ),
        graph('Log bytes a day', metrics('log-volume')),
      ],
    ],
  });
};
