import type { Clock } from '../clock.ts';

/** One rule of a bucket's CORS configuration; `*` may stand once in an origin or a header name. */
export type CorsRule = {
  allowedOrigins: readonly string[];
  allowedMethods: readonly string[];
  allowedHeaders?: readonly string[];
  exposeHeaders?: readonly string[];
  maxAgeSeconds?: number;
};

/**
 * One enabled rule of a bucket's lifecycle. It covers keys that start with `prefix` and carry all of `tags`;
 * the abortion of multipart uploads looks at the prefix only, because an upload has no tags yet.
 */
export type LifecycleRule = {
  id?: string;
  prefix?: string;
  tags?: Readonly<Record<string, string>>;
  expirationDays?: number;
  noncurrentExpirationDays?: number;
  abortIncompleteMultipartUploadDays?: number;
};

export type BucketSettings = {
  name: string;
  versioned: boolean;
  cors: readonly CorsRule[];
  lifecycle: readonly LifecycleRule[];
};

export type Credentials = { accessKeyId: string; secretAccessKey: string };

/**
 * What Amazon EventBridge would be told by S3: `detailType` and `detail` are those of
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html, `time` is RFC 3339.
 */
export type ObjectEvent = {
  detailType: 'Object Created' | 'Object Deleted';
  time: string;
  detail: {
    version: '0';
    bucket: { name: string };
    object: { key: string; size?: number; etag?: string; 'version-id'?: string; sequencer: string };
    'request-id': string;
    requester: string;
    'source-ip-address'?: string;
    reason:
      | 'PutObject'
      | 'POST Object'
      | 'CopyObject'
      | 'CompleteMultipartUpload'
      | 'DeleteObject'
      | 'Lifecycle Expiration';
    'deletion-type'?: 'Permanently Deleted' | 'Delete Marker Created';
  };
};

export type ObjectStoreSettings = {
  /** Folder of all state, created if absent. One process at a time may open it. */
  root: string;
  /** Judges the expiry of signatures and policies, and ages objects for the lifecycle. */
  clock: Clock;
  /** The one key pair that signs requests here. */
  credentials: Credentials;
  region: string;
  buckets: readonly BucketSettings[];
  /** Told after an object is durably created or deleted. */
  notify?: (event: ObjectEvent) => void;
  /** Told of faults that are the store's own: what a client is answered with InternalError, and a failed sweep. */
  onFault?: (error: unknown) => void;
};
