import { describe, expect, test } from 'vitest';
import { maxBodyBytesOf } from '#shared/contract/body-limits.ts';
import { type Route, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import { type Role, roleNames } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { type ApiResponse, listEndpoints, type RequestOptions } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createValidBody } from '#test/support/valid-bodies.ts';
import { createCreator, createWorld } from '#test/support/world.ts';

const newTable = await createTableFactory();

const world = createWorld(await newTable());
await createCreator(world);
const untouched = await readAllItems(world.deps.table);

const unknownId = 'Z'.repeat(26);

const prefixes: Readonly<Record<string, string>> = {
  applicationId: 'apl',
  assetId: 'ast',
  agreementId: 'agr',
  advertiserId: 'adv',
  creatorId: 'crt',
  taskId: 'tsk',
  orderId: 'ord',
  subjectId: 'ord',
  viewId: 'viw',
  uploadId: 'upl',
  withdrawalId: 'wdr',
  depositId: 'dep',
  questionId: 'que',
  reportId: 'rpt',
  takedownId: 'tkd',
  invitationId: 'inv',
  auditId: 'aud',
  reconciliationId: 'rec',
  adjustmentId: 'adj',
  partyId: 'crt',
  proposalId: 'prp',
  webhookId: 'whk',
  deliveryId: 'dlv',
  requestId: 'req',
};

/** A path to something that does not exist, with ids of the right shape or of a wrong one. */
const pathOf = ({ path }: Route, id = unknownId): string =>
  path.replaceAll(/\{(\w+)\}/g, (_variable, name: string) =>
    id === unknownId && known[name] ? known[name] : `${prefixOf(path, name)}_${id}`,
  );

/** Segments without ids: a month without a statement, a public file, and a part. */
const known: Readonly<Record<string, string>> = {
  month: '2999-12',
  file: 'start.js',
  partNumber: '1',
  copy: 'small',
};

/** Two different resources are called applications: creator applications and task applications. */
const prefixOf = (path: string, name: string): string =>
  name === 'applicationId' && path.startsWith('/tasks/') ? 'tap' : (prefixes[name] ?? 'x');

const sendAs = (
  route: Route,
  given: readonly Role[] | 'nobody',
  path: string,
  sent: RequestOptions,
): Promise<ApiResponse> => {
  const session =
    given === 'nobody' ? world.api.anonymous : world.api.signIn(`eve-${given.join('-')}`, ...given);
  if (route.method === 'GET') return session.get(path, sent);
  if (route.method === 'DELETE') return session.delete(path, sent);
  if (route.method === 'PUT') return session.put(path, undefined, sent);
  if (route.method === 'PATCH') return session.patch(path, undefined, sent);
  return session.post(path, undefined, sent);
};

const rolesFor = (route: Route): readonly Role[] => rolesOf(route).slice(0, 1);

const send = (route: Route, sent: RequestOptions = {}, path = pathOf(route)): Promise<ApiResponse> =>
  sendAs(route, rolesFor(route), path, sent);

const withKeys = (some: readonly Route[]) => some.map((route) => [routeKey(route), route] as const);

const guarded = routes.filter(({ permission }) => permission !== 'public');
const othersOf = (route: Route): readonly Role[] =>
  roleNames.filter((role) => !rolesOf(route).includes(role));
const withRoles = guarded.filter((route) => othersOf(route).length > 0);
const withBody = routes.filter(({ body }) => body !== undefined);
const reading = routes.filter(({ method }) => method === 'GET');
const withParams = routes.filter(({ params }) => params !== undefined);
const idempotent = routes.filter((route) => route.isIdempotent);

const expectRefused = async (answer: Promise<ApiResponse>, status: number): Promise<ApiResponse['body']> => {
  const { status: given, body } = await answer;
  expect({ status: given, body }).toMatchObject({ status });
  expect(await readAllItems(world.deps.table)).toEqual(untouched);
  return body;
};

test('every route of the contract has one use case, and every use case a route', () => {
  expect(
    listEndpoints(world.deps)
      .map(({ route }) => routeKey(route))
      .sort(),
  ).toEqual(routes.map(routeKey).sort());
});

test('every POST except the notifications of providers takes an idempotency key', () => {
  expect(routes.filter(({ method, isText }) => method === 'POST' && !isText).map(routeKey)).toEqual(
    idempotent.map(routeKey),
  );
});

describe('without a token', () => {
  test.each(withKeys(guarded))('%s is refused', async (_key, route) => {
    await expectRefused(sendAs(route, 'nobody', pathOf(route), {}), 401);
  });
});

describe('without one of its roles', () => {
  test.each(withKeys(withRoles))('%s is refused', async (_key, route) => {
    await expectRefused(sendAs(route, othersOf(route), pathOf(route), { body: {} }), 403);
  });
});

describe('with an id of a wrong shape', () => {
  test.each(withKeys(withParams))('%s finds nothing', async (_key, route) => {
    if (route.body) return;
    await expectRefused(send(route, {}, pathOf(route, 'nonsense')), 404);
  });
});

describe('with an unknown id', () => {
  test.each(withKeys(withParams.filter(({ body, file }) => body === undefined && !file)))(
    '%s finds nothing',
    async (_key, route) => {
      await expectRefused(send(route), 404);
    },
  );
});

describe('a body that is not an object', () => {
  test.each(withKeys(withBody))('is an invalid request to %s', async (_key, route) => {
    for (const body of [null, [], 'text', 1, true]) await expectRefused(send(route, { body }), 400);
  });
});

describe('an unknown field', () => {
  test.each(withKeys(withBody))('in the body of %s is named', async (_key, route) => {
    const body = await expectRefused(send(route, { body: { surprise: 1 } }), 400);
    const faults = body.errors.map(({ in: part, pointer }) => `${part} ${pointer}`);
    // Where the first field chooses between forms, a body without that choice is refused for it.
    const chooser = ['body #/decision', 'body #/act'].find((one) => faults.includes(one));
    expect(faults).toEqual(expect.arrayContaining([chooser ?? 'body #/surprise']));
  });

  test.each(withKeys(reading))('in the query of %s is named', async (_key, route) => {
    const body = await expectRefused(send(route, {}, `${pathOf(route)}?surprise=1`), 400);
    expect(body.errors).toMatchObject([{ in: 'query', pointer: '#/surprise', code: 'unrecognized_key' }]);
  });
});

describe('a body', () => {
  test.each(withKeys(withBody))('of another media type is refused by %s', async (_key, route) => {
    await expectRefused(send(route, { text: 'a=1', headers: { 'content-type': 'text/plain' } }), 415);
  });

  test.each(withKeys(withBody))(
    'of more than 256 KiB, or the limit of its route, is refused by %s',
    async (_key, route) => {
      const length = Math.max(256 * 1024, maxBodyBytesOf(route));
      await expectRefused(send(route, { text: `{"a":"${'x'.repeat(length)}"}` }), 413);
    },
  );

  test.each(withKeys(withBody))('of invalid JSON is refused by %s', async (_key, route) => {
    await expectRefused(send(route, { text: '{"a":' }), 400);
  });

  test.each(withKeys(withBody.filter(({ body }) => !body?.safeParse({}).success)))(
    'that is empty is refused with the required fields of %s',
    async (_key, route) => {
      const body = await expectRefused(send(route, { body: {} }), 400);
      expect(body.errors.length).toBeGreaterThan(0);
    },
  );
});

describe('an idempotency key', () => {
  const tooLong = 'k'.repeat(256);
  test.each(withKeys(idempotent))('that is invalid is refused by %s', async (_key, route) => {
    for (const idempotencyKey of ['with a blank', '星', '', tooLong]) {
      const body = await expectRefused(send(route, { body: {}, idempotencyKey }), 400);
      const places = body.errors.map(({ in: part, pointer }) => `${part} ${pointer}`);
      expect(places).toContain(route.body ? places[0] : 'header #/idempotency-key');
    }
  });
});

describe('without an idempotency key', () => {
  const moving = routes.filter(({ movesMoney }) => movesMoney);

  test('these routes refuse, because they move money', () => {
    expect(moving.map(({ path }) => path).sort()).toEqual([
      '/finance/adjustments',
      '/finance/adjustments/{adjustmentId}/decision',
      '/finance/deposits/{depositId}/resolution',
      '/finance/withdrawals/{withdrawalId}/resolution',
      '/orders/{orderId}/cancellation',
      '/orders/{orderId}/disputes/resolution',
      '/tasks/{taskId}/publish',
      '/wallet/deposits',
      '/wallet/withdrawals',
    ]);
  });

  test.each(withKeys(moving))('%s is refused', async (_key, route) => {
    const body = route.body && createValidBody(route, {});
    const refused = await expectRefused(send(route, { body, isWithoutKey: true }), 400);
    expect(refused.type).toMatch(/idempotency-key-required$/);
  });
});

describe('a page', () => {
  const listRoutes = reading.filter(({ query }) => query !== undefined && 'limit' in query.shape);

  test.each(withKeys(listRoutes))('of %s has 1 to 100 items', async (_key, route) => {
    for (const limit of ['0', '101', '-1', '1.5', 'all', '']) {
      const body = await expectRefused(send(route, {}, `${pathOf(route)}?limit=${limit}`), 400);
      expect(body.errors).toMatchObject([{ in: 'query', pointer: '#/limit' }]);
    }
  });

  const paged = listRoutes.filter(({ query }) => query !== undefined && 'cursor' in query.shape);

  test.each(withKeys(paged))('of %s rejects an invented cursor', async (_key, route) => {
    for (const cursor of [
      'x',
      'e30.e30',
      `${Buffer.from('{"list":"x","after":{}}').toString('base64url')}.AAAA`,
    ]) {
      const body = await expectRefused(send(route, {}, `${pathOf(route)}?cursor=${cursor}`), 400);
      expect(body.type).toMatch(/invalid-cursor$/);
    }
  });
});

// Exports go last: a failed request may count against the limit of exports of the account.
describe('a body of a GET request', () => {
  test.each(withKeys(reading))('is ignored by %s', async (_key, route) => {
    const without = await send(route);
    const headers = { 'content-type': 'text/plain' };
    for (const text of ['a=1', '{"a":', 'x'.repeat(256 * 1024 + 1)]) {
      const { status } = await send(route, { text, headers });
      expect(status).toBe(without.status);
    }
  });
});
