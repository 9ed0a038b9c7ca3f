import { gunzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { defineRoute } from '#shared/contract/define-route.ts';
import { defaultTokenClaims } from '#shared/contract/token-claims.ts';
import { acceptsGzip } from '#shared/http/compress-responses.ts';
import { endpoint } from '#shared/http/endpoint.ts';
import { Problem } from '#shared/http/problem.ts';
import { createStatelessHandler } from '#shared/http/stateless-handler.ts';
import { handleUnknownRoute } from '#shared/http/unknown-route.ts';

const route = defineRoute('system', 'GET /lamps/{room}', {
  summary: 'Read a test route',
  permission: 'public',
  params: { room: z.string() },
  success: {
    status: 200,
    schema: z.strictObject({ id: z.string(), text: z.string() }),
    location: '/rooms/{room}/lamps/{id}',
  },
  problems: [],
  deprecated: { since: '2026-11-25T00:00:00Z', sunset: '2027-05-25T00:00:00Z', successor: '/lights/{room}' },
});

/** How often the text of a room says `light`. */
const lightsIn: Readonly<Record<string, number>> = { small: 0, middle: 1_300 };

const endpoints = [
  endpoint(route, async ({ params }) => {
    if (params.room === 'dark') throw new Problem('not-found', `It is dark. ${'.'.repeat(9_000)}`);
    return { response: { id: 'lmp_1', text: 'light '.repeat(lightsIn[params.room] ?? 1_500) } };
  }),
];
const paths = { '/lamps/{room}': { get: {}, put: {} }, '/lamps/mine': { get: {}, post: {} } };
const handler = createStatelessHandler(
  endpoints,
  { now: () => '2026-11-25T00:00:00.000Z', tokens: defaultTokenClaims },
  handleUnknownRoute(async () => paths),
);

const call = async (
  headers: Record<string, string> = {},
  {
    room = 'large',
    method = 'GET',
    ...other
  }: Partial<Record<'room' | 'method' | 'key' | 'path', string>> = {},
) => {
  const { key = `${method} /lamps/{room}`, path = `/lamps/${room}` } = other;
  const requestContext = { requestId: 'gateway-1', http: { method, path } };
  const event = { routeKey: key, rawPath: path, headers, pathParameters: { room }, requestContext };
  const result = await handler(event as never, {} as Context);
  return { ...result, headers: result.headers ?? {} };
};

describe('a large response', () => {
  test('is compressed for a client that accepts gzip, and has the Vary header', async () => {
    const plain = await call();
    const zipped = await call({ 'accept-encoding': 'br, gzip;q=0.5' });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(zipped.isBase64Encoded).toBe(true);
    expect(gunzipSync(Buffer.from(zipped.body ?? '', 'base64')).toString()).toBe(plain.body);
    expect(plain.headers).toMatchObject({ vary: 'accept-encoding', etag: expect.any(String) });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('has another strong ETag when it is compressed, because its bytes differ', async () => {
    const [plain, zipped] = [await call(), await call({ 'accept-encoding': 'gzip' })];
    expect(plain.headers.etag).toMatch(/^"[\w-]+"$/);
    expect(zipped.headers.etag).toBe(String(plain.headers.etag).replace(/"$/, '.gzip"'));
    expect((await call({ 'accept-encoding': 'gzip' }, { room: 'small' })).headers.etag).toMatch(/^"[\w-]+"$/);
  });

  test('is compressed when it is a problem, too', async () => {
    const { statusCode, headers } = await call({ 'accept-encoding': 'gzip' }, { room: 'dark' });
    expect([statusCode, headers['content-encoding']]).toEqual([404, 'gzip']);
  });

  test.each(['small', 'middle'])('that fits into the first packets is not compressed: %s', async (room) => {
    const { headers } = await call({ 'accept-encoding': 'gzip' }, { room });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['gzip', true],
    ['*', true],
    ['gzip;q=0', false],
    ['gzip; q=0.000', false],
    ['*, gzip;q=0', false],
    ['br', false],
    [undefined, false],
  ])('for %s is compressed: %s', (accepted, expected) => {
    expect(acceptsGzip(accepted)).toBe(expected);
  });
});

describe('the id of a request', () => {
  test('is the client’s own, if it is valid', async () => {
    expect((await call({ 'x-request-id': 'mine:7' })).headers['x-request-id']).toBe('mine:7');
  });

  test.each(['', 'two words', 'a\u0000b', 'x'.repeat(129), '<script>'])(
    'is the gateway’s when the client’s is %j',
    async (id) => {
      expect((await call({ 'x-request-id': id })).headers['x-request-id']).toBe('gateway-1');
    },
  );

  test('is the same in a problem’s header and body', async () => {
    const { headers, body } = await call({ 'x-request-id': 'mine' }, { room: 'dark' });
    expect([headers['x-request-id'], JSON.parse(body ?? '').requestId]).toEqual(['mine', 'mine']);
  });
});

describe('a client with a current response', () => {
  test('does not get it again', async () => {
    const { etag } = (await call()).headers;
    for (const wanted of [String(etag), `"other", W/${etag}`, '*']) {
      const again = await call({ 'if-none-match': wanted });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, undefined, etag]);
    }
    expect((await call({ 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  test('gets the ETag of that copy, in any encoding', async () => {
    const [plain, zipped] = [await call(), await call({ 'accept-encoding': 'gzip' })].map(({ headers }) =>
      String(headers.etag),
    );
    for (const encoding of ['gzip', 'identity'])
      for (const tag of [plain, zipped]) {
        const again = await call({ 'if-none-match': `"other", W/${tag}`, 'accept-encoding': encoding });
        expect([again.statusCode, again.headers.etag]).toEqual([304, tag]);
        expect(again.headers).not.toHaveProperty('content-encoding');
      }
    const other = await call({ 'if-none-match': '"other.gzip"', 'accept-encoding': 'gzip' });
    expect(other.statusCode).toBe(200);
  });
});

describe('a deprecated route', () => {
  test('shows in every response since when it is deprecated, until when it works, and its successor', async () => {
    const deprecationHeaders = {
      deprecation: '@1795564800',
      sunset: 'Tue, 25 May 2027 00:00:00 GMT',
      link: '</lights/{room}>; rel="successor-version"',
    };
    expect((await call()).headers).toMatchObject(deprecationHeaders);
    const problem = await call({}, { room: 'dark' });
    expect(problem.headers).toMatchObject({
      ...deprecationHeaders,
      link: `</problems/not-found>; rel="help", ${deprecationHeaders.link}`,
    });
  });
});

describe('a response', () => {
  test('names the address of its resource', async () => {
    expect((await call()).headers.location).toBe('/rooms/large/lamps/lmp_1');
  });
});

describe('a request without a route', () => {
  const other = (method: string, path: string) => call({}, { method, path, key: '$default' });

  test('is refused with the methods of that path', async () => {
    const { statusCode, headers, body } = await other('DELETE', '/lamps/kitchen');
    expect(headers.link).toBe('</problems/method-not-allowed>; rel="help"');
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS, PUT']);
    expect(JSON.parse(body ?? '')).toMatchObject({ type: expect.stringMatching(/method-not-allowed$/) });
    expect((await other('PATCH', '/lamps/mine')).headers.allow).toBe('GET, HEAD, OPTIONS, POST, PUT');
  });

  test('finds the paths by another read after one that failed', async () => {
    const read = vi.fn(async () => paths).mockRejectedValueOnce(new Error('no file'));
    const respond = handleUnknownRoute(read);
    const event = { rawPath: '/lamps/mine', requestContext: { http: { method: 'OPTIONS' } } } as never;
    await expect(respond(event)).rejects.toThrow('no file');
    expect(await respond(event)).toMatchObject({ statusCode: 204 });
    expect(await respond(event)).toMatchObject({ statusCode: 204 });
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('with the method OPTIONS gets those methods', async () => {
    const { statusCode, headers, body } = await other('OPTIONS', '/lamps/kitchen');
    expect([statusCode, headers.allow, body]).toEqual([204, 'GET, HEAD, OPTIONS, PUT', undefined]);
  });

  test.each(['/', '/lamps', '/lamps/', '/lamps/a/b', '/lampsX/a'])('to %s is not found', async (path) => {
    expect((await other('GET', path)).statusCode).toBe(404);
    expect((await other('OPTIONS', path)).statusCode).toBe(404);
  });
});
