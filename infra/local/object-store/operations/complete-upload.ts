import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  type Checksum,
  checksumAlgorithms,
  checksumElement,
  checksumHeader,
  compositeChecksum,
} from '../body/checksums.ts';
import { receiveDocument } from '../body/receive-body.ts';
import { readWriteCondition } from '../conditions.ts';
import { notImplemented, S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import type { Bucket, NewObject } from '../storage/bucket.ts';
import type { Part, StoredObject, Upload } from '../storage/object-version.ts';
import type { UploadState } from '../storage/uploads.ts';
import { parseXml, renderXml } from '../xml.ts';
import { type Call, type Operation, sendResponse, toQuotedEtag } from './call.ts';
import { findUpload } from './multipart-upload.ts';
import { toWriteHeaders } from './put-object.ts';

/** The minimum size of every part except the last. */
export const minPartBytes = 5 * 1024 ** 2;

const namedPartSchema = z.object({
  PartNumber: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number),
  ETag: z.string(),
  ChecksumCRC32: z.string().optional(),
  ChecksumSHA256: z.string().optional(),
});

type RequestedPart = z.infer<typeof namedPartSchema>;

const completeSchema = z.object({
  CompleteMultipartUpload: z.object({
    Part: z.union([z.array(namedPartSchema).min(1), namedPartSchema.transform((one) => [one])]),
  }),
});

const createInvalidPartError = (named: RequestedPart, uploadId: string) =>
  new S3Error(
    'InvalidPart',
    "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    { UploadId: uploadId, PartNumber: String(named.PartNumber), ETag: named.ETag },
  );

const checkPartChecksums = ({ checksum, uploadId }: Upload, named: RequestedPart, part: Part): void => {
  const given = { crc32: named.ChecksumCRC32, sha256: named.ChecksumSHA256 };
  for (const [algorithm, value] of Object.entries(given)) {
    if (value !== undefined && part.checksum?.algorithm === algorithm && part.checksum.value !== value)
      throw createInvalidPartError(named, uploadId);
    // For a composite checksum, the client must send the checksum of each part.
    if (value === undefined && checksum?.algorithm === algorithm) {
      throw new S3Error(
        'InvalidRequest',
        `The upload was created using a ${algorithm} checksum. The complete request must include the checksum for each part. It was missing for part ${named.PartNumber} in the request.`,
      );
    }
  }
};

const checkOrder = (named: readonly RequestedPart[], uploadId: string): void => {
  const ascends = named.every(({ PartNumber }, place) => PartNumber > (named[place - 1]?.PartNumber ?? 0));
  if (ascends) return;
  throw new S3Error(
    'InvalidPartOrder',
    'The list of parts was not in ascending order. Parts must be ordered by part number.',
    { UploadId: uploadId },
  );
};

/** The parts of the object: in ascending order, known, unchanged and large enough. */
const chooseParts = ({ upload, parts }: UploadState, named: readonly RequestedPart[]): Part[] => {
  checkOrder(named, upload.uploadId);
  return named.map((each, place) => {
    const part = parts.get(each.PartNumber);
    if (part?.etag !== each.ETag.replaceAll('"', '')) throw createInvalidPartError(each, upload.uploadId);
    checkPartChecksums(upload, each, part);
    if (place < named.length - 1 && part.segment.bytes < minPartBytes) {
      throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
        ProposedSize: String(part.segment.bytes),
        MinSizeAllowed: String(minPartBytes),
        PartNumber: String(part.number),
        ETag: part.etag,
      });
    }
    return part;
  });
};

const computeWholeChecksum = (upload: Upload, parts: readonly Part[]): Checksum | undefined => {
  if (!upload.checksum) return undefined;
  const { algorithm } = upload.checksum;
  const values = parts.map(({ checksum }) => checksum?.value ?? '');
  return { algorithm, type: 'COMPOSITE', value: compositeChecksum(algorithm, values) };
};

const checkObjectSize = (request: S3Request, bytes: number): void => {
  const size = request.header('x-amz-mp-object-size');
  if (size !== undefined && Number(size) !== bytes) {
    throw new S3Error(
      'InvalidRequest',
      `The provided 'x-amz-mp-object-size' header value ${size} does not match what was computed: ${bytes}`,
    );
  }
};

const assemble = (upload: Upload, parts: readonly Part[]): NewObject => {
  const md5s = Buffer.concat(parts.map(({ etag }) => Buffer.from(etag, 'hex')));
  const checksum = computeWholeChecksum(upload, parts);
  return {
    bytes: parts.reduce((sum, { segment }) => sum + segment.bytes, 0),
    etag: `${createHash('md5').update(md5s).digest('hex')}-${parts.length}`,
    segments: parts.map(({ segment }) => segment),
    ...(checksum ? { checksum } : {}),
    uploadId: upload.uploadId,
    attributes: upload.attributes,
  };
};

const answer = ({ request, response, bucket }: Call, object: StoredObject): void => {
  const { etag: _, ...headers } = toWriteHeaders(object);
  const { checksum } = object;
  const document = renderXml([
    'CompleteMultipartUploadResult',
    [
      ['Location', `/${bucket.settings.name}/${request.key}`],
      ['Bucket', bucket.settings.name],
      ['Key', request.key],
      ['ETag', toQuotedEtag(object.etag)],
      checksum ? [checksumElement(checksum.algorithm), checksum.value] : undefined,
      checksum ? ['ChecksumType', checksum.type] : undefined,
    ],
  ]);
  sendResponse(response, 200, headers, document);
};

/** The object of an earlier completion of the same upload: a client repeats it after a lost response. */
const findCompletedObject = (bucket: Bucket, request: S3Request): StoredObject | undefined =>
  bucket.records
    .get(request.key)
    ?.versions.find(
      (version): version is StoredObject =>
        version.kind === 'object' && version.uploadId === request.queryValue('uploadId'),
    );

/** CompleteMultipartUpload: the parts' blobs become the object's segments, without a copy. */
export const completeUpload: Operation = async (call) => {
  const { request, payload, bucket } = call;
  // Here, such a header is the checksum of the whole object, not of the document.
  if (checksumAlgorithms.some((algorithm) => request.header(checksumHeader(algorithm))))
    throw notImplemented();
  const document = await receiveDocument(request, payload);
  const { Part: named } = parseXml(document, completeSchema).CompleteMultipartUpload;
  const condition = readWriteCondition(request);
  const done = await bucket.runInOrder(`upload ${request.queryValue('uploadId')}`, async () => {
    const before = findCompletedObject(bucket, request);
    if (before) return { object: before, isNew: false };
    const state = findUpload(bucket, request);
    const parts = chooseParts(state, named);
    const whole = assemble(state.upload, parts);
    checkObjectSize(request, whole.bytes);
    const object = await bucket.commit(request.key, whole, condition);
    const unused = [...state.parts.values()].filter((part) => !parts.includes(part));
    await bucket.uploads.end(state.upload.uploadId);
    await bucket.blobs.remove(unused.map(({ segment }) => segment));
    return { object, isNew: true };
  });
  if (done.isNew) call.publishCreated(done.object, 'CompleteMultipartUpload');
  answer(call, done.object);
};
