import type createClient from 'openapi-fetch';
import type { paths, Schemas } from '#shared/contract/client/paths.mts';

type Words = { readonly title: string; readonly description: string; readonly hashtags: string[] };

/** Takes a task, sends a film straight to the object store and submits it. Throws the problem of a refused request. */
export const takeAndSubmit = async (
  api: ReturnType<typeof createClient<paths>>,
  taskId: string,
  videoFile: File,
  words: Words,
): Promise<Schemas['Order']> => {
  // Keep the key until a response arrives: a request that is repeated with its key has one effect.
  const createIdempotencyHeader = () => ({ header: { 'idempotency-key': crypto.randomUUID() } });

  const claim = await api.POST('/tasks/{taskId}/claims', {
    params: { path: { taskId }, ...createIdempotencyHeader() },
  });
  if (claim.error) throw claim.error; // { type, title, status, detail, requestId, errors? }
  const path = { orderId: claim.data.id };

  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await videoFile.arrayBuffer()));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const upload = await api.POST('/orders/{orderId}/uploads', {
    params: { path, ...createIdempotencyHeader() },
    body: { fileName: videoFile.name, contentType: 'video/mp4', size: videoFile.size, sha256 },
  });
  if (upload.error) throw upload.error;
  if (!('url' in upload.data))
    throw new Error('A file over 64 MiB is uploaded in parts: send each part to its own URL.');
  const { uploadId, method, url, headers } = upload.data;
  const stored = await fetch(url, { method, headers, body: videoFile });
  if (!stored.ok) throw new Error(`The object store answered ${stored.status}.`);

  const handedIn = await api.POST('/orders/{orderId}/submissions', {
    params: { path, ...createIdempotencyHeader() },
    body: { uploadIds: [uploadId], ...words },
  });
  if (handedIn.error) throw handedIn.error;
  return handedIn.data; // its status, nextActions, dueAt and onTimeout say what to show
};
