import { backoffMs, pause } from './pause.ts';

/** A presigned request of the object store. */
export type PresignedRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** The bytes of a part. A page has a `Blob`, which is read when it is sent. */
export type Bytes = Blob | Uint8Array<ArrayBuffer>;

type SendOptions = {
  readonly onProgress: (sentBytes: number) => void;
  readonly signal: AbortSignal;
};

/** The request of browsers that reports progress; none elsewhere. */
declare const XMLHttpRequest:
  | (new () => {
      readonly status: number;
      readonly upload: { onprogress: ((event: { readonly loaded: number }) => void) | null };
      onload: (() => void) | null;
      onerror: (() => void) | null;
      onabort: (() => void) | null;
      open(method: string, url: string): void;
      setRequestHeader(name: string, value: string): void;
      send(body: Bytes): void;
      abort(): void;
    })
  | undefined;

const sendByBrowser = (
  { method, url, headers }: PresignedRequest,
  bytes: Bytes,
  { onProgress, signal }: SendOptions,
  Request: NonNullable<typeof XMLHttpRequest>,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = new Request();
    const stop = () => request.abort();
    const end = (settle: () => void) => () => {
      signal.removeEventListener('abort', stop);
      settle();
    };
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = end(() => resolve(request.status));
    request.onerror = end(() => reject(new TypeError('The object store cannot be reached.')));
    request.onabort = end(() => reject(signal.reason));
    signal.addEventListener('abort', stop, { once: true });
    request.send(bytes);
  });

const chunkBytes = 256 * 1024;

const toStream = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (sent >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(sent, sent + chunkBytes));
      sent += chunkBytes;
    },
  });
};

/** Node copies the bytes of a body, but not those of a stream. The object store needs their length. */
const toBody = (bytes: Bytes, headers: PresignedRequest['headers']) =>
  bytes instanceof Blob
    ? { body: bytes, headers }
    : {
        body: toStream(bytes),
        duplex: 'half' as const,
        headers: { ...headers, 'content-length': String(bytes.length) },
      };

const sendByFetch = async (
  { method, url, headers }: PresignedRequest,
  bytes: Bytes,
  { signal }: SendOptions,
): Promise<number> => {
  const response = await fetch(url, { method, signal, ...toBody(bytes, headers) });
  await response.body?.cancel();
  return response.status;
};

const attempts = 6;

export const sizeOf = (bytes: Bytes): number => (bytes instanceof Blob ? bytes.size : bytes.length);

/** The object store refused bytes, and would again: for example, their digest is not the declared one. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
  readonly status: number;

  constructor(status: number) {
    super(`The object store refused the bytes with the status ${status}.`);
    this.status = status;
  }
}

/** A presigned request that is too old is refused with 403; a new one helps. */
const isTransient = (status: number): boolean => status === 403 || status === 408 || status >= 429;

/** Sends bytes to the object store. Each attempt gets a new presigned request, which cannot be too old. */
export const sendBytes = async (
  getRequest: () => Promise<PresignedRequest>,
  bytes: Bytes,
  options: SendOptions,
): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    options.signal.throwIfAborted();
    const request = await getRequest();
    try {
      const status =
        typeof XMLHttpRequest === 'undefined'
          ? await sendByFetch(request, bytes, options)
          : await sendByBrowser(request, bytes, options, XMLHttpRequest);
      if (status < 300) return options.onProgress(sizeOf(bytes));
      if (!isTransient(status) || attempt + 1 >= attempts) throw new StoreRefusal(status);
    } catch (fault) {
      if (fault instanceof StoreRefusal || options.signal.aborted || attempt + 1 >= attempts) throw fault;
    }
    options.onProgress(0);
    await pause(backoffMs(attempt), options.signal);
  }
};
