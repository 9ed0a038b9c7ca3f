import { expect, test } from 'vitest';
import { resolveResources } from '#infra/local/assembly/resolve-resources.ts';
import { stateMachineDefinition } from '#infra/local/assembly/state-machine-definition.ts';
import type { Json, Resource, Stack, Template } from '#infra/local/assembly/template.ts';

const stack = (name: string, template: Template, parameters = {}): Stack => ({
  name,
  place: { account: '000000000000', region: 'us-east-1', partition: 'aws' },
  template,
  parameters,
});

/** Resolves one value as the property of a function next to a table and a conditional topic. */
const resolveValue = (value: Json): Json | undefined => {
  const template: Template = {
    Parameters: { Stage: { Default: 'dev' } },
    Mappings: { Sizes: { dev: { memory: 256 }, prod: { memory: 1024 } } },
    Conditions: {
      IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
      IsSmall: { 'Fn::Or': [{ 'Fn::Not': [{ Condition: 'IsProd' }] }, { Condition: 'IsProd' }] },
    },
    Resources: {
      Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'orders' } },
      Worker: { Type: 'AWS::Lambda::Function', Properties: { Value: value } },
      Prod: { Type: 'AWS::SNS::Topic', Condition: 'IsProd' },
    },
  };
  return resolveResources([stack('app', template)]).resources.find((each) => each.logicalId === 'Worker')
    ?.properties.Value;
};

/** The placeholder of Fn::Sub, spelled so that it is no template string of ours. */
const placeholder = (name: string): string => `\${${name}}`;

const tableArn = 'arn:aws:dynamodb:us-east-1:000000000000:table/orders';

test.each<[string, Json, Json | undefined]>([
  ['Ref of a resource', { Ref: 'Orders' }, 'orders'],
  ['Ref of a parameter with a default', { Ref: 'Stage' }, 'dev'],
  ['a pseudo parameter', { Ref: 'AWS::Region' }, 'us-east-1'],
  ['GetAtt as a list', { 'Fn::GetAtt': ['Orders', 'Arn'] }, tableArn],
  ['GetAtt as text', { 'Fn::GetAtt': 'Orders.Arn' }, tableArn],
  ['Join', { 'Fn::Join': ['/', ['a', { Ref: 'Orders' }, 1]] }, 'a/orders/1'],
  [
    'Sub with attributes and own variables',
    { 'Fn::Sub': [`${placeholder('Orders.Arn')}:${placeholder('x')}:${placeholder('!y')}`, { x: 'X' }] },
    `${tableArn}:X:${placeholder('y')}`,
  ],
  ['Select of a Split', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
  ['If by condition', { 'Fn::If': ['IsProd', 'big', 'small'] }, 'small'],
  ['If by Or and Not', { 'Fn::If': ['IsSmall', 'yes', 'no'] }, 'yes'],
  ['NoValue removes the property', { 'Fn::If': ['IsProd', 'big', { Ref: 'AWS::NoValue' }] }, undefined],
  ['NoValue leaves its list', ['a', { Ref: 'AWS::NoValue' }], ['a']],
  ['FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'memory'] }, 256],
  ['Base64', { 'Fn::Base64': 'abc' }, 'YWJj'],
  ['an object whose key only looks like Ref', { Ref: 1 }, { Ref: 1 }],
])('%s resolves', (_name, value, expected) => {
  expect(resolveValue(value)).toEqual(expected);
});

test('an unknown reference names its stack and logical id', () => {
  expect(() => resolveValue({ Ref: 'Missing' })).toThrow(
    'Stack app refers to Missing, which it does not define.',
  );
  expect(() => resolveValue({ 'Fn::GetAtt': ['Orders', 'Colour'] })).toThrow('Orders.Colour');
  expect(() => resolveValue({ 'Fn::Cidr': [] })).toThrow('Fn::Cidr');
});

test('a stack sees what an earlier stack exports, and nothing else', () => {
  const producer = stack('storage', {
    Resources: { Orders: { Type: 'AWS::DynamoDB::Table' } },
    Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Orders', 'Arn'] }, Export: { Name: 'storage:orders' } } },
  });
  const consumer = stack('api', {
    Resources: {
      Worker: { Type: 'AWS::Lambda::Function', Properties: { T: { 'Fn::ImportValue': 'storage:orders' } } },
    },
  });
  const { resources, outputs } = resolveResources([producer, consumer]);
  const arn = 'arn:aws:dynamodb:us-east-1:000000000000:table/storage-Orders';
  expect(resources.find(({ logicalId }) => logicalId === 'Worker')?.properties.T).toBe(arn);
  expect(outputs.storage?.Arn).toBe(arn);
  expect(() => resolveResources([consumer, producer])).toThrow('api imports storage:orders');
});

test('a name made from a long logical id keeps to the limit of its service and stays unique', () => {
  const names = ['a', 'b'].map((last) => {
    const logicalId = `${'Long'.repeat(20)}${last}`;
    const { resources } = resolveResources([
      stack('app', { Resources: { [logicalId]: { Type: 'AWS::Lambda::Function' } } }),
    ]);
    return resources[0]?.ref ?? '';
  });
  expect(names.map((name) => name.length)).toEqual([64, 64]);
  expect(new Set(names).size).toBe(2);
});

test('a resource under a false condition is absent, and an unknown type is a warning with its name', () => {
  const { resources, warnings } = resolveResources([
    stack('app', {
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: {
        Off: { Type: 'AWS::SQS::Queue', Condition: 'Never' },
        Search: { Type: 'AWS::OpenSearchService::Domain' },
        Logs: { Type: 'AWS::Logs::LogGroup' },
      },
    }),
  ]);
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(['Search', 'Logs']);
  expect(warnings).toEqual([
    'AWS::OpenSearchService::Domain Search of stack app is not supported by the local platform and does not run.',
  ]);
});

test('two resources that reference each other in a circle are refused', () => {
  const template: Template = {
    Resources: {
      A: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::GetAtt': ['B', 'QueueName'] } } },
      B: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::GetAtt': ['A', 'QueueName'] } } },
    },
  };
  expect(() => resolveResources([stack('app', template)])).toThrow('refers to itself');
});

test('a state machine definition gets its substitutions', () => {
  const machine = (properties: Resource['properties']): Resource => ({
    stack: 'app',
    logicalId: 'Order',
    type: 'AWS::StepFunctions::StateMachine',
    ref: '',
    attributes: {},
    properties,
  });
  const definition = stateMachineDefinition(
    machine({
      DefinitionString: `{"a":"${placeholder('fn')}","b":"${placeholder('other')}"}`,
      DefinitionSubstitutions: { fn: 'arn:1' },
    }),
  );
  expect(JSON.parse(definition)).toEqual({ a: 'arn:1', b: placeholder('other') });
  expect(() => stateMachineDefinition(machine({}))).toThrow('Order of stack app');
});

test('versions and aliases of functions and machines are named as the service names them', () => {
  const properties = {
    Fn: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'work' } },
    FnVersion: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: 'Fn' } } },
    FnLive: {
      Type: 'AWS::Lambda::Alias',
      Properties: {
        FunctionName: { Ref: 'Fn' },
        FunctionVersion: { 'Fn::GetAtt': ['FnVersion', 'Version'] },
        Name: 'live',
      },
    },
    Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: { StateMachineName: 'order' } },
    MachineVersion: {
      Type: 'AWS::StepFunctions::StateMachineVersion',
      Properties: {
        StateMachineArn: { Ref: 'Machine' },
        StateMachineRevisionId: { 'Fn::GetAtt': ['Machine', 'StateMachineRevisionId'] },
      },
    },
    MachineLive: {
      Type: 'AWS::StepFunctions::StateMachineAlias',
      Properties: {
        Name: 'live',
        RoutingConfiguration: [
          { StateMachineVersionArn: { 'Fn::GetAtt': ['MachineVersion', 'Arn'] }, Weight: 100 },
        ],
      },
    },
  };
  const { resources, warnings } = resolveResources([stack('app', { Resources: properties })]);
  const refs = Object.fromEntries(resources.map(({ logicalId, ref }) => [logicalId, ref]));
  const machine = 'arn:aws:states:us-east-1:000000000000:stateMachine:order';
  expect(refs).toMatchObject({
    FnLive: 'arn:aws:lambda:us-east-1:000000000000:function:work:live',
    MachineVersion: `${machine}:1`,
    MachineLive: `${machine}:live`,
  });
  expect(warnings).toEqual([]);
});
