import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { type App, CfnOutput } from 'aws-cdk-lib/core';
import type { Resources } from '#infra/constructs/access.ts';
import { singleTable, tableInUse } from '#infra/constructs/single-table.ts';
import { uploadBucket } from '#infra/constructs/upload-bucket.ts';
import { stackIn } from './stack.ts';
import { nameIn, type Stage } from './stage.ts';

export type Storage = Omit<Resources, 'machineArns' | 'startArns' | 'providerSecrets' | 'eventBus'>;

/** Everything that is not made again when it is lost: the table, the uploads, the key and the secret. */
export const storageStack = (app: App, stage: Stage): Storage => {
  const stack = stackIn(
    app,
    stage,
    'storage',
    'The table, the uploads, the payout key and the signing secret.',
  );
  const own = singleTable(stack, stage);
  const table = tableInUse(own, stage);
  const uploads = uploadBucket(stack, stage);
  const payoutKey = new Key(stack, 'PayoutKey', {
    description: 'Seals the account numbers that creators are paid to.',
    alias: nameIn(stage, 'payout-accounts'),
    enableKeyRotation: true,
    removalPolicy: stage.removalPolicy,
  });
  // Made once and not rotated: cursors and quotes that were signed with it are in clients' hands.
  const signingSecret = new Secret(stack, 'SigningSecret', {
    description: 'Signs list cursors and cancellation quotes.',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: stage.removalPolicy,
  });
  new CfnOutput(stack, 'TableName', { value: table.tableName });
  new CfnOutput(stack, 'UploadBucketName', { value: uploads.bucketName });
  return { table, uploads, payoutKey, signingSecret };
};
