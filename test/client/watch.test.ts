import { expect, test } from 'vitest';
import { createClient, watch } from '#shared/contract/client/package/index.ts';

const answer = (status: number, etag: string, body?: unknown): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { etag, 'content-type': 'application/json' },
  });

test('a watch yields what is there, then each change, until its signal stops it', async () => {
  const answers = [
    answer(200, '"1"', { status: 'producing' }),
    answer(304, '"1"'),
    answer(200, '"2"', { status: 'in_review' }),
  ];
  const tags: (string | null)[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: async (request) => {
      if (request instanceof Request) tags.push(request.headers.get('if-none-match'));
      return answers[tags.length - 1] ?? answer(304, '"2"');
    },
  });
  const stop = new AbortController();
  const init = { params: { path: { orderId: 'ord_1' } } };
  const seen: unknown[] = [];
  for await (const order of watch(client, '/orders/{orderId}', init, { everyMs: 1, signal: stop.signal })) {
    seen.push(order);
    if (seen.length === 2) stop.abort();
  }
  expect(seen).toEqual([{ status: 'producing' }, { status: 'in_review' }]);
  expect(tags).toEqual([null, '"1"', '"1"']);
});
