import type { completeUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { faultsOfParts } from '../../domain/uploads/plan-parts.ts';
import { arrivedUploadWrite, toObjectKey, type Upload } from '../../store/uploads/upload-store.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnUpload } from './find-own-upload.ts';
import { checkArrived } from './submitted-files.ts';
import {
  isMultipart,
  type MultipartUpload,
  toMultipartKey,
  toMultipartView,
  toUploadView,
} from './upload-view.ts';

/**
 * Makes one file of parts that have all arrived. Asked again, whoever completed it, it answers the same. Of a file in one
 * piece it says whether it is there.
 */
export const completeUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const upload = await findOwnUpload(deps, params, caller);
    if (isRefusal(upload)) return upload;
    const refusal = isMultipart(upload) ? await joinParts(deps, upload) : undefined;
    if (refusal) return refusal;
    const checked = checkArrived(upload, await deps.uploads.find(toObjectKey(upload)));
    if ('code' in checked) {
      return refuse('deliverable-invalid', 'The file is not there.', { findings: [checked] });
    }
    const stored: Upload = { ...upload, status: 'stored' };
    const response = isMultipart(stored)
      ? await toMultipartView(deps, stored, { status: 'stored' }, 1, now)
      : await toUploadView(deps, stored, now);
    return upload.status === 'stored' ? { response } : { response, writes: [arrivedUploadWrite(upload)] };
  };

/** Puts the parts together if nobody has yet, or refuses with each that is missing. */
const joinParts = async (
  { uploads }: Pick<Deps, 'uploads'>,
  upload: MultipartUpload,
): Promise<Refusal | undefined> => {
  if (upload.status === 'stored') return undefined;
  const file = toMultipartKey(upload);
  const arrived = await uploads.listParts(file);
  // Completed before, or cleared away: which of the two, the object itself tells.
  if (!arrived) return undefined;
  const findings = faultsOfParts(upload.parts, upload.size, arrived).map((fault) => ({
    uploadId: upload.id,
    ...fault,
  }));
  if (findings.length > 0) {
    return refuse('deliverable-invalid', 'Not every part has arrived.', { findings });
  }
  await uploads.complete(file, arrived, upload.size);
  return undefined;
};
