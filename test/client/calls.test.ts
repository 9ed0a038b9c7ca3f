import { expect, test } from 'vitest';
import { createClient, findProblem, ProblemError } from '#shared/contract/client/package/index.ts';

type Step = Response | Error;

/** A client whose requests get these answers, one after the other, and the requests that it sent. */
const clientWith = (steps: readonly Step[], options: { attempts?: number } = {}) => {
  const sent: Request[] = [];
  let tokens = 0;
  const client = createClient({
    baseUrl: 'https://api.example',
    language: 'zh-CN',
    getToken: () => {
      tokens += 1;
      return `token-${tokens}`;
    },
    fetch: async (request) => {
      const step = steps[sent.length];
      if (!(request instanceof Request)) throw new Error('the client sends requests');
      sent.push(request);
      if (step === undefined) throw new Error('one request too many');
      if (step instanceof Error) throw step;
      return step;
    },
    ...options,
  });
  return { client, sent };
};

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const problem = (status: number, slug: string, more: object = {}, headers = {}): Response =>
  json(
    status,
    {
      type: `https://astrolabe.dev/problems/${slug}`,
      title: slug,
      status,
      detail: 'No.',
      requestId: 'r1',
      ...more,
    },
    headers,
  );

const soon = { 'retry-after': '0' };
const claim = { params: { path: { taskId: 'tsk_1' } } };
const keysOf = (sent: readonly Request[]) => sent.map(({ headers }) => headers.get('idempotency-key'));

test('a call returns the body of the success', async () => {
  const { client, sent } = clientWith([json(201, { id: 'ord_1' })]);
  expect(await client.post('/tasks/{taskId}/claims', claim)).toEqual({ id: 'ord_1' });
  expect(sent[0]?.url).toBe('https://api.example/tasks/tsk_1/claims');
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer token-1');
  expect(sent[0]?.headers.get('accept-language')).toBe('zh-CN');
});

test.each([
  ['a lost connection', new TypeError('fetch failed')],
  ['a busy platform', problem(429, 'throttled', {}, soon)],
  ['a failed platform', problem(503, 'internal', {}, soon)],
  ['the first attempt, which is still at work', problem(409, 'idempotency-in-progress', {}, soon)],
])('after %s the request is repeated under its key, with a new token', async (_what, step) => {
  const { client, sent } = clientWith([step, json(201, { id: 'ord_1' })]);
  expect(await client.post('/tasks/{taskId}/claims', claim)).toEqual({ id: 'ord_1' });
  const [first, second] = keysOf(sent);
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
  expect(sent[1]?.headers.get('authorization')).toBe('Bearer token-2');
});

test('two calls have two keys, and a caller can choose one', async () => {
  const { client, sent } = clientWith([json(201, {}), json(201, {}), json(201, {})]);
  await client.post('/tasks/{taskId}/claims', claim);
  await client.post('/tasks/{taskId}/claims', claim);
  const header = { 'idempotency-key': 'mine' };
  await client.post('/tasks/{taskId}/claims', { params: { ...claim.params, header } });
  const keys = keysOf(sent);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe('mine');
});

test('a refusal is not repeated, and has the fields of its problem', async () => {
  const errors = [{ in: 'body', pointer: '#/size', code: 'too_big', message: 'too big' }];
  const { client, sent } = clientWith([problem(400, 'validation', { errors })]);
  const refused: unknown = await client.post('/tasks/{taskId}/claims', claim).catch((error) => error);
  expect(sent).toHaveLength(1);
  expect(findProblem(refused, 'validation')?.errors).toEqual(errors);
  expect(findProblem(refused, 'no-slots-left')).toBeUndefined();
  expect(refused instanceof ProblemError && [refused.status, refused.slug, refused.requestId]).toEqual([
    400,
    'validation',
    'r1',
  ]);
});

test('the last attempt decides', async () => {
  const busy = () => problem(503, 'internal', {}, soon);
  const { client, sent } = clientWith([busy(), busy()], { attempts: 2 });
  await expect(client.get('/orders')).rejects.toMatchObject({ status: 503 });
  expect(sent).toHaveLength(2);
});

test('a long rest is left to the caller', async () => {
  const { client, sent } = clientWith([problem(429, 'throttled', {}, { 'retry-after': '3600' })]);
  await expect(client.get('/orders')).rejects.toMatchObject({ status: 429 });
  expect(sent).toHaveLength(1);
});

test('an answer of something else has no problem', async () => {
  const { client } = clientWith([new Response('<html>', { status: 404 })]);
  const refused: unknown = await client.get('/orders').catch((error) => error);
  expect(refused instanceof ProblemError && [refused.status, refused.problem]).toEqual([404, undefined]);
});

test('a list goes through all pages', async () => {
  const pages = [
    json(200, { items: [{ id: 1 }, { id: 2 }], nextCursor: 'b' }),
    json(200, { items: [{ id: 3 }] }),
  ];
  const { client, sent } = clientWith(pages);
  const items: unknown[] = [];
  for await (const item of client.list('/tasks', { params: { query: { category: 'food' } } }))
    items.push(item);
  expect(items).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual(['?category=food', '?category=food&cursor=b']);
});
