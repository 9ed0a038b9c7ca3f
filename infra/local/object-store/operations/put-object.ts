import { readRequestAttributes, toEncryptionHeaders } from '../attributes.ts';
import type { Checksum } from '../body/checksums.ts';
import { receiveBody } from '../body/receive-body.ts';
import { readWriteCondition } from '../conditions.ts';
import { commitNewRecord } from '../storage/bucket.ts';
import type { StoredObject } from '../storage/object-version.ts';
import { type Operation, sendResponse, toQuotedEtag, toVersionHeader } from './call.ts';

/** The maximum size of one PUT. Larger objects need a multipart upload. */
export const maxPutBytes = 5 * 1024 ** 3;

export const toChecksumHeaders = (checksum: Checksum | undefined): Record<string, string> =>
  checksum
    ? { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': checksum.type }
    : {};

/** The response headers of a write. */
export const toWriteHeaders = (object: StoredObject): Record<string, string> => ({
  etag: toQuotedEtag(object.etag),
  ...toChecksumHeaders(object.checksum),
  ...toEncryptionHeaders(object.attributes),
  ...toVersionHeader(object),
});

export const putObject: Operation = async ({ request, response, payload, bucket, publishCreated }) => {
  const attributes = readRequestAttributes(request);
  const condition = readWriteCondition(request);
  const newest = bucket.newest(request.key);
  condition(newest?.kind === 'object' ? newest : undefined);
  const { segment, result } = await bucket.blobs.write((sink) =>
    receiveBody(request, payload, maxPutBytes, sink),
  );
  const object = await commitNewRecord(
    bucket,
    request.key,
    {
      bytes: result.bytes,
      etag: result.md5.toString('hex'),
      segments: [segment],
      ...(result.checksum ? { checksum: result.checksum } : {}),
      attributes,
    },
    condition,
  );
  publishCreated(object, 'PutObject');
  sendResponse(response, 200, toWriteHeaders(object));
};
