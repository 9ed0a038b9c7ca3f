import aslValidator from 'asl-validator';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Synthesized, synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');
const prod = await synthesizeStage('prod');
const workflow = dev.template('workflow');

/** The definition as text, each reference replaced by a plausible ARN. */
const Definition = z
  .object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) })
  .transform(({ 'Fn::Join': [, parts] }) =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return JSON.stringify(part) === '{"Ref":"AWS::Partition"}'
          ? 'aws'
          : 'arn:aws:lambda:us-east-1:000000000000:function:any';
      })
      .join(''),
  );

describe('the state machines', () => {
  const machines = dev.resources('AWS::StepFunctions::StateMachine');

  test('are named for the order, the withdrawal and the migration', () => {
    expect(machines.map(({ Properties }) => Properties.StateMachineName).sort()).toEqual([
      'astrolabe-dev-migration',
      'astrolabe-dev-order',
      'astrolabe-dev-withdrawal',
    ]);
  });

  test.each(machines)('$id is a valid definition in JSONata', ({ Properties }) => {
    const definition = JSON.parse(Definition.parse(Properties.DefinitionString));
    expect(definition.QueryLanguage).toBe('JSONata');
    expect(aslValidator(definition)).toMatchObject({ isValid: true });
  });

  test.each(machines)(
    '$id is Standard, traced, and logs all transitions without their data',
    ({ Properties }) => {
      expect(Properties).toMatchObject({
        StateMachineType: 'STANDARD',
        TracingConfiguration: { Enabled: true },
        LoggingConfiguration: {
          Level: 'ALL',
          IncludeExecutionData: false,
          Destinations: [expect.anything()],
        },
      });
    },
  );
});

describe('the stream', () => {
  test('wakes the workflow with new events only, and retries a failing record for minutes', () => {
    workflow.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: {
        Filters: [
          {
            Pattern:
              '{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"EVENT#"}]}},' +
              '"NewImage":{"isFollowUp":{"BOOL":[false,{"exists":false}]}}}}',
          },
        ],
      },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 0,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 20,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  test('retries a projection for twelve hours, and then keeps it as a dead letter', () => {
    workflow.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^Projections') },
      MaximumRetryAttempts: 10_000,
      MaximumRecordAgeInSeconds: 43_200,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  test('collects records to project for a second in a durable stage, since each batch reads one partition', () => {
    const windows = ({ resources }: Synthesized) =>
      resources('AWS::Lambda::EventSourceMapping').map(
        ({ Properties }) => Properties.MaximumBatchingWindowInSeconds,
      );
    expect(windows(prod)).toEqual([0, 1]);
    expect(windows(dev)).toEqual([0, 0]);
  });

  test('is read by few functions at once in dev, because a new account runs only ten', () => {
    const factors = ({ resources }: Synthesized) =>
      resources('AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties.ParallelizationFactor);
    expect(factors(prod)).toEqual([4, 4]);
    expect(factors(dev)).toEqual([1, 1]);
  });

  test('has two readers, the maximum without throttling, each with separate filters', () => {
    const mappings = dev.resources('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(2);
    for (const { Properties } of mappings) {
      const { Filters } = z.object({ Filters: z.array(z.unknown()) }).parse(Properties.FilterCriteria);
      expect(Filters.length).toBeGreaterThan(0);
      expect(Filters.length).toBeLessThanOrEqual(5);
    }
  });

  const notTrue = { BOOL: [false, { exists: false }] };

  test.each([
    ['events of orders and withdrawals, once per transaction', ['EVENT#'], { isFollowUp: notTrue }],
    ['events for endpoints, and requests to inspect again', ['DELIVERY#', 'INSPECTION_REQUEST#'], undefined],
    ['events of tasks and parties', ['TASK_EVENT#', 'PARTY_EVENT#'], undefined],
    ['entries of the journal that no event publishes', ['ENTRY#'], { hasEvent: notTrue }],
  ])('projects %s', (_what, prefixes, NewImage) => {
    const S = prefixes.map((prefix) => ({ prefix }));
    const pattern = JSON.stringify({ eventName: ['INSERT'], dynamodb: { Keys: { sk: { S } }, NewImage } });
    workflow.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: { Filters: Match.arrayWith([{ Pattern: pattern }]) },
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

test('checks a task when its last slot is taken, and not at every other claim', () => {
  const pattern =
    '{"eventName":["MODIFY"],"dynamodb":{"Keys":{"sk":{"S":["TASK"]}},' +
    '"NewImage":{"slotsLeft":{"N":["0"]},"status":{"S":["open"]}}}}';
  workflow.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
    FilterCriteria: { Filters: Match.arrayWith([{ Pattern: pattern }]) },
  });
});

describe('the rules', () => {
  test('record an uploaded file, and ignore the account’s other buckets', () => {
    workflow.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [Match.anyValue()] }, object: { key: [{ prefix: 'uploads/' }] } },
      },
    });
  });

  test('sweep orders, deliveries and dead letters every minute, tasks, withdrawals, payments and the queues every five, and run the auditor every fifteen', () => {
    const enabled = (ScheduleExpression: string) => ({ ScheduleExpression, State: 'ENABLED' });
    workflow.resourcePropertiesCountIs('AWS::Events::Rule', enabled('rate(1 minute)'), 3);
    workflow.resourcePropertiesCountIs('AWS::Events::Rule', enabled('rate(5 minutes)'), 4);
    workflow.resourcePropertiesCountIs('AWS::Events::Rule', enabled('rate(15 minutes)'), 1);
  });

  test('try a due delivery at once', () => {
    workflow.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['astrolabe'], 'detail-type': ['Delivery Due'] },
    });
  });

  test('inspect a work that passed the screening, in a function with its own limits', () => {
    workflow.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['astrolabe'], 'detail-type': ['Inspection Due'] },
    });
    workflow.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'astrolabe-dev-events-inspect-work',
      MemorySize: 1_769,
      Timeout: 900,
    });
  });

  test.each(dev.resources('AWS::Events::Rule'))(
    'of $id keep what they could not deliver',
    ({ Properties }) => {
      expect(Properties.Targets).toEqual([
        expect.objectContaining({ DeadLetterConfig: expect.anything(), RetryPolicy: expect.anything() }),
      ]);
    },
  );

  test.each([
    'astrolabe-dev-events-record-upload',
    'astrolabe-dev-events-check-asset',
    'astrolabe-dev-schedules-audit-books',
    'astrolabe-dev-events-deliver-webhook',
    'astrolabe-dev-events-inspect-work',
    'astrolabe-dev-schedules-sweep-deliveries',
    'astrolabe-dev-schedules-sweep-dead-letters',
    'astrolabe-dev-schedules-sweep-orders',
    'astrolabe-dev-schedules-sweep-withdrawals',
    'astrolabe-dev-schedules-sweep-payments',
    'astrolabe-dev-schedules-sweep-tasks',
    'astrolabe-dev-schedules-measure-queues',
  ])('keep what %s fails on three times', (FunctionName) => {
    workflow.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName,
      DeadLetterConfig: { TargetArn: Match.anyValue() },
    });
  });
});

test('encrypt dead letters, send them over TLS and keep them for 14 days', () => {
  const queues = dev.resources('AWS::SQS::Queue');
  expect(queues).toHaveLength(14);
  for (const { Properties } of queues) {
    expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
  }
  workflow.resourcePropertiesCountIs(
    'AWS::SQS::QueuePolicy',
    {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    },
    14,
  );
});
