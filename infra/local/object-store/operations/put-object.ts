import { encryptionHeaders, requestAttributes } from '../attributes.ts';
import type { Checksum } from '../body/checksums.ts';
import { receiveBody } from '../body/receive-body.ts';
import { writeCondition } from '../conditions.ts';
import { commitFresh } from '../storage/bucket.ts';
import type { StoredObject } from '../storage/object-version.ts';
import { type Operation, quoted, reply, versionHeader } from './call.ts';

/** The most that one PUT may carry; more takes a multipart upload. */
export const putBytesMax = 5 * 1024 ** 3;

export const checksumHeaders = (checksum: Checksum | undefined): Record<string, string> =>
  checksum
    ? { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': checksum.type }
    : {};

/** The headers that answer a write. */
export const writtenHeaders = (object: StoredObject): Record<string, string> => ({
  etag: quoted(object.etag),
  ...checksumHeaders(object.checksum),
  ...encryptionHeaders(object.attributes),
  ...versionHeader(object),
});

export const putObject: Operation = async ({ request, response, payload, bucket, announceCreated }) => {
  const attributes = requestAttributes(request);
  const condition = writeCondition(request);
  const newest = bucket.newest(request.key);
  condition(newest?.kind === 'object' ? newest : undefined);
  const { segment, result } = await bucket.blobs.write((sink) =>
    receiveBody(request, payload, putBytesMax, sink),
  );
  const object = await commitFresh(
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
  announceCreated(object, 'PutObject');
  reply(response, 200, writtenHeaders(object));
};
