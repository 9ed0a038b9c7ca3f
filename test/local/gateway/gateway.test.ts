import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InvocationResult } from '#infra/local/functions/function-runtime.ts';
import { resourcesOf, startGateway } from './gateway-under-test.ts';

type Gateway = Awaited<ReturnType<typeof startGateway>>;
let gateway: Gateway;
let answerNext: InvocationResult | 'never' | undefined;

beforeAll(async () => {
  const routes = [
    ['GET /health', 'open'],
    ['HEAD /health', 'open'],
    ['POST /orders/{orderId}/reviews', 'open'],
    ['ANY /files/{proxy+}', 'open'],
  ] as const;
  const CorsConfiguration = {
    AllowOrigins: ['https://app.example'],
    AllowMethods: ['*'],
    AllowHeaders: ['authorization'],
    ExposeHeaders: ['etag'],
    MaxAge: 60,
  };
  gateway = await startGateway(resourcesOf(routes, { CorsConfiguration }), (event) => {
    if (answerNext === 'never') return new Promise(() => {});
    return answerNext ?? { payload: { statusCode: 200, body: JSON.stringify(event) } };
  });
});
afterAll(() => gateway.stop());

const call = async (path: string, init: RequestInit = {}, answer?: InvocationResult | 'never') => {
  answerNext = answer;
  const response = await fetch(gateway.url + path, init);
  answerNext = undefined;
  return response;
};

const eventOf = async (response: Response) => (await response.json()) as APIGatewayProxyEventV2;

const raw = async (bytes: string): Promise<string> => {
  const socket = connect(gateway.port, '127.0.0.1');
  socket.write(bytes);
  return text(socket);
};

test('the event has the shape of payload format 2.0', async () => {
  const response = await call('/orders/%C3%BC%20x/reviews?a=1&a=2&b=c%20d+e', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'k=1; l=2', 'X-Many': 'one' },
    body: '{"ü":1}',
  });
  const event = await eventOf(response);
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'POST /orders/{orderId}/reviews',
    rawPath: '/orders/ü x/reviews',
    rawQueryString: 'a=1&a=2&b=c%20d+e',
    cookies: ['k=1', 'l=2'],
    headers: { 'x-many': 'one', 'content-type': 'application/json' },
    queryStringParameters: { a: '1,2', b: 'c d e' },
    pathParameters: { orderId: 'ü x' },
    body: '{"ü":1}',
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api1',
      domainName: `127.0.0.1:${gateway.port}`,
      domainPrefix: '127',
      http: { method: 'POST', path: '/orders/ü x/reviews', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      requestId: response.headers.get('apigw-requestid'),
      routeKey: 'POST /orders/{orderId}/reviews',
      stage: '$default',
    },
  });
  expect(event.headers).not.toHaveProperty('cookie');
  expect(event.requestContext).not.toHaveProperty('authorizer');
  expect(event.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
});

test('the time of the event and the date of the response are the platform clock', async () => {
  const before = await eventOf(await call('/health'));
  gateway.clock.advance(10 * 86_400_000);
  const response = await call('/health');
  const date = Date.parse(response.headers.get('date') ?? '');
  const after = await eventOf(response);
  expect(Math.abs(date - after.requestContext.timeEpoch)).toBeLessThan(60_000);
  expect(after.requestContext.timeEpoch - before.requestContext.timeEpoch).toBeGreaterThan(9 * 86_400_000);
});

test('a body is text or base64 by its content type', async () => {
  const send = async (type: string) =>
    (await call('/files/a', { method: 'PUT', headers: { 'content-type': type }, body: 'hey' })).json();
  expect(await send('application/problem+json')).toMatchObject({ body: 'hey', isBase64Encoded: false });
  expect(await send('text/csv; charset=utf-8')).toMatchObject({ body: 'hey', isBase64Encoded: false });
  expect(await send('application/octet-stream')).toMatchObject({ body: 'aGV5', isBase64Encoded: true });
});

test('a response with a status code is sent unchanged', async () => {
  const payload = {
    statusCode: 201,
    headers: { 'Content-Type': 'application/json', ETag: '"1"', 'x-number': 5 },
    cookies: ['a=1; Secure', 'b=2'],
    body: Buffer.from('{"ok":1}').toString('base64'),
    isBase64Encoded: true,
  };
  const response = await call('/health', {}, { payload });
  expect(response.status).toBe(201);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json',
    etag: '"1"',
    'x-number': '5',
  });
  expect(response.headers.getSetCookie()).toEqual(['a=1; Secure', 'b=2']);
  expect(await response.text()).toBe('{"ok":1}');
});

test('a bare object is the JSON body of a 200', async () => {
  const response = await call('/health', {}, { payload: { status: 'ok' } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test.each<[string, InvocationResult]>([
  ['a failed function', { error: 'Error', cause: '{"errorMessage":"secret"}' }],
  ['a status code that is not a number', { payload: { statusCode: 'fine' } }],
  ['a body that is not text', { payload: { statusCode: 200, body: { a: 1 } } }],
  ['a header that is invalid in HTTP', { payload: { statusCode: 200, headers: { a: 'x\ny' } } }],
])('%s is answered with 500 and no details', async (_name, answer) => {
  const response = await call('/health', {}, answer);
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(body)).toMatchObject({
    status: 500,
    message: 'Internal Server Error',
    instance: '/health',
  });
  expect(body).not.toContain('secret');
});

test('a function above the timeout of the integration is answered with 503', async () => {
  const response = await call('/health', {}, 'never');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ message: 'Service Unavailable' });
});

test('HEAD is forwarded, and answered without the body of the function', async () => {
  const response = await call('/health', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  expect(await response.text()).toBe('');
});

test('an unknown path is answered with 404', async () => {
  expect((await call('/nowhere')).status).toBe(404);
  expect((await call('/health', { method: 'POST' })).status).toBe(404);
});

test('a body in base64 is sent as its bytes', async () => {
  const headers = { 'content-encoding': 'gzip', 'content-type': 'text/plain' };
  const body = gzipSync('light').toString('base64');
  const zipped = { payload: { statusCode: 200, headers, body, isBase64Encoded: true } };
  const response = await call('/health', {}, zipped);
  expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['gzip', 'light']);
});

test('a body over 10 MB is refused with 413, one of exactly 10 MB passes', async () => {
  const bytes = 10 * 1024 * 1024;
  const put = (length: number) =>
    call('/files/a', { method: 'PUT', body: Buffer.alloc(length) }, { payload: { statusCode: 204 } });
  expect((await put(bytes)).status).toBe(204);
  const refused = await put(bytes + 1).catch(() => undefined);
  // The connection may close before a client has sent everything; a client that reads gets the response.
  if (refused) expect(refused.status).toBe(413);
  const declared = await raw(`PUT /files/a HTTP/1.1\r\nhost: a\r\ncontent-length: ${bytes + 1}\r\n\r\n`);
  expect(declared).toMatch(/^HTTP\/1\.1 413 /);
});

test('a body without a declared length is refused once it is over 10 MB', async () => {
  const chunk = 'x'.repeat(1024 * 1024);
  const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(11);
  const answered = await raw(
    `PUT /files/a HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`,
  );
  expect(answered).toMatch(/^HTTP\/1\.1 413 /);
});

test('malformed requests are answered with 400, too large headers with 431, and the gateway continues', async () => {
  expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw('GET /%zz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  const header = `x: ${'y'.repeat(20_000)}`;
  expect(await raw(`GET /health HTTP/1.1\r\nhost: a\r\n${header}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  expect((await call('/health')).status).toBe(200);
});

test('a preflight of an allowed origin is answered without the function, and of another without permission', async () => {
  const preflight = (origin: string) =>
    call('/orders/1/reviews', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const allowed = await preflight('https://app.example');
  expect(allowed.status).toBe(204);
  expect(Object.fromEntries(allowed.headers)).toMatchObject({
    'access-control-allow-origin': 'https://app.example',
    'access-control-allow-methods': '*',
    'access-control-allow-headers': 'authorization',
    'access-control-max-age': '60',
  });
  const refused = await preflight('https://evil.example');
  expect(refused.headers.get('access-control-allow-origin')).toBeNull();
});

test('the CORS headers of a response are the API’s own', async () => {
  const payload = { statusCode: 200, headers: { 'access-control-allow-origin': '*' } };
  const headersFor = async (origin: string) =>
    (await call('/health', { headers: { origin } }, { payload })).headers;
  const allowed = await headersFor('https://app.example');
  expect(allowed.get('access-control-allow-origin')).toBe('https://app.example');
  expect(allowed.get('access-control-expose-headers')).toBe('etag');
  expect((await headersFor('https://evil.example')).get('access-control-allow-origin')).toBeNull();
});

test('a stage other than $default is the first segment of the path', async () => {
  const staged = await startGateway(resourcesOf([['GET /health', 'open']], {}, 'v1'), (event) => ({
    payload: event,
  }));
  try {
    const event = await eventOf(await fetch(`${staged.url}/v1/health`));
    expect([event.rawPath, event.requestContext.stage]).toEqual(['/v1/health', 'v1']);
    expect((await fetch(`${staged.url}/health`)).status).toBe(404);
  } finally {
    await staged.stop();
  }
});
