import type { Duration } from '../time.ts';
import type { PartRules } from './plan-parts.ts';
import type { Purpose, WorkKind } from './upload-purpose.ts';

/** What may be uploaded for an order, and how. */
export type UploadPolicy = PartRules & {
  /** How many parts' addresses one answer brings; the answer is kept under its idempotency key. */
  readonly partUrlsPerResponse: number;
  /** How long an address to send bytes to is good for. Who needs longer asks for a fresh one. */
  readonly uploadUrlLifetime: Duration;
  /** How long an address to fetch a file from is good for. */
  readonly downloadUrlLifetime: Duration;
  /** The media types that are taken for each purpose. */
  readonly contentTypes: Readonly<Record<Purpose, readonly string[]>>;
  /** What a work in each format of a task is made of. A format that is not named here may be made of either. */
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
  contentTypes: {
    work: [...videos, ...images],
    script: [...documents, ...images, ...videos],
    message: [...videos, ...images, ...documents],
    evidence: [...videos, ...images, ...documents],
  },
  formats: { video: 'video', livestream: 'video', image_text: 'images' },
};
