import { describe, expect, test } from 'vitest';
import { type Route, routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess, type TestWorld, taskBody } from '#test/support/world.ts';

const newTable = await createTableFactory();

const changing = routes.filter(({ method }) => method === 'PUT' || method === 'PATCH');

/** Somebody who may change a thing, the thing, and two things to change it to, one after the other as often as one likes. */
type Case = {
  readonly session: Session;
  readonly path: string;
  readonly bodies: readonly [object, object];
  /** Where there is nothing until it is written. */
  readonly absent?: true;
};

const account = (n: number) => ({ type: 'alipay', holderName: 'Cleo Li', accountNo: `cleo${n}@example.com` });

const cases: Readonly<Record<string, (world: TestWorld) => Promise<Case>>> = {
  'PUT /creators/me/preferences': async (world) => ({
    session: await createCreator(world),
    path: '/creators/me/preferences',
    bodies: [
      { categories: ['home'], formats: [] },
      { categories: ['food'], formats: [] },
    ],
  }),
  'PUT /creators/me/profile': async (world) => ({
    session: await createCreator(world),
    path: '/creators/me/profile',
    bodies: [
      { displayName: 'Cleo', bio: '', expertise: [], styles: [], portfolio: [] },
      { displayName: 'Clio', bio: '', expertise: [], styles: [], portfolio: [] },
    ],
    absent: true,
  }),
  'PATCH /tasks/{taskId}': async ({ advertiser }) => ({
    session: advertiser,
    path: `/tasks/${(await expectSuccess(advertiser.post('/tasks', taskBody()))).id}`,
    bodies: [{ title: 'A lamp' }, { title: 'Two lamps' }],
  }),
  'PATCH /webhooks/{webhookId}': async ({ creator }) => ({
    session: creator,
    path: `/webhooks/${(await expectSuccess(creator.post('/webhooks', { url: 'https://hooks.example.com/' }))).id}`,
    bodies: [{ description: 'Mine.' }, { description: 'Ours.' }],
  }),
  'PUT /operations/clients/{clientId}': async ({ operator }) => {
    const bound = (...roles: readonly string[]) => ({
      accountId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      roles,
    });
    const bodies = [bound('advertiser'), bound('creator')] as const;
    return { session: operator, path: '/operations/clients/scripts', bodies, absent: true };
  },
  'PUT /wallet/payout-account': async ({ creator }) => ({
    session: creator,
    path: '/wallet/payout-account',
    bodies: [account(1), account(2)],
    absent: true,
  }),
  'PUT /finance/freeze': async ({ operator }) => ({
    session: operator,
    path: '/finance/freeze',
    bodies: [
      { deposits: false, withdrawals: true, reason: 'An outage.' },
      { deposits: false, withdrawals: false, reason: 'It is over.' },
    ],
  }),
};

const given = async (route: Route) => {
  const prepare = cases[routeKey(route)];
  if (!prepare) throw new Error(`say here how ${routeKey(route)} is changed`);
  const world = createWorld(await newTable());
  const { session, path, bodies, absent } = await prepare(world);
  const change = (which: 0 | 1, ifMatch?: string): Promise<ApiResponse> => {
    const sent = ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } };
    // What counts by the moment is not asked for twice in one.
    world.deps.clock.advance('PT1S');
    return route.method === 'PUT'
      ? session.put(path, bodies[which], sent)
      : session.patch(path, bodies[which], sent);
  };
  const tag = async (): Promise<string> => {
    const { status, headers } = await session.get(path);
    expect(status).toBe(200);
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    return String(headers.etag);
  };
  const refused = async (ifMatch: string): Promise<void> => {
    const before = await readAllItems(world.deps.table);
    const { status, body } = await change(0, ifMatch);
    expect([ifMatch, status, body.type]).toEqual([
      ifMatch,
      412,
      'https://astrolabe.dev/problems/precondition-failed',
    ]);
    expect(await readAllItems(world.deps.table)).toEqual(before);
  };
  return { change, tag, refused, absent, session, path };
};

describe.each(changing.map((route) => [routeKey(route), route] as const))('%s', (_key, route) => {
  test('has a GET beside it whose tag changes with what it shows, and is what the change answers', async () => {
    const { change, tag } = await given(route);
    expect((await change(0)).status).toBe(200);
    const first = await tag();
    expect(await tag()).toBe(first);
    const changed = await change(1);
    expect(changed.status).toBe(200);
    expect(await tag()).not.toBe(first);
    expect(changed.headers.etag).toBe(await tag());
  });

  test('is refused with a tag of what was, a weak one, or none at all, and nothing is written', async () => {
    const { change, tag, refused } = await given(route);
    await change(0);
    const stale = await tag();
    await change(1);
    const fresh = await tag();
    for (const wrong of [
      stale,
      `W/${fresh}`,
      fresh.replaceAll('"', ''),
      `"x", ${stale}`,
      `W/${fresh}, ${stale}`,
      '"*"',
      '',
    ]) {
      await refused(wrong);
    }
    expect(await tag()).toBe(fresh);
  });

  test('is done with the present tag, alone or in a list, with any, and without a condition', async () => {
    const { change, tag } = await given(route);
    await change(0);
    expect((await change(1, await tag())).status).toBe(200);
    expect((await change(0, `"x", ${await tag()} , W/"y"`)).status).toBe(200);
    expect((await change(1, ' * ')).status).toBe(200);
    expect((await change(0)).status).toBe(200);
  });

  test('is refused with any condition while there is nothing', async () => {
    const { change, refused, absent, session, path } = await given(route);
    if (!absent) return expect((await session.get(path)).status).toBe(200);
    expect((await session.get(path)).status).toBe(404);
    for (const any of ['*', '"x"', 'W/"x"']) await refused(any);
    expect((await change(0)).status).toBe(200);
  });
});

test('every route that takes If-Match is one of these, and every one of these takes it', () => {
  const takes = routes.filter(({ problems }) =>
    (problems as readonly string[]).includes('precondition-failed'),
  );
  expect(takes.map(routeKey).sort()).toEqual(changing.map(routeKey).sort());
  for (const { path } of changing) {
    expect(routes.some((route) => route.method === 'GET' && route.path === path)).toBe(true);
  }
});
