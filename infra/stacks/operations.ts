import { Dashboard, GraphWidget, type IMetric, type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { type App, CfnOutput, type Stack } from 'aws-cdk-lib/core';
import type { Resources } from '#infra/constructs/access.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import type { FunctionSpec } from '#infra/constructs/service-function.ts';
import { machineLogName } from '#infra/constructs/state-machine.ts';
import { trouble } from '#infra/workflows/order.ts';
import {
  escalationAlarm,
  eventAlarms,
  functionAlarms,
  functionMetric,
  logVolumeAlarm,
  serviceAlarms,
} from './alarms.ts';
import type { Api } from './api.ts';
import { stackIn } from './stack.ts';
import { nameIn, type Stage } from './stage.ts';
import { storedAlarms } from './stored-alarms.ts';
import type { Workflow } from './workflow.ts';
import { machineAlarms, quotaAlarms, troubleAlarm } from './workflow-alarms.ts';

/** What is watched: every deployed function, the API, the machines and the table. */
export type Watched = {
  readonly functions: readonly FunctionSpec[];
  readonly api: Api;
  readonly workflow: Workflow;
  readonly table: Resources['table'];
};

/** The alarms with the topic they are told to, and one dashboard. */
export const operationsStack = (app: App, stage: Stage, watched: Watched): Stack => {
  const stack = stackIn(
    app,
    stage,
    'operations',
    'The alarms, the topic they are told to, and the dashboard.',
  );
  // Whoever is to be told subscribes by hand: an address is not part of a stack.
  const topic = new Topic(stack, 'Alarms', { topicName: nameIn(stage, 'alarms'), enforceSSL: true });
  letAlarmsPublish(topic, stack);
  const specs = [
    ...functionAlarms(stage, watched.functions),
    ...eventAlarms(stage),
    ...machineAlarms(watched.workflow.machines),
    ...quotaAlarms(),
    ...(stage.durable ? [troubleAlarm(countTrouble(stack, stage))] : []),
    escalationAlarm(stage),
    ...serviceAlarms(watched.api.httpApi, watched.table),
    ...storedAlarms(watched.table),
    logVolumeAlarm(stage),
  ];
  const byName = new Map(specs.map((spec) => [spec.name, spec.metric]));
  for (const spec of specs) alarm(stack, stage, topic, spec);
  dashboard(stack, stage, watched, byName);
  new CfnOutput(stack, 'AlarmTopic', { value: topic.topicArn });
  return stack;
};

/**
 * Counts the order machine's entries into states of trouble from its own log, so that they are seen even when no
 * function works. Only where somebody is paged: a throw-away stage would pay for the log's reading and tell nobody.
 */
const countTrouble = (stack: Stack, stage: Stage): Metric => {
  const states = Object.values(trouble).map((name) => `($.details.name = "${name}")`);
  return new MetricFilter(stack, 'OrderTrouble', {
    logGroup: LogGroup.fromLogGroupName(stack, 'OrderLog', machineLogName(stage, 'order')),
    metricNamespace: 'Astrolabe',
    metricName: nameIn(stage, 'order-trouble'),
    filterPattern: FilterPattern.literal(`{ ($.type = "*StateEntered") && (${states.join(' || ')}) }`),
  }).metric({ statistic: Stats.SUM });
};

/** A topic with a policy of its own has lost the default one, by which the account's alarms may publish. */
const letAlarmsPublish = (topic: Topic, stack: Stack): void => {
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
};

const dashboard = (
  stack: Stack,
  stage: Stage,
  { functions, api: { httpApi }, workflow }: Watched,
  alarmed: ReadonlyMap<string, IMetric>,
): void => {
  const { order, withdrawal } = workflow.machines;
  const metrics = (...endings: readonly string[]): IMetric[] =>
    [...alarmed]
      .filter(([name]) => endings.some((ending) => name.endsWith(ending)))
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
