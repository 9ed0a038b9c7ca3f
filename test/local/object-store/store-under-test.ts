import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import {
  type BucketSettings,
  type ObjectEvent,
  type ObjectStore,
  openObjectStore,
} from '#infra/local/object-store/object-store.ts';
import { keyRecordSchema, type ObjectVersion } from '#infra/local/object-store/storage/object-version.ts';
import { credentials, plainBucket, region } from './fixed-settings.ts';

export { credentials, plainBucket, region } from './fixed-settings.ts';

export const dayMs = 24 * 3600 * 1000;

export type RawResponse = { status: number; headers: IncomingMessage['headers']; body: string };

export type RawRequest = { method: string; headers?: Record<string, string>; body?: string | Uint8Array };

export type TestStore = {
  root: string;
  port: number;
  endpoint: string;
  client: S3Client;
  clock: ReturnType<typeof createWallClock>;
  store: ObjectStore;
  events: ObjectEvent[];
  faults: unknown[];
  /** Another client of the same store. */
  createClient(config: S3ClientConfig): S3Client;
  /**
   * Sends a request exactly as written: without normalization, and with no added header but Host and a
   * length.
   */
  send(target: string, raw: RawRequest): Promise<RawResponse>;
  /** Closes the store and opens it again on the same folder. */
  reopen(): Promise<void>;
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no port'));
    });
  });

const readRawResponse = async (incoming: IncomingMessage): Promise<RawResponse> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
};

const sendRaw = (port: number, target: string, raw: RawRequest): Promise<RawResponse> =>
  new Promise((resolve, reject) => {
    const path = target.replace(/^http:\/\/[^/]+/, '');
    const outgoing = httpRequest({ host: '127.0.0.1', port, path, method: raw.method, headers: raw.headers });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      readRawResponse(incoming)
        .then(resolve, reject)
        .finally(() => outgoing.destroy());
    });
    if (raw.body === undefined) outgoing.flushHeaders();
    if (raw.body !== undefined || !raw.headers?.['content-length']) outgoing.end(raw.body);
  });

/** A store behind a real HTTP server, with a client of the real SDK; removed when the test ends. */
export const openTestStore = async (...buckets: BucketSettings[]): Promise<TestStore> => {
  const root = await mkdtemp(join(tmpdir(), 'object-store-'));
  const clock = createWallClock();
  const events: ObjectEvent[] = [];
  const faults: unknown[] = [];
  const open = () =>
    openObjectStore({
      root,
      clock,
      credentials,
      region,
      buckets: buckets.length > 0 ? buckets : [plainBucket()],
      notify: (event) => void events.push(event),
      onFault: (error) => void faults.push(error),
    });
  const server = createServer((request, response) => void under.store.handle(request, response));
  const port = await listen(server);
  const endpoint = `http://127.0.0.1:${port}`;
  const clients: S3Client[] = [];
  const createClient = (config: S3ClientConfig): S3Client => {
    const client = new S3Client({
      endpoint,
      region,
      credentials,
      forcePathStyle: true,
      maxAttempts: 2,
      ...config,
    });
    clients.push(client);
    return client;
  };
  const under: TestStore = {
    root,
    port,
    endpoint,
    clock,
    events,
    faults,
    client: createClient({}),
    store: await open(),
    createClient,
    send: (target, raw) => sendRaw(port, target, raw),
    reopen: async () => {
      await under.store.close();
      under.store = await open();
    },
  };
  onTestFinished(async () => {
    for (const client of clients) client.destroy();
    server.closeAllConnections();
    server.close();
    await under.store.close();
    await rm(root, { recursive: true, force: true });
  });
  return under;
};

/** The object versions on disk by key, newest first, in the order of the keys. */
export const readVersions = async ({ root }: TestStore): Promise<[key: string, ObjectVersion[]][]> => {
  const entries = await readdir(join(root, 'works/records'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const records = await Promise.all(
    files.map(async ({ parentPath, name }) =>
      keyRecordSchema.parse(JSON.parse(await readFile(join(parentPath, name), 'utf8'))),
    ),
  );
  return records
    .map(({ key, versions }): [string, ObjectVersion[]] => [key, versions])
    .sort(([left], [right]) => (left < right ? -1 : 1));
};

/** The ids of the unfinished multipart uploads on disk. */
export const readUploadIds = ({ root }: TestStore): Promise<string[]> => readdir(join(root, 'works/uploads'));

/** The Code of an XML error. */
export const errorCode = (answer: RawResponse): string =>
  `${answer.status} ${/<Code>([^<]+)<\/Code>/.exec(answer.body)?.[1] ?? answer.body}`;

/** The name and status of a refused call of a client. */
export const getErrorCode = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'no refusal';
  } catch (error) {
    const metadata =
      error instanceof Error && '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {};
    return `${metadata.httpStatusCode} ${error instanceof Error ? error.name : String(error)}`;
  }
};
