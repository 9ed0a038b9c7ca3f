import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toAttributeHeaders } from '../attributes.ts';
import { type ByteRange, parseRange } from '../byte-range.ts';
import { checkReadConditions, isRangeValid } from '../conditions.ts';
import { S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import { readBytes } from '../storage/blobs.ts';
import { findObject } from '../storage/bucket.ts';
import type { StoredObject } from '../storage/object-version.ts';
import { type Call, type Operation, sendResponse, toQuotedEtag, toVersionHeader } from './call.ts';
import { toChecksumHeaders } from './put-object.ts';

const overridable = [
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
] as const;

const overrides = (request: S3Request): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const name of overridable) {
    const value = request.queryValue(`response-${name}`);
    if (value === undefined) continue;
    if (!/^[\x20-\x7e\xa0-\xff]*$/.test(value)) {
      throw new S3Error('InvalidArgument', 'Header value cannot be represented using ISO-8859-1.', {
        ArgumentName: `response-${name}`,
        ArgumentValue: value,
      });
    }
    headers[name] = value;
  }
  return headers;
};

/** The bytes of one part, for clients that download an object in its uploaded parts. */
const partRange = (object: StoredObject, text: string): ByteRange => {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  const segment = object.segments[number - 1];
  if (!segment) {
    throw new S3Error('InvalidPartNumber', 'The requested partnumber is not satisfiable', {
      PartNumberRequested: text,
      ActualPartCount: String(object.segments.length),
    });
  }
  const start = object.segments.slice(0, number - 1).reduce((sum, { bytes }) => sum + bytes, 0);
  return { start, end: start + segment.bytes - 1 };
};

const rangeOf = (request: S3Request, object: StoredObject): ByteRange | undefined => {
  const part = request.queryValue('partNumber');
  if (part !== undefined) return partRange(object, part);
  return isRangeValid(object, request.header) ? parseRange(request.header('range'), object.bytes) : undefined;
};

const objectHeaders = (request: S3Request, object: StoredObject): Record<string, string> => ({
  ...toAttributeHeaders(object.attributes),
  ...overrides(request),
  ...toVersionHeader(object),
  etag: toQuotedEtag(object.etag),
  'last-modified': new Date(object.lastModified).toUTCString(),
  'accept-ranges': 'bytes',
});

const send = async (call: Call, object: StoredObject, range: ByteRange): Promise<void> => {
  const bytes = call.bucket.blobs.read(object.segments, range.start, range.end);
  // Few bytes need no stream, and are sent together with the headers.
  if (range.end - range.start < readBytes) return void call.response.end(Buffer.concat([...bytes]));
  // A disconnected client is not an error. The generator closes its files in any case.
  await pipeline(Readable.from(bytes), call.response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.code !== 'ECONNRESET') throw error;
  });
};

/** GetObject and HeadObject. */
export const getObject: Operation = async (call) => {
  const { request, response, bucket } = call;
  const object = findObject(bucket, request.key, request.queryValue('versionId'));
  const headers = objectHeaders(request, object);
  if (checkReadConditions(object, request.header) === 'notModified') {
    sendResponse(response, 304, {
      etag: headers.etag ?? '',
      'last-modified': headers['last-modified'] ?? '',
    });
    return;
  }
  const range = rangeOf(request, object);
  const { start, end } = range ?? { start: 0, end: object.bytes - 1 };
  const withChecksum = !range && request.setting('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  response.writeHead(range ? 206 : 200, {
    ...headers,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${object.bytes}` } : {}),
    ...(request.queryValue('partNumber') && object.uploadId
      ? { 'x-amz-mp-parts-count': String(object.segments.length) }
      : {}),
    ...(withChecksum ? toChecksumHeaders(object.checksum) : {}),
    'content-length': end - start + 1,
  });
  if (request.method === 'HEAD' || end < start) response.end();
  else await send(call, object, { start, end });
};
