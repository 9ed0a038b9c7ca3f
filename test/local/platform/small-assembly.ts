import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const getAtt = (id: string, name = 'Arn') => ({ 'Fn::GetAtt': [id, name] });
const ref = (Ref: string) => ({ Ref });

/** The placeholders of DefinitionSubstitutions. */
const substitute = (name: string): string => `\${${name}}`;

const lambda = (handler: string) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: 'assets', S3Key: 'code.zip' },
    Handler: `small-app.${handler}`,
    Timeout: 10,
    MemorySize: 256,
    Environment: {
      Variables: {
        TABLE_NAME: ref('Table'),
        ...(handler === 'onInsert' && { MACHINE_ARN: ref('Machine') }),
        ...(handler === 'api' && { KEY_ARN: getAtt('Key'), SECRET_ARN: ref('Secret') }),
      },
    },
  },
});

const definition = {
  QueryLanguage: 'JSONata',
  StartAt: 'Await approval',
  States: {
    'Await approval': {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: {
        FunctionName: substitute('keepToken'),
        Payload: { id: '{% $states.input.id %}', token: '{% $states.context.Task.Token %}' },
      },
      Assign: { id: '{% $states.input.id %}', approved: '{% $states.result.approved %}' },
      Next: 'Let three days pass',
    },
    'Let three days pass': { Type: 'Wait', Seconds: 259200, Next: 'Settle' },
    Settle: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: {
        FunctionName: substitute('finish'),
        Payload: { id: '{% $id %}', approved: '{% $approved %}' },
      },
      End: true,
    },
  },
};

const route = (key: string, hasAuthorizer: boolean) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: ref('Api'),
    RouteKey: key,
    Target: { 'Fn::Join': ['/', ['integrations', ref('Integration')]] },
    ...(hasAuthorizer && { AuthorizationType: 'JWT', AuthorizerId: ref('Authorizer') }),
  },
});

const api = {
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'small', ProtocolType: 'HTTP' } },
  Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: ref('Api'), StageName: '$default' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: ref('Api'),
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: getAtt('ApiFunction'),
      PayloadFormatVersion: '2.0',
    },
  },
  Authorizer: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ApiId: ref('Api'),
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: getAtt('Users', 'ProviderURL'), Audience: [ref('Client')] },
    },
  },
  Health: route('GET /health', false),
  Secrets: route('GET /secrets', false),
  Create: route('POST /orders/{orderId}', true),
  Read: route('GET /orders/{orderId}', true),
  Approve: route('POST /orders/{orderId}/approval', true),
  Default: route('$default', false),
  Users: { Type: 'AWS::Cognito::UserPool', Properties: {} },
  Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: ref('Users') } },
};

const storage = {
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    },
  },
  Bucket: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    },
  },
  Secret: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: { GenerateSecretString: { PasswordLength: 40 } },
  },
  Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
  Letters: { Type: 'AWS::SQS::Queue', Properties: {} },
};

const rule = (pattern: object, target: string) => ({
  Type: 'AWS::Events::Rule',
  Properties: {
    EventPattern: pattern,
    State: 'ENABLED',
    Targets: [{ Id: 'T', Arn: getAtt(target), DeadLetterConfig: { Arn: getAtt('Letters') } }],
  },
});

const uploadOf = (prefix: string) => ({
  source: ['aws.s3'],
  'detail-type': ['Object Created'],
  detail: { bucket: { name: [ref('Bucket')] }, object: { key: [{ prefix }] } },
});

const workflow = {
  ApiFunction: lambda('api'),
  OnInsert: lambda('onInsert'),
  KeepToken: lambda('keepToken'),
  Finish: lambda('finish'),
  RecordUpload: lambda('recordUpload'),
  Poison: lambda('poison'),
  Machine: {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: {
      RoleArn: getAtt('Role'),
      DefinitionString: JSON.stringify(definition),
      DefinitionSubstitutions: { keepToken: getAtt('KeepToken'), finish: getAtt('Finish') },
    },
  },
  Role: { Type: 'AWS::IAM::Role', Properties: {} },
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: getAtt('Table', 'StreamArn'),
      FunctionName: ref('OnInsert'),
      StartingPosition: 'TRIM_HORIZON',
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"ord_"}]}}}}' },
        ],
      },
    },
  },
  Uploads: rule(uploadOf('uploads/'), 'RecordUpload'),
  Poisoned: rule(uploadOf('poison/'), 'Poison'),
  Search: { Type: 'AWS::OpenSearchService::Domain', Properties: {} },
};

/** Writes a cloud assembly of one stack that uses every service of the local platform; returns its folder. */
export const writeSmallAssembly = (folder: string): string => {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('small.template.json', { Resources: { ...storage, ...workflow, ...api } });
  write('small.assets.json', {
    files: {
      code: {
        source: { path: relative(folder, import.meta.dirname), packaging: 'zip' },
        destinations: { current: { bucketName: 'assets', objectKey: 'code.zip' } },
      },
    },
  });
  write('manifest.json', {
    artifacts: {
      'small.assets': { type: 'cdk:asset-manifest', properties: { file: 'small.assets.json' } },
      small: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/unknown-region',
        dependencies: ['small.assets'],
        properties: { templateFile: 'small.template.json' },
      },
    },
  });
  return folder;
};
