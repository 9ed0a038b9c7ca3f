import type { Schemas } from '../paths.mts';
import type { Client } from './client.ts';
import { ProblemError } from './problem-error.ts';
import { type Memory, readInto } from './read-into.ts';
import { type Bytes, sendBytes, sizeOf } from './send-bytes.ts';

/** What an upload needs of a file. A `File` of a browser fits; on Node, `openFile` of `@astrolabe/client/node` makes one. */
export type UploadFile = Pick<File, 'name' | 'type' | 'size'> & {
  /** The bytes from `start` up to `end`. */
  readonly slice: (start: number, end: number) => Bytes | Promise<Bytes>;
  /** Called when bytes have been sent, so that their memory can be used again. */
  readonly release?: (bytes: Bytes) => void;
};

export type UploadOptions = {
  readonly orderId: string;
  readonly file: UploadFile;
  /** The id of an upload of this file that was begun before: what has arrived is not sent again. */
  readonly uploadId?: string;
  /** Called once the upload has an id. Keep it to resume the upload after a reload, also hours later. */
  readonly onDeclared?: (uploadId: string) => void;
  readonly onProgress?: (sentBytes: number, allBytes: number) => void;
  /** Pauses the upload. Resume it with `uploadId`. */
  readonly signal?: AbortSignal;
};

type Upload = Schemas['Upload'];
type InParts = Extract<Upload, { partCount: number }>;
type Place = { readonly orderId: string; readonly uploadId: string };

/** Parts that are sent at a time. One part is in memory for each. */
const lanes = 3;

const isInParts = (upload: Upload): upload is InParts => 'partCount' in upload;

const sha256Of = async (bytes: Bytes, memory: Memory): Promise<string> => {
  const content = bytes instanceof Blob ? await readInto(memory, bytes) : bytes;
  const digest = await crypto.subtle.digest('SHA-256', content);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const declare = (client: Client, { orderId, file }: UploadOptions): Promise<Upload> =>
  client.post('/orders/{orderId}/uploads', {
    params: { path: { orderId } },
    body: { fileName: file.name, contentType: file.type, size: file.size, hashesParts: true },
  });

/** The earlier upload, if it is of a file of this size and has not expired. */
const findBegun = async (client: Client, { orderId, file, uploadId }: UploadOptions) => {
  if (uploadId === undefined) return undefined;
  try {
    const path = { orderId, uploadId };
    const upload = await client.get('/orders/{orderId}/uploads/{uploadId}', { params: { path } });
    return upload.status === 'expired' || upload.size !== file.size ? undefined : upload;
  } catch (fault) {
    if (fault instanceof ProblemError && fault.status === 404) return undefined;
    throw fault;
  }
};

/** The digests of the parts that have arrived, by number. */
const listArrived = async (client: Client, path: Place): Promise<ReadonlyMap<number, string | undefined>> => {
  const arrived = new Map<number, string | undefined>();
  for (let fromPart: number | undefined = 1; fromPart !== undefined; ) {
    const page: Schemas['ArrivedParts'] = await client.get('/orders/{orderId}/uploads/{uploadId}/parts', {
      params: { path, query: { fromPart } },
    });
    for (const { partNumber, sha256 } of page.parts) arrived.set(partNumber, sha256);
    fromPart = page.nextPart;
  }
  return arrived;
};

type Sending = {
  readonly client: Client;
  readonly path: Place;
  readonly file: UploadFile;
  readonly signal: AbortSignal;
  /** How much of a part has been sent. */
  readonly report: (partNumber: number, sentBytes: number) => void;
};

const sendPart = async (
  { client, path, file, signal, report }: Sending,
  { partSize }: InParts,
  partNumber: number,
  arrived: ReadonlyMap<number, string | undefined>,
  memory: Memory,
): Promise<void> => {
  const bytes = await file.slice((partNumber - 1) * partSize, Math.min(partNumber * partSize, file.size));
  const sha256 = await sha256Of(bytes, memory);
  const isStored = arrived.get(partNumber) === sha256;
  const getRequest = () =>
    client.get('/orders/{orderId}/uploads/{uploadId}/parts/{partNumber}', {
      params: { path: { ...path, partNumber }, query: { sha256 } },
    });
  if (isStored) report(partNumber, sizeOf(bytes));
  else await sendBytes(getRequest, bytes, { signal, onProgress: (sent) => report(partNumber, sent) });
  file.release?.(bytes);
};

/** Sends what is missing, some parts at a time. A part that differs from that of the file is sent again. */
const sendParts = async (sending: Sending, upload: InParts): Promise<void> => {
  const arrived = upload.arrived.length > 0 ? await listArrived(sending.client, sending.path) : new Map();
  let next = 1;
  const lane = async (): Promise<void> => {
    const memory: Memory = {};
    while (next <= upload.partCount) {
      const partNumber = next;
      next += 1;
      await sendPart(sending, upload, partNumber, arrived, memory);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

const sendWhole = async ({ client, path, file, signal, report }: Sending): Promise<void> => {
  const getRequest = async () => {
    const upload = await client.get('/orders/{orderId}/uploads/{uploadId}', { params: { path } });
    if (isInParts(upload)) throw new Error('The upload is in parts.');
    return upload;
  };
  const bytes = await file.slice(0, file.size);
  return sendBytes(getRequest, bytes, { signal, onProgress: (sent) => report(1, sent) });
};

/**
 * Uploads a file of an order, a large one in parts, each with its digest. Returns the id to submit. Nothing but a part of
 * the file is in memory at a time. Throws a `ProblemError`, a `StoreRefusal`, or the reason of the signal.
 */
export const uploadFile = async (client: Client, options: UploadOptions): Promise<string> => {
  const { orderId, file, onDeclared, onProgress } = options;
  const upload = (await findBegun(client, options)) ?? (await declare(client, options));
  const { uploadId } = upload;
  const path = { orderId, uploadId };
  onDeclared?.(uploadId);
  const sent = new Map<number, number>();
  const report = (partNumber: number, sentBytes: number): void => {
    sent.set(partNumber, sentBytes);
    onProgress?.(
      [...sent.values()].reduce((sum, bytes) => sum + bytes, 0),
      file.size,
    );
  };
  // When one part fails, the others stop too.
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  const sending = { client, path, file, signal, report };
  try {
    if (upload.status === 'waiting')
      await (isInParts(upload) ? sendParts(sending, upload) : sendWhole(sending));
  } catch (fault) {
    failed.abort(fault);
    throw fault;
  }
  await client.post('/orders/{orderId}/uploads/{uploadId}/completion', { params: { path }, body: {} });
  return uploadId;
};

/** An upload that somebody can pause, resume and abort. */
export type RunningUpload = {
  /** The id to submit, once everything has arrived. */
  readonly done: Promise<string>;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends the upload, and removes what has arrived. `done` rejects. */
  readonly abort: () => Promise<void>;
};

/** Starts an upload with buttons: see `uploadFile`. */
export const startUpload = (client: Client, options: Omit<UploadOptions, 'signal'>): RunningUpload => {
  let resolve: (uploadId: string) => void;
  let reject: (fault: unknown) => void;
  const done = new Promise<string>((...settle) => {
    [resolve, reject] = settle;
  });
  // Somebody who aborts need not wait for the end.
  done.catch(() => {});
  let { uploadId } = options;
  let running: AbortController | undefined;
  let ended = Promise.resolve();
  const onDeclared = (id: string): void => {
    uploadId = id;
    options.onDeclared?.(id);
  };
  const send = async ({ signal }: AbortController): Promise<void> => {
    if (signal.aborted) return;
    try {
      const begun = uploadId === undefined ? {} : { uploadId };
      resolve(await uploadFile(client, { ...options, ...begun, onDeclared, signal }));
    } catch (fault) {
      if (!signal.aborted) reject(fault);
    }
  };
  const resume = (): void => {
    if (running) return;
    const current = new AbortController();
    running = current;
    // A paused run may still declare the upload, which the next one continues.
    ended = ended.then(() => send(current));
  };
  const stop = (): void => {
    running?.abort(new DOMException('The upload is paused.', 'AbortError'));
    running = undefined;
  };
  resume();
  return {
    done,
    pause: stop,
    resume,
    abort: async () => {
      stop();
      reject(new DOMException('The upload was aborted.', 'AbortError'));
      await ended;
      const { orderId } = options;
      if (uploadId === undefined) return;
      const path = { orderId, uploadId };
      await client.delete('/orders/{orderId}/uploads/{uploadId}', { params: { path } });
    },
  };
};
