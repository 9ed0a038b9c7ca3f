import { createHash } from 'node:crypto';
import type { Session } from '#test/support/http-client.ts';
import { expectData } from './expect-success.ts';

/** Declares a file for an order and sends its bytes straight to the object store. Returns the upload's id. */
export const upload = async (
  { client }: Pick<Session, 'client'>,
  orderId: string,
  fileName: string,
  bytes: Buffer<ArrayBuffer>,
): Promise<string> => {
  const declared = {
    fileName,
    contentType: 'video/mp4' as const,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const answer = await expectData(
    client.POST('/orders/{orderId}/uploads', { params: { path: { orderId } }, body: declared }),
  );
  if (!('url' in answer)) throw new Error(`${fileName} must be sent in parts`);
  const { uploadId, method, url, headers } = answer;
  const stored = await fetch(url, { method, headers, body: bytes });
  if (!stored.ok) throw new Error(`the object store responded with ${stored.status}: ${await stored.text()}`);
  return uploadId;
};
