import * as z from 'zod';
import { assetStatuses } from '../../domain/assets/asset.ts';
import { assetPurposeNames, copyNames } from '../../domain/assets/asset-purposes.ts';
import { AssetId, Instant, line, orUnknown, Reason } from './basics.ts';
import { TakedownNoteView } from './takedowns.ts';

const Owner = z.enum(['creator', 'advertiser']);

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 as 64 lower-case hexadecimal digits');

export const AssetBody = z.strictObject({
  /** The party that shows it. */
  as: Owner,
  purpose: z.enum(assetPurposeNames),
  fileName: line(255),
  /** A type of pictures. For `brief_file` also `application/pdf` and `text/plain`. */
  contentType: z.string().max(255),
  size: z.int().min(1).max(1_000_000_000),
  /** Of the file. The store rejects other bytes. */
  sha256: Sha256.optional(),
});

export const AssetQuery = { as: Owner.optional() };

export const CopyName = z.enum(copyNames);

/**
 * A picture or document of a party. `waiting`: the file has not arrived, or is being checked. `refused`: `reasons` say
 * why. Others see it when it is `ready`.
 */
export const AssetView = z
  .strictObject({
    id: AssetId,
    as: orUnknown(Owner),
    purpose: orUnknown(z.enum(assetPurposeNames)),
    fileName: z.string(),
    contentType: z.string(),
    size: z.int(),
    sha256: z.string().optional(),
    status: orUnknown(z.enum(assetStatuses)),
    createdAt: Instant,
    checkedAt: Instant.optional(),
    reasons: z.array(Reason),
    /** The size of the large copy in pixels, and the paths of both copies when everyone can get them. */
    picture: z
      .strictObject({
        width: z.int(),
        height: z.int(),
        small: z.string().optional(),
        large: z.string().optional(),
      })
      .optional(),
    /** Sends the file. Only its owner gets it, until the file was checked. */
    upload: z
      .strictObject({
        method: z.literal('PUT'),
        url: z.string(),
        headers: z.record(z.string(), z.string()),
        expiresAt: Instant,
      })
      .optional(),
    takenDown: TakedownNoteView.optional(),
  })
  .meta({ id: 'Asset' });

export const AssetDownloadView = z
  .strictObject({ id: AssetId, fileName: z.string(), url: z.string(), expiresAt: Instant })
  .meta({ id: 'AssetDownload' });

/** A copy of a picture. Browsers can cache it for `freshSeconds`. */
export const CopyView = z.strictObject({
  name: z.string(),
  base64: z.string(),
  etag: z.string(),
  freshSeconds: z.int().min(0),
});
