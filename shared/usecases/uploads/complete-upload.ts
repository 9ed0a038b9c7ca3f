import { writeMeasures } from '../../adapters/metrics.ts';
import type { completeUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { countOf, type Measure } from '../../domain/service-levels/measure.ts';
import type { Instant } from '../../domain/time.ts';
import { faultsOfParts } from '../../domain/uploads/plan-parts.ts';
import {
  arrivedUploadWrite,
  completedUploadWrite,
  toObjectKey,
  type Upload,
} from '../../store/uploads/upload-store.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnUpload } from './find-own-upload.ts';
import { toStoredUpload } from './replay-upload.ts';
import { checkArrived } from './submitted-files.ts';
import {
  isMultipart,
  type MultipartUpload,
  toMultipartKey,
  toMultipartView,
  toUploadView,
} from './upload-view.ts';

type CompleteUpload = (deps: ApiDeps & Pick<Deps, 'uploads'>) => UseCase<typeof route>;

/**
 * Completes a multipart upload when all parts have arrived; a repeat gets the same response. For a single
 * upload it checks whether the file has arrived. Many refusals at once mean that files do not arrive.
 */
export const completeUpload: CompleteUpload = (deps) => async (request) => {
  const outcome = await complete(deps)(request);
  if (isRefusal(outcome) && outcome.slug === 'deliverable-invalid')
    writeMeasures([countOf('UploadsRefused', request.now)]);
  return outcome;
};

const complete: CompleteUpload =
  (deps) =>
  async ({ params, body, caller, now }) => {
    const found = await findOwnUpload(deps, params, caller);
    if (isRefusal(found)) return found;
    const upload = withDigest(found, body.sha256);
    if (isRefusal(upload)) return upload;
    const refusal = isMultipart(upload) ? await joinParts(deps, upload) : undefined;
    if (refusal) return refusal;
    const checked = checkArrived(upload, await deps.uploads.find(toObjectKey(upload)));
    if ('code' in checked) {
      return refuse('deliverable-invalid', 'Upload the file first.', { findings: [checked] });
    }
    const stored: Upload = { ...upload, status: 'stored' };
    const response = isMultipart(stored)
      ? await toMultipartView(deps, stored, { status: 'stored' }, 1, now)
      : await toUploadView(deps, stored, now);
    const isNewDigest = upload.sha256 !== found.sha256;
    if (found.status === 'stored' && !isNewDigest) return { response };
    const write = isNewDigest ? completedUploadWrite(upload) : arrivedUploadWrite(upload);
    const measures = measuresOf(found, now);
    return { response, storedResponse: toStoredUpload(upload), writes: [write], measures };
  };

/** A completion that declares a digest later does not count again. */
const measuresOf = ({ status }: Upload, now: Instant): readonly Measure[] =>
  status === 'stored' ? [] : [countOf('UploadsCompleted', now)];

/** The upload with the digest that its completion declares. It cannot replace another one. */
const withDigest = (upload: Upload, sha256: string | undefined): Upload | Refusal => {
  if (sha256 === undefined || sha256 === upload.sha256) return upload;
  if (upload.sha256) return refuse('conflict', 'The upload was declared with another SHA-256.');
  if (upload.handedIn) return refuse('conflict', 'The file has been submitted.');
  return { ...upload, sha256 };
};

/** Joins the parts, or refuses with all missing ones. */
const joinParts = async (
  { uploads }: Pick<Deps, 'uploads'>,
  upload: MultipartUpload,
): Promise<Refusal | undefined> => {
  if (upload.status === 'stored') return undefined;
  const file = toMultipartKey(upload);
  const arrived = await uploads.listParts(file);
  // If the multipart upload is gone, it was completed or removed; the object shows which.
  if (!arrived) return undefined;
  const findings = faultsOfParts(upload.parts, upload.size, arrived).map((fault) => ({
    uploadId: upload.id,
    ...fault,
  }));
  if (findings.length > 0) {
    return refuse('deliverable-invalid', 'Some parts have not arrived. Upload them first.', { findings });
  }
  await uploads.complete(file, arrived, upload.size);
  return undefined;
};
