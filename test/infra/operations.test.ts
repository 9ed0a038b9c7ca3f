import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '#infra/bundle.ts';
import { alarmsOf, notifyingAlarms } from './read-alarms.ts';
import { synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');
const prod = await synthesizeStage('prod');

const alarms = alarmsOf(dev);

const findAlarms = (metric: string, dimension: string): readonly unknown[] =>
  alarms
    .filter(({ MetricName }) => MetricName === metric)
    .flatMap(({ Dimensions }) =>
      Dimensions.filter(({ Name }) => Name === dimension).map(({ Value }) => Value),
    )
    .sort();

const propertiesNamed = (type: string, property: string): readonly unknown[] =>
  dev
    .resources(type)
    .map(({ Properties }) => Properties[property])
    .sort();

describe('every alarm', () => {
  test('states its severity and its effect on users', () => {
    for (const { AlarmDescription } of notifyingAlarms(prod)) {
      expect(AlarmDescription).toMatch(/^(page|ticket): [A-Z].{30,}[.]$/);
    }
  });

  test('names a runbook that exists', () => {
    for (const { AlarmDescription } of [...alarms, ...notifyingAlarms(prod)]) {
      const page = /Runbook: (infra\/runbooks\/[\w-]+\.md)\.$/.exec(AlarmDescription)?.[1];
      expect({
        AlarmDescription,
        exists: page !== undefined && existsSync(join(repositoryRoot, page)),
      }).toEqual({
        AlarmDescription,
        exists: true,
      });
    }
  });

  test('goes to the topic of pages or to that of tickets, by its severity', () => {
    const topicsOf = (severity: string) =>
      new Set(
        notifyingAlarms(prod)
          .filter(({ AlarmDescription }) => AlarmDescription.startsWith(severity))
          .map(({ AlarmActions }) => JSON.stringify(AlarmActions)),
      );
    const [pages, tickets] = [topicsOf('page'), topicsOf('ticket')];
    expect([pages.size, tickets.size]).toEqual([1, 1]);
    for (const { AlarmActions } of notifyingAlarms(prod)) expect(AlarmActions).toHaveLength(1);
    expect(pages).not.toEqual(tickets);
  });

  test('notifies only in durable stages', () => {
    expect(new Set(notifyingAlarms(prod).map(({ ActionsEnabled }) => ActionsEnabled))).toEqual(
      new Set([true]),
    );
    expect(new Set(alarms.map(({ ActionsEnabled }) => ActionsEnabled))).toEqual(new Set([false]));
    for (const { AlarmDescription } of alarms) expect(AlarmDescription).toMatch(/^info: /);
  });
});

describe('an alarm exists for', () => {
  const functions = propertiesNamed('AWS::Lambda::Function', 'FunctionName');

  test.each(['Errors', 'Throttles'])(
    'the %s of every function, by the name it is deployed under',
    (metric) => {
      expect(functions.length).toBeGreaterThan(8);
      expect(findAlarms(metric, 'FunctionName')).toEqual(functions);
    },
  );

  test('every dead-letter queue, by the name it is deployed under', () => {
    expect(findAlarms('ApproximateNumberOfMessagesVisible', 'QueueName')).toEqual(
      propertiesNamed('AWS::SQS::Queue', 'QueueName'),
    );
  });

  test.each(['ExecutionsFailed', 'ExecutionsTimedOut'])('%s of all state machines', (metric) => {
    expect(findAlarms(metric, 'StateMachineArn')).toHaveLength(3);
  });

  test.each([
    ['5xx', 'ApiId'],
    ['OldestLateSeconds', 'TableName'],
    ['QueueLateSeconds', 'Queue'],
    ['ReadThrottleEvents', 'TableName'],
    ['WriteThrottleEvents', 'TableName'],
  ])('%s', (metric, dimension) => {
    expect(findAlarms(metric, dimension)).toHaveLength(1);
  });

  test('slow responses, only with enough requests: at night a few cold starts are the slowest hundredth', () => {
    dev.template('operations').hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Latency',
      ExtendedStatistic: 'p99',
      EvaluateLowSampleCountPercentile: 'ignore',
    });
  });

  test.each(['ExecutionsFailed', 'ExecutionThrottled'])('%s of all machines', (metric) => {
    expect(findAlarms(metric, 'StateMachineArn')).toHaveLength(3);
  });

  test('the remaining account quotas of Step Functions', () => {
    expect(findAlarms('ThrottledEvents', 'ServiceMetric')).toEqual(['StateTransition']);
    expect(alarms.find(({ MetricName }) => MetricName === 'OpenExecutionCount')).toMatchObject({
      Dimensions: [],
    });
  });

  test('the delay of each reader of the stream', () => {
    expect(findAlarms('IteratorAge', 'FunctionName')).toEqual([
      'astrolabe-dev-streams-project',
      'astrolabe-dev-streams-wake-workflow',
    ]);
  });

  test('a sweep that stops: there, and only there, missing data raises the alarm', () => {
    const silenceAlarms = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(silenceAlarms.map(({ AlarmName }) => AlarmName).sort()).toEqual([
      'astrolabe-dev-audit-silent',
      'astrolabe-dev-delivery-sweep-silent',
      'astrolabe-dev-payment-sweep-silent',
      'astrolabe-dev-queue-measures-silent',
      'astrolabe-dev-sweep-silent',
      'astrolabe-dev-task-sweep-silent',
      'astrolabe-dev-withdrawal-sweep-silent',
    ]);
    for (const alarm of silenceAlarms) {
      expect(alarm).toMatchObject({ MetricName: 'Invocations', ComparisonOperator: 'LessThanThreshold' });
    }
    expect(new Set(alarms.map(({ TreatMissingData }) => TreatMissingData))).toEqual(
      new Set(['breaching', 'notBreaching']),
    );
  });

  test('orders that need an operator, counted from the machine’s log where somebody is on call', () => {
    const filter = prod.resources('AWS::Logs::MetricFilter').find(({ id }) => id.startsWith('OrderTrouble'));
    expect(filter?.stack).toBe('operations');
    const counted = { MetricName: 'astrolabe-prod-order-trouble', MetricNamespace: 'Astrolabe' };
    expect(filter?.Properties).toMatchObject({
      LogGroupName: '/aws/vendedlogs/states/astrolabe-prod-order',
      FilterPattern:
        '{ ($.type = "*StateEntered") && (($.details.name = "Needs operator") || ($.details.name = "Pause after failures")) }',
      MetricTransformations: [counted],
    });
    expect(prod.resources('AWS::Logs::LogGroup').map(({ Properties }) => Properties.LogGroupName)).toContain(
      filter?.Properties.LogGroupName,
    );
    const alarm = alarmsOf(prod).find(({ AlarmName }) => AlarmName === 'astrolabe-prod-order-needs-operator');
    expect(alarm).toMatchObject({ MetricName: counted.MetricName });
  });

  test('nothing from a log in dev: emulators of CloudFormation know no metric filter', () => {
    expect(dev.resources('AWS::Logs::MetricFilter')).toEqual([]);
    expect(alarms.map(({ AlarmName }) => AlarmName)).not.toContain('astrolabe-dev-order-needs-operator');
  });

  test('orders that wait for the platform, counted by the function that gives the clock’s commands', () => {
    expect(findAlarms('OrdersEscalated', 'FunctionName')).toEqual(['astrolabe-dev-workflow-apply-command']);
  });

  test('balances that differ from the journal, counted by the auditor', () => {
    expect(findAlarms('BooksDiffer', 'FunctionName')).toEqual(['astrolabe-dev-schedules-audit-books']);
  });

  test('payments without a notification or with an unknown outcome, counted by the sweep that queries them', () => {
    for (const metric of ['PaymentsFound', 'PaymentsUnclear']) {
      expect(findAlarms(metric, 'FunctionName')).toEqual(['astrolabe-dev-schedules-sweep-payments']);
    }
  });

  test('statements of providers that differ from the journal, counted by the function that imports them', () => {
    expect(findAlarms('ProvidersDiffer', 'FunctionName')).toEqual(['astrolabe-dev-api-controls']);
  });

  test('the amount of logs in a day', () => {
    expect(alarms.find(({ MetricName }) => MetricName === 'IncomingBytes')).toMatchObject({ Dimensions: [] });
  });
});

test('the topic accepts only what the alarms of this account send over TLS', () => {
  dev.template('operations').hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: [
        Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        Match.objectLike({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }),
      ],
    },
  });
});

test('the dashboard begins with the business', () => {
  const [dashboard] = prod.resources('AWS::CloudWatch::Dashboard');
  const body = JSON.stringify(dashboard?.Properties.DashboardBody);
  const places = ['## Business', 'SettledAmount', '## Objectives', '## Service', 'Response time'].map(
    (text) => body.indexOf(text),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('there is one dashboard', () => {
  dev.template('operations').resourceCountIs('AWS::CloudWatch::Dashboard', 1);
});
