import type { Deps } from '../../deps.ts';
import { epoch, type Instant, instant } from '../../domain/time.ts';
import { objectKey, type Upload } from '../../store/upload-store.ts';

/** How long a presigned request is good for; a client that needs longer asks for a fresh one. */
const presignedSeconds = 15 * 60;

/** An upload with a fresh request that stores its bytes: exactly those that were declared, and only once. */
export const viewOfUpload = async (deps: Pick<Deps, 'uploads'>, upload: Upload, now: Instant) => {
  const { id: uploadId, orderId: _order, by: _party, createdAt: _created, ...shown } = upload;
  const { url, headers } = await deps.uploads.presignPut(objectKey(upload), upload, presignedSeconds);
  const expiresAt = instant(epoch(now) + presignedSeconds * 1000);
  return { uploadId, ...shown, method: 'PUT' as const, url, headers, expiresAt };
};
