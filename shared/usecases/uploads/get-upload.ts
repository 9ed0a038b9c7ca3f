import type { getUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnUpload } from './find-own-upload.ts';
import { findProgress, isMultipart, toMultipartView, toUploadView } from './upload-view.ts';

/** Returns an upload: whether its file has arrived, and new requests to upload what is missing. */
export const getUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): UseCase<typeof route> =>
  async ({ params, query, caller, now }) => {
    const upload = await findOwnUpload(deps, params, caller);
    if (isRefusal(upload)) return upload;
    if (!isMultipart(upload)) return { response: await toUploadView(deps, upload, now) };
    const progress = await findProgress(deps, upload);
    return { response: await toMultipartView(deps, upload, progress, query.fromPart, now) };
  };
