import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { type App, CfnOutput, type Stack } from 'aws-cdk-lib/core';
import { createAlarm } from '#infra/constructs/alarm.ts';
import { machineLogName } from '#infra/constructs/state-machine.ts';
import { failureStates } from '#infra/workflows/order.ts';
import { escalationAlarm, eventAlarms, functionAlarms, logVolumeAlarm, serviceAlarms } from './alarms.ts';
import { createDashboard } from './dashboard.ts';
import type { MonitoredResources } from './monitored-resources.ts';
import { rateAlarms, workAlarms } from './rate-alarms.ts';
import { createObjectiveAlarms, objectivesOf } from './service-levels.ts';
import { createStack } from './stack.ts';
import { nameIn, type Stage } from './stage.ts';
import { storedAlarms } from './stored-alarms.ts';
import { sweepAgeAlarms } from './sweep-alarms.ts';
import { machineAlarms, needsOperatorAlarm, quotaAlarms } from './workflow-alarms.ts';

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
  const { httpApi } = monitored.api;
  const specs = [
    ...functionAlarms(stage, monitored.functions),
    ...eventAlarms(stage),
    ...sweepAgeAlarms(stage),
    ...machineAlarms(monitored.workflow.machines),
    ...quotaAlarms(),
    ...(stage.isDurable ? [needsOperatorAlarm(countFailureStates(stack, stage))] : []),
    escalationAlarm(stage),
    ...serviceAlarms(httpApi, monitored.table),
    ...storedAlarms(monitored.table),
    ...workAlarms(monitored.table),
    ...(stage.isDurable ? rateAlarms(stack, stage, { httpApi, table: monitored.table }) : []),
    logVolumeAlarm(stage),
  ];
  const objectives = objectivesOf(httpApi, monitored.table);
  if (stage.isDurable) createObjectiveAlarms(stack, stage, topics, objectives);
  const metricsByAlarm = new Map(specs.map((spec) => [spec.name, spec.metric]));
  for (const spec of specs) createAlarm(stack, stage, topics, spec);
  createDashboard(stack, stage, { ...monitored, objectives, metricsByAlarm });
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
