import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { commit } from '../../store/commit.ts';
import { arrivedUploadWrite, parseObjectKey } from '../../store/uploads/upload-store.ts';

/** The name of the object in S3's "Object Created" event. EventBridge does not encode the key. */
export const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

/** Records that an upload has arrived, for readers. A submission checks the object itself. */
export const recordUpload = async (
  { table }: Pick<Deps, 'table'>,
  { detail }: z.infer<typeof ObjectCreated>,
): Promise<'recorded' | 'unknown'> => {
  const upload = parseObjectKey(detail.object.key);
  if (!upload) return 'unknown';
  const result = await commit(table, [arrivedUploadWrite(upload)]);
  return result === undefined || !isRefusal(result) ? 'recorded' : 'unknown';
};
