import { describe, expect, test } from 'vitest';
import { type Route, routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { scopeOf, scopes } from '#shared/contract/scopes.ts';
import { commit } from '#shared/store/commit.ts';
import { clientWrite } from '#shared/store/machine-clients/machine-client-store.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import {
  bindClient,
  createWorld,
  deposit,
  expectApproved,
  expectSuccess,
  taskBody,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const toScopeText = (...names: readonly string[]): string =>
  names.map((name) => `astrolabe/${name}`).join(' ');
const everything = toScopeText(...Object.keys(scopes));

const agency = { accountId: 'ada', roles: ['advertiser'] } as const;

const bound = async () => {
  const world = createWorld(await newTable());
  await bindClient(world, 'scripts1', agency);
  return world;
};

const send = (session: Session, { method, path }: Route) => {
  const target = path.replaceAll(/\{\w+\}/g, 'x');
  if (method === 'GET') return session.get(target);
  if (method === 'DELETE') return session.delete(target);
  if (method === 'PATCH') return session.patch(target);
  return method === 'POST' ? session.post(target) : session.put(target);
};

describe('a machine client', () => {
  test('acts for its account, within its scopes', async () => {
    const { api, advertiser, ...world } = await bound();
    await deposit({ api, advertiser, ...world });
    const scripts = api.machine('scripts1', toScopeText('tasks:read', 'tasks:write'));
    const { id } = await expectSuccess(scripts.post('/tasks', taskBody()));
    await expectSuccess(scripts.post(`/tasks/${id}/publish`));
    expect(await expectSuccess(advertiser.get(`/tasks/${id}`))).toMatchObject({ id, status: 'open' });
    expect((await expectSuccess(scripts.get('/tasks/mine'))).items).toMatchObject([{ id }]);
    const refused = await scripts.get('/orders');
    expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining('orders:read') } });
  });

  test('waits for the owner of the account, who can decline it then and later', async () => {
    const world = createWorld(await newTable());
    const { advertiser, api, operator } = world;
    await expectSuccess(advertiser.get('/me'));
    await expectApproved(world, operator.put('/operations/clients/scripts1', agency));
    const scripts = api.machine('scripts1', everything);
    const decide = (session: Session, decision: string) =>
      session.post('/me/clients/scripts1/decision', { decision });
    expect(await scripts.get('/tasks/mine')).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('accepted') },
    });
    const { items } = await expectSuccess(advertiser.get('/me/clients'));
    expect(items).toMatchObject([{ clientId: 'scripts1', consent: 'pending' }]);
    expect(JSON.stringify(items)).not.toContain('otto');
    const stranger = api.signIn('erin', 'advertiser');
    expect((await decide(stranger, 'accept')).status).toBe(404);
    expect((await expectSuccess(stranger.get('/me/clients'))).items).toEqual([]);
    for (const _time of [1, 2])
      expect(await expectSuccess(decide(advertiser, 'accept'))).toMatchObject({ consent: 'given' });
    expect((await scripts.get('/tasks/mine')).status).toBe(200);
    await expectSuccess(decide(advertiser, 'decline'));
    expect((await scripts.get('/tasks/mine')).status).toBe(403);
    expect((await operator.get('/operations/clients/scripts1')).status).toBe(404);
  });

  test('of a release that asked no owner still acts', async () => {
    const world = createWorld(await newTable());
    await expectSuccess(world.advertiser.get('/me'));
    const boundAt = world.deps.now();
    const client = { clientId: 'scripts1', ...agency, roles: [...agency.roles], boundAt, boundBy: 'otto' };
    await commit(world.deps.table, [clientWrite(client, undefined)]);
    expect((await world.api.machine('scripts1', everything).get('/tasks/mine')).status).toBe(200);
    const { items } = await expectSuccess(world.advertiser.get('/me/clients'));
    expect(items).toMatchObject([{ consent: 'given' }]);
    const path = '/operations/clients/scripts1';
    const { etag } = (await world.operator.get(path)).headers;
    expect((await world.operator.put(path, agency, { headers: { 'if-match': String(etag) } })).status).toBe(
      200,
    );
  });

  test('shares the idempotency keys of its account', async () => {
    const { api, advertiser } = await bound();
    const first = await expectSuccess(advertiser.post('/tasks', taskBody(), { idempotencyKey: 'k1' }));
    const scripts = api.machine('scripts1', everything);
    expect(await expectSuccess(scripts.post('/tasks', taskBody(), { idempotencyKey: 'k1' }))).toEqual(first);
  });

  test('without a binding, or with a revoked one, may do nothing', async () => {
    const { api, operator } = await bound();
    expect((await api.machine('scripts2', everything).get('/tasks/mine')).status).toBe(403);
    const scripts = api.machine('scripts1', everything);
    expect((await scripts.get('/tasks/mine')).status).toBe(200);
    await expectSuccess(operator.delete('/operations/clients/scripts1'));
    expect((await scripts.get('/tasks/mine')).status).toBe(403);
    expect((await operator.get('/operations/clients/scripts1')).status).toBe(404);
  });

  test('gets no role from a group in its token', async () => {
    const { api } = await bound();
    const scripts = api.machine('scripts1', `${everything} operator`);
    expect((await scripts.get('/operations/orders')).status).toBe(403);
  });

  test('is rebound only with the current tag, and an equal binding changes nothing', async () => {
    const { operator, deps, api } = await bound();
    const path = '/operations/clients/scripts1';
    const { headers } = await operator.get(path);
    const before = await readAllItems(deps.table);
    await expectSuccess(operator.put(path, agency));
    expect(await readAllItems(deps.table)).toEqual(before);
    deps.clock.advance('PT1M');
    const fresh = { headers: { 'if-match': String(headers.etag) } };
    const both = { ...agency, roles: ['creator', 'advertiser'] };
    await expectApproved({ api }, operator.put(path, both, fresh));
    expect((await operator.put(path, agency, fresh)).status).toBe(412);
  });
});

describe('a route', async () => {
  const { api, deps } = await bound();
  const before = await readAllItems(deps.table);
  const guarded = routes.filter(({ permission }) => permission !== 'public');
  const withKeys = (some: readonly Route[]) => some.map((route) => [routeKey(route), route] as const);

  test.each(withKeys(guarded.filter((route) => scopeOf(route) === undefined)))(
    '%s is for people only',
    async (_key, route) => {
      const { status, body } = await send(api.machine('scripts1', everything), route);
      expect({ status, detail: body.detail }).toMatchObject({
        status: 403,
        detail: expect.stringMatching(/^Machine clients cannot/),
      });
      expect(await readAllItems(deps.table)).toEqual(before);
    },
  );

  test.each(withKeys(guarded.filter((route) => scopeOf(route) !== undefined)))(
    '%s needs its scope',
    async (_key, route) => {
      const others = Object.keys(scopes).filter((name) => name !== scopeOf(route));
      const { status, body } = await send(api.machine('scripts1', toScopeText(...others)), route);
      expect({ status, detail: body.detail }).toMatchObject({
        status: 403,
        detail: expect.stringMatching(/scope/),
      });
      const { body: admitted } = await send(api.machine('scripts1', everything), route);
      expect(String(admitted.detail)).not.toMatch(/scope|people/);
    },
  );
});
