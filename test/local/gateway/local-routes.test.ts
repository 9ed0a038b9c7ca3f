import { request } from 'node:http';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDurationMs } from '#infra/local/gateway/duration.ts';
import { issuer, resourcesOf, startGateway } from './gateway-under-test.ts';

let gateway: Awaited<ReturnType<typeof startGateway>>;

beforeAll(async () => {
  const routes = [
    ['GET /orders', 'token'],
    ['GET /admin', ['admin']],
    ['$default', 'open'],
  ] as const;
  gateway = await startGateway(resourcesOf(routes), (event) => ({ payload: event }));
});
afterAll(() => gateway.stop());

const post = (path: string, body: unknown) =>
  fetch(gateway.url + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

const bodyOf = async <T>(response: Response): Promise<T> => (await response.json()) as T;

const tokenFor = async (sub: string, groups: string[]): Promise<string> =>
  (await bodyOf<{ accessToken: string }>(await post('/_local/token', { sub, groups }))).accessToken;

test('a local token has the shape of a Cognito access token and opens a guarded route', async () => {
  const token = await tokenFor('ada', ['creator', 'advertiser']);
  const claims = decodeJwt(token);
  expect(claims).toMatchObject({
    iss: issuer,
    sub: 'ada',
    username: 'ada',
    client_id: 'client1',
    token_use: 'access',
    'cognito:groups': ['creator', 'advertiser'],
  });
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(12 * 3600);
  const response = await fetch(`${gateway.url}/orders`, { headers: { authorization: `Bearer ${token}` } });
  const event = await bodyOf<APIGatewayProxyEventV2WithJWTAuthorizer>(response);
  expect(event.requestContext.authorizer.jwt.claims).toMatchObject({
    sub: 'ada',
    'cognito:groups': '[creator advertiser]',
  });
});

test('a local token comes with an ID token of the same person, or one of them alone', async () => {
  const { accessToken, idToken, expiresIn } = await bodyOf<Record<string, string>>(
    await post('/_local/token', { sub: 'ada', groups: ['creator'] }),
  );
  expect(expiresIn).toBe(12 * 3600);
  expect(decodeJwt(idToken ?? '')).toMatchObject({
    iss: issuer,
    sub: 'ada',
    aud: 'client1',
    token_use: 'id',
  });
  expect(decodeJwt(accessToken ?? '')).not.toHaveProperty('factor');
  const only = await bodyOf<object>(await post('/_local/token', { sub: 'ada', tokenUse: 'id' }));
  expect(Object.keys(only).sort()).toEqual(['expiresIn', 'idToken']);
});

test('a local token of staff has a second factor, unless the request says password', async () => {
  expect(decodeJwt(await tokenFor('rin', ['creator', 'operator']))).toMatchObject({ factor: 'mfa' });
  const { accessToken } = await bodyOf<{ accessToken: string }>(
    await post('/_local/token', { sub: 'rin', groups: ['operator'], factor: 'password' }),
  );
  expect(decodeJwt(accessToken)).not.toHaveProperty('factor');
});

describe('a page of another site', () => {
  /** A request with headers that a browser would set, `host` included. */
  const send = (method: string, path: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(gateway.url);
      const call = request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.on('error', reject).end(method === 'POST' ? '{"sub":"ada"}' : undefined);
    });
  const host = () => new URL(gateway.url).host;

  test.each(['https://evil.example', 'http://localhost:3000', 'null', 'http://127.0.0.1'])(
    'at %s gets no token',
    async (origin) => {
      expect(await send('POST', '/_local/token', { host: host(), origin })).toBe(403);
    },
  );

  test('whose name points to this machine gets nothing either', async () => {
    const named = { host: `evil.example:${new URL(gateway.url).port}` };
    const paths = ['/_local/clock', '/_local/dead-letters', '/_local/oidc/.well-known/openid-configuration'];
    for (const path of paths) expect(await send('GET', path, named)).toBe(403);
    const asItself = { ...named, origin: `http://${named.host}` };
    expect(await send('POST', '/_local/token', asItself)).toBe(403);
    expect(await send('POST', '/_local/token', { host: '127.0.0.1.evil.example' })).toBe(403);
  });

  test('is distinguished from a page of the platform and from a program', async () => {
    expect(await send('POST', '/_local/token', { host: host(), origin: gateway.url })).toBe(200);
    expect(await send('POST', '/_local/token', { host: host() })).toBe(200);
    const { port } = new URL(gateway.url);
    const local = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect(await send('POST', '/_local/token', local)).toBe(200);
  });
});

test('a token survives a turn of the clock', async () => {
  const token = await tokenFor('ada', []);
  await post('/_local/clock', { advance: 'P30D' });
  const response = await fetch(`${gateway.url}/orders`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
});

test('a guarded route without a token answers 401 in the words of the contract', async () => {
  const response = await fetch(`${gateway.url}/orders?x=1`);
  expect(response.status).toBe(401);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await response.json()).toEqual({
    type: 'https://astrolabe.dev/problems/unauthenticated',
    title: 'Not signed in',
    status: 401,
    detail: 'The header authorization must contain a bearer token.',
    instance: '/orders',
    requestId: response.headers.get('apigw-requestid'),
  });
});

test('a token without the scope of the route answers 403', async () => {
  const authorization = await tokenFor('ada', []);
  const response = await fetch(`${gateway.url}/admin`, { headers: { authorization } });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ type: 'https://astrolabe.dev/problems/forbidden' });
});

test('every fault of a body is named at once', async () => {
  const response = await post('/_local/token', { sub: '', groups: ['king'], more: 1 });
  expect(response.status).toBe(400);
  const { errors, type } = await bodyOf<{ type: string; errors: Array<{ pointer: string }> }>(response);
  expect(type).toBe('https://astrolabe.dev/problems/validation');
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['#', '#/groups/0', '#/sub']);
  expect((await post('/_local/token', '{')).status).toBe(400);
});

test('the clock returns its time, and is turned by an ISO 8601 duration', async () => {
  const read = async () =>
    Date.parse((await bodyOf<{ now: string }>(await fetch(`${gateway.url}/_local/clock`))).now);
  const before = await read();
  const turned = await bodyOf<{ now: string }>(await post('/_local/clock', { advance: 'PT2H30M' }));
  expect(Date.parse(turned.now) - before).toBeGreaterThanOrEqual(9_000_000);
  for (const advance of ['P1M', '-P1D', 'P', 'PT', '3 days', 'P11Y', 'P100000D', 5])
    expect((await post('/_local/clock', { advance })).status).toBe(400);
});

test('dead letters are listed, and other local paths are not routed to the templates', async () => {
  expect(await (await fetch(`${gateway.url}/_local/dead-letters`)).json()).toEqual({
    items: [{ queue: 'q' }],
  });
  expect((await fetch(`${gateway.url}/_local/other`)).status).toBe(404);
});

test.each([
  ['P3D', 259_200_000],
  ['PT2H30M', 9_000_000],
  ['P1W', 604_800_000],
  ['P1DT1S', 86_401_000],
  ['PT0.5S', 500],
  ['P1Y', undefined],
  ['P1DT', undefined],
  ['PT1D', undefined],
])('the duration %s is %s ms', (text, ms) => {
  expect(parseDurationMs(text)).toBe(ms);
});
