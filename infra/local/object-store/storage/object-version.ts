import * as z from 'zod';
import { checksumAlgorithms } from '../body/checksums.ts';
import { segmentSchema } from './blobs.ts';

/** The headers that are stored with an object and returned unchanged. */
export const storedHeaderNames = [
  'content-type',
  'content-disposition',
  'content-encoding',
  'content-language',
  'cache-control',
  'expires',
  'x-amz-website-redirect-location',
  'x-amz-storage-class',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-server-side-encryption-bucket-key-enabled',
] as const;

const tagsSchema = z.record(z.string(), z.string());

const checksumSchema = z.strictObject({
  algorithm: z.enum(checksumAlgorithms),
  type: z.enum(['COMPOSITE', 'FULL_OBJECT']),
  value: z.string(),
});

/** The attributes of an object that a client sets. */
export const attributesSchema = z.strictObject({
  headers: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()),
  tags: tagsSchema,
});

export type Attributes = z.infer<typeof attributesSchema>;

const bornSchema = {
  /** Without versioning, the text `null`, as in S3. */
  versionId: z.string(),
  /** Epoch milliseconds of the platform's clock. */
  lastModified: z.number(),
  /** Increases with every change, so that events of one key can be sorted. */
  sequencer: z.string(),
};

export const objectVersionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('object'),
    ...bornSchema,
    bytes: z.int().min(0),
    /** Without quotes. */
    etag: z.string(),
    segments: z.array(segmentSchema),
    checksum: checksumSchema.optional(),
    /** The id of its multipart upload, so that a repeated completion succeeds. */
    uploadId: z.string().optional(),
    attributes: attributesSchema,
  }),
  z.strictObject({ kind: z.literal('deleteMarker'), ...bornSchema }),
]);

export type ObjectVersion = z.infer<typeof objectVersionSchema>;
export type StoredObject = Extract<ObjectVersion, { kind: 'object' }>;

/** All versions of one key, newest first. */
export const keyRecordSchema = z.strictObject({
  key: z.string(),
  versions: z.array(objectVersionSchema).min(1),
});

export type KeyRecord = z.infer<typeof keyRecordSchema>;

export const partSchema = z.strictObject({
  number: z.int().min(1).max(10_000),
  etag: z.string(),
  segment: segmentSchema,
  lastModified: z.number(),
  checksum: checksumSchema.optional(),
});

export type Part = z.infer<typeof partSchema>;

export const uploadSchema = z.strictObject({
  uploadId: z.string().regex(/^[0-9a-f]{32}$/),
  key: z.string(),
  initiated: z.number(),
  checksum: z
    .strictObject({ algorithm: z.enum(checksumAlgorithms), type: z.enum(['COMPOSITE', 'FULL_OBJECT']) })
    .optional(),
  attributes: attributesSchema,
});

/** An unfinished multipart upload. */
export type Upload = z.infer<typeof uploadSchema>;

export const segmentsOf = (version: ObjectVersion) => (version.kind === 'object' ? version.segments : []);
