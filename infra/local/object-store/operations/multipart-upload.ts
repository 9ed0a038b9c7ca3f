import { randomBytes } from 'node:crypto';
import { readRequestAttributes, toEncryptionHeaders } from '../attributes.ts';
import { checksumElement, isChecksumAlgorithm, isCombinable } from '../body/checksums.ts';
import { readDeclaredChecksum, receiveBody } from '../body/receive-body.ts';
import { S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import type { Bucket } from '../storage/bucket.ts';
import { endUpload } from '../storage/end-upload.ts';
import type { Part, Upload } from '../storage/object-version.ts';
import { compareKeys } from '../storage/sorted-keys.ts';
import type { UploadState } from '../storage/uploads.ts';
import { renderXml, type XmlNode } from '../xml.ts';
import { type Operation, sendResponse, toIsoDate, toQuotedEtag } from './call.ts';
import { keyEncoder, pageSize } from './list-objects.ts';
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

/** COMPOSITE by default, unless the algorithm supports only FULL_OBJECT (CRC64NVME). */
const uploadChecksum = (request: S3Request): Upload['checksum'] => {
  const algorithm = request.setting('x-amz-checksum-algorithm')?.toLowerCase();
  const type = request.setting('x-amz-checksum-type')?.toUpperCase();
  if (algorithm === undefined) {
    if (type === undefined) return undefined;
    throw new S3Error(
      'InvalidRequest',
      'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
    );
  }
  if (!isChecksumAlgorithm(algorithm))
    throw new S3Error(
      'InvalidRequest',
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
    );
  const chosen = type ?? (algorithm === 'crc64nvme' ? 'FULL_OBJECT' : 'COMPOSITE');
  const possible =
    chosen === 'FULL_OBJECT' ? isCombinable(algorithm) : chosen === 'COMPOSITE' && algorithm !== 'crc64nvme';
  if (!possible) {
    throw new S3Error(
      'InvalidRequest',
      `The ${chosen} checksum type cannot be used with the ${algorithm} checksum algorithm.`,
    );
  }
  return { algorithm, type: chosen === 'FULL_OBJECT' ? 'FULL_OBJECT' : 'COMPOSITE' };
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
  const actual = readDeclaredChecksum(request.setting)?.algorithm;
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
  const stored = await bucket.inTurn(`upload ${upload.uploadId}`, () =>
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
  const maxParts = pageSize(request, 'max-parts');
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

export const listUploads: Operation = async ({ request, response, bucket }) => {
  const encode = keyEncoder(request);
  const maxUploads = pageSize(request, 'max-uploads');
  const prefix = request.queryValue('prefix') ?? '';
  const keyMarker = request.queryValue('key-marker') ?? '';
  const idMarker = request.queryValue('upload-id-marker') ?? '';
  const order = (left: Upload, right: Upload) =>
    compareKeys(left.key, right.key) ||
    left.initiated - right.initiated ||
    compareKeys(left.uploadId, right.uploadId);
  const sorted = bucket.uploads
    .all()
    .map(({ upload }) => upload)
    .filter(({ key }) => key.startsWith(prefix) && compareKeys(key, keyMarker) >= 0)
    .sort(order);
  // Both markers name the last listed upload. A key marker alone skips all uploads of that key.
  const shown = sorted.findIndex(({ uploadId }) => uploadId === idMarker);
  const rest = sorted.slice(shown + 1).filter(({ key }) => idMarker !== '' || key !== keyMarker);
  const page = rest.slice(0, maxUploads);
  const truncated = rest.length > page.length;
  const document = renderXml([
    'ListMultipartUploadsResult',
    [
      ['Bucket', bucket.settings.name],
      ['Prefix', encode(prefix)],
      ['KeyMarker', encode(keyMarker)],
      ['UploadIdMarker', idMarker],
      truncated ? ['NextKeyMarker', encode(page.at(-1)?.key ?? '')] : undefined,
      truncated ? ['NextUploadIdMarker', page.at(-1)?.uploadId ?? ''] : undefined,
      ['MaxUploads', maxUploads],
      ['IsTruncated', truncated],
      ...page.map(
        ({ key, uploadId, initiated }): XmlNode => [
          'Upload',
          [
            ['Key', encode(key)],
            ['UploadId', uploadId],
            ['Initiated', toIsoDate(initiated)],
            ['StorageClass', 'STANDARD'],
          ],
        ],
      ),
    ],
  ]);
  sendResponse(response, 200, {}, document);
};
