import type { Clock } from '../clock.ts';

/** One rule of a bucket's CORS configuration. An origin or header name can contain one `*`. */
export type CorsRule = {
  allowedOrigins: readonly string[];
  allowedMethods: readonly string[];
  allowedHeaders?: readonly string[];
  exposeHeaders?: readonly string[];
  maxAgeSeconds?: number;
};

/**
 * One enabled rule of a bucket's lifecycle. It applies to keys that start with `prefix` and have all `tags`. For multipart
 * uploads, only the prefix counts, because they have no tags yet.
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
 * An event of S3 for EventBridge. `detailType` and `detail` are those of
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
    reason: 'PutObject' | 'CompleteMultipartUpload' | 'DeleteObject' | 'Lifecycle Expiration';
    'deletion-type'?: 'Permanently Deleted' | 'Delete Marker Created';
  };
};

export type ObjectStoreSettings = {
  /** The folder of all state. It is created if missing. Only one process at a time can open it. */
  root: string;
  /** The clock for the expiry of signatures and policies, and for lifecycle rules. */
  clock: Clock;
  /** The credentials that sign requests. */
  credentials: Credentials;
  region: string;
  buckets: readonly BucketSettings[];
  /** Called after an object was created or deleted. */
  notify?: (event: ObjectEvent) => void;
  /** Called for errors of the store: those that a client sees as InternalError, and failed sweeps. */
  onFault?: (error: unknown) => void;
};
