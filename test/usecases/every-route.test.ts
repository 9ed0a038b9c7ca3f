import { describe, expect, test } from 'vitest';
import { type Role, type Route, routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { type ApiResponse, listEndpoints, type RequestOptions } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createCreator, createWorld } from '#test/support/world.ts';

const newTable = await createTableFactory();

const world = createWorld(await newTable());
await createCreator(world);
const untouched = await readAllItems(world.deps.table);

const roles: readonly Role[] = ['creator', 'advertiser', 'reviewer', 'operator'];

const unknownId = 'Z'.repeat(26);

const prefixes: Readonly<Record<string, string>> = {
  applicationId: 'apl',
  agreementId: 'agr',
  creatorId: 'crt',
  taskId: 'tsk',
  orderId: 'ord',
  uploadId: 'upl',
  withdrawalId: 'wdr',
  depositId: 'dep',
  questionId: 'que',
  reportId: 'rpt',
  invitationId: 'inv',
  auditId: 'aud',
  reconciliationId: 'rec',
  adjustmentId: 'adj',
  webhookId: 'whk',
  deliveryId: 'dlv',
};

/** A path to something that does not exist; its ids have the right shape, or that of none. */
const pathOf = ({ path }: Route, id = unknownId): string =>
  path.replaceAll(/\{(\w+)\}/g, (_variable, name: string) =>
    id === unknownId && known[name] ? known[name] : `${prefixOf(path, name)}_${id}`,
  );

/** What is no id: a month of which there is no statement yet, and a file that anybody may read. */
const known: Readonly<Record<string, string>> = { month: '9999-12', file: 'start.js' };

/** Applications to be let in and applications for a task are two things with one name. */
const prefixOf = (path: string, name: string): string =>
  name === 'applicationId' && path.startsWith('/tasks/') ? 'tap' : (prefixes[name] ?? 'x');

const sendAs = (
  route: Route,
  given: readonly Role[] | 'nobody',
  path: string,
  sent: RequestOptions,
): Promise<ApiResponse> => {
  const session = given === 'nobody' ? world.api.anonymous : world.api.signIn('eve', ...given);
  if (route.method === 'GET') return session.get(path, sent);
  if (route.method === 'DELETE') return session.delete(path, sent);
  if (route.method === 'PUT') return session.put(path, undefined, sent);
  if (route.method === 'PATCH') return session.patch(path, undefined, sent);
  return session.post(path, undefined, sent);
};

const allowed = (route: Route): readonly Role[] => {
  if (route.roles === 'public' || route.roles.length === 0) return ['creator'];
  return route.roles.slice(0, 1);
};

const send = (route: Route, sent: RequestOptions = {}, path = pathOf(route)): Promise<ApiResponse> =>
  sendAs(route, allowed(route), path, sent);

const named = (some: readonly Route[]) => some.map((route) => [routeKey(route), route] as const);

const guarded = routes.filter(({ roles }) => roles !== 'public');
const withRoles = guarded.filter((route) => route.roles.length > 0 && route.roles.length < roles.length);
const withBody = routes.filter(({ body }) => body !== undefined);
const reading = routes.filter(({ method }) => method === 'GET');
const withParams = routes.filter(({ params }) => params !== undefined);
const idempotent = routes.filter((route) => route.isIdempotent);

const refused = async (answer: Promise<ApiResponse>, status: number): Promise<ApiResponse['body']> => {
  const { status: given, body } = await answer;
  expect({ status: given, body }).toMatchObject({ status });
  expect(await readAllItems(world.deps.table)).toEqual(untouched);
  return body;
};

test('every route of the contract has its use case, and no other has', () => {
  expect(
    listEndpoints(world.deps)
      .map(({ route }) => routeKey(route))
      .sort(),
  ).toEqual(routes.map(routeKey).sort());
});

test('every POST but the notices of providers takes an idempotency key', () => {
  expect(routes.filter(({ method, isText }) => method === 'POST' && !isText).map(routeKey)).toEqual(
    idempotent.map(routeKey),
  );
});

describe('without a token', () => {
  test.each(named(guarded))('%s is closed', async (_key, route) => {
    await refused(sendAs(route, 'nobody', pathOf(route), {}), 401);
  });
});

describe('without one of its roles', () => {
  test.each(named(withRoles))('%s is closed', async (_key, route) => {
    const others = roles.filter((role) => !(route.roles as readonly Role[]).includes(role));
    await refused(sendAs(route, others, pathOf(route), { body: {} }), 403);
  });
});

describe('with an id that has no shape of an id', () => {
  test.each(named(withParams))('%s finds nothing', async (_key, route) => {
    if (route.body) return;
    await refused(send(route, {}, pathOf(route, 'nonsense')), 404);
  });
});

describe('with an id of nothing', () => {
  test.each(named(withParams.filter(({ body, file }) => body === undefined && !file)))(
    '%s finds nothing',
    async (_key, route) => {
      await refused(send(route), 404);
    },
  );
});

describe('a body that is no object', () => {
  test.each(named(withBody))('is a fault of the request to %s', async (_key, route) => {
    for (const body of [null, [], 'text', 1, true]) await refused(send(route, { body }), 400);
  });
});

describe('a field that is not known', () => {
  test.each(named(withBody))('in the body of %s is named', async (_key, route) => {
    const body = await refused(send(route, { body: { surprise: 1 } }), 400);
    const faults = body.errors.map(({ in: part, pointer }) => `${part} ${pointer}`);
    // Where the first field chooses between forms, a body that chooses none is refused for that.
    expect(faults).toEqual(
      expect.arrayContaining([faults.includes('body #/decision') ? 'body #/decision' : 'body #/surprise']),
    );
  });

  test.each(named(reading))('in the query of %s is named', async (_key, route) => {
    const body = await refused(send(route, {}, `${pathOf(route)}?surprise=1`), 400);
    expect(body.errors).toMatchObject([{ in: 'query', pointer: '#/surprise', code: 'unrecognized_key' }]);
  });
});

describe('a body', () => {
  test.each(named(withBody))('of another type is not read by %s', async (_key, route) => {
    await refused(send(route, { text: 'a=1', headers: { 'content-type': 'text/plain' } }), 415);
  });

  test.each(named(withBody))('of more than 256 KiB is not read by %s', async (_key, route) => {
    await refused(send(route, { text: `{"a":"${'x'.repeat(256 * 1024)}"}` }), 413);
  });

  test.each(named(withBody))('that is no JSON is not read by %s', async (_key, route) => {
    await refused(send(route, { text: '{"a":' }), 400);
  });

  test.each(named(withBody.filter(({ body }) => !body?.safeParse({}).success)))(
    'that is empty is told what %s needs',
    async (_key, route) => {
      const body = await refused(send(route, { body: {} }), 400);
      expect(body.errors.length).toBeGreaterThan(0);
    },
  );
});

describe('an idempotency key', () => {
  const tooLong = 'k'.repeat(256);
  test.each(named(idempotent))('that is none is refused by %s', async (_key, route) => {
    for (const idempotencyKey of ['with a blank', '星', '', tooLong]) {
      const body = await refused(send(route, { body: {}, idempotencyKey }), 400);
      const places = body.errors.map(({ in: part, pointer }) => `${part} ${pointer}`);
      expect(places).toContain(route.body ? places[0] : 'header #/idempotency-key');
    }
  });
});

describe('a page', () => {
  const lists = reading.filter(({ query }) => query !== undefined && 'limit' in query.shape);

  test.each(named(lists))('of %s has 1 to 100 lines', async (_key, route) => {
    for (const limit of ['0', '101', '-1', '1.5', 'all', '']) {
      const body = await refused(send(route, {}, `${pathOf(route)}?limit=${limit}`), 400);
      expect(body.errors).toMatchObject([{ in: 'query', pointer: '#/limit' }]);
    }
  });

  const paged = lists.filter(({ query }) => query !== undefined && 'cursor' in query.shape);

  test.each(named(paged))('of %s begins at no cursor of anybody’s making', async (_key, route) => {
    for (const cursor of [
      'x',
      'e30.e30',
      `${Buffer.from('{"list":"x","after":{}}').toString('base64url')}.AAAA`,
    ]) {
      const body = await refused(send(route, {}, `${pathOf(route)}?cursor=${cursor}`), 400);
      expect(body.type).toMatch(/invalid-cursor$/);
    }
  });
});

// The last one, as what it reads in vain may be counted: how often an account exports itself.
describe('a body that comes with a GET', () => {
  test.each(named(reading))('means nothing to %s, whatever it is', async (_key, route) => {
    const without = await send(route);
    const headers = { 'content-type': 'text/plain' };
    for (const text of ['a=1', '{"a":', 'x'.repeat(256 * 1024 + 1)]) {
      const { status } = await send(route, { text, headers });
      expect(status).toBe(without.status);
    }
  });
});
