import { describe, expect, test } from 'vitest';
import { routeKey } from '#shared/contract/define-route.ts';
import document from '#shared/contract/openapi.json' with { type: 'json' };
import { routes } from '#shared/contract/routes/index.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import {
  defaultRates,
  type RateLimit,
  type RateLimitedAction,
} from '#shared/domain/rate-limits/rate-limits.ts';
import { type ApiClient, createApiClient } from '#test/support/api-client.ts';
import type { TestDeps } from '#test/support/deps.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createWorld, taskBody, yuan } from '#test/support/world.ts';
import { limitedRequests } from './limited-routes.ts';

const newTable = await createTableFactory();

/** The same platform with a lower limit for one action. */
const under = (deps: TestDeps, action: RateLimitedAction, limit: RateLimit): ApiClient =>
  createApiClient({
    ...deps,
    policy: { ...defaultPolicy, rateLimits: { ...defaultPolicy.rateLimits, [action]: limit } },
  });

const limited = routes.flatMap((route) =>
  route.rateLimit ? [[routeKey(route), route.rateLimit] as const] : [],
);

const prepareRoute = async (key: string) => {
  const prepare = limitedRequests[key];
  if (!prepare) throw new Error(`say in limited-routes.ts how ${key} is requested three times`);
  const conductor = createWorkflowRunner(await newTable());
  const ask = await prepare(conductor);
  return { ...conductor, ask, deps: conductor.world.deps };
};

describe('a route with a rate limit', () => {
  test.each(limited)(
    '%s refuses the request above it, and responds again in the next window',
    async (key, action) => {
      const { ask, deps } = await prepareRoute(key);
      const api = under(deps, action, { maxCount: 2, window: 'PT1M' });
      // In a fresh window, away from its start.
      deps.clock.advance('PT1M15S');
      for (const n of [0, 1]) {
        const answer = await ask(api, n);
        expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
      }
      const before = await readAllItems(deps.table);
      const refused = await ask(api, 2);
      expect(refused.body).toMatchObject({
        type: 'https://astrolabe.dev/problems/throttled',
        status: 429,
        retryAfterSeconds: 45,
      });
      expect(refused.headers['retry-after']).toBe('45');
      expect(await readAllItems(deps.table)).toEqual(before);
      deps.clock.advance('PT45S');
      expect((await ask(api, 2)).status).toBeLessThan(300);
    },
  );

  test('counts the requests of each account separately', async () => {
    const { deps } = createWorld(await newTable());
    const api = under(deps, 'drafts', { maxCount: 1, window: 'PT1M' });
    const draft = async (sub: string) =>
      (await api.signIn(sub, 'advertiser').post('/tasks', taskBody())).status;
    expect([await draft('ada'), await draft('ada'), await draft('bob')]).toEqual([201, 429, 201]);
  });

  test('returns the first response again for a repeated request', async () => {
    const { deps } = createWorld(await newTable());
    const advertiser = under(deps, 'drafts', { maxCount: 1, window: 'PT1M' }).signIn('ada', 'advertiser');
    const body = taskBody();
    const first = await advertiser.post('/tasks', body, { idempotencyKey: 'one' });
    const again = await advertiser.post('/tasks', body, { idempotencyKey: 'one' });
    expect(again.body).toEqual(first.body);
    expect((await advertiser.post('/tasks', body, { idempotencyKey: 'two' })).status).toBe(429);
  });

  test('calls no outside service once the limit is reached', async () => {
    let calls = 0;
    const gateway = {
      name: 'stripe',
      currencies: ['CNY'],
      begin: async () => {
        calls += 1;
        return { payUrl: 'https://pay.example/', reference: `ref-${calls}` };
      },
    };
    const { deps } = createWorld(await newTable(), { deposits: () => gateway as never });
    const rateLimits = { ...defaultPolicy.rateLimits, deposits: { maxCount: 1, window: 'PT1M' } };
    const api = createApiClient({
      ...deps,
      policy: { ...defaultPolicy, rateLimits, depositProviders: ['stripe'] },
    });
    const deposit = () =>
      api.signIn('ada', 'advertiser').post('/wallet/deposits', { amount: yuan(1), provider: 'stripe' });
    expect([(await deposit()).status, (await deposit()).status, calls]).toEqual([201, 429, 1]);
  });

  test.each(['POST /tasks', 'POST /orders/{orderId}/uploads', 'POST /tasks/{taskId}/claims'])(
    '%s admits exactly the limit under concurrent requests',
    async (key) => {
      const action = limited.find(([name]) => name === key)?.[1] ?? 'drafts';
      const { ask, deps } = await prepareRoute(key);
      const api = under(deps, action, { maxCount: 2, window: 'PT1M' });
      deps.clock.advance('PT1M15S');
      const answers = await Promise.all([0, 1, 2, 0, 1, 2].map((n) => ask(api, n)));
      const made = answers.filter(({ status }) => status === 201);
      expect(made).toHaveLength(2);
      expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    },
  );
});

describe('the OpenAPI document', () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation as Operation] as const,
    ),
  );

  test('states the limit of each limited route, and of no other', () => {
    const named = operations.filter(([, { responses }]) => responses['429']?.description);
    expect(named.map(([key]) => key).sort()).toEqual(limited.map(([key]) => key).sort());
    for (const [key, { responses }] of named) {
      const [, action] = limited.find(([name]) => name === key) ?? [];
      const { maxCount, window } = defaultRates[action ?? 'drafts'];
      expect(responses['429']?.description).toContain(`more than ${maxCount} requests in ${window}`);
      expect(responses['429']?.headers).toHaveProperty('retry-after');
    }
  });

  test('applies each limit of the policy, and those of what one account may do to others, to a route', () => {
    expect([...new Set(limited.map(([, action]) => action))].sort()).toEqual(
      Object.keys(defaultRates).sort(),
    );
  });
});

type Operation = {
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly headers?: object } | undefined>
  >;
};
