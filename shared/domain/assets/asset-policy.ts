import type { UploadAllowance } from '../uploads/upload-policy.ts';

/** What parties may show as pictures and files, and who checks it first. */
export type AssetPolicy = {
  /** The largest file that is accepted. */
  readonly maxBytes: number;
  /** The most pixels of a picture, width times height. */
  readonly maxPixels: number;
  /** The shortest side of a picture. */
  readonly minShortEdgePixels: number;
  /** What one party may upload over its whole time. */
  readonly perParty: UploadAllowance;
  /** Who moderates first. What the machine flags always waits for a reviewer. */
  readonly moderationBy: 'machine' | 'reviewer';
};

/** Whether a reviewer sees every asset before others do. */
export const isReviewed = ({ moderationBy }: AssetPolicy): boolean => moderationBy === 'reviewer';

export const defaultAssetPolicy: AssetPolicy = {
  maxBytes: 20 * 1024 ** 2,
  maxPixels: 50_000_000,
  minShortEdgePixels: 64,
  perParty: { maxFiles: 2_000, maxBytes: 10 * 1024 ** 3 },
  moderationBy: 'machine',
};
