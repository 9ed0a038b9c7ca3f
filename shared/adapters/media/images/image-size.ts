export type Rotation = 0 | 90 | 180 | 270;

/** The stored size in pixels, and the clockwise rotation for display. */
export type ImageSize = { readonly width: number; readonly height: number; readonly rotation: Rotation };
