import { describe, expect, test } from 'vitest';
import { type Route, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import { partyRoles, type Role } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { listRouteIds, type RouteId } from '#test/support/route-ids.ts';
import { sendValidRequest as ask, type Ids } from '#test/support/send-valid-request.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createOwnedResources, owners, stranger } from './owned-resources.ts';

const newTable = await createTableFactory();

const { api, deps, theirs, strangers } = await createOwnedResources(await newTable());
const before = await readAllItems(deps.table);

/** The roles of a route that see only their own resources. */
const ordinaryRoles = (route: Route): readonly Role[] =>
  route.permission === 'public' ? [] : partyRoles.filter((role) => rolesOf(route).includes(role));

/** An id of the same kind that does not exist. */
const missingIdLike = (id: string): string => `${id.slice(0, 4)}${'Z'.repeat(26)}`;

const needs = routes.flatMap((route) => listRouteIds(route).map((id) => ({ route, id })));

const name = ({ route, id }: { readonly route: Route; readonly id: RouteId }) =>
  `${id.field} of ${routeKey(route)} (${id.ownership})`;

/** The resources to try: an unpublished one where publication makes the difference. */
const privateOne = (route: Route, { field }: RouteId): Ids => ({
  ...theirs.things(route),
  ...(field === 'taskId' && route.ownership?.taskId === 'published' && { taskId: theirs.draft }),
  ...(field === 'assetId' && route.ownership?.assetId === 'published' && { assetId: theirs.hiddenAsset }),
});

/** A stranger's own values for the other fields, so that only the one id is wrong. */
const containers = (route: Route, { field }: RouteId): readonly Ids[] => {
  const others = Object.fromEntries(
    listRouteIds(route)
      .filter((one) => one.field !== field)
      .map((one) => [one.field, strangers.things(route)[one.field] ?? '']),
  );
  return Object.keys(others).length === 0 ? [{}] : [{}, others];
};

const comparable = ({ status, body }: ApiResponse, id: string): string =>
  JSON.stringify([status, { ...body, instance: '' }]).replaceAll(id, '…');

const guarded = needs.filter(
  ({ route, id }) => id.ownership !== 'anybody' && ordinaryRoles(route).length > 0,
);

describe('a resource of another account is answered like an unknown one, and nothing is written', () => {
  test.each(guarded.map((need) => [name(need), need] as const))('%s', async (_name, { route, id }) => {
    const roles = ordinaryRoles(route);
    const session = api.signIn(roles.includes('creator') ? stranger.creator : stranger.advertiser, ...roles);
    for (const mine of containers(route, id)) {
      const ids = { ...privateOne(route, id), ...mine };
      const real = ids[id.field] ?? '';
      expect(real).toMatch(/^[a-z]{3}_/);
      const none = missingIdLike(real);
      const [another, absent] = [
        await ask(session, route, ids),
        await ask(session, route, { ...ids, [id.field]: none }),
      ];
      expect(comparable(another, real)).toBe(comparable(absent, none));
      // A missing part of an order is no transition of it, for any caller.
      if (id.in === 'path' && id.ownership !== 'inside') expect(another.status).toBe(404);
    }
    expect(await readAllItems(deps.table)).toEqual(before);
  });
});

const oneSided = guarded.filter(
  ({ route, id }) => id.field === 'orderId' && ordinaryRoles(route).length === 1,
);

describe('a party cannot find an order on the other party’s side', () => {
  test.each(oneSided.map((need) => [name(need), need] as const))('%s', async (_name, { route, id }) => {
    const [role] = ordinaryRoles(route);
    const other = role === 'creator' ? owners.advertiser : owners.creator;
    const session = api.signIn(other, ...ordinaryRoles(route));
    const answer = await ask(session, route, privateOne(route, id));
    expect(answer.status).toBe(404);
    expect(await readAllItems(deps.table)).toEqual(before);
  });
});

/** A caller who may see the resources: their owner, or staff. */
const ownerOf = (route: Route): Session => {
  if (ordinaryRoles(route).includes('creator')) return api.signIn(owners.creator, 'creator');
  if (ordinaryRoles(route).includes('advertiser')) return api.signIn(owners.advertiser, 'advertiser');
  return api.signIn('otto', ...rolesOf(route));
};

// Last, because it executes the requests that the other callers are refused.
describe('and exists for everybody who may name it', () => {
  // An order that is not on hold has no hold; orders/hold.test.ts reads one.
  const withoutResource = ['GET /operations/orders/{orderId}/hold'];
  const routesWithIds = [
    ...new Set(needs.filter(({ id }) => id.in === 'path').map(({ route }) => route)),
  ].filter((route) => !withoutResource.includes(routeKey(route)));
  test.each(routesWithIds.map((route) => [routeKey(route), route] as const))('%s', async (_key, route) => {
    const answer = await ask(ownerOf(route), route, theirs.things(route));
    expect({ status: answer.status, body: answer.body }).not.toMatchObject({ status: 404 });
  });
});
