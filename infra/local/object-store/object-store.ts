import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPreflight, writeCorsHeaders } from './cors.ts';
import { type EventOrigin, toCreatedEvent, toDeletedEvent } from './events.ts';
import { type Call, sendResponse } from './operations/call.ts';
import { chooseOperation } from './operations/choose-operation.ts';
import { notImplemented, S3Error } from './s3-error.ts';
import { parseRequest, type S3Request } from './s3-request.ts';
import type { ObjectStoreSettings } from './settings.ts';
import { authenticate, type Verifier } from './signature/authenticate.ts';
import { type Bucket, openBucket } from './storage/bucket.ts';
import { applyLifecycle } from './storage/lifecycle.ts';
import { renderErrorXml, type XmlNode } from './xml.ts';

export type {
  BucketSettings,
  CorsRule,
  LifecycleRule,
  ObjectEvent,
  ObjectStoreSettings,
} from './settings.ts';

export type ObjectStore = {
  /** Handles one HTTP request with a path-style address. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Applies the lifecycle rules of all buckets. It also runs at the start, hourly, and when the clock is advanced. */
  sweep(): Promise<void>;
  close(): Promise<void>;
};

const sweepIntervalMs = 3600 * 1000;

const sendError = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  error: unknown,
): void => {
  if (response.headersSent) {
    // After a partial response, only a closed connection shows the client that it failed.
    response.destroy();
    return;
  }
  const refusal =
    error instanceof S3Error
      ? error
      : new S3Error('InternalError', 'We encountered an internal error. Please try again.');
  const headers = { ...refusal.headers };
  if (request.method === 'HEAD') {
    sendResponse(response, refusal.status, headers);
    return;
  }
  const details = Object.entries(refusal.details).map(([name, value]): XmlNode => [name, value]);
  const document = renderErrorXml([
    ['Code', refusal.code],
    ['Message', refusal.message],
    ...details,
    ['RequestId', requestId],
    ['HostId', 'local'],
  ]);
  sendResponse(response, refusal.status, headers, document);
};

const createEventPublishers = (
  notify: ObjectStoreSettings['notify'],
  origin: EventOrigin,
  key: string,
  now: () => number,
): Pick<Call, 'publishCreated' | 'publishDeleted'> => ({
  publishCreated: (object, reason) => notify?.(toCreatedEvent(origin, key, object, reason)),
  publishDeleted: (deletion) => notify?.(toDeletedEvent(origin, key, deletion, 'DeleteObject', now())),
});

const createLifecycleSweep =
  (buckets: Iterable<Bucket>, notify: ObjectStoreSettings['notify']) => async () => {
    for (const bucket of buckets) {
      const origin = {
        bucket: bucket.settings.name,
        requestId: newRequestId(),
        requester: 's3.amazonaws.com',
      };
      await applyLifecycle(bucket, (key, deletion) =>
        notify?.(toDeletedEvent(origin, key, deletion, 'Lifecycle Expiration', bucket.now())),
      );
    }
  };

/** Applies the lifecycle rules of all buckets: now, at intervals, and when the clock is moved forward. */
const startSweeps = async (
  buckets: readonly Bucket[],
  { clock, notify, onFault }: ObjectStoreSettings,
): Promise<Pick<ObjectStore, 'sweep' | 'close'>> => {
  const sweepNow = createLifecycleSweep(buckets, notify);
  let sweeping = Promise.resolve();
  let closed = false;
  const sweep = (): Promise<void> => {
    if (!closed) sweeping = sweeping.catch(() => undefined).then(sweepNow);
    return sweeping;
  };
  const sweepInBackground = () => void sweep().catch((error: unknown) => onFault?.(error));
  await sweep();
  const timer = setInterval(sweepInBackground, sweepIntervalMs).unref();
  clock.onAdvance(sweepInBackground);
  return {
    sweep,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await sweeping.catch(() => undefined);
    },
  };
};

const newRequestId = (): string => randomUUID().replaceAll('-', '').slice(-16).toUpperCase();

/**
 * Opens the object store in its folder. It removes leftovers of a crash. Every acknowledged object and multipart upload
 * is available.
 */
export const openObjectStore = async (settings: ObjectStoreSettings): Promise<ObjectStore> => {
  const { root, clock, credentials, region, notify } = settings;
  await mkdir(root, { recursive: true });
  const buckets = new Map<string, Bucket>();
  for (const bucket of settings.buckets) buckets.set(bucket.name, await openBucket(root, bucket, clock));
  const verifier: Verifier = { credentials, region, now: () => clock.now() };

  const getBucket = (name: string): Bucket => {
    const bucket = buckets.get(name);
    if (bucket) return bucket;
    throw new S3Error('NoSuchBucket', 'The specified bucket does not exist', { BucketName: name });
  };

  const answer = async (request: S3Request, response: ServerResponse, requestId: string): Promise<void> => {
    if (request.bucket === '') throw notImplemented();
    const known = buckets.get(request.bucket);
    if (known) writeCorsHeaders(request.incoming, response, known.settings.cors);
    if (request.method === 'OPTIONS') {
      return answerPreflight(request.incoming, response, getBucket(request.bucket).settings.cors);
    }
    // A form carries its signature in a field.
    if (request.method === 'POST' && request.key === '') throw notImplemented();
    const payload = authenticate(request, verifier);
    const bucket = getBucket(request.bucket);
    const origin = {
      bucket: request.bucket,
      requestId,
      requester: credentials.accessKeyId,
      sourceAddress: request.incoming.socket.remoteAddress,
    };
    const publishers = createEventPublishers(notify, origin, request.key, bucket.now);
    await chooseOperation(request)({ request, response, payload, bucket, ...publishers });
  };

  return {
    ...(await startSweeps([...buckets.values()], settings)),
    handle: async (incoming, response) => {
      const requestId = newRequestId();
      response.setHeader('x-amz-request-id', requestId);
      response.setHeader('server', 'AmazonS3');
      // Clients correct their clock by this date, so it must come from the clock that checks signatures.
      response.setHeader('date', new Date(clock.now()).toUTCString());
      try {
        await answer(parseRequest(incoming), response, requestId);
      } catch (error) {
        if (!(error instanceof S3Error) && !incoming.destroyed) settings.onFault?.(error);
        sendError(incoming, response, requestId, error);
      }
      // Some clients read the response only after they sent the last byte.
      incoming.resume();
    },
  };
};
