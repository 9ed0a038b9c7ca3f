import type { ServerResponse } from 'node:http';
import type { S3Request } from '../s3-request.ts';
import type { ObjectEvent } from '../settings.ts';
import type { PayloadRule } from '../signature/authenticate.ts';
import type { Bucket, Deletion } from '../storage/bucket.ts';
import type { StoredObject } from '../storage/object-version.ts';

/** One request during its operation. */
export type Call = {
  request: S3Request;
  response: ServerResponse;
  payload: PayloadRule;
  bucket: Bucket;
  publishCreated(object: StoredObject, reason: ObjectEvent['detail']['reason']): void;
  publishDeleted(deletion: Deletion): void;
};

export type Operation = (call: Call) => Promise<void>;

export type Headers = Readonly<Record<string, string | number>>;

const xmlType = { 'content-type': 'application/xml' };

/** Sends the response. `document` is XML. */
export const sendResponse = (
  response: ServerResponse,
  status: number,
  headers: Headers = {},
  document?: string,
): void => {
  if (document === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { ...xmlType, ...headers, 'content-length': Buffer.byteLength(document) })
    .end(document);
};

/** The version header, if the bucket has versioning. */
export const toVersionHeader = (version: { versionId: string }): Record<string, string> =>
  version.versionId === 'null' ? {} : { 'x-amz-version-id': version.versionId };

export const toQuotedEtag = (etag: string): string => `"${etag}"`;

/** Formats a time for XML documents. */
export const toIsoDate = (epochMs: number): string => new Date(epochMs).toISOString();
