import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Stage } from '#infra/stacks/stage.ts';

const exposedHeaders = [
  ...['ETag', 'x-amz-checksum-sha256', 'x-amz-checksum-crc64nvme', 'x-amz-version-id'],
  // Players read films in ranges.
  ...['Accept-Ranges', 'Content-Disposition', 'Content-Length', 'Content-Range'],
];

/**
 * Creates the private bucket for uploads by presigned request. It keeps versions, because an approval applies to exact
 * bytes. It deletes objects tagged `state=unused`, unfinished uploads and overwritten versions after some days, and
 * sends every change to EventBridge.
 */
export const createUploadBucket = (scope: Construct, stage: Stage): Bucket => {
  const bucket = new Bucket(scope, 'Uploads', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    // With a KMS key, each presigned upload would also need a permission for that key.
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    removalPolicy: stage.removalPolicy,
    cors: corsRules(stage.webOrigins),
    // No server access logs: every upload is recorded as an event in the table.
    lifecycleRules: [
      { id: 'abort-unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      {
        id: 'expire-overwritten-versions',
        noncurrentVersionExpiration: Duration.days(30),
        expiredObjectDeleteMarker: true,
      },
      { id: 'expire-unused-objects', tagFilters: { state: 'unused' }, expiration: Duration.days(7) },
    ],
  });
  // The construct's `eventBridgeEnabled` adds a custom resource. This property does the same without one.
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error('The upload bucket has no CloudFormation resource.');
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  return bucket;
};

const corsRules = (origins: readonly string[]) =>
  origins.length === 0
    ? []
    : [
        {
          id: 'browser-uploads',
          allowedOrigins: [...origins],
          // A page aborts a multipart upload by DELETE. Nothing is signed that deletes an object.
          allowedMethods: [
            ...[HttpMethods.GET, HttpMethods.HEAD, HttpMethods.PUT],
            ...[HttpMethods.POST, HttpMethods.DELETE],
          ],
          allowedHeaders: ['*'],
          exposedHeaders,
          maxAge: 3_600,
        },
      ];
