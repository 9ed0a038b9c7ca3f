import type { getUpload as route } from '../../contract/routes/orders.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findUpload } from '../../store/upload-store.ts';
import { findPartysOrder } from './participant.ts';
import { viewOfUpload } from './upload-view.ts';

/** Whether a file has arrived, and a fresh request to store it if it has not. */
export const getUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await findPartysOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const upload = await findUpload(deps.table, found.order.id, params.uploadId);
    return upload?.by === found.side
      ? { answer: await viewOfUpload(deps, upload, now) }
      : refuse('not-found', 'There is no such upload.');
  };
