import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Route, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { subtractDuration } from '#shared/domain/time.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createValidBody, hasValidBody } from '#test/support/valid-bodies.ts';
import { applicationBody, taskBody, yuan } from '#test/support/world.ts';
import { createOwnedResources, owners } from './owned-resources.ts';

const newTable = await createTableFactory();
const { api, deps, theirs } = await createOwnedResources(await newTable());

const moments = [
  '0000-01-01T00:00:00.000Z',
  '0001-01-01T00:00:00Z',
  '1969-12-31T23:59:59.999Z',
  '1970-01-01T00:00:00.000Z',
  '2026-02-29T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '2026-11-02T24:00:00Z',
  '2999-12-31T23:59:59.999999999Z',
  '3000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
];
const days = [
  '0000-01-01',
  '0001-01-01',
  '1970-01-01',
  '2024-02-29',
  '2026-02-29',
  '2999-12-31',
  '9999-12-31',
];
const months = ['0000-01', '0001-12', '1970-01', '2999-12', '9999-12', '2026-13'];
const numbers = [
  '0',
  '-0',
  '-1',
  '1',
  '1.5',
  '1e3',
  '1e309',
  'NaN',
  'Infinity',
  '0x10',
  '9007199254740993',
  ' 7 ',
];
const texts = ['', ' ', '\u0000', 'x'.repeat(5_000), '\ud800', '../..', 'cursor'];
const edges = [...moments, ...days, ...months, ...numbers, ...texts];

const fill = (route: Route, ids: Readonly<Record<string, string>>): string =>
  route.path.replaceAll(
    /\{(\w+)\}/g,
    (_all, name: string) => ids[name] ?? (name === 'month' ? '2026-11' : 'none'),
  );

const send = (route: Route, path: string, body?: unknown): Promise<ApiResponse> => {
  const roles = rolesOf(route);
  const sub = roles.includes('creator')
    ? owners.creator
    : roles.includes('advertiser')
      ? owners.advertiser
      : 'otto';
  const session = api.signIn(sub, ...roles);
  if (route.method === 'GET') return session.get(path);
  if (route.method === 'PUT') return session.put(path, body);
  return route.method === 'PATCH' ? session.patch(path, body) : session.post(path, body);
};

const expectNoFailure = async (sent: string, answer: Promise<ApiResponse>): Promise<void> => {
  const { status } = await answer;
  expect(status, sent).toBeLessThan(500);
};

const withQuery = routes.filter(({ query, method }) => query && method === 'GET');
const withMonth = routes.filter(({ path }) => path.includes('{month}'));
const withBody = routes.filter(({ body, isText }) => body && !isText);

const keyed = (some: readonly Route[]) => some.map((route) => [routeKey(route), route] as const);

describe('no parameter at its edge makes the platform fail', () => {
  test.each(keyed(withQuery))('%s', async (_key, route) => {
    const path = fill(route, theirs.things(route));
    const names = Object.keys(route.query?.shape ?? {});
    for (const name of names) {
      for (const edge of edges) {
        const query = new URLSearchParams({ [name]: edge });
        await expectNoFailure(`${name}=${edge}`, send(route, `${path}?${query}`));
      }
    }
    if (!names.includes('from') || !names.includes('to')) return;
    const spans = [...moments, ...days];
    for (const from of spans) {
      for (const to of spans) {
        const query = new URLSearchParams({ from, to });
        await expectNoFailure(String(query), send(route, `${path}?${query}`));
      }
    }
  });

  test.each(keyed(withMonth))('%s', async (_key, route) => {
    for (const month of [...months, ...texts.slice(3)]) {
      await expectNoFailure(
        month,
        send(route, route.path.replace('{month}', encodeURIComponent(month.toWellFormed()))),
      );
    }
  });
});

/** Copies of a value, each with an edge instead of one moment or number. */
function* edgeCopies(value: unknown): Generator<unknown> {
  if (typeof value === 'number') {
    for (const edge of [0, -1, 0.5, 1e15, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e308]) yield edge;
  } else if (typeof value === 'string' && z.iso.datetime().safeParse(value).success) yield* moments;
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const copy of edgeCopies(item)) yield value.with(at, copy);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      for (const copy of edgeCopies(part)) yield { ...value, [name]: copy };
    }
  }
}

describe('no moment or number of a body at its edge makes the platform fail', () => {
  const amount = yuan(1);
  const period = { from: subtractDuration(deps.now(), 'P1D'), to: deps.now() };
  const statement = 'merchant_number,provider_reference,direction,amount,currency,at';
  /** Bodies of routes without ids, and of those whose moments and numbers others leave out. */
  const bodies: Readonly<Record<string, unknown>> = {
    'POST /tasks': taskBody(),
    'PATCH /tasks/{taskId}': taskBody(),
    'POST /wallet/deposits': { amount, provider: 'sandbox' },
    'POST /wallet/withdrawals': { amount },
    'POST /creators/applications': applicationBody(),
    'PUT /creators/me/preferences': { minReward: amount },
    'POST /finance/reconciliations': { provider: 'sandbox', ...period, format: 'csv', statement },
    'POST /tasks/{taskId}/applications': { pitch: 'I fold lamps.', quote: amount },
  };
  const noNumbers = withBody.map(routeKey).filter((key) => !Object.hasOwn(bodies, key) && !hasValidBody(key));
  const bodyOf = (route: Route, ids: Readonly<Record<string, string>>): unknown =>
    bodies[routeKey(route)] ?? (noNumbers.includes(routeKey(route)) ? {} : createValidBody(route, ids));
  test.each(keyed(withBody))('%s', async (_key, route) => {
    const ids = theirs.things(route);
    for (const body of edgeCopies(bodyOf(route, ids))) {
      await expectNoFailure(JSON.stringify(body), send(route, fill(route, ids), body));
    }
  });
});
