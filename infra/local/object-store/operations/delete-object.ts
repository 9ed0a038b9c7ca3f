import * as z from 'zod';
import { readDeclaredChecksum, receiveDocument } from '../body/receive-body.ts';
import { readWriteCondition } from '../conditions.ts';
import { S3Error } from '../s3-error.ts';
import type { Deletion } from '../storage/bucket.ts';
import { parseXml, renderXml, type XmlNode } from '../xml.ts';
import { type Call, type Operation, sendResponse, toVersionHeader } from './call.ts';

const deletionHeaders = (deletion: Deletion | undefined): Record<string, string> =>
  deletion
    ? {
        ...(deletion.version.kind === 'deleteMarker' ? { 'x-amz-delete-marker': 'true' } : {}),
        ...toVersionHeader(deletion.version),
      }
    : {};

export const deleteObject: Operation = async ({ request, response, bucket, publishDeleted }) => {
  const deletion = await bucket.remove(
    request.key,
    request.queryValue('versionId'),
    readWriteCondition(request),
  );
  if (deletion) publishDeleted(request.key, deletion);
  sendResponse(response, 204, deletionHeaders(deletion));
};

const objectSchema = z.object({ Key: z.string().min(1), VersionId: z.string().optional() });

const deleteSchema = z.object({
  Delete: z.object({
    Quiet: z.string().optional(),
    Object: z.union([z.array(objectSchema).max(1000), objectSchema.transform((one) => [one])]),
  }),
});

const deleteOne = async (call: Call, key: string, versionId: string | undefined): Promise<XmlNode> => {
  const deletion = await call.bucket.remove(key, versionId, () => undefined);
  if (deletion) call.publishDeleted(key, deletion);
  const marker = deletion?.version.kind === 'deleteMarker' ? deletion.version.versionId : undefined;
  return [
    'Deleted',
    [
      ['Key', key],
      versionId === undefined ? undefined : ['VersionId', versionId],
      marker === undefined ? undefined : ['DeleteMarker', true],
      marker === undefined ? undefined : ['DeleteMarkerVersionId', marker],
    ],
  ];
};

/** DeleteObjects: up to 1,000 keys in one document, which must have a digest. */
export const deleteObjects: Operation = async (call) => {
  const { request, response, payload } = call;
  if (request.header('content-md5') === undefined && !readDeclaredChecksum(request.setting)) {
    throw new S3Error(
      'InvalidRequest',
      'Missing required header for this request: Content-MD5 OR x-amz-checksum-*',
    );
  }
  const { Delete } = parseXml(await receiveDocument(request, payload), deleteSchema);
  const deleted: XmlNode[] = [];
  for (const { Key, VersionId } of Delete.Object) deleted.push(await deleteOne(call, Key, VersionId));
  sendResponse(response, 200, {}, renderXml(['DeleteResult', Delete.Quiet === 'true' ? [] : deleted]));
};
