import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { type ProblemSlug, problems, problemTypes } from '#shared/contract/problems.ts';
import { problemSchemas } from '#shared/contract/schemas/problems.ts';
import { resourcesOf, startGateway } from './gateway-under-test.ts';

const routes = [
  ['POST /files', 'open'],
  ['GET /broken', 'open'],
  ['GET /slow', 'open'],
  ['GET /rejected', 'open'],
  ['GET /orders', 'token'],
  ['GET /admin', ['admin']],
] as const;

const gateway = await startGateway(resourcesOf(routes), async ({ rawPath }) => {
  if (String(rawPath) === '/rejected') throw new Error('a secret');
  if (String(rawPath) === '/slow') await new Promise((resolve) => setTimeout(resolve, 400));
  return String(rawPath) === '/broken' ? { error: 'Error', cause: 'a secret' } : { payload: {} };
});
const busy = await startGateway(
  resourcesOf([['GET /health', 'open']], {}, '$default', {
    DefaultRouteSettings: { ThrottlingRateLimit: 0.001, ThrottlingBurstLimit: 1 },
  }),
  () => ({ payload: {} }),
);
afterAll(async () => {
  await gateway.stop();
  await busy.stop();
});

type Refusal = { readonly status: number; readonly headers: Headers; readonly text: string };

/** Sends bytes unchanged, and reads the response until the connection is closed. */
const raw = (bytes: string, port = gateway.port): Promise<Refusal> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...body] = text.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = new Headers(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      resolve({ status: Number(first.split(' ')[1]), headers, text: body.join('\r\n\r\n') });
    });
  });

const request = (target: string, ...headers: readonly string[]): string =>
  `${[target, 'host: localhost', 'connection: close', ...headers].join('\r\n')}\r\n\r\n`;

const bytes = 10 * 1024 * 1024;

const authorized = async (): Promise<string> => {
  const asking = { method: 'POST', body: JSON.stringify({ sub: 'ada', groups: [] }) };
  const answer = await fetch(`${gateway.url}/_local/token`, asking);
  return `authorization: Bearer ${((await answer.json()) as { accessToken: string }).accessToken}`;
};

/** The refusals of the gateway itself and their problems; 'blank' is one that the contract does not name. */
const refusals: readonly (readonly [string, number, ProblemSlug | 'blank', () => Promise<Refusal>])[] = [
  [
    'a declared body that is too large',
    413,
    'payload-too-large',
    () => raw(`POST /files HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${bytes + 1}\r\n\r\n`),
  ],
  [
    'a body for the local platform that is too large',
    413,
    'payload-too-large',
    () => raw(`POST /_local/token HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${bytes + 1}\r\n\r\n`),
  ],
  [
    'headers that are too large',
    431,
    'blank',
    () => raw(request('GET /orders HTTP/1.1', `x: ${'y'.repeat(20_000)}`)),
  ],
  ['invalid HTTP', 400, 'blank', () => raw('NONSENSE\r\n\r\n')],
  ['a path with invalid percent-encoding', 400, 'validation', () => raw(request('GET /%zz HTTP/1.1'))],
  ['a query without percent-encoding', 400, 'blank', () => raw(request('GET /orders?q=茶 HTTP/1.1'))],
  ['an unknown path', 404, 'not-found', () => raw(request('GET /nowhere HTTP/1.1'))],
  ['an unknown method', 404, 'not-found', () => raw(request('PUT /orders HTTP/1.1'))],
  ['an unknown path of the local platform', 404, 'not-found', () => raw(request('GET /_local/x HTTP/1.1'))],
  [
    'a local path under another name of this machine',
    403,
    'forbidden',
    () => raw('GET /_local/clock HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n'),
  ],
  ['a request without a token', 401, 'unauthenticated', () => raw(request('GET /orders HTTP/1.1'))],
  [
    'a token without a scope',
    403,
    'forbidden',
    async () => raw(request('GET /admin HTTP/1.1', await authorized())),
  ],
  ['a function that failed', 500, 'internal', () => raw(request('GET /broken HTTP/1.1'))],
  ['a function that could not be called', 500, 'internal', () => raw(request('GET /rejected HTTP/1.1'))],
  ['a function that takes too long', 503, 'blank', () => raw(request('GET /slow HTTP/1.1'))],
  [
    'more requests than a stage accepts',
    429,
    'throttled',
    async () => {
      await raw(request('GET /health HTTP/1.1'), busy.port);
      return raw(request('GET /health HTTP/1.1'), busy.port);
    },
  ],
];

describe('a refusal of the gateway is a problem with the id of the request', () => {
  test.each(refusals)('%s: %i %s', async (_what, status, slug, send) => {
    const { status: given, headers, text } = await send();
    expect(given).toBe(status);
    expect(headers.get('content-type')).toBe('application/problem+json');
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect(body).toMatchObject({
      status,
      instance: expect.stringMatching(/^\//),
      detail: expect.any(String),
    });
    expect(body.requestId).toBe(headers.get('x-request-id'));
    expect(body.requestId).toBe(headers.get('apigw-requestid'));
    expect(String(body.requestId)).toHaveLength(16);
    expect(text).not.toContain('secret');
    if (slug === 'blank') return expect(body.type).toBe('about:blank');
    expect(body.type).toBe(`${problemTypes}${slug}`);
    expect(headers.get('link')).toBe(`</problems/${slug}>; rel="help"`);
    expect(problems[slug]).toBe(status);
    expect(problemSchemas[slug].safeParse(body).error).toBeUndefined();
    expect(headers.get('retry-after')).toBe(slug === 'throttled' ? '1' : null);
  });
});
