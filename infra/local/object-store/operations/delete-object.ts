import { readWriteCondition } from '../conditions.ts';
import type { Deletion } from '../storage/bucket.ts';
import { type Operation, sendResponse, toVersionHeader } from './call.ts';

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
  if (deletion) publishDeleted(deletion);
  sendResponse(response, 204, deletionHeaders(deletion));
};
