import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readStacks } from '#infra/local/assembly/read-stacks.ts';
import { resolveResources } from '#infra/local/assembly/resolve-resources.ts';
import { routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { synthesizeStage } from '#test/infra/synthesize-stage.ts';
import { startGateway } from './gateway-under-test.ts';

const { assembly } = await synthesizeStage('dev');
const { resources } = resolveResources(readStacks(assembly.directory).stacks, { apiUrl: 'http://localhost' });

let calls: string[] = [];
let receivedEvents: unknown[] = [];
const gateway = await startGateway(resources, (event) => {
  calls.push(String(event.routeKey));
  receivedEvents.push(
    (event.requestContext as unknown as { authorizer?: { jwt: { claims: unknown } } }).authorizer?.jwt.claims,
  );
  return { payload: { statusCode: 200, body: 'reached' } };
});
afterAll(() => gateway.stop());
beforeEach(() => {
  calls = [];
  receivedEvents = [];
});

const guarded = routes.filter(({ permission }) => permission !== 'public');
const open = routes.filter(({ permission }) => permission === 'public');

const call = async ({ method, path }: (typeof routes)[number], headers: Record<string, string> = {}) => {
  const target = path.replaceAll(/\{\w+\}/g, 'x');
  const response = await fetch(gateway.url + target, { method, headers });
  return { response, body: await response.text() };
};

const seconds = Math.floor(Date.now() / 1000);
const settings = gateway.api.routes.find(({ jwt }) => jwt)?.jwt;
const { key: jwk }: { key: JsonWebKey & { kid: string } } = JSON.parse(
  readFileSync(join(gateway.home, 'identity.json'), 'utf8'),
);
const ownKey = await importJWK(jwk as never, 'RS256');
const otherKey = (await generateKeyPair('RS256')).privateKey as typeof ownKey;

const claims = {
  iss: settings?.issuer ?? '',
  client_id: settings?.audience[0],
  sub: 'ada',
  token_use: 'access',
  'cognito:groups': ['creator', 'advertiser', 'reviewer', 'operator'],
  exp: seconds + 600,
};

const header = { alg: 'RS256', kid: jwk.kid };
const signToken = (change: Readonly<Record<string, unknown>> = {}, key = ownKey) =>
  new SignJWT({ ...claims, ...change }).setProtectedHeader(header).sign(key);

const encodePart = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const createUnsignedToken = (alg: string): string =>
  `${encodePart({ alg, kid: jwk.kid })}.${encodePart(claims)}`;
const good = await signToken();

/** A token signed with the public key as a shared secret. */
const confuseAlgorithm = (): string => {
  const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const head = createUnsignedToken('HS256');
  return `${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
};

const bad: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['no token', {}],
  ['a password', { authorization: 'Basic YWRhOmFkYQ==' }],
  ['a token that has expired', { authorization: `Bearer ${await signToken({ exp: seconds - 1 })}` }],
  ['a token without an end', { authorization: `Bearer ${await signToken({ exp: undefined })}` }],
  ['a token that is not valid yet', { authorization: `Bearer ${await signToken({ nbf: seconds + 600 })}` }],
  [
    'a token of another issuer',
    { authorization: `Bearer ${await signToken({ iss: 'https://evil.example' })}` },
  ],
  ['a token for another client', { authorization: `Bearer ${await signToken({ client_id: 'another' })}` }],
  ['a token for another audience', { authorization: `Bearer ${await signToken({ aud: 'another' })}` }],
  ['a token of another key', { authorization: `Bearer ${await signToken({}, otherKey)}` }],
  ['a token without its signature', { authorization: `Bearer ${createUnsignedToken('RS256')}.` }],
  ['alg: none', { authorization: `Bearer ${createUnsignedToken('none')}.` }],
  ['the public key as a secret', { authorization: `Bearer ${confuseAlgorithm()}` }],
  [
    'other claims under a valid signature',
    { authorization: `Bearer ${good.replace(/\..*\./, `.${encodePart({ ...claims, sub: 'eve' })}.`)}` },
  ],
];

describe('every guarded route of the template', () => {
  test.each(bad)('refuses %s without a call of its function', async (_what, headers) => {
    const answers = await Promise.all(guarded.map(async (route) => (await call(route, headers)).response));
    expect(answers.filter(({ status }) => status !== 401)).toEqual([]);
    expect(answers.every((one) => one.headers.get('www-authenticate')?.startsWith('Bearer'))).toBe(true);
    expect(calls).toEqual([]);
  });

  test('responds with the contract’s problem', async () => {
    const { body } = await call(guarded[0] as (typeof routes)[number]);
    expect(JSON.parse(body)).toMatchObject({
      type: 'https://astrolabe.dev/problems/unauthenticated',
      status: 401,
    });
  });

  test('accepts a valid token', async () => {
    for (const route of guarded)
      expect((await call(route, { authorization: `Bearer ${good}` })).body).toBe('reached');
    expect(calls).toEqual(guarded.map(routeKey));
  });

  test('accepts a token of a machine client, whose scopes the function checks', async () => {
    const asking = { clientId: 'scripts', scope: 'astrolabe/tasks:read' };
    const { accessToken, clientId } = (await (
      await fetch(`${gateway.url}/_local/token`, { method: 'POST', body: JSON.stringify(asking) })
    ).json()) as Readonly<Record<string, string>>;
    const [route] = guarded;
    if (!route) throw new Error('there is no route');
    const { body } = await call(route, { authorization: `Bearer ${accessToken}` });
    expect(body).toBe('reached');
    expect(receivedEvents.at(-1)).toMatchObject({ sub: clientId, client_id: clientId, scope: asking.scope });
  });

  test('answers a preflight without a token, with the headers that a browser may send and read', async () => {
    for (const route of guarded) {
      const target = gateway.url + route.path.replaceAll(/\{\w+\}/g, 'x');
      const headers = { origin: 'https://stars.example', 'access-control-request-method': route.method };
      const { status, headers: given } = await fetch(target, { method: 'OPTIONS', headers });
      expect(status).toBe(204);
      expect(given.get('access-control-allow-headers')?.split(',')).toEqual(
        expect.arrayContaining([
          ...['authorization', 'cache-control', 'content-type', 'idempotency-key', 'if-match'],
          ...['baggage', 'sentry-trace', 'traceparent', 'tracestate', 'x-requested-with'],
        ]),
      );
    }
    expect(calls).toEqual([]);
    const { response } = await call(guarded[0] as (typeof routes)[number], {
      origin: 'https://stars.example',
    });
    expect(response.headers.get('access-control-expose-headers')?.split(',')).toEqual(
      expect.arrayContaining([
        ...['content-disposition', 'date', 'etag', 'idempotency-replayed', 'location', 'retry-after'],
        'x-request-id',
      ]),
    );
  });
});

test('a public route accepts everybody, with any token', async () => {
  for (const route of open)
    for (const [, headers] of bad) expect((await call(route, headers)).body).toBe('reached');
});
