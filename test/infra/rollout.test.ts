import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readStacks } from '#infra/local/assembly/read-stacks.ts';
import { resolveResources } from '#infra/local/assembly/resolve-resources.ts';
import { deployedFunctions } from '#infra/stacks/index.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { type Resource, type Synthesized, synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');
const prod = await synthesizeStage('prod');
const atOnce = await synthesizeStage('prod', { context: { canary: 'off' } });

const Ref = z.object({ Ref: z.string() });
const Alias = z.object({ FunctionName: Ref, Name: z.literal('live') });
const Shift = z.object({
  CodeDeployLambdaAliasUpdate: z.object({ ApplicationName: Ref, DeploymentGroupName: Ref }),
});

const names = ({ resources }: Synthesized, type: string, property: string): readonly string[] =>
  resources(type)
    .map(({ Properties }) => String(Properties[property]))
    .sort();

describe.each([
  ['dev', dev],
  ['prod', prod],
])('in %s', (_name, stage) => {
  const aliases = stage.resources('AWS::Lambda::Alias');
  const isAlias = (stack: string, value: unknown): boolean => {
    const named = Ref.safeParse(value);
    return named.success && aliases.some((one) => one.stack === stack && one.id === named.data.Ref);
  };

  test('every function has the alias live', () => {
    const functions = stage.resources('AWS::Lambda::Function').map(({ stack, id }) => `${stack} ${id}`);
    const meant = aliases.map(
      ({ stack, Properties }) => `${stack} ${Alias.parse(Properties).FunctionName.Ref}`,
    );
    expect(meant.sort()).toEqual(functions.sort());
    expect(functions).toHaveLength(deployedFunctions(routes).length);
  });

  /** Every reference to a function for a call or a permission. */
  const calls: readonly (readonly [string, (resource: Resource) => readonly unknown[]])[] = [
    ['AWS::ApiGatewayV2::Integration', ({ Properties }) => [Properties.IntegrationUri]],
    ['AWS::Lambda::EventSourceMapping', ({ Properties }) => [Properties.FunctionName]],
    ['AWS::Lambda::Permission', ({ Properties }) => [Properties.FunctionName]],
    [
      'AWS::Events::Rule',
      ({ Properties }) =>
        z
          .array(z.object({ Arn: z.unknown() }))
          .parse(Properties.Targets)
          .map(({ Arn }) => Arn),
    ],
  ];

  test.each(calls)('each %s uses it', (type, namedBy) => {
    const found = stage.resources(type);
    expect(found.length).toBeGreaterThan(0);
    for (const resource of found) {
      for (const value of namedBy(resource))
        expect([resource.id, isAlias(resource.stack, value)]).toEqual([resource.id, true]);
    }
  });

  test('the reader of journal entries is deployed before the functions of its stack that post them', () => {
    const isReader = ({ id }: Resource) => id.startsWith('Projections');
    const [reader, ...others] = aliases.filter(isReader);
    expect(others).toEqual([]);
    const posting = aliases.filter((one) => one.stack === reader?.stack && !isReader(one));
    expect(posting.length).toBeGreaterThan(10);
    for (const { id, DependsOn } of posting)
      expect([id, DependsOn]).toEqual([id, expect.arrayContaining([reader?.id])]);
  });

  test('each task of a state machine uses it', () => {
    const Joined = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });
    for (const { stack, Properties } of stage.resources('AWS::StepFunctions::StateMachine')) {
      const parts = Joined.parse(Properties.DefinitionString)['Fn::Join'][1];
      const named = parts.filter(
        (part, index) => String(parts[index - 1]).endsWith('"FunctionName":"') && part,
      );
      expect(named.length).toBeGreaterThan(0);
      for (const one of named) expect(isAlias(stack, one)).toBe(true);
    }
  });

  test('a machine may still call functions without an alias, as executions of release 0.1.0 do', () => {
    const policies = stage
      .resources('AWS::IAM::Policy')
      .filter(({ id }) => /^(Order|Withdrawal)MachineRole/.test(id));
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies) {
      const called = names(stage, 'AWS::Lambda::Function', 'FunctionName').filter((one) =>
        /-workflow-(?!migrate-items)/.test(one),
      );
      for (const name of called) expect(JSON.stringify(Properties)).toContain(`:function:${name}"`);
    }
  });

  test('the workflow is deployed before the API, and the storage before both', () => {
    const order = stage.assembly.stacks.map(({ stackName }) => stackName.split('-').at(-1));
    expect(order.indexOf('storage')).toBeLessThan(order.indexOf('workflow'));
    expect(order.indexOf('workflow')).toBeLessThan(order.indexOf('api'));
    const api = stage.assembly.stacks.find(({ stackName }) => stackName.endsWith('-api'));
    expect(api?.dependencies.map(({ id }) => id.split('-').at(-1))).toContain('workflow');
  });
});

describe('a new version of a function', () => {
  test('in a durable stage gets a tenth of the calls first, and is rolled back when its errors raise the alarm', () => {
    const groups = new Map(
      prod.resources('AWS::CodeDeploy::DeploymentGroup').map((one) => [`${one.stack} ${one.id}`, one]),
    );
    const alarms = names(prod, 'AWS::CloudWatch::Alarm', 'AlarmName');
    for (const { stack, Properties, UpdatePolicy } of prod.resources('AWS::Lambda::Alias')) {
      const { DeploymentGroupName } = Shift.parse(UpdatePolicy).CodeDeployLambdaAliasUpdate;
      const group = groups.get(`${stack} ${DeploymentGroupName.Ref}`);
      expect(group?.Properties).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent10Minutes',
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: expect.arrayContaining(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']),
        },
      });
      const target = prod
        .resources('AWS::Lambda::Function')
        .find((one) => one.stack === stack && one.id === Alias.parse(Properties).FunctionName.Ref);
      const alarm = `${target?.Properties.FunctionName}-errors`;
      expect(group?.Properties.AlarmConfiguration).toEqual({ Enabled: true, Alarms: [{ Name: alarm }] });
      expect(alarms).toContain(alarm);
    }
    expect(groups.size).toBe(deployedFunctions(routes).length);
  });

  test.each([
    ['dev', dev],
    ['a durable stage with -c canary=off', atOnce],
  ])('in %s gets all calls at once', (_name, stage) => {
    expect(stage.resources('AWS::CodeDeploy::DeploymentGroup')).toEqual([]);
    for (const { UpdatePolicy } of stage.resources('AWS::Lambda::Alias'))
      expect(UpdatePolicy).toBeUndefined();
  });

  test('keeps the earlier versions in a durable stage for a rollback', () => {
    for (const type of ['AWS::Lambda::Version', 'AWS::StepFunctions::StateMachineVersion']) {
      const found = prod.resources(type);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ UpdateReplacePolicy }) => UpdateReplacePolicy))).toEqual(
        new Set(['Retain']),
      );
    }
  });
});

test('the local platform supports everything in a durable stage', () => {
  const { stacks } = readStacks(prod.assembly.directory);
  const { resources, warnings } = resolveResources(stacks);
  expect(warnings).toEqual([]);
  const refs = resources.filter(({ type }) => type.endsWith('StateMachineAlias')).map(({ ref }) => ref);
  expect(refs.sort()).toEqual(
    ['migration', 'order', 'withdrawal'].map(
      (name) => `arn:aws:states:us-east-1:000000000000:stateMachine:astrolabe-prod-${name}:live`,
    ),
  );
});

describe('a state machine of a durable stage', () => {
  const Alias = z.object({
    Name: z.literal('live'),
    RoutingConfiguration: z.tuple([
      z.object({ StateMachineVersionArn: z.unknown(), Weight: z.literal(100) }),
    ]),
  });
  const environments = JSON.stringify(
    prod.resources('AWS::Lambda::Function').map(({ Properties }) => Properties.Environment),
  );

  test('has a version for each definition and an alias to the latest', () => {
    const versions = prod.resources('AWS::StepFunctions::StateMachineVersion');
    expect(versions.map(({ Properties }) => Properties.StateMachineRevisionId)).toEqual([
      { 'Fn::GetAtt': [expect.stringMatching(/^OrderMachine/), 'StateMachineRevisionId'] },
      { 'Fn::GetAtt': [expect.stringMatching(/^WithdrawalMachine/), 'StateMachineRevisionId'] },
      { 'Fn::GetAtt': [expect.stringMatching(/^MigrationMachine/), 'StateMachineRevisionId'] },
    ]);
    const aliased = prod
      .resources('AWS::StepFunctions::StateMachineAlias')
      .map(({ Properties }) => Alias.parse(Properties).RoutingConfiguration[0].StateMachineVersionArn);
    expect(aliased).toEqual(versions.map(({ id }) => ({ 'Fn::GetAtt': [id, 'Arn'] })));
  });

  test('is started through its alias, and in dev directly', () => {
    for (const name of ['order', 'withdrawal']) {
      expect(environments).toContain(`:stateMachine:astrolabe-prod-${name}:live"`);
      expect(environments).not.toContain(`:stateMachine:astrolabe-prod-${name}"`);
    }
    expect(dev.resources('AWS::StepFunctions::StateMachineAlias')).toEqual([]);
    const inDev = JSON.stringify(dev.resources('AWS::Lambda::Function'));
    expect(inDev).toContain(':stateMachine:astrolabe-dev-order"');
  });
});
