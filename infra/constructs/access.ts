import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Aws } from 'aws-cdk-lib/core';
import { derivedPrefix } from '#shared/domain/inspections/derived-keys.ts';
import {
  type ProviderSecrets,
  secretVariableOf,
} from '#shared/domain/payment-providers/payment-providers.ts';
import { eventSource } from '#shared/domain/webhooks/delivery-due-event.ts';
import type { TableReference } from './single-table.ts';

/** A permission of a function. It also sets the environment variables that the function needs for it. */
export type Permission =
  | 'table.read'
  | 'table.write'
  | 'table.migrate'
  | 'uploads.sign'
  | 'uploads.keep'
  | 'uploads.screen'
  | 'assets.sign'
  | 'assets.release'
  | 'assets.check'
  | 'uploads.inspect'
  | 'content-moderation'
  | 'payout-account.encrypt'
  | 'payout-account.decrypt'
  | 'advertiser-profile.encrypt'
  | 'advertiser-profile.decrypt'
  | 'webhook-secret.encrypt'
  | 'webhook-secret.decrypt'
  | 'event-bus.put'
  | 'signing-secret'
  | 'provider-secrets'
  | 'order-machine.resume'
  | 'machines.run'
  | 'order-machine.read'
  | 'order-machine.repair'
  | 'withdrawal-machine.start'
  | 'withdrawal-machine.repair';

/** The resources that functions share. */
export type Resources = {
  readonly table: TableReference;
  readonly uploads: Bucket;
  readonly payoutKey: Key;
  readonly signingSecret: Secret;
  /** Empty unless the context names a secret. */
  readonly providerSecrets: ProviderSecrets;
  /** The name of the stage's event bus, if it has one. */
  readonly eventBus: string | undefined;
  /** Built from names. References would be circular: machines call functions, and functions resume machines. */
  readonly machineArns: { readonly order: string; readonly withdrawal: string };
  /** The ARNs that start executions: aliases in a durable stage. */
  readonly startArns: { readonly order: string; readonly withdrawal: string };
};

/** The environment variables and the policy statements of one permission. */
export type Grant = {
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
};

/**
 * The prefix of all files of orders, and that of pictures and documents of parties. Beside them are only the files that are
 * made of uploads.
 */
export const uploadPrefix = 'uploads/';
export const assetPrefix = 'assets/';

/** Returns the environment and the policy statements of a permission, so that neither is given without the other. */
export const grantPermission = (permission: Permission, resources: Resources): Grant =>
  grants[permission](resources);

const allow = (resources: readonly string[], ...actions: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

// No Scan, except for migrations: every access pattern is a Get or a Query. Transactions need ConditionCheckItem.
const readActions = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'].map(
  (name) => `dynamodb:${name}`,
);
const writeActions = ['PutItem', 'UpdateItem', 'DeleteItem'].map((name) => `dynamodb:${name}`);

const grantTable =
  (...actions: readonly string[]) =>
  ({ table }: Resources): Grant => ({
    environment: { TABLE_NAME: table.tableName },
    statements: [allow([table.tableArn, `${table.tableArn}/index/*`], ...actions)],
  });

const grantObjects =
  (prefix: string, ...actions: readonly string[]) =>
  ({ uploads }: Resources): Grant => ({
    environment: { UPLOAD_BUCKET: uploads.bucketName },
    statements: [
      allow([uploads.arnForObjects(`${prefix}*`)], ...actions),
      // Without it, S3 answers a HEAD of a missing object with 403 instead of 404.
      allow([uploads.bucketArn], 's3:ListBucket'),
    ],
  });

const allowDerived = ({ uploads }: Resources, ...actions: readonly string[]): PolicyStatement =>
  allow([uploads.arnForObjects(`${derivedPrefix}*`)], ...actions);

/** Uploads, and the reading of the files that were made of them. */
const grantUploadsAndDerived =
  (...actions: readonly string[]) =>
  (resources: Resources): Grant => {
    const { environment, statements } = grantObjects(uploadPrefix, ...actions)(resources);
    return { environment, statements: [...statements, allowDerived(resources, 's3:GetObject')] };
  };

const grantInspection = (resources: Resources): Grant => {
  const { environment, statements } = grantObjects(
    uploadPrefix,
    's3:GetObject',
    's3:GetObjectVersion',
  )(resources);
  return { environment, statements: [...statements, allowDerived(resources, 's3:PutObject')] };
};

const grantPayoutKey =
  (...actions: readonly string[]) =>
  ({ payoutKey }: Resources): Grant => ({
    environment: { PAYOUT_KEY_ARN: payoutKey.keyArn },
    statements: [allow([payoutKey.keyArn], ...actions)],
  });

/** The payout key, restricted to the secrets of some owners: the encryption context names the owner's id. */
const grantSecretsOf =
  (ownerPrefix: string, ...actions: readonly string[]) =>
  ({ payoutKey }: Resources): Grant => ({
    environment: { PAYOUT_KEY_ARN: payoutKey.keyArn },
    statements: [
      new PolicyStatement({
        actions: [...actions],
        resources: [payoutKey.keyArn],
        conditions: { StringLike: { 'kms:EncryptionContext:owner': `${ownerPrefix}*` } },
      }),
    ],
  });

/** Webhook deliveries start through the default bus. Events go to the stage's event bus, if it has one. */
const grantPutEvents = ({ eventBus }: Resources): Grant => ({
  environment: eventBus === undefined ? {} : { EVENT_BUS_NAME: eventBus },
  statements: [
    new PolicyStatement({
      actions: ['events:PutEvents'],
      resources: [eventBusArn('default'), ...(eventBus === undefined ? [] : [eventBusArn(eventBus)])],
      conditions: { StringEquals: { 'events:source': eventSource } },
    }),
  ],
});

const eventBusArn = (name: string): string =>
  `arn:${Aws.PARTITION}:events:${Aws.REGION}:${Aws.ACCOUNT_ID}:event-bus/${name}`;

const grantSigningSecret = ({ signingSecret }: Resources): Grant => ({
  environment: { SIGNING_SECRET_ARN: signingSecret.secretArn },
  statements: [allow([signingSecret.secretArn], 'secretsmanager:GetSecretValue')],
});

// These Rekognition actions have no resources. Rekognition reads the object with the caller's permission.
const grantModeration = (): Grant => ({
  environment: { CONTENT_MODERATION: 'rekognition' },
  statements: [
    allow(
      ['*'],
      'rekognition:StartContentModeration',
      'rekognition:GetContentModeration',
      'rekognition:DetectModerationLabels',
    ),
  ],
});

const grantProviderSecrets = ({ providerSecrets }: Resources): Grant => ({
  environment: Object.fromEntries(
    Object.entries(providerSecrets).map(([name, arn]) => [secretVariableOf(name), arn]),
  ),
  statements: Object.values(providerSecrets).map((arn) => allow([arn], 'secretsmanager:GetSecretValue')),
});

/** Ends a wait: on the usual way with success, else with a failure after which the execution looks where to go. */
const endWaits = ['states:SendTaskSuccess', 'states:SendTaskFailure'] as const;

const grantOrderResumption = ({ machineArns }: Resources): Grant => ({
  environment: {},
  statements: [allow([machineArns.order], ...endWaits)],
});

const grantMachines = ({ machineArns: { order, withdrawal }, startArns }: Resources): Grant => ({
  environment: {
    ORDER_STATE_MACHINE_ARN: startArns.order,
    WITHDRAWAL_STATE_MACHINE_ARN: startArns.withdrawal,
  },
  statements: [allow([order, withdrawal], 'states:StartExecution', ...endWaits)],
});

/** Describing an execution, and its history, shows why it failed. */
const grantOrderReading = ({ machineArns: { order }, startArns }: Resources): Grant => ({
  environment: { ORDER_STATE_MACHINE_ARN: startArns.order },
  statements: [
    allow(
      [`${order.replace(':stateMachine:', ':execution:')}:*`],
      'states:DescribeExecution',
      'states:GetExecutionHistory',
    ),
  ],
});

/** Listing and describing executions finds those that have stopped. */
const grantOrderRepair = ({ machineArns: { order }, startArns }: Resources): Grant => ({
  environment: { ORDER_STATE_MACHINE_ARN: startArns.order },
  statements: [
    allow([order], 'states:StartExecution', ...endWaits, 'states:ListExecutions'),
    allow([`${order.replace(':stateMachine:', ':execution:')}:*`], 'states:DescribeExecution'),
  ],
});

const grantWithdrawalStart = ({ machineArns: { withdrawal }, startArns }: Resources): Grant => ({
  environment: { WITHDRAWAL_STATE_MACHINE_ARN: startArns.withdrawal },
  statements: [allow([withdrawal], 'states:StartExecution')],
});

const grantWithdrawalRepair = ({ machineArns: { withdrawal }, startArns }: Resources): Grant => ({
  environment: { WITHDRAWAL_STATE_MACHINE_ARN: startArns.withdrawal },
  statements: [
    allow([withdrawal], 'states:StartExecution'),
    allow([`${withdrawal.replace(':stateMachine:', ':execution:')}:*`], 'states:DescribeExecution'),
  ],
});

const grants: Readonly<Record<Permission, (resources: Resources) => Grant>> = {
  'table.read': grantTable(...readActions),
  'table.write': grantTable(...readActions, ...writeActions),
  'table.migrate': grantTable('dynamodb:Scan', ...readActions, ...writeActions),
  // A presigned request has the permissions of its signer: upload whole or in parts, tag, abort, and download the
  // submitted version. The bucket aborts forgotten uploads itself.
  'uploads.sign': grantUploadsAndDerived(
    's3:PutObject',
    's3:PutObjectTagging',
    's3:GetObject',
    's3:GetObjectVersion',
    's3:ListMultipartUploadParts',
    's3:AbortMultipartUpload',
  ),
  // The function that receives an attachment for the other party tags its version, so that it is not deleted.
  'uploads.keep': grantObjects(uploadPrefix, 's3:PutObjectVersionTagging'),
  // By version: screening and approval apply to the bytes of one version, even if the object is overwritten later.
  'uploads.screen': grantObjects(
    uploadPrefix,
    's3:GetObject',
    's3:GetObjectVersion',
    's3:PutObjectTagging',
    's3:PutObjectVersionTagging',
  ),
  // Clients store originals and read documents. The function reads copies, and lets all bytes expire.
  'assets.sign': grantObjects(
    assetPrefix,
    's3:PutObject',
    's3:PutObjectTagging',
    's3:GetObject',
    's3:GetObjectVersion',
  ),
  // An erased account's bytes expire.
  'assets.release': grantObjects(assetPrefix, 's3:PutObjectTagging'),
  'assets.check': grantObjects(
    assetPrefix,
    's3:GetObject',
    's3:GetObjectVersion',
    's3:PutObject',
    's3:PutObjectTagging',
    's3:PutObjectVersionTagging',
  ),
  // It reads a submitted file, and stores smaller ones beside it. It cannot change an upload.
  'uploads.inspect': grantInspection,
  'content-moderation': grantModeration,
  // The function that stores an account number cannot decrypt it. It returns the masked copy.
  'payout-account.encrypt': grantPayoutKey('kms:Encrypt'),
  'payout-account.decrypt': grantPayoutKey('kms:Decrypt'),
  'advertiser-profile.encrypt': grantSecretsOf('adv_', 'kms:Encrypt'),
  'advertiser-profile.decrypt': grantSecretsOf('adv_', 'kms:Decrypt'),
  'webhook-secret.encrypt': grantSecretsOf('whk_', 'kms:Encrypt'),
  'webhook-secret.decrypt': grantSecretsOf('whk_', 'kms:Decrypt'),
  'event-bus.put': grantPutEvents,
  'signing-secret': grantSigningSecret,
  'provider-secrets': grantProviderSecrets,
  'order-machine.resume': grantOrderResumption,
  'machines.run': grantMachines,
  'order-machine.read': grantOrderReading,
  'order-machine.repair': grantOrderRepair,
  'withdrawal-machine.start': grantWithdrawalStart,
  'withdrawal-machine.repair': grantWithdrawalRepair,
};
