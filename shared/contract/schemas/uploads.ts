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
    .refine(isKnownMediaType, { error: ({ input }) => describeUnknownType(String(input)) })
    .meta({
      description: `One of ${Object.keys(mediaTypes).join(', ')}, or another name of these. Parameters and case do not matter. If it is empty or \`application/octet-stream\`, the ending of the file name tells the type.`,
    }),
  size: z.int().min(1).max(maxUploadBytes),
  sha256: Sha256,
  /** The digest of each part of a multipart upload, in order. The store rejects other bytes. */
  partSha256: z.array(Sha256).min(1).max(maxParts).optional(),
});

const declared = {
  uploadId: UploadId,
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
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
    parts: z.array(
      z.strictObject({ partNumber: PartNumber, size: z.int(), url: z.string(), headers: Headers }),
    ),
    nextPart: PartNumber.optional(),
    expiresAt: Instant,
  })
  .meta({ id: 'UploadInParts' });

export const UploadView = z.union([WholeUpload, UploadInParts]).meta({ id: 'Upload' });

/** The first part to return a presigned request for. */
export const UploadQuery = z.strictObject({
  fromPart: z.coerce.number().int().min(1).max(maxParts).default(1),
});

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
