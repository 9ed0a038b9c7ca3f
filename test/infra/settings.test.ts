import { App } from 'aws-cdk-lib/core';
import { describe, expect, test } from 'vitest';
import { readStage } from '#infra/stacks/stage.ts';
import { type Synthesized, synthesizeStage } from './synthesize-stage.ts';

const stream = 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders-restored/stream/2026-11-29T00:00:00.000';
const plain = await synthesizeStage('prod');
const set = await synthesizeStage('prod', {
  context: {
    warmThroughput: '12000,10000',
    maxThroughput: '40000,40000',
    reservedConcurrency: 'on',
    mailFrom: 'Stars <no-reply@mail.stars.example>',
    tableStream: stream,
  },
});

const propertiesOf = ({ resources }: Synthesized, type: string) =>
  resources(type).map(({ Properties }) => Properties);

describe('the table setting', () => {
  const units = {
    WarmThroughput: { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 10_000 },
    OnDemandThroughput: { MaxReadRequestUnits: 40_000, MaxWriteRequestUnits: 40_000 },
  };

  test('makes the table warm from the first minute and limited, with its indexes', () => {
    const indexes = Array.from({ length: 5 }, () => expect.objectContaining(units));
    expect(propertiesOf(set, 'AWS::DynamoDB::Table')).toEqual([
      expect.objectContaining({ ...units, GlobalSecondaryIndexes: indexes }),
    ]);
    expect(JSON.stringify(propertiesOf(plain, 'AWS::DynamoDB::Table'))).not.toMatch(/Throughput/);
  });

  test('may name another table: functions and stream readers use it, and the stack keeps its own', () => {
    const functions = propertiesOf(set, 'AWS::Lambda::Function').map(({ Environment }) =>
      JSON.stringify(Environment),
    );
    const named = functions.filter((one) => one?.includes('TABLE_NAME'));
    expect(named.length).toBeGreaterThan(20);
    for (const one of named) expect(one).toContain('"TABLE_NAME":"orders-restored"');
    for (const { EventSourceArn } of propertiesOf(set, 'AWS::Lambda::EventSourceMapping'))
      expect(EventSourceArn).toBe(stream);
    const policies = JSON.stringify(propertiesOf(set, 'AWS::IAM::Policy'));
    expect(policies).toContain('"arn:aws:dynamodb:eu-west-1:123456789012:table/orders-restored/index/*"');
    expect(policies).toContain('"arn:aws:dynamodb:eu-west-1:123456789012:table/orders-restored/stream/*"');
    expect(propertiesOf(set, 'AWS::DynamoDB::Table')).toHaveLength(1);
  });

  test('keeps the stack’s table exported, so that stacks that still import it can be deployed', () => {
    const exported = ({ template }: Synthesized) =>
      Object.values(template('storage').findOutputs('*')).flatMap(({ Export }) => Export?.Name ?? []);
    expect(exported(set)).toEqual(expect.arrayContaining(exported(plain)));
    expect(exported(plain).length).toBeGreaterThan(4);
  });
});

test('nothing is traced where X-Ray is switched off', async () => {
  const off = await synthesizeStage('prod', { context: { tracing: 'off' } });
  const text = JSON.stringify(off.resources().map(({ Properties }) => Properties ?? {}));
  expect(text).not.toMatch(/"Mode":"Active"|xray:Put/);
  expect(
    new Set(
      propertiesOf(off, 'AWS::StepFunctions::StateMachine').map(({ TracingConfiguration }) =>
        JSON.stringify(TracingConfiguration),
      ),
    ),
  ).toEqual(new Set(['{"Enabled":false}']));
});

test('critical functions and the inspection have reserved concurrency if the context says so, and no others', () => {
  const reserved = propertiesOf(set, 'AWS::Lambda::Function').flatMap(
    ({ FunctionName, ReservedConcurrentExecutions: most }) =>
      most === undefined ? [] : [[FunctionName, most]],
  );
  expect(Object.fromEntries(reserved)).toEqual({
    'astrolabe-prod-events-inspect-work': 20,
    'astrolabe-prod-streams-wake-workflow': 50,
    'astrolabe-prod-workflow-apply-command': 50,
    'astrolabe-prod-workflow-await-decision': 100,
  });
  expect(JSON.stringify(plain.resources('AWS::Lambda::Function'))).not.toContain(
    'ReservedConcurrentExecutions',
  );
});

test('mail to users uses the SES identity of the sender’s domain if the context names one', () => {
  const [pool] = propertiesOf(set, 'AWS::Cognito::UserPool');
  expect(pool?.EmailConfiguration).toMatchObject({
    EmailSendingAccount: 'DEVELOPER',
    From: 'Stars <no-reply@mail.stars.example>',
    SourceArn: { 'Fn::Join': ['', expect.arrayContaining([':identity/mail.stars.example'])] },
  });
  expect(JSON.stringify(propertiesOf(plain, 'AWS::Cognito::UserPool'))).not.toContain('EmailConfiguration');
});

describe('a setting with which the deployment would fail', () => {
  test.each([
    ['signInDomainPrefix', 'Stars', '1 to 63 lower-case letters'],
    ['signInDomainPrefix', 'my-aws-stars', 'without the words aws'],
    ['signInDomainPrefix', '-stars', '1 to 63 lower-case letters'],
    [
      'alipaySecret',
      'arn:aws:secretsmanager:eu-central-1:123456789012:secret:alipay',
      'six characters at its end',
    ],
    ['mailFrom', 'stars.example', 'a mail address'],
    ['tableStream', 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders', 'the latest stream of a table'],
    ['warmThroughput', '12000', 'reads and writes per second'],
    ['maxThroughput', '0,5', 'reads and writes per second'],
    ['reservedConcurrency', 'yes', 'must be on or off'],
    ['canary', '10', 'must be on or off'],
    ['contentModeration', 'azure', 'rekognition or none'],
  ])('%s=%s is refused at synthesis', (name, value, meaning) => {
    const { node } = new App({ context: { [name]: value }, autoSynth: false });
    expect(() => readStage(node)).toThrow(`The context value "${name}"`);
    expect(() => readStage(node)).toThrow(meaning);
  });
});
