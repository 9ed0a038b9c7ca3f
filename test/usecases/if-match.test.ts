import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { type Route, routeKey } from '#shared/contract/define-route.ts';
import { problemsOf } from '#shared/contract/route-problems.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import { startTime } from '#test/support/deps.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess, type TestWorld, taskBody } from '#test/support/world.ts';

const newTable = await createTableFactory();

const changing = routes.filter(({ method }) => method === 'PUT' || method === 'PATCH');

/** An account that may change a resource, the resource, and two values that a test writes in turn. */
type Case = {
  readonly session: Session;
  readonly path: string;
  readonly bodies: readonly [object, object];
  /** Where nothing exists before the first write. */
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
  'PUT /creators/me/availability': async (world) => ({
    session: await createCreator(world),
    path: '/creators/me/availability',
    bodies: [{ away: true, from: startTime, note: 'Back soon.' }, { away: false }],
  }),
  'PUT /advertisers/me/profile': async ({ advertiser }) => ({
    session: advertiser,
    path: '/advertisers/me/profile',
    bodies: [advertiserProfile, { ...advertiserProfile, displayName: 'Aurora' }],
    absent: true,
  }),
  'PUT /agencies/me': async ({ advertiser }) => ({
    session: advertiser,
    path: '/agencies/me',
    bodies: [{ displayName: 'Stars' }, { displayName: 'More stars' }],
  }),
  'PUT /me/blocks/{partyId}': async ({ creator, advertiser }) => {
    await expectSuccess(advertiser.get('/me'));
    return {
      session: creator,
      path: `/me/blocks/${derivePartyId('adv', 'ada')}`,
      bodies: [{ note: 'Rude.' }, { note: 'Late.' }],
      absent: true,
    };
  },
  'PATCH /me/settings': async ({ creator }) => ({
    session: creator,
    path: '/me/settings',
    bodies: [{ language: 'zh' }, { language: 'en' }],
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
  'PUT /orders/{orderId}/ratings/mine': async (world) => {
    const journey = createOrderIn('settled');
    world.deps.clock.set(toEpochMs(journey.now));
    const { id } = await storeOrder(world, journey);
    await expectSuccess(world.creator.post(`/orders/${id}/ratings`, { score: 3 }));
    return {
      session: world.creator,
      path: `/orders/${id}/ratings/mine`,
      bodies: [{ score: 4, text: 'Good.' }, { score: 5 }],
    };
  },
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
  'PUT /operations/views/{viewId}': async ({ operator }) => {
    const bodies = [
      { name: 'Late', page: 'orders', query: 'late=only', isFirst: false },
      { name: 'Held', page: 'orders', query: 'held=only', isFirst: true },
    ] as const;
    const { id } = await expectSuccess(operator.post('/operations/views', { name: 'All', page: 'orders' }));
    return { session: operator, path: `/operations/views/${id}`, bodies };
  },
  'PUT /wallet/payout-account': async ({ creator }) => ({
    session: creator,
    path: '/wallet/payout-account',
    bodies: [account(1), account(2)],
    absent: true,
  }),
  'PUT /operations/accounts/{partyId}/hold': async (world) => {
    await createCreator(world);
    return {
      session: world.operator,
      path: `/operations/accounts/${derivePartyId('crt', 'cleo')}/hold`,
      bodies: [
        { scope: 'payouts', reasons: [{ code: 'odd', message: 'It is odd.' }] },
        { scope: 'everything', reasons: [{ code: 'odder', message: 'It is odder.' }] },
      ],
      absent: true,
    };
  },
  'PUT /operations/orders/{orderId}/hold': async (world) => {
    const { id } = await storeOrder(world, createOrderIn('producing'));
    return {
      session: world.operator,
      path: `/operations/orders/${id}/hold`,
      bodies: [
        { reasons: [{ code: 'odd', message: 'It is odd.' }] },
        { reasons: [{ code: 'odder', message: 'It is odder.' }] },
      ],
      absent: true,
    };
  },
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
  const change = async (which: 0 | 1, ifMatch?: string): Promise<ApiResponse> => {
    const sent = ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } };
    // A change that the current time decides is not requested twice at the same time.
    world.deps.clock.advance('PT1S');
    const answer = await (route.method === 'PUT'
      ? session.put(path, bodies[which], sent)
      : session.patch(path, bodies[which], sent));
    return approveProposed(answer, world.api.signIn('paula', 'operator').post);
  };
  const tag = async (): Promise<string> => {
    const { status, headers } = await session.get(path);
    expect(status).toBe(200);
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    return String(headers.etag);
  };
  const expectRefused = async (ifMatch: string): Promise<void> => {
    const before = await readAllItems(world.deps.table);
    const { status, body } = await change(0, ifMatch);
    expect([ifMatch, status, body.type]).toEqual([
      ifMatch,
      412,
      'https://astrolabe.dev/problems/precondition-failed',
    ]);
    expect(await readAllItems(world.deps.table)).toEqual(before);
  };
  return { change, tag, expectRefused, absent, session, path };
};

describe.each(changing.map((route) => [routeKey(route), route] as const))('%s', (_key, route) => {
  test('has a GET whose tag changes with its content and equals the tag of the change’s response', async () => {
    const { change, tag } = await given(route);
    expect((await change(0)).status).toBe(200);
    const first = await tag();
    expect(await tag()).toBe(first);
    const changed = await change(1);
    expect(changed.status).toBe(200);
    expect(await tag()).not.toBe(first);
    // The response to an approval is the proposal.
    if (route.act === undefined) expect(changed.headers.etag).toBe(await tag());
  });

  test('accepts the tag of the compressed response, and refuses an old one', async () => {
    const { change, tag, expectRefused } = await given(route);
    await change(0);
    const stale = (await tag()).replace(/"$/, '.gzip"');
    expect((await change(1)).status).toBe(200);
    await expectRefused(stale);
    expect((await change(0, (await tag()).replace(/"$/, '.gzip"'))).status).toBe(200);
  });

  test('is refused with an old tag, a weak one or an empty list, and nothing is written', async () => {
    const { change, tag, expectRefused } = await given(route);
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
      await expectRefused(wrong);
    }
    expect(await tag()).toBe(fresh);
  });

  test('succeeds with the current tag, alone or in a list, with `*`, and without a condition', async () => {
    const { change, tag } = await given(route);
    await change(0);
    expect((await change(1, await tag())).status).toBe(200);
    expect((await change(0, `"x", ${await tag()} , W/"y"`)).status).toBe(200);
    expect((await change(1, ' * ')).status).toBe(200);
    expect((await change(0)).status).toBe(200);
  });

  test('is refused with any condition while nothing exists', async () => {
    const { change, expectRefused, absent, session, path } = await given(route);
    if (!absent) return expect((await session.get(path)).status).toBe(200);
    expect((await session.get(path)).status).toBe(404);
    for (const any of ['*', '"x"', 'W/"x"']) await expectRefused(any);
    expect((await change(0)).status).toBe(200);
  });
});

test('every route that takes If-Match is one of these, and every one of these takes it', () => {
  const takes = routes.filter((route) => problemsOf(route).includes('precondition-failed'));
  expect(takes.map(routeKey).sort()).toEqual(changing.map(routeKey).sort());
  for (const { path } of changing) {
    expect(routes.some((route) => route.method === 'GET' && route.path === path)).toBe(true);
  }
});
