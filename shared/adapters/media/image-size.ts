export type Rotation = 0 | 90 | 180 | 270;

/** Pixels as they are stored, and the clockwise turn with which they are shown. */
export type ImageSize = { readonly width: number; readonly height: number; readonly rotation: Rotation };
