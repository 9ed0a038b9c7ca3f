import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleTask } from '#shared/contract/openapi/example-task.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';
import { createTypedClient } from '#test/support/typed-client.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.destroy());

const clientOf = async (sub: string, ...groups: readonly string[]) => {
  const body = JSON.stringify({ sub, groups });
  const answer = await fetch(`${platform.url}/_local/token`, { method: 'POST', body });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return createTypedClient(platform.url, accessToken);
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

it('a client made from the document drafts a task, publishes it and finds it in the hall', async () => {
  const client = await clientOf('aurora-tea', 'advertiser');
  const amount = { amount: 300_000, currency: 'CNY' };
  const paid = await client.POST('/wallet/deposits', { body: { amount, provider: 'sandbox' } });
  expect(paid.data?.status).toBe('received');
  const drafted = await client.POST('/tasks', {
    body: {
      ...exampleTask,
      engagement: 'open',
      difficulty: 'easy',
      audience: { gender: 'any', ageBands: [], regions: [] },
      applyBefore: inDays(3),
      submitBefore: inDays(7),
      publishWindow: { from: inDays(1), to: inDays(14) },
    },
  });
  const taskId = drafted.data?.id ?? '';
  expect(drafted.response.headers.get('location')).toBe(`/tasks/${taskId}`);
  const opened = await client.POST('/tasks/{taskId}/publish', { params: { path: { taskId } } });
  expect(opened.data?.held).toEqual({ amount: 240_000, currency: 'CNY' });
  const hall = await client.GET('/tasks', { params: { query: { category: 'food', limit: 10 } } });
  expect(hall.data?.items.map(({ id }) => id)).toContain(taskId);
});

it('a refusal has the type of its problem', async () => {
  const client = await clientOf('mei', 'creator');
  const { error } = await client.POST('/wallet/withdrawals', {
    body: { amount: { amount: 1, currency: 'CNY' } },
  });
  expect(error).toMatchObject({ status: expect.any(Number), type: expect.stringContaining('/problems/') });
});
