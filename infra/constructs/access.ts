import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Aws } from 'aws-cdk-lib/core';
import { eventSource } from '#shared/domain/webhooks/delivery-due-event.ts';
import type { TableInUse } from './single-table.ts';

/** What a function may do, and by that which names its environment holds. */
export type Access =
  | 'table.name'
  | 'table.read'
  | 'table.write'
  | 'uploads.sign'
  | 'uploads.keep'
  | 'uploads.screen'
  | 'content-moderation'
  | 'payout-account.seal'
  | 'payout-account.open'
  | 'webhook-secret.seal'
  | 'webhook-secret.open'
  | 'event-bus.put'
  | 'signing-secret'
  | 'provider-secrets'
  | 'order-machine.answer'
  | 'machines.drive'
  | 'order-machine.repair'
  | 'withdrawal-machine.start'
  | 'withdrawal-machine.repair';

/** Where the settings of a payment provider lie, by the name that the environment gives it. */
export type ProviderSecrets = {
  readonly alipay: string | undefined;
  readonly stripe: string | undefined;
};

/** The resources that functions share. */
export type Resources = {
  readonly table: TableInUse;
  readonly uploads: Bucket;
  readonly payoutKey: Key;
  readonly signingSecret: Secret;
  /** The secrets of providers that the stage was configured with, by ARN; none unless the context names one. */
  readonly providerSecrets: ProviderSecrets;
  /** The name of the bus that events are put on, if the stage has one. */
  readonly eventBus: string | undefined;
  /** By name, and no reference: a machine refers to the functions that it calls, and some of them answer it. */
  readonly machineArns: { readonly order: string; readonly withdrawal: string };
  /** What their executions are started by. */
  readonly startArns: { readonly order: string; readonly withdrawal: string };
};

/** The environment and the permissions that one access brings. */
export type Granted = {
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
};

/** Uploads live under this prefix; nothing else in the bucket may be touched. */
export const uploadPrefix = 'uploads/';

/** Turns an access into environment and permissions, so that neither can be given without the other. */
export const grantAccess = (access: Access, resources: Resources): Granted => grants[access](resources);

const allow = (resources: readonly string[], ...actions: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

// No Scan: every access pattern is a Get or a Query. ConditionCheckItem is what a transaction's checks need.
const readActions = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'].map(
  (name) => `dynamodb:${name}`,
);
const writeActions = ['PutItem', 'UpdateItem', 'DeleteItem'].map((name) => `dynamodb:${name}`);

const onTable =
  (...actions: readonly string[]) =>
  ({ table }: Resources): Granted => ({
    environment: { TABLE_NAME: table.tableName },
    statements: [allow([table.tableArn, `${table.tableArn}/index/*`], ...actions)],
  });

const onUploads =
  (...actions: readonly string[]) =>
  ({ uploads }: Resources): Granted => ({
    environment: { UPLOAD_BUCKET: uploads.bucketName },
    statements: [
      allow([uploads.arnForObjects(`${uploadPrefix}*`)], ...actions),
      // Without it S3 answers a HEAD of an object that is not there with 403 instead of 404.
      allow([uploads.bucketArn], 's3:ListBucket'),
    ],
  });

const onPayoutKey =
  (...actions: readonly string[]) =>
  ({ payoutKey }: Resources): Granted => ({
    environment: { PAYOUT_KEY_ARN: payoutKey.keyArn },
    statements: [allow([payoutKey.keyArn], ...actions)],
  });

/** The same key, for what was sealed for endpoints alone: the owner that it is sealed for is the endpoint's id. */
const onWebhookSecrets =
  (...actions: readonly string[]) =>
  ({ payoutKey }: Resources): Granted => ({
    environment: { PAYOUT_KEY_ARN: payoutKey.keyArn },
    statements: [
      new PolicyStatement({
        actions: [...actions],
        resources: [payoutKey.keyArn],
        conditions: { StringLike: { 'kms:EncryptionContext:owner': 'whk_*' } },
      }),
    ],
  });

/** Deliveries are begun through the default bus; events go to the platform's own, if the stage has one. */
const toPutEvents = ({ eventBus }: Resources): Granted => ({
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

const onSigningSecret = ({ signingSecret }: Resources): Granted => ({
  environment: { SIGNING_SECRET_ARN: signingSecret.secretArn },
  statements: [allow([signingSecret.secretArn], 'secretsmanager:GetSecretValue')],
});

// Rekognition knows no resources here, and reads the object with the caller's own permission.
const toModerate = (): Granted => ({
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

const onProviderSecrets = ({ providerSecrets: { alipay, stripe } }: Resources): Granted => ({
  environment: {
    ...(alipay !== undefined && { ALIPAY_SECRET_ARN: alipay }),
    ...(stripe !== undefined && { STRIPE_SECRET_ARN: stripe }),
  },
  statements: [alipay, stripe]
    .filter((arn) => arn !== undefined)
    .map((arn) => allow([arn], 'secretsmanager:GetSecretValue')),
});

const toAnswerOrders = ({ machineArns }: Resources): Granted => ({
  environment: {},
  statements: [allow([machineArns.order], 'states:SendTaskSuccess')],
});

const toDriveMachines = ({ machineArns: { order, withdrawal }, startArns }: Resources): Granted => ({
  environment: {
    ORDER_STATE_MACHINE_ARN: startArns.order,
    WITHDRAWAL_STATE_MACHINE_ARN: startArns.withdrawal,
  },
  statements: [allow([order, withdrawal], 'states:StartExecution', 'states:SendTaskSuccess')],
});

/** Executions are described and listed by whoever finds those that have stopped. */
const toRepairOrders = ({ machineArns: { order }, startArns }: Resources): Granted => ({
  environment: { ORDER_STATE_MACHINE_ARN: startArns.order },
  statements: [
    allow([order], 'states:StartExecution', 'states:SendTaskSuccess', 'states:ListExecutions'),
    allow([`${order.replace(':stateMachine:', ':execution:')}:*`], 'states:DescribeExecution'),
  ],
});

const toStartWithdrawals = ({ machineArns: { withdrawal }, startArns }: Resources): Granted => ({
  environment: { WITHDRAWAL_STATE_MACHINE_ARN: startArns.withdrawal },
  statements: [allow([withdrawal], 'states:StartExecution')],
});

const toRepairWithdrawals = ({ machineArns: { withdrawal }, startArns }: Resources): Granted => ({
  environment: { WITHDRAWAL_STATE_MACHINE_ARN: startArns.withdrawal },
  statements: [
    allow([withdrawal], 'states:StartExecution'),
    allow([`${withdrawal.replace(':stateMachine:', ':execution:')}:*`], 'states:DescribeExecution'),
  ],
});

const grants: Readonly<Record<Access, (resources: Resources) => Granted>> = {
  // What counts something about the table and does not touch it.
  'table.name': ({ table }) => ({ environment: { TABLE_NAME: table.tableName }, statements: [] }),
  'table.read': onTable(...readActions),
  'table.write': onTable(...readActions, ...writeActions),
  // A presigned request may do no more than its signer: upload whole or in parts, tag, look, and download the version
  // that was handed in. Nobody aborts an upload in parts; the bucket does.
  'uploads.sign': onUploads(
    's3:PutObject',
    's3:PutObjectTagging',
    's3:GetObject',
    's3:GetObjectVersion',
    's3:ListMultipartUploadParts',
  ),
  // What is handed in beside the work and shown to the other side is kept by the function that takes it.
  'uploads.keep': onUploads('s3:PutObjectVersionTagging'),
  // By version: what is screened, approved and kept is one version's bytes, whatever is uploaded over it.
  'uploads.screen': onUploads(
    's3:GetObject',
    's3:GetObjectVersion',
    's3:PutObjectTagging',
    's3:PutObjectVersionTagging',
  ),
  'content-moderation': toModerate,
  // The function that takes an account number down cannot read one back: it answers with the masked copy.
  'payout-account.seal': onPayoutKey('kms:Encrypt'),
  'payout-account.open': onPayoutKey('kms:Decrypt'),
  'webhook-secret.seal': onWebhookSecrets('kms:Encrypt'),
  'webhook-secret.open': onWebhookSecrets('kms:Decrypt'),
  'event-bus.put': toPutEvents,
  'signing-secret': onSigningSecret,
  'provider-secrets': onProviderSecrets,
  'order-machine.answer': toAnswerOrders,
  'machines.drive': toDriveMachines,
  'order-machine.repair': toRepairOrders,
  'withdrawal-machine.start': toStartWithdrawals,
  'withdrawal-machine.repair': toRepairWithdrawals,
};
