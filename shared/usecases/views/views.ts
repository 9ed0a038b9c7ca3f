import type * as routes from '../../contract/routes/views.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { SavedView } from '../../domain/views/view.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import {
  findView,
  listViews as list,
  newViewWrite,
  removedViewWrite,
  viewWrite,
} from '../../store/views/view-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

const noSuchView = refuse('not-found', 'You have no such view.');

const toViewView = ({ by: _owner, ...view }: SavedView) => view;

/** Lists the views of the caller, oldest first. */
export const listViews =
  (deps: ApiDeps): UseCase<typeof routes.listViews> =>
  ({ query, caller: { accountId } }) =>
    listPage(deps, `views of ${accountId}`, query, (page) =>
      mapEach(list(deps.table, indexes.savedViews(accountId), page), toViewView),
    );

/** Returns a view of the caller. */
export const getView =
  (deps: ApiDeps): UseCase<typeof routes.getView> =>
  async ({ params: { viewId }, caller: { accountId } }) => {
    const found = await findView(deps.table, accountId, viewId);
    return found ? { response: toViewView(found) } : noSuchView;
  };

/** Keeps a list with its filters under a name. */
export const saveView: UseCase<typeof routes.saveView> = async ({
  body,
  caller: { accountId },
  now,
  newId,
}) => {
  const view = { id: newId('viw'), by: accountId, ...body, createdAt: now };
  return { response: toViewView(view), writes: [newViewWrite(view)] };
};

/** Renames a view, or replaces its filters. */
export const changeView =
  (deps: ApiDeps): UseCase<typeof routes.changeView> =>
  async ({ params: { viewId }, body, caller: { accountId }, ifMatch }) => {
    const found = await findView(deps.table, accountId, viewId);
    const refused = refuseChangedResource(ifMatch, found && toViewView(found));
    if (refused || !found) return refused ?? noSuchView;
    const view = { ...found, ...body };
    return { response: toViewView(view), writes: [viewWrite(view)] };
  };

/** Deletes a view. */
export const removeView =
  (deps: ApiDeps): UseCase<typeof routes.removeView> =>
  async ({ params: { viewId }, caller: { accountId } }) => {
    const found = await findView(deps.table, accountId, viewId);
    return found ? { response: toViewView(found), writes: [removedViewWrite(found)] } : noSuchView;
  };
