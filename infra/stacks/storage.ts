import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { type App, CfnOutput } from 'aws-cdk-lib/core';
import type { Resources } from '#infra/constructs/access.ts';
import { createTable, toTableReference } from '#infra/constructs/single-table.ts';
import { createUploadBucket } from '#infra/constructs/upload-bucket.ts';
import { createStack } from './stack.ts';
import { nameIn, type Stage } from './stage.ts';

export type Storage = Omit<Resources, 'machineArns' | 'startArns' | 'providerSecrets' | 'eventBus'>;

/** Creates everything that cannot be recreated after a loss: the table, the uploads, the key and the secret. */
export const createStorageStack = (app: App, stage: Stage): Storage => {
  const stack = createStack(
    app,
    stage,
    'storage',
    'The table, the uploads, the payout key and the signing secret.',
  );
  const table = toTableReference(createTable(stack, stage), stage);
  const uploads = createUploadBucket(stack, stage);
  const payoutKey = new Key(stack, 'PayoutKey', {
    description: 'Encrypts the account numbers of payouts, and the secrets of webhook endpoints.',
    alias: nameIn(stage, 'payout-accounts'),
    enableKeyRotation: true,
    removalPolicy: stage.removalPolicy,
  });
  // Not rotated automatically: clients still use cursors and quotes that were signed with it.
  const signingSecret = new Secret(stack, 'SigningSecret', {
    description: 'Signs list cursors and cancellation quotes.',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: stage.removalPolicy,
  });
  new CfnOutput(stack, 'TableName', { value: table.tableName });
  new CfnOutput(stack, 'UploadBucketName', { value: uploads.bucketName });
  return { table, uploads, payoutKey, signingSecret };
};
