import type * as routes from '../../contract/routes/takedowns.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach, mapPage } from '../../store/page.ts';
import { findTakedown, listTakedowns as list } from '../../store/takedowns/takedown-store.ts';
import { defaultSideOf } from '../caller.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import {
  isTakedownOwner,
  noSuchTakedown,
  seesTakedowns,
  toOwnTakedownView,
  toTakedownView,
} from './takedown-view.ts';

/** Returns a takedown to its owner or staff. */
export const getTakedown =
  (deps: ApiDeps): UseCase<typeof routes.getTakedown> =>
  async ({ params, caller }) => {
    const takedown = await findTakedown(deps.table, params.takedownId);
    if (takedown && seesTakedowns(caller)) return { response: toTakedownView(takedown) };
    return takedown && isTakedownOwner(takedown, caller)
      ? { response: toOwnTakedownView(takedown) }
      : noSuchTakedown;
  };

/** Lists takedowns for staff, newest first. Appeals that wait come oldest first. */
export const listTakedowns =
  (deps: ApiDeps): UseCase<typeof routes.listTakedowns> =>
  ({ query }) => {
    const { state } = query;
    const range = state === 'appealed' ? indexes.takedownAppeals() : indexes.takedowns(state);
    return listPage(deps, `takedowns ${state ?? ''}`, query, (page) =>
      mapPage(list(deps.table, range, page), (takedowns) =>
        takedowns
          // The index lags: decided ones are left out.
          .filter((takedown) => state === undefined || takedown.state === state)
          .map(toTakedownView),
      ),
    );
  };

/** Lists the takedowns of one of the caller's parties, newest first. */
export const listOwnTakedowns =
  (deps: ApiDeps): UseCase<typeof routes.listOwnTakedowns> =>
  ({ query, caller }) => {
    const { id } = resolveParty(caller, query.as ?? defaultSideOf(caller));
    return listPage(deps, `takedowns of ${id}`, query, (page) =>
      mapEach(list(deps.table, indexes.takedownsOf(id), page), toOwnTakedownView),
    );
  };
