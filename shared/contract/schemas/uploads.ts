import * as z from 'zod';
import { Instant, line, orUnknown, UploadId } from './basics.ts';

/** The largest file that may be uploaded: S3's own limit for a single PUT, and plenty for what goes in parts. */
export const maxUploadBytes = 5 * 1024 ** 3;

/** No file has more parts: S3's own limit. */
const maxParts = 10_000;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 as 64 lower-case hexadecimal digits');

const PartNumber = z.int().min(1).max(maxParts);

export const UploadBody = z.strictObject({
  fileName: line(255),
  contentType: z.enum([
    'video/mp4',
    'video/quicktime',
    'video/webm',
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
    'text/plain',
  ]),
  size: z.int().min(1).max(maxUploadBytes),
  sha256: Sha256,
  /** Of each part of a file that goes in parts, in their order: the store then takes those bytes or none. */
  partSha256: z.array(Sha256).min(1).max(maxParts).optional(),
});

const declared = {
  uploadId: UploadId,
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
};

const Headers = z.record(z.string(), z.string());

/** A file that goes in one request. */
const WholeUpload = z
  .strictObject({
    ...declared,
    status: orUnknown(z.enum(['waiting', 'stored'])),
    method: z.literal('PUT'),
    url: z.string(),
    headers: Headers,
    expiresAt: Instant,
  })
  .meta({ id: 'WholeUpload' });

/**
 * A file that goes in parts. `parts` are some of those that are still missing, each with a request that stores it;
 * where there are more, `?fromPart=` of `nextPart` goes on. `expired`: it was not completed in time and is gone.
 */
const UploadInParts = z
  .strictObject({
    ...declared,
    status: orUnknown(z.enum(['waiting', 'stored', 'expired'])),
    method: z.literal('PUT'),
    partSize: z.int(),
    partCount: z.int(),
    arrived: z.array(PartNumber),
    parts: z.array(
      z.strictObject({ partNumber: PartNumber, size: z.int(), url: z.string(), headers: Headers }),
    ),
    nextPart: PartNumber.optional(),
    expiresAt: Instant,
  })
  .meta({ id: 'UploadInParts' });

export const UploadView = z.union([WholeUpload, UploadInParts]).meta({ id: 'Upload' });

/** From which part on fresh requests are wanted; a file that goes in one piece has none. */
export const UploadQuery = z.strictObject({
  fromPart: z.coerce.number().int().min(1).max(maxParts).default(1),
});

/** A stored file, and the address it can be fetched from until `expiresAt`. */
export const DownloadView = z.strictObject({ ...declared, url: z.string(), expiresAt: Instant }).meta({
  id: 'Download',
});
