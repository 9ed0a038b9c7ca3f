import type { getUpload as route } from '../../contract/routes/uploads.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findOwnUpload } from './own-upload.ts';
import { goesInParts, progressOf, viewInParts, viewOfUpload } from './upload-view.ts';

/** Whether a file has arrived, and fresh requests to store what has not. */
export const getUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): Use<typeof route> =>
  async ({ params, query, caller, now }) => {
    const upload = await findOwnUpload(deps, params, caller);
    if (isRefusal(upload)) return upload;
    if (!goesInParts(upload)) return { answer: await viewOfUpload(deps, upload, now) };
    const progress = await progressOf(deps, upload);
    return { answer: await viewInParts(deps, upload, progress, query.fromPart, now) };
  };
