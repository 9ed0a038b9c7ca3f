import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { afterAll, expect, test } from 'vitest';
import { toServedFile } from '#shared/adapters/files.ts';
import { defaultTokenClaims } from '#shared/contract/token-claims.ts';
import { servedPaths } from '#shared/endpoints/system.ts';
import { createStatelessHandler } from '#shared/http/stateless-handler.ts';
import { handleUnknownRoute } from '#shared/http/unknown-route.ts';

/** Stands for the gateway: it answers only GET, and records its requests. */
const requests: { readonly line: string; readonly headers: IncomingHttpHeaders }[] = [];
const gateway = createServer((request, response) => {
  requests.push({ line: `${request.method} ${request.url}`, headers: request.headers });
  if (!request.headers.authorization) return response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
  response.writeHead(200, { etag: '"7"', 'content-type': 'application/json' });
  return response.end('{"name":"lamp"}');
});
gateway.listen(0, '127.0.0.1');
await once(gateway, 'listening');
afterAll(() => gateway.close());
const domainName = `127.0.0.1:${(gateway.address() as AddressInfo).port}`;

const paths = { '/lamps/{room}': { get: {} }, '/switches': { post: {} } };
const document = toServedFile(gzipSync(JSON.stringify({ paths })));
const handler = createStatelessHandler(
  [],
  { now: () => '2026-11-25T00:00:00.000Z', tokens: defaultTokenClaims },
  handleUnknownRoute(servedPaths({ files: { read: async () => document } })),
);

const head = async (rawPath: string, headers: Record<string, string> = {}) => {
  const requestContext = { domainName, requestId: 'gateway-1', http: { method: 'HEAD', path: rawPath } };
  const event = {
    routeKey: '$default',
    rawPath,
    rawQueryString: 'limit=2',
    headers: { 'x-forwarded-proto': 'http', ...headers },
    requestContext,
  };
  return handler(event as never, {} as Context);
};

test('HEAD returns status and headers of the same GET, without its body', async () => {
  const answer = await head('/lamps/living room', { authorization: 'Bearer good', 'if-none-match': '"6"' });
  expect(answer).toMatchObject({
    statusCode: 200,
    headers: { etag: '"7"', 'content-type': 'application/json' },
  });
  expect(answer.body).toBeUndefined();
  const { line, headers } = requests.at(-1) ?? {};
  expect(line).toBe('GET /lamps/living%20room?limit=2');
  expect(headers).toMatchObject({
    authorization: 'Bearer good',
    'if-none-match': '"6"',
    'x-request-id': 'gateway-1',
  });
});

test('HEAD without a token is refused like GET', async () => {
  const answer = await head('/lamps/kitchen');
  expect(answer).toMatchObject({ statusCode: 401, headers: { 'www-authenticate': 'Bearer' } });
});

test.each([
  ['/switches', 405],
  ['/nowhere', 404],
])('HEAD of %s, which GET does not read, returns %i without a call', async (path, status) => {
  const before = requests.length;
  expect((await head(path, { authorization: 'Bearer good' })).statusCode).toBe(status);
  expect(requests).toHaveLength(before);
});

test.each(['/docs', '/docs/operations/submitWork', '/problems/validation', '/console/orders/ord_1'])(
  'HEAD finds the page %s, which another function serves',
  async (path) => {
    expect(await head(path, { authorization: 'Bearer good' })).toMatchObject({ statusCode: 200 });
    expect(requests.at(-1)?.line).toBe(`GET ${path}?limit=2`);
  },
);
