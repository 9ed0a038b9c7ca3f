import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { type Route, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { subtractDuration } from '#shared/domain/time.ts';
import type { Body } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { deposit, expectSuccess, yuan } from '#test/support/world.ts';
import { limitedRequests, type PrepareRequests } from './rate-limits/limited-routes.ts';

const newTable = await createTableFactory();

const making = routes.filter(({ success }) => success.status !== 200);

/** The fields of a response; where it has several forms, those of the first. */
const fieldsOf = (schema: unknown): Readonly<Record<string, unknown>> => {
  if (schema instanceof z.ZodUnion) return fieldsOf(schema.options[0]);
  return schema instanceof z.ZodObject ? schema.shape : {};
};

/**
 * The routes by which a caller with a role of the maker reads one resource of the response’s kind, by its id.
 */
const readersOf = (maker: Route): readonly Route[] =>
  routes.filter((route) => {
    if (route.method !== 'GET' || route.file) return false;
    const last = /\{(\w+)\}$/.exec(route.path)?.[1];
    const fields = fieldsOf(maker.success.schema);
    const id = last && route.params?.shape[last];
    if (id) return id === (fields.id ?? fields[last]);
    return route.path === maker.path && route.success.schema === maker.success.schema;
  });

const known = making.map((route) => [routeKey(route), route] as const);

describe('a route that creates something', () => {
  test.each(known)('%s names the address of what it created, if it can be read', (_key, route) => {
    const readers = readersOf(route);
    if (readers.length === 0) return expect(route.success.location).toBeUndefined();
    const nameless = (path: string | undefined) => path?.replaceAll(/\{\w+\}/g, '{}');
    expect(readers.map(({ path }) => nameless(path))).toContain(nameless(route.success.location));
  });
});

const evidence = { note: 'Lost.', reference: 'line 7' };

/** How the routes without a rate limit are requested. */
const others: Readonly<Record<string, PrepareRequests>> = {
  'POST /account/erasure': async () => (api) => api.signIn('eve', 'creator').post('/account/erasure'),
  'POST /operations/views': async () => (api) =>
    api.signIn('rui', 'reviewer').post('/operations/views', { name: 'Late', page: 'orders' }),
  'POST /operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay': async ({
    world: { creator },
  }) => {
    const { id } = await expectSuccess(creator.post('/webhooks', { url: 'https://hooks.example.com/' }));
    const sent = await expectSuccess(creator.post(`/webhooks/${id}/test`));
    const path = `/operations/accounts/${derivePartyId('crt', 'cleo')}/webhooks/${id}/deliveries/${sent.id}`;
    return (api) =>
      api.signIn('otto', 'operator').post(`${path}/replay`, { reason: 'Their server was down.' });
  },
  'POST /finance/adjustments': async ({ world }) => {
    await deposit(world);
    const to = `advertiser/${derivePartyId('adv', 'ada')}/available`;
    const body = { from: 'platform/clearing/sandbox', to, amount: yuan(1), reason: 'Corrected.', evidence };
    return (api) => api.signIn('otto', 'operator').post('/finance/adjustments', body);
  },
  'POST /finance/reconciliations':
    async ({ world: { deps } }) =>
    (api) => {
      const statement = 'merchant_number,provider_reference,direction,amount,currency,at';
      const period = { from: subtractDuration(deps.now(), 'P1D'), to: deps.now() };
      const body = { provider: 'sandbox', ...period, format: 'csv', statement };
      return api.signIn('otto', 'operator').post('/finance/reconciliations', body);
    },
};

/** The caller in those tables, by the role of the route. */
const subs: Readonly<Record<string, string>> = {
  ...{ creator: 'cleo', advertiser: 'ada', reviewer: 'rui', operator: 'otto' },
};

/**
 * Fields shown once, made for each reader, or changed by the platform. An order that machines work on changes
 * as a whole.
 */
const passing = new Set(['secret', 'url', 'headers', 'expiresAt', 'status', 'attempts']);

const toLastingFields = (body: Body) => {
  if (body.id?.startsWith('ord_')) return { id: body.id };
  return Object.fromEntries(Object.entries(body).filter(([name]) => !passing.has(name)));
};

const located = known.filter(([, { success }]) => success.location !== undefined);

describe('what was created', () => {
  test.each(located)('by %s is readable there by its creator', async (key, route) => {
    const prepare = limitedRequests[key] ?? others[key];
    if (!prepare) throw new Error(`say here how ${key} is requested`);
    // One person adjusts up to one yuan: else there is only a proposal.
    const proposals = { ...defaultPolicy.proposals, singlePersonUpTo: { CNY: 100 } };
    const conductor = createWorkflowRunner(await newTable(), { policy: { ...defaultPolicy, proposals } });
    const ask = await prepare(conductor);
    const { api } = conductor.world;
    const { status, body, headers } = await ask(api, 0);
    expect({ status, body }).toMatchObject({ status: route.success.status });
    expect(headers.location).toMatch(/^\/[\w/-]+$/);
    const role = key === 'POST /account/erasure' ? 'creator' : String(rolesOf(route)[0]);
    const sub = key === 'POST /account/erasure' ? 'eve' : (subs[role] ?? '');
    const found = await api.signIn(sub, role as 'creator').get(String(headers.location));
    expect({ status: found.status, body: found.body }).toMatchObject({
      status: 200,
      body: toLastingFields(body),
    });
  });

  test('has the same address in a repeated request', async () => {
    const { world } = createWorkflowRunner(await newTable());
    const body = { amount: yuan(1), provider: 'sandbox' };
    const requestDeposit = () => world.advertiser.post('/wallet/deposits', body, { idempotencyKey: 'once' });
    const [first, again] = [await requestDeposit(), await requestDeposit()];
    expect(again.headers).toMatchObject({
      location: first.headers.location,
      'idempotency-replayed': 'true',
    });
  });
});
