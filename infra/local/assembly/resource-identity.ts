import { createHash } from 'node:crypto';
import type { AccountRegion } from './template.ts';

/** The values of `Ref` and `Fn::GetAtt` for one resource. */
export type Identity = { readonly ref: string; readonly attributes: Readonly<Record<string, string>> };

/** The inputs of an identity. Properties are resolved separately, because resources refer to each other. */
export type Identifiable = {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly place: AccountRegion;
  /** The URL of the HTTP API on the local gateway. */
  readonly apiUrl: string | undefined;
  property(name: string): unknown;
};

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An id of `length` lower-case letters and digits. It is the same on each run. */
const stableId = ({ stack, logicalId }: Identifiable, length: number): string =>
  [...createHash('sha512').update(`${stack}/${logicalId}`).digest().subarray(0, length)]
    .map((byte) => letters[byte % letters.length])
    .join('');

const stableUuid = (resource: Identifiable): string =>
  createHash('sha256')
    .update(`${resource.stack}/${resource.logicalId}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** The name in the template, else `<stack>-<logicalId>`, shortened to the service's limit with a hash. */
const physicalName = (resource: Identifiable, property: string, maxLength: number): string => {
  const explicitName = resource.property(property);
  if (typeof explicitName === 'string') return explicitName;
  const name = `${resource.stack}-${resource.logicalId}`;
  return name.length <= maxLength ? name : `${name.slice(0, maxLength - 9)}-${stableId(resource, 8)}`;
};

const arn = ({ place }: Identifiable, service: string, resource: string): string =>
  `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`;

/** A resource whose `Ref` is its name and whose ARN is `<service>:<kind><name>`. */
const named =
  (service: string, kind: string, property: string, maxLength: number) =>
  (resource: Identifiable): Identity => {
    const name = physicalName(resource, property, maxLength);
    return { ref: name, attributes: { Arn: arn(resource, service, `${kind}${name}`) } };
  };

const table = (resource: Identifiable): Identity => {
  const { ref, attributes } = named('dynamodb', 'table/', 'TableName', 255)(resource);
  // On AWS, the label is the time of creation. Here it is constant, and the engine's label is found by table.
  return {
    ref,
    attributes: { ...attributes, StreamArn: `${attributes.Arn}/stream/2020-01-01T00:00:00.000` },
  };
};

const bucket = (resource: Identifiable): Identity => {
  const name = physicalName(resource, 'BucketName', 63).toLowerCase();
  const { region, partition } = resource.place;
  return {
    ref: name,
    attributes: {
      Arn: `arn:${partition}:s3:::${name}`,
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.${region}.amazonaws.com`,
    },
  };
};

const stateMachine = (resource: Identifiable): Identity => {
  const name = physicalName(resource, 'StateMachineName', 80);
  const machineArn = arn(resource, 'states', `stateMachine:${name}`);
  return { ref: machineArn, attributes: { Arn: machineArn, Name: name, StateMachineRevisionId: 'INITIAL' } };
};

/** The local platform has one version of each machine. */
const stateMachineVersion = (resource: Identifiable): Identity => {
  const versionArn = `${resource.property('StateMachineArn')}:1`;
  return { ref: versionArn, attributes: { Arn: versionArn } };
};

const stateMachineAlias = (resource: Identifiable): Identity => {
  const routes = resource.property('RoutingConfiguration');
  const [first] = Array.isArray(routes) ? routes : [];
  const machineArn = String(first?.StateMachineVersionArn).split(':').slice(0, 7).join(':');
  const aliasArn = `${machineArn}:${resource.property('Name')}`;
  return { ref: aliasArn, attributes: { Arn: aliasArn } };
};

const queue = (resource: Identifiable): Identity => {
  const name = physicalName(resource, 'QueueName', 80);
  const { region, account } = resource.place;
  const url = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
  return { ref: url, attributes: { Arn: arn(resource, 'sqs', name), QueueName: name, QueueUrl: url } };
};

const topic = (resource: Identifiable): Identity => {
  const name = physicalName(resource, 'TopicName', 256);
  const topicArn = arn(resource, 'sns', name);
  return { ref: topicArn, attributes: { TopicArn: topicArn, TopicName: name } };
};

const httpApi = (resource: Identifiable): Identity => {
  const id = stableId(resource, 10);
  const endpoint = resource.apiUrl ?? `https://${id}.execute-api.${resource.place.region}.amazonaws.com`;
  return { ref: id, attributes: { ApiId: id, ApiEndpoint: endpoint } };
};

const userPool = (resource: Identifiable): Identity => {
  const { region } = resource.place;
  const id = `${region}_${stableId(resource, 9)}`;
  const provider = `cognito-idp.${region}.amazonaws.com/${id}`;
  return {
    ref: id,
    attributes: {
      Arn: arn(resource, 'cognito-idp', `userpool/${id}`),
      ProviderName: provider,
      ProviderURL: `https://${provider}`,
      UserPoolId: id,
    },
  };
};

const userPoolClient = (resource: Identifiable): Identity => {
  const id = stableId(resource, 26);
  return { ref: id, attributes: { ClientId: id, Name: physicalName(resource, 'ClientName', 128) } };
};

const secret = (resource: Identifiable): Identity => {
  const id = arn(
    resource,
    'secretsmanager',
    `secret:${physicalName(resource, 'Name', 512)}-${stableId(resource, 6)}`,
  );
  return { ref: id, attributes: { Id: id } };
};

const key = (resource: Identifiable): Identity => {
  const id = stableUuid(resource);
  return { ref: id, attributes: { KeyId: id, Arn: arn(resource, 'kms', `key/${id}`) } };
};

const role = (resource: Identifiable): Identity => {
  const name = physicalName(resource, 'RoleName', 64);
  const { partition, account } = resource.place;
  return {
    ref: name,
    attributes: {
      Arn: `arn:${partition}:iam::${account}:role/${name}`,
      RoleId: `AROA${stableId(resource, 16).toUpperCase()}`,
    },
  };
};

const logGroup = (resource: Identifiable): Identity => {
  const name = physicalName(resource, 'LogGroupName', 512);
  return { ref: name, attributes: { Arn: arn(resource, 'logs', `log-group:${name}:*`) } };
};

const functionVersion = (resource: Identifiable): Identity => {
  const name = resource.property('FunctionName');
  const functionArn =
    typeof name === 'string' && name.startsWith('arn:') ? name : arn(resource, 'lambda', `function:${name}`);
  const qualifier = resource.property('Name') ?? '1';
  return { ref: `${functionArn}:${qualifier}`, attributes: { Version: '1', FunctionArn: functionArn } };
};

const identities: Readonly<Record<string, (resource: Identifiable) => Identity>> = {
  'AWS::ApiGatewayV2::Api': httpApi,
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': userPoolClient,
  'AWS::DynamoDB::Table': table,
  'AWS::Events::EventBus': named('events', 'event-bus/', 'Name', 256),
  'AWS::Events::Rule': named('events', 'rule/', 'Name', 64),
  'AWS::IAM::Role': role,
  'AWS::KMS::Key': key,
  'AWS::Lambda::Alias': functionVersion,
  'AWS::Lambda::Function': named('lambda', 'function:', 'FunctionName', 64),
  'AWS::Lambda::Version': functionVersion,
  'AWS::Logs::LogGroup': logGroup,
  'AWS::S3::Bucket': bucket,
  'AWS::SecretsManager::Secret': secret,
  'AWS::SNS::Topic': topic,
  'AWS::SQS::Queue': queue,
  'AWS::StepFunctions::StateMachine': stateMachine,
  'AWS::StepFunctions::StateMachineAlias': stateMachineAlias,
  'AWS::StepFunctions::StateMachineVersion': stateMachineVersion,
};

const toDefaultIdentity = (resource: Identifiable): Identity => {
  const [, service = 'unknown', kind = 'resource'] = resource.type.toLowerCase().split('::');
  const name = `${resource.stack}-${resource.logicalId}`;
  const id = { Id: name, Arn: arn(resource, service, `${kind}/${name}`) };
  return {
    ref: ['apigatewayv2', 'lambda'].includes(service) ? stableId(resource, 10) : name,
    attributes: id,
  };
};

/**
 * The `Ref` value and the attributes of a resource. Names, ids and ARNs are the same on each run, because functions store
 * them.
 */
export const toIdentity = (resource: Identifiable): Identity =>
  (identities[resource.type] ?? toDefaultIdentity)(resource);

/** Whether all attributes of this type are supported, so that any other attribute is an error. */
export const hasKnownAttributes = (type: string): boolean => type in identities;
