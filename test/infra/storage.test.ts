import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');
const prod = await synthesizeStage('prod', { context: { webOrigins: 'https://stars.example' } });

const stored = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::SecretsManager::Secret'];

const retained = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

describe('stored data', () => {
  test.each(stored)('%s outlives its stack in a durable stage and is deleted with it in dev', (type) => {
    prod.template('storage').hasResource(type, retained);
    dev.template('storage').hasResource(type, { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
  });

  test('the users and the logs of a durable stage are kept, too', () => {
    prod.template('identity').hasResource('AWS::Cognito::UserPool', retained);
    const logs = prod.resources('AWS::Logs::LogGroup');
    expect(new Set(logs.map(({ DeletionPolicy }) => DeletionPolicy))).toEqual(
      new Set(['RetainExceptOnCreate']),
    );
  });

  test('nothing remains when the creation of a durable stage fails, so that it can be repeated', () => {
    expect(prod.resources().filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toEqual([]);
  });

  test('queues and machines are deleted with their stack, as the table has their data', () => {
    for (const type of ['AWS::SQS::Queue', 'AWS::StepFunctions::StateMachine']) {
      prod.template('workflow').hasResource(type, { DeletionPolicy: 'Delete' });
    }
  });

  test('the stacks of a durable stage are protected from deletion, those of dev are not', () => {
    expect(prod.assembly.stacks.map(({ terminationProtection }) => terminationProtection)).not.toContain(
      false,
    );
    expect(dev.assembly.stacks.map(({ terminationProtection }) => terminationProtection)).not.toContain(true);
  });
});

describe('the table', () => {
  test.each([
    { name: 'dev', stage: dev, protectedFromDeletion: false },
    { name: 'prod', stage: prod, protectedFromDeletion: true },
  ])(
    'can be restored to any second in $name; deletion protection there is $protectedFromDeletion',
    (given) => {
      given.stage.template('storage').hasResourceProperties('AWS::DynamoDB::Table', {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: given.protectedFromDeletion,
      });
    },
  );

  test('is paid by request, streams new images and expires items by expiresAt', () => {
    dev.template('storage').hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });

  test('has five indexes on string keys; the hall’s contains nothing that a taken slot changes', () => {
    const index = (name: string, Projection: object) => ({
      IndexName: name,
      KeySchema: [
        { AttributeName: `${name}pk`, KeyType: 'HASH' },
        { AttributeName: `${name}sk`, KeyType: 'RANGE' },
      ],
      Projection,
    });
    const keysOnly = { ProjectionType: 'KEYS_ONLY' };
    dev.template('storage').hasResourceProperties('AWS::DynamoDB::Table', {
      GlobalSecondaryIndexes: [
        index('gsi1', keysOnly),
        index('gsi2', keysOnly),
        index('gsi3', keysOnly),
        index('gsi4', keysOnly),
        index('gsi5', keysOnly),
      ],
      AttributeDefinitions: Match.not(Match.arrayWith([{ AttributeType: 'N' }])),
    });
  });
});

describe('the upload bucket', () => {
  const bucket = (properties: object) =>
    dev.template('storage').hasResourceProperties('AWS::S3::Bucket', properties);

  test('is closed to the public, encrypted and versioned', () => {
    bucket({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      BucketEncryption: Match.anyValue(),
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  test.each([{ Bool: { 'aws:SecureTransport': 'false' } }, { NumericLessThan: { 's3:TlsVersion': 1.2 } }])(
    'refuses requests without TLS 1.2: %j',
    (Condition) => {
      dev.template('storage').hasResourceProperties('AWS::S3::BucketPolicy', {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:*', Condition }),
          ]),
        },
      });
    },
  );

  test('removes unfinished uploads, overwritten versions and unused objects, and nothing else', () => {
    bucket({
      LifecycleConfiguration: {
        Rules: [
          // An upload in parts has no tags that a rule could match: every unfinished one is removed.
          {
            Id: 'abort-unfinished-uploads',
            Status: 'Enabled',
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          },
          Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }),
          Match.objectLike({ ExpirationInDays: 7, TagFilters: [{ Key: 'state', Value: 'unused' }] }),
        ],
      },
    });
  });

  test('sends every new object to EventBridge', () => {
    bucket({ NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } });
  });

  test('lets the browsers of the configured origins upload and read the checksums', () => {
    const cors = (AllowedOrigins: string[]) => ({
      CorsConfiguration: {
        CorsRules: [
          Match.objectLike({
            AllowedOrigins,
            ExposedHeaders: Match.arrayWith(['ETag', 'x-amz-checksum-sha256']),
          }),
        ],
      },
    });
    bucket(cors(['*']));
    prod.template('storage').hasResourceProperties('AWS::S3::Bucket', cors(['https://stars.example']));
  });
});

test('the key of the payout accounts is rotated', () => {
  dev.template('storage').hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
});

test('the signing secret is generated and is in no template', () => {
  dev.template('storage').hasResourceProperties('AWS::SecretsManager::Secret', {
    GenerateSecretString: { PasswordLength: 64 },
    SecretString: Match.absent(),
  });
});
