import type { Bucket } from './bucket.ts';

/** Ends an upload and removes the bytes of its parts. */
export const endUpload = (bucket: Bucket, uploadId: string): Promise<void> =>
  bucket.runInOrder(`upload ${uploadId}`, async () => {
    const parts = [...(bucket.uploads.get(uploadId)?.parts.values() ?? [])];
    await bucket.uploads.end(uploadId);
    await bucket.blobs.remove(parts.map(({ segment }) => segment));
  });
