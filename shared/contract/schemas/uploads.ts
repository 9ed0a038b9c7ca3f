import * as z from 'zod';
import { isKnownMediaType, mediaTypes, normalizeMediaType } from '../../domain/uploads/media-types.ts';
import { Instant, line, orUnknown, UploadId } from './basics.ts';
import { TakedownNoteView } from './takedowns.ts';

/** The S3 limit of a single PUT. It also applies to multipart uploads. */
export const maxUploadBytes = 5 * 1024 ** 3;

/** The S3 limit of a multipart upload. */
const maxParts = 10_000;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 as 64 lower-case hexadecimal digits');

const PartNumber = z.int().min(1).max(maxParts);

const describeUnknownType = (declared: string): string => {
  const type = normalizeMediaType(declared);
  const wanted = `a media type: ${Object.keys(mediaTypes).join(', ')}`;
  return type === undefined ? wanted : `${type} is not accepted; declare ${wanted}`;
};

export const UploadBody = z.strictObject({
  fileName: line(255),
  contentType: z
    .string()
    .max(255)
    .refine(isKnownMediaType, {
      error: ({ input }) => describeUnknownType(String(input)),
      params: { allowed: Object.keys(mediaTypes) },
    })
    .meta({
      description: `One of ${Object.keys(mediaTypes).join(', ')}, or another name of these. Parameters and case do not matter. If it is empty or \`application/octet-stream\`, the ending of the file name tells the type.`,
    }),
  size: z.int().min(1).max(maxUploadBytes),
  /** Of the whole file. The store rejects other bytes of a single upload. It may come at the completion, or never. */
  sha256: Sha256.optional(),
  /** The digest of each part of a multipart upload, in order. The store rejects other bytes. */
  partSha256: z.array(Sha256).min(1).max(maxParts).optional(),
  /** The digest of each part comes when its request is created, so that the file is read once. */
  hashesParts: z.literal(true).optional(),
});

export const CompletionBody = z
  .strictObject({
    /** Of the whole file, if it was not declared before. */
    sha256: Sha256.optional(),
  })
  .default({});

const declared = {
  uploadId: UploadId,
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  /** As declared. */
  sha256: z.string().optional(),
};

export const SubmittedFile = z.strictObject(declared).meta({ id: 'SubmittedFile' });

/** The party of a file and staff see that it is taken down. */
const own = { ...declared, takenDown: TakedownNoteView.optional() };

const Headers = z.record(z.string(), z.string());

/** A file that is uploaded in one request. */
const WholeUpload = z
  .strictObject({
    ...own,
    status: orUnknown(z.enum(['waiting', 'stored'])),
    method: z.literal('PUT'),
    url: z.string(),
    headers: Headers,
    expiresAt: Instant,
  })
  .meta({ id: 'WholeUpload' });

const partRequest = { partNumber: PartNumber, size: z.int(), url: z.string(), headers: Headers };

/**
 * A multipart upload. `parts` lists missing parts, each with a presigned request. If more are missing, send `nextPart`
 * as `?fromPart=`. `expired`: the upload was not completed in time and is deleted.
 */
const UploadInParts = z
  .strictObject({
    ...own,
    status: orUnknown(z.enum(['waiting', 'stored', 'expired'])),
    method: z.literal('PUT'),
    partSize: z.int(),
    partCount: z.int(),
    arrived: z.array(PartNumber),
    parts: z.array(z.strictObject(partRequest)),
    nextPart: PartNumber.optional(),
    expiresAt: Instant,
  })
  .meta({ id: 'UploadInParts' });

export const UploadView = z.union([WholeUpload, UploadInParts]).meta({ id: 'Upload' });

const PartNumberText = z.coerce.number().int().min(1).max(maxParts);

/** The first part to return. */
export const UploadQuery = z.strictObject({ fromPart: PartNumberText.default(1) });

export const partParams = { partNumber: PartNumberText };

/** The digest of the part's bytes, if the upload has `hashesParts`. */
export const PartQuery = z.strictObject({ sha256: Sha256.optional() });

/** A presigned request for one part. */
export const PartRequestView = z
  .strictObject({ ...partRequest, method: z.literal('PUT'), expiresAt: Instant })
  .meta({ id: 'PartRequest' });

/** The parts in the object store, with its entity tags. If there are more, send `nextPart` as `?fromPart=`. */
export const ArrivedPartsView = z
  .strictObject({
    parts: z.array(
      z.strictObject({
        partNumber: PartNumber,
        size: z.int(),
        etag: z.string(),
        sha256: z.string().optional(),
      }),
    ),
    nextPart: PartNumber.optional(),
  })
  .meta({ id: 'ArrivedParts' });

export const RemovedUploadView = z
  .strictObject({ uploadId: UploadId, removed: z.literal(true) })
  .meta({ id: 'RemovedUpload' });

/** An operation of the S3 protocol on the object of an upload, by its method and parameters. */
export const S3RequestBody = z.strictObject({
  method: z.enum(['GET', 'PUT', 'POST', 'DELETE']),
  /** S3's id of a multipart upload of this file. Without it, PUT stores the whole file and POST begins the parts. */
  uploadId: z.string().min(1).max(1_024).exactOptional(),
  partNumber: PartNumber.exactOptional(),
});

/** A presigned request for clients that speak the S3 protocol. */
export const S3RequestView = z
  .strictObject({
    method: S3RequestBody.shape.method,
    key: z.string(),
    url: z.string(),
    headers: Headers,
    expiresAt: Instant,
  })
  .meta({ id: 'S3Request' });

/** How a browser treats the downloaded file. */
export const DownloadQuery = z.strictObject({
  disposition: z.enum(['attachment', 'inline']).default('attachment'),
});

/** A stored file with URLs that are valid until `expiresAt`: `url` for GET, also in ranges, `headUrl` for HEAD. */
export const DownloadView = z
  .strictObject({ ...own, url: z.string(), headUrl: z.string(), expiresAt: Instant })
  .meta({ id: 'Download' });

/** Distinct uploads of one order. */
export const uploadIds = (min: number) =>
  z
    .array(UploadId)
    .min(min)
    .max(9)
    .refine((ids) => new Set(ids).size === ids.length, 'each upload once');
