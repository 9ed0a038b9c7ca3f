import { isForStaff, type Route, routeKey } from '../contract/define-route.ts';
import type { Deps } from '../deps.ts';
import { isRefusal } from '../domain/refusal.ts';
import { countOf } from '../domain/service-levels/measure.ts';
import { idsOf, whyOf } from '../domain/staff-acts/staff-act.ts';
import type { Instant } from '../domain/time.ts';
import { staffActWrite } from '../store/staff-acts/staff-act-store.ts';
import { type Caller, staffRolesOf } from '../usecases/caller.ts';
import type { AuthorizedRequest } from './create-handler.ts';

type StaffRequest = {
  readonly route: Route;
  /** The ids of the path. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly caller: Caller | undefined;
  readonly now: Instant;
  readonly body?: unknown;
};

/** Adds the record of an act of staff to the writes of its request. A request that changes nothing is not recorded. */
export const withStaffAct = (
  { ids }: Pick<Deps, 'ids'>,
  { route, params, caller, now, body }: StaffRequest,
  attempt: AuthorizedRequest['attempt'],
): AuthorizedRequest['attempt'] => {
  if (!caller || route.method === 'GET' || !isForStaff(route)) return attempt;
  const roles = staffRolesOf(caller, route);
  if (roles.length === 0) return attempt;
  return async () => {
    const outcome = await attempt();
    if (isRefusal(outcome) || !outcome.writes?.length) return outcome;
    const act = {
      id: ids.create('act'),
      at: now,
      by: caller.accountId,
      name: caller.name,
      roles,
      operation: routeKey(route),
      ...idsOf(params, outcome.response),
      ...whyOf(body),
    };
    return {
      ...outcome,
      writes: [...outcome.writes, staffActWrite(act)],
      measures: [...(outcome.measures ?? []), countOf('StaffActs', now)],
    };
  };
};

/** The same for a request to the API. */
export const recordStaffAct = (
  deps: Pick<Deps, 'ids'>,
  { event, ...request }: AuthorizedRequest,
  attempt: AuthorizedRequest['attempt'],
): AuthorizedRequest['attempt'] =>
  withStaffAct(deps, { ...request, params: event.pathParameters ?? {} }, attempt);
