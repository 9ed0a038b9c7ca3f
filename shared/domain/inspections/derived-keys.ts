/** The prefix of the files that are made of uploads. They are no uploads: nothing records their arrival. */
export const derivedPrefix = 'derived/';

export const derivedNames = ['poster.jpg', 'thumbnails.jpg', 'preview.mp4'] as const;

export type DerivedName = (typeof derivedNames)[number];

/** The object key of a file that was made of an upload. */
export const toDerivedKey = (
  { orderId, uploadId }: { readonly orderId: string; readonly uploadId: string },
  name: DerivedName,
): string => `${derivedPrefix}${orderId}/${uploadId}/${name}`;
