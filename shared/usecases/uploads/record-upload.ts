import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { commit } from '../../store/commit.ts';
import { arrivedUploadWrite, parseObjectKey } from '../../store/uploads/upload-store.ts';

/** The part of S3's "Object Created" event that names the object; EventBridge gives the key as it is. */
export const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

/** Notes that an upload has arrived, for those who ask. Handing in looks at the object itself and needs no note. */
export const recordUpload = async (
  { table }: Pick<Deps, 'table'>,
  { detail }: z.infer<typeof ObjectCreated>,
): Promise<'recorded' | 'unknown'> => {
  const upload = parseObjectKey(detail.object.key);
  if (!upload) return 'unknown';
  const result = await commit(table, [arrivedUploadWrite(upload)]);
  return result === undefined || !isRefusal(result) ? 'recorded' : 'unknown';
};
