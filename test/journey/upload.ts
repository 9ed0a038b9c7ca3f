import { createHash } from 'node:crypto';
import type { Calls } from '#test/support/http-client.ts';
import { succeed } from './succeed.ts';

type Upload = { uploadId: string; method: string; url: string; headers: Record<string, string> };

/** Declares a file for an order and sends its bytes straight to the object store. Answers the upload's id. */
export const upload = async (
  creator: Calls,
  orderId: string,
  fileName: string,
  bytes: Buffer<ArrayBuffer>,
): Promise<string> => {
  const declared = {
    fileName,
    contentType: 'video/mp4',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const { uploadId, method, url, headers } = succeed(
    201,
    await creator.post<Upload>(`/orders/${orderId}/uploads`, declared),
  );
  const stored = await fetch(url, { method, headers, body: bytes });
  if (!stored.ok) throw new Error(`the object store answered ${stored.status}: ${await stored.text()}`);
  return uploadId;
};
