import { afterEach, expect, test, vi } from 'vitest';
import { createClient, watch } from '#shared/contract/client/package/index.ts';

const answer = (status: number, etag: string, body?: unknown, more: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { etag, 'content-type': 'application/json', ...more },
  });

afterEach(() => vi.useRealTimers());

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

test('a watch asks again when the platform advises it, and never sooner than the page wants', async () => {
  vi.useFakeTimers();
  const questions: number[] = [];
  const advice = ['1', '5', '60'];
  const client = createClient({
    baseUrl: 'https://api.example',
    fetch: async () => {
      questions.push(Date.now());
      return answer(200, `"${questions.length}"`, {}, { 'retry-after': advice[questions.length - 1] ?? '5' });
    },
  });
  const watched = async (everyMs?: number) => {
    const stop = new AbortController();
    questions.length = 0;
    const init = { params: { path: { orderId: 'ord_1' } } };
    const options = { signal: stop.signal, ...(everyMs !== undefined && { everyMs }) };
    for await (const _ of watch(client, '/orders/{orderId}', init, options))
      if (questions.length === 3) stop.abort();
    return questions.slice(1).map((at, index) => at - (questions[index] ?? 0));
  };
  const run = async (everyMs?: number) => {
    const found = watched(everyMs);
    await vi.advanceTimersByTimeAsync(60_000);
    return found;
  };
  expect(await run()).toEqual([1_000, 5_000]);
  expect(await run(3_000)).toEqual([3_000, 5_000]);
});
