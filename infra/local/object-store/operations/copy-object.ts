import { readRequestAttributes } from '../attributes.ts';
import { type ChecksumAlgorithm, checksumElement, isChecksumAlgorithm } from '../body/checksums.ts';
import { createVerifier } from '../body/receive-body.ts';
import { checkCopyConditions, readWriteCondition } from '../conditions.ts';
import { S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import { type Bucket, commitNewRecord, findObject, type NewObject } from '../storage/bucket.ts';
import type { Attributes, StoredObject } from '../storage/object-version.ts';
import { renderXml } from '../xml.ts';
import { type Call, type Operation, sendResponse, toIsoDate, toQuotedEtag, toVersionHeader } from './call.ts';
import { maxPutBytes, toWriteHeaders } from './put-object.ts';

export type CopySource = { bucket: Bucket; key: string; object: StoredObject };

const invalidSource = () =>
  new S3Error(
    'InvalidArgument',
    'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    {
      ArgumentName: 'x-amz-copy-source',
    },
  );

/** The object of `x-amz-copy-source`, if its conditions are true. */
export const findCopySource = ({ request, getBucket }: Call): CopySource => {
  const [path = '', version] = (request.setting('x-amz-copy-source') ?? '').split('?versionId=');
  let decoded: string;
  try {
    decoded = decodeURIComponent(path).replace(/^\//, '');
  } catch {
    throw invalidSource();
  }
  const slash = decoded.indexOf('/');
  if (slash < 1 || slash === decoded.length - 1) throw invalidSource();
  const bucket = getBucket(decoded.slice(0, slash));
  const key = decoded.slice(slash + 1);
  const object = findObject(bucket, key, version);
  checkCopyConditions(object, request);
  return { bucket, key, object };
};

const algorithmOf = (request: S3Request): ChecksumAlgorithm | undefined => {
  const text = request.setting('x-amz-checksum-algorithm')?.toLowerCase();
  if (text === undefined || isChecksumAlgorithm(text)) return text;
  throw new S3Error('InvalidRequest', 'Checksum algorithm provided is unsupported.');
};

const copyAttributes = (request: S3Request, source: StoredObject): Attributes => {
  const stated = readRequestAttributes(request);
  const replace = request.setting('x-amz-metadata-directive') === 'REPLACE';
  const retag = request.setting('x-amz-tagging-directive') === 'REPLACE';
  return {
    ...(replace ? stated : source.attributes),
    tags: retag ? stated.tags : source.attributes.tags,
  };
};

type CopiedBytes = Pick<NewObject, 'bytes' | 'etag' | 'segments' | 'checksum'>;

/** Copies by reading the source: its ETag is not the MD5 of its bytes, or another checksum is requested. */
const copyByReading = async (
  { bucket, object }: CopySource,
  target: Bucket,
  algorithm: ChecksumAlgorithm | undefined,
): Promise<CopiedBytes> => {
  const { segment, result } = await target.blobs.write(async (sink) => {
    const verifier = createVerifier(algorithm ? { checksum: { algorithm } } : {}, sink);
    for await (const chunk of bucket.blobs.read(object.segments, 0, object.bytes - 1))
      await verifier.take(chunk);
    return verifier.finish();
  });
  return {
    bytes: object.bytes,
    etag: result.md5.toString('hex'),
    segments: [segment],
    ...(result.checksum ? { checksum: result.checksum } : {}),
  };
};

const copyBytes = async (
  source: CopySource,
  target: Bucket,
  algorithm: ChecksumAlgorithm | undefined,
): Promise<CopiedBytes> => {
  const { object } = source;
  const [only] = object.segments;
  const sameChecksum = algorithm === undefined || algorithm === object.checksum?.algorithm;
  // Links work only within the folder of one bucket.
  const linkable = source.bucket === target && !object.uploadId && object.segments.length === 1;
  if (!only || !linkable || !sameChecksum) {
    return copyByReading(source, target, algorithm ?? object.checksum?.algorithm);
  }
  const release = source.bucket.blobs.acquire([only]);
  try {
    return { ...object, segments: [await target.blobs.duplicate(only)] };
  } finally {
    await release();
  }
};

const checkSelfCopy = (call: Call, source: CopySource): void => {
  const { request, bucket } = call;
  const same = source.bucket === bucket && source.key === request.key;
  const old = source.object !== bucket.newest(request.key);
  if (same && !old && request.setting('x-amz-metadata-directive') !== 'REPLACE') {
    throw new S3Error(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
};

export const copyObject: Operation = async (call) => {
  const { request, response, bucket, publishCreated } = call;
  const source = findCopySource(call);
  checkSelfCopy(call, source);
  if (source.object.bytes > maxPutBytes) {
    throw new S3Error(
      'InvalidRequest',
      'The specified copy source is larger than the maximum allowable size for a copy source: 5368709120',
    );
  }
  const attributes = copyAttributes(request, source.object);
  const { bytes, etag, segments, checksum } = await copyBytes(source, bucket, algorithmOf(request));
  const object = await commitNewRecord(
    bucket,
    request.key,
    { bytes, etag, segments, ...(checksum ? { checksum } : {}), attributes },
    readWriteCondition(request),
  );
  publishCreated(object, 'CopyObject');
  const { etag: _, ...headers } = toWriteHeaders(object);
  const document = renderXml([
    'CopyObjectResult',
    [
      ['ETag', toQuotedEtag(object.etag)],
      ['LastModified', toIsoDate(object.lastModified)],
      checksum ? [checksumElement(checksum.algorithm), checksum.value] : undefined,
    ],
  ]);
  const sourceVersion = toVersionHeader(source.object)['x-amz-version-id'];
  const named = sourceVersion ? { 'x-amz-copy-source-version-id': sourceVersion } : {};
  sendResponse(response, 200, { ...headers, ...named }, document);
};
