import type createClient from 'openapi-fetch';
import type { paths, Schemas } from '#shared/contract/client/paths.mts';

type Words = { readonly title: string; readonly description: string; readonly hashtags: string[] };

/** Takes a task, sends a film straight to the object store and submits it. Throws the problem of a refused request. */
export const takeAndHandIn = async (
  api: ReturnType<typeof createClient<paths>>,
  taskId: string,
  film: File,
  words: Words,
): Promise<Schemas['Order']> => {
  // Keep a key until its answer is there: what is sent again under its key happens once.
  const once = () => ({ header: { 'idempotency-key': crypto.randomUUID() } });

  const claim = await api.POST('/tasks/{taskId}/claims', { params: { path: { taskId }, ...once() } });
  if (claim.error) throw claim.error; // { type, title, status, detail, requestId, errors? }
  const path = { orderId: claim.data.id };

  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await film.arrayBuffer()));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const upload = await api.POST('/orders/{orderId}/uploads', {
    params: { path, ...once() },
    body: { fileName: film.name, contentType: 'video/mp4', size: film.size, sha256 },
  });
  if (upload.error) throw upload.error;
  if (!('url' in upload.data))
    throw new Error('Over 64 MiB a file goes in parts: send each to its own address.');
  const { uploadId, method, url, headers } = upload.data;
  const stored = await fetch(url, { method, headers, body: film });
  if (!stored.ok) throw new Error(`The object store answered ${stored.status}.`);

  const handedIn = await api.POST('/orders/{orderId}/submissions', {
    params: { path, ...once() },
    body: { uploadIds: [uploadId], ...words },
  });
  if (handedIn.error) throw handedIn.error;
  return handedIn.data; // status; nextActions: what may be done now, by whom; dueAt, onTimeout: what the clock does
};
