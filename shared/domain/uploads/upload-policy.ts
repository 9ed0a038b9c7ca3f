import type { Duration } from '../time.ts';
import type { PartRules } from './plan-parts.ts';
import type { Purpose, WorkKind } from './upload-purpose.ts';

/** How many files, and how many bytes together. */
export type UploadAllowance = { readonly maxFiles: number; readonly maxBytes: number };

/** What may be uploaded for an order, and how. */
export type UploadPolicy = PartRules & {
  /** The part URLs in one response. The response is stored under its idempotency key. */
  readonly partUrlsPerResponse: number;
  /** How long an upload URL is valid. A client can request a new one. */
  readonly uploadUrlLifetime: Duration;
  readonly downloadUrlLifetime: Duration;
  /** What one party may upload for one order, over its whole time. */
  readonly perOrder: UploadAllowance;
  /** What one account may upload in a day, for all orders. */
  readonly perDay: UploadAllowance;
  /** The accepted media types of each purpose. */
  readonly contentTypes: Readonly<Record<Purpose, readonly string[]>>;
  /** The kind of work for each format of a task. Other formats accept both kinds. */
  readonly formats: Readonly<Record<string, WorkKind>>;
};

const videos = ['video/mp4', 'video/quicktime', 'video/webm'];
const images = ['image/jpeg', 'image/png', 'image/webp'];
const documents = ['application/pdf', 'text/plain'];

export const defaultUploadPolicy: UploadPolicy = {
  multipartThresholdBytes: 64 * 1024 ** 2,
  partSize: 8 * 1024 ** 2,
  maxParts: 1_000,
  partUrlsPerResponse: 20,
  uploadUrlLifetime: 'PT15M',
  downloadUrlLifetime: 'PT5M',
  perOrder: { maxFiles: 500, maxBytes: 100 * 1024 ** 3 },
  perDay: { maxFiles: 5_000, maxBytes: 500 * 1024 ** 3 },
  contentTypes: {
    work: [...videos, ...images],
    script: [...documents, ...images, ...videos],
    message: [...videos, ...images, ...documents],
    evidence: [...videos, ...images, ...documents],
  },
  formats: { video: 'video', livestream: 'video', image_text: 'images' },
};
