import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cognitoIdp from '@aws-sdk/client-cognito-identity-provider';
import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as kms from '@aws-sdk/client-kms';
import * as secretsmanager from '@aws-sdk/client-secrets-manager';
import * as stepfunctions from '@aws-sdk/client-sfn';
import { App } from 'aws-cdk-lib/core';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '#infra/bundle.ts';
import { readStage } from '#infra/stacks/stage.ts';
import { realProviders, type Synthesized, synthesizeStage } from './synthesize-stage.ts';

const folder = join(repositoryRoot, 'infra/runbooks');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (page: string): string => readFileSync(join(folder, page), 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(repositoryRoot, 'package.json'), 'utf8'),
).scripts;

/** The shell blocks of a page, each command on a line; a quoted value may span lines. */
const blocksOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) =>
    block.replaceAll(/\\\n\s*/g, ' ').replaceAll(/'[^']*'/g, (quoted) => quoted.replaceAll('\n', ' ')),
  );

/** The calls of one program in all blocks of a page, without the text before and after them. */
const callsOf = (page: string, program: RegExp): readonly string[] =>
  blocksOf(page).flatMap((block) =>
    block
      .split('\n')
      .flatMap((line) => [
        ...line.matchAll(new RegExp(`(?:^|\\$\\(|\\s)(${program.source} .*?)(?:\\)$| \\| |$)`, 'g')),
      ])
      .map(([, call = '']) => call),
  );

const all = (program: RegExp): readonly (readonly [page: string, call: string])[] =>
  pages.flatMap((page) => callsOf(page, program).map((call) => [page, call] as const));

const words = (call: string): readonly string[] => call.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];

const stream = 'arn:aws:dynamodb:eu-west-1:123456789012:table/restored/stream/2026-11-29T00:00:00.000';
/** The placeholder in a command for a value that only its reader knows. */
const examples: Readonly<Record<string, string>> = {
  $STREAM: stream,
  $PROVIDER_SECRET: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:alipay-AbCdEf',
};

const contextsOf = (call: string): Readonly<Record<string, string>> => {
  const parts = words(call);
  const given = parts.flatMap((word, at) => (parts[at - 1] === '-c' ? [word] : []));
  return Object.fromEntries(
    given.map((one) => {
      const [name = '', ...rest] = one.split('=');
      const value = rest.join('=').replace(/^['"]|['"]$/g, '');
      return [name, examples[value] ?? value];
    }),
  );
};

/** The names of the settings that a stage reads from its context. */
const readSettings = (): ReadonlySet<string> => {
  const names = new Set<string>();
  const { node } = new App({ autoSynth: false });
  const ask = node.tryGetContext.bind(node);
  node.tryGetContext = (name: string) => {
    names.add(name);
    return ask(name);
  };
  readStage(node);
  return names;
};

const prod = await synthesizeStage('prod', { context: { firewallFor: 'api.example.com' } });
const dev = await synthesizeStage('dev');
const stageNamed = (name: string): Synthesized => (name === 'dev' ? dev : prod);

describe('each cdk command of the runbooks', () => {
  const calls = all(/npx cdk/);
  const commands = new Set(['bootstrap', 'deploy', 'destroy', 'diff', 'synth']);
  const settings = readSettings();

  test('is found, so that the other tests can fail', () => {
    expect(calls.length).toBeGreaterThan(10);
    expect(settings.size).toBeGreaterThan(10);
  });

  test.each(calls)('%s: %s has known settings, which make a stage', (_page, call) => {
    const [, , command = ''] = words(call);
    expect(commands).toContain(command);
    const context = contextsOf(call);
    for (const name of Object.keys(context)) expect(settings).toContain(name);
    expect(() =>
      readStage(new App({ context: { ...realProviders, ...context }, autoSynth: false }).node),
    ).not.toThrow();
  });

  test('sets only settings with which all stacks can be made together', async () => {
    const contexts = calls.map(([, call]) => contextsOf(call));
    // A stage has a user pool or another issuer.
    const [own, pool] = [true, false].map((isOwn) =>
      contexts.filter(({ issuer }) => Boolean(issuer) === isOwn),
    );
    for (const [group, stacks] of [
      [pool, 6],
      [own, 4],
    ] as const) {
      const { stage, ...others } = Object.assign({}, ...(group ?? []));
      expect(stage).toBe('prod');
      expect(
        (await synthesizeStage('prod', { context: { ...others, ...realProviders } })).assembly.stacks,
      ).toHaveLength(stacks);
    }
  });
});

test.each(all(/npm run/))('%s: %s is a script of the package', (_page, call) => {
  expect(Object.keys(scripts)).toContain(words(call)[2]);
});

/** Services with a client here, which knows their operations. */
const clients: Readonly<Record<string, object>> = {
  'cognito-idp': cognitoIdp,
  dynamodb,
  kms,
  secretsmanager,
  stepfunctions,
};

/** Operations of services without a client here, from their reference. */
const otherOperations = new Set([
  'apigatewayv2 update-stage',
  'cloudformation describe-stack-resources',
  'cloudformation describe-stacks',
  'cloudformation update-termination-protection',
  'deploy list-deployments',
  'deploy stop-deployment',
  'dynamodb wait',
  'dynamodbstreams get-records',
  'dynamodbstreams get-shard-iterator',
  'lambda delete-function',
  'lambda delete-function-concurrency',
  'lambda get-alias',
  'lambda invoke',
  'lambda list-versions-by-function',
  'lambda publish-version',
  'lambda put-function-concurrency',
  'lambda update-alias',
  'lambda update-function-configuration',
  'logs filter-log-events',
  'sqs delete-message',
  'sqs get-queue-url',
  'sqs receive-message',
]);

test.each(all(/aws/))('%s: %s is an operation of its service', (_page, call) => {
  const [, service = '', operation = ''] = words(call);
  // The SDK spells abbreviations in capitals: `SetUserMFAPreference`.
  const known = Object.keys(clients[service] ?? {}).map((name) => name.toLowerCase());
  const isKnown =
    otherOperations.has(`${service} ${operation}`) ||
    known.includes(`${operation.replaceAll('-', '')}command`);
  expect([call, isKnown]).toEqual([call, true]);
});

describe('each name in a command', () => {
  const blocks = pages.flatMap((page) => blocksOf(page).map((block) => [page, block] as const));
  const found = (pattern: RegExp) =>
    blocks.flatMap(([page, block]) => [...block.matchAll(pattern)].map(([name]) => [page, name] as const));

  test.each(found(/Astrolabe-\w+-\w+/g))('%s: the stack %s exists', (_page, name) => {
    const [, stage = ''] = name.split('-');
    expect(stageNamed(stage).assembly.stacks.map(({ stackName }) => stackName)).toContain(name);
  });

  const physicalNames = (): ReadonlySet<string> => {
    const properties = [
      'FunctionName',
      'QueueName',
      'StateMachineName',
      'TopicName',
      'LogGroupName',
      'AlarmName',
      'AliasName',
    ];
    return new Set(
      prod.resources().flatMap(({ Properties = {} }) =>
        properties.flatMap((name) => {
          const value = Properties[name];
          return typeof value === 'string' ? [value.replace(/^.*\//, '')] : [];
        }),
      ),
    );
  };
  const names = physicalNames();

  test.each(found(/astrolabe-prod-[a-z-]+(?<!-)(?![$\w-])/g))('%s: the resource %s exists', (_page, name) => {
    expect(names).toContain(name);
  });

  test.each(blocks.filter(([, block]) => block.includes('for name in')))(
    '%s: the functions of a loop exist',
    (_page, block) => {
      const [, list = ''] = /for name in ([^;]*);/.exec(block) ?? [];
      for (const name of list.split(' ')) expect(names).toContain(`astrolabe-prod-${name}`);
    },
  );

  test.each(found(/(?<=OutputKey==')\w+/g))('%s: the output %s exists', (_page, name) => {
    const outputs = prod.assembly.stacks.flatMap(({ template }) => Object.keys(template.Outputs ?? {}));
    expect(outputs).toContain(name);
  });
});

test('the index lists every page', () => {
  const listed = [...textOf('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page);
  expect(listed.toSorted()).toEqual(pages.filter((page) => page !== 'README.md').toSorted());
});

test('each alarm that a page names exists', () => {
  const names = new Set(
    ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) =>
      prod.resources(type).map(({ Properties }) => String(Properties.AlarmName)),
    ),
  );
  const named = pages.flatMap((page) => [
    ...textOf(page).matchAll(/`([a-z]+(?:-[a-z]+)+)`(?= (?:alarms|reports))/g),
  ]);
  expect(named.length).toBeGreaterThan(3);
  for (const [, name] of named) expect(names).toContain(`astrolabe-prod-${name}`);
});
