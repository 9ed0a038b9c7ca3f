import type { CopyName, CopyRule } from '../../domain/assets/asset-purposes.ts';

/** The media type of every copy. */
export const copyType = 'image/webp';

/** The copies of a picture, with the size of the large one. */
export type PictureCopies = {
  readonly copies: Readonly<Record<CopyName, Uint8Array>>;
  readonly width: number;
  readonly height: number;
};

/** Makes size-limited copies of pictures. */
export type PictureCopier = {
  /**
   * Copies a picture as it is shown: turned as its metadata says, in sRGB, and without any metadata, so also without a
   * place. Returns `undefined` if it cannot be decoded.
   */
  readonly copyPicture: (
    bytes: Uint8Array,
    rules: Readonly<Record<CopyName, CopyRule>>,
    maxPixels: number,
  ) => Promise<PictureCopies | undefined>;
};
