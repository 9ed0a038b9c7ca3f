import { randomBytes } from 'node:crypto';
import { readRequestAttributes, toEncryptionHeaders } from '../attributes.ts';
import { checksumElement, isSupportedChecksum } from '../body/checksums.ts';
import { readDeclaredChecksum, receiveBody } from '../body/receive-body.ts';
import { notImplemented, S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import type { Bucket } from '../storage/bucket.ts';
import { endUpload } from '../storage/end-upload.ts';
import type { Part, Upload } from '../storage/object-version.ts';
import type { UploadState } from '../storage/uploads.ts';
import { renderXml, type XmlNode } from '../xml.ts';
import { type Operation, sendResponse, toIsoDate, toQuotedEtag } from './call.ts';
import { maxPutBytes, toChecksumHeaders } from './put-object.ts';

const noSuchUpload = (uploadId: string) =>
  new S3Error(
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    { UploadId: uploadId },
  );

/** The unfinished upload of a request. Throws NoSuchUpload. */
export const findUpload = (bucket: Bucket, request: S3Request): UploadState => {
  const uploadId = request.queryValue('uploadId') ?? '';
  const state = bucket.uploads.get(uploadId);
  if (state?.upload.key !== request.key) throw noSuchUpload(uploadId);
  return state;
};

/** The algorithm of a composite checksum. A checksum of the whole object is not supported. */
const uploadChecksum = (request: S3Request): Upload['checksum'] => {
  const algorithm = request.setting('x-amz-checksum-algorithm')?.toLowerCase();
  const type = request.setting('x-amz-checksum-type')?.toUpperCase();
  if (algorithm === undefined && type === undefined) return undefined;
  if (algorithm === undefined) {
    throw new S3Error(
      'InvalidRequest',
      'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
    );
  }
  if (!isSupportedChecksum(algorithm) || (type !== undefined && type !== 'COMPOSITE')) throw notImplemented();
  return { algorithm, type: 'COMPOSITE' };
};

export const createUpload: Operation = async ({ request, response, bucket }) => {
  const checksum = uploadChecksum(request);
  const upload: Upload = {
    uploadId: randomBytes(16).toString('hex'),
    key: request.key,
    initiated: bucket.now(),
    ...(checksum ? { checksum } : {}),
    attributes: readRequestAttributes(request),
  };
  await bucket.uploads.begin(upload);
  const document = renderXml([
    'InitiateMultipartUploadResult',
    [
      ['Bucket', bucket.settings.name],
      ['Key', request.key],
      ['UploadId', upload.uploadId],
    ],
  ]);
  const chosen = checksum
    ? { 'x-amz-checksum-algorithm': checksum.algorithm.toUpperCase(), 'x-amz-checksum-type': checksum.type }
    : {};
  sendResponse(response, 200, { ...toEncryptionHeaders(upload.attributes), ...chosen }, document);
};

const partNumber = (request: S3Request): number => {
  const text = request.queryValue('partNumber') ?? '';
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= 10_000) return number;
  throw new S3Error('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive', {
    ArgumentName: 'partNumber',
    ArgumentValue: text,
  });
};

const checkPartAlgorithm = (upload: Upload, request: S3Request): void => {
  if (!upload.checksum) return;
  const actual = readDeclaredChecksum(request)?.algorithm;
  if (actual !== upload.checksum.algorithm) {
    throw new S3Error(
      'InvalidRequest',
      `Checksum Type mismatch occurred, expected checksum Type: ${upload.checksum.algorithm}, actual checksum Type: ${actual ?? 'null'}`,
    );
  }
};

/** UploadPart. A repeated part replaces the previous one. */
export const uploadPart: Operation = async ({ request, response, payload, bucket }) => {
  const number = partNumber(request);
  const { upload } = findUpload(bucket, request);
  checkPartAlgorithm(upload, request);
  const { segment, result } = await bucket.blobs.write((sink) =>
    receiveBody(request, payload, maxPutBytes, sink),
  );
  const part: Part = {
    number,
    etag: result.md5.toString('hex'),
    segment,
    lastModified: bucket.now(),
    ...(result.checksum ? { checksum: result.checksum } : {}),
  };
  const stored = await bucket.runInOrder(`upload ${upload.uploadId}`, () =>
    bucket.uploads.putPart(upload.uploadId, part),
  );
  if (!stored) {
    // The upload was completed or aborted during the transfer.
    await bucket.blobs.remove([segment]);
    throw noSuchUpload(upload.uploadId);
  }
  if (stored.replaced) await bucket.blobs.remove([stored.replaced.segment]);
  const { 'x-amz-checksum-type': _, ...checksum } = toChecksumHeaders(part.checksum);
  sendResponse(response, 200, {
    etag: toQuotedEtag(part.etag),
    ...checksum,
    ...toEncryptionHeaders(upload.attributes),
  });
};

export const abortUpload: Operation = async ({ request, response, bucket }) => {
  const { upload } = findUpload(bucket, request);
  await endUpload(bucket, upload.uploadId);
  sendResponse(response, 204);
};

const maxPageParts = 1000;

/** Reads `max-parts`. As in S3, the maximum is 1,000. */
const readPageSize = (request: S3Request): number => {
  const text = request.queryValue('max-parts');
  if (text === undefined) return maxPageParts;
  if (!/^\d{1,10}$/.test(text)) {
    throw new S3Error('InvalidArgument', 'Provided max-parts not an integer or within integer range', {
      ArgumentName: 'max-parts',
      ArgumentValue: text,
    });
  }
  return Math.min(Number(text), maxPageParts);
};

const partNode = (part: Part): XmlNode => [
  'Part',
  [
    ['PartNumber', part.number],
    ['LastModified', toIsoDate(part.lastModified)],
    ['ETag', toQuotedEtag(part.etag)],
    ['Size', part.segment.bytes],
    part.checksum ? [checksumElement(part.checksum.algorithm), part.checksum.value] : undefined,
  ],
];

export const listParts: Operation = async ({ request, response, bucket }) => {
  const { upload, parts } = findUpload(bucket, request);
  const maxParts = readPageSize(request);
  const marker = Number(request.queryValue('part-number-marker') ?? 0);
  const rest = [...parts.values()]
    .filter(({ number }) => number > marker)
    .sort((a, b) => a.number - b.number);
  const page = rest.slice(0, maxParts);
  const document = renderXml([
    'ListPartsResult',
    [
      ['Bucket', bucket.settings.name],
      ['Key', upload.key],
      ['UploadId', upload.uploadId],
      ['PartNumberMarker', marker],
      ['NextPartNumberMarker', page.at(-1)?.number ?? 0],
      ['MaxParts', maxParts],
      ['IsTruncated', rest.length > page.length],
      ['StorageClass', 'STANDARD'],
      upload.checksum ? ['ChecksumAlgorithm', upload.checksum.algorithm.toUpperCase()] : undefined,
      upload.checksum ? ['ChecksumType', upload.checksum.type] : undefined,
      ...page.map(partNode),
    ],
  ]);
  sendResponse(response, 200, {}, document);
};
