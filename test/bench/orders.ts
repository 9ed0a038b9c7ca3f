import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { expectStatus } from '#test/journey/expect-success.ts';
import { approveCreator, publishAndSettle, takeTask, uploadAndSubmit } from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { createTeaBrief } from '#test/journey/sample-data.ts';
import { connect } from '#test/support/http-client.ts';
import { findFreePort, startPlatformProcess } from '#test/support/platform-process.ts';
import { formatPerPiece, measureProcessorTimes } from './processor-time.ts';

const ignoreReport = () => {};

/**
 * Whole orders, from the claim to the settlement, with uploads, screening and both reviews, on the platform
 * in a separate process. Prints orders per second and the time of one order.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { orders: { type: 'string', default: '200' }, concurrency: { type: 'string', default: '16' } },
  });
  const [orders, concurrency] = [Number(values.orders), Number(values.concurrency)];
  const home = await mkdtemp(join(tmpdir(), 'astrolabe-bench-'));
  const platform = await startPlatformProcess(home, await findFreePort());
  try {
    const connection = connect(platform.url, { isMeasured: true });
    const first = await createPeople(connection);
    const amount = { amount: 120_000 * orders * 2, currency: 'CNY' };
    expectStatus(201, await first.advertiser.post('/wallet/deposits', { amount, provider: 'sandbox' }));
    const draft = { ...createTeaBrief(Date.now()), slots: orders + concurrency };
    const { id: taskId } = expectStatus(201, await first.advertiser.post<{ id: string }>('/tasks', draft));
    expectStatus(200, await first.advertiser.post(`/tasks/${taskId}/publish`));
    const runConcurrently = (lane: () => Promise<void>) =>
      Promise.all(Array.from({ length: concurrency }, lane));
    const waiting: People[] = [];
    await runConcurrently(async () => {
      while (waiting.length < orders) {
        const people = { ...(await createPeople(connection)), advertiser: first.advertiser };
        waiting.push(people);
        await approveCreator(people, ignoreReport);
      }
    });
    waiting.splice(orders);
    const timesBefore = measureProcessorTimes(platform.processId);
    const ownBefore = process.cpuUsage();
    const took: number[] = [];
    const began = performance.now();
    await runConcurrently(async () => {
      for (let people = waiting.pop(); people; people = waiting.pop()) {
        const start = performance.now();
        const orderId = await takeTask(people, taskId, ignoreReport);
        await uploadAndSubmit(people, orderId, 'first-cut.mp4', ignoreReport);
        expectStatus(200, await people.reviewer.post(`/orders/${orderId}/reviews`, { decision: 'approve' }));
        await publishAndSettle(people, orderId, Date.now, ignoreReport);
        took.push(performance.now() - start);
      }
    });
    const seconds = (performance.now() - began) / 1000;
    const times = formatPerPiece(timesBefore, measureProcessorTimes(platform.processId), orders);
    const own = process.cpuUsage(ownBefore);
    const sorted = took.toSorted((a, b) => a - b);
    const percentile = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    console.log(`${orders} orders at concurrency ${concurrency}: ${(orders / seconds).toFixed(1)} orders/s`);
    console.log(
      `one order takes ${percentile(0.5)} ms (p50), ${percentile(0.95)} ms (p95), ${percentile(1)} ms (max)`,
    );
    console.log(
      `processor time of one order: ${times}; the client ${((own.user + own.system) / 1000 / orders).toFixed(1)} ms`,
    );
  } finally {
    await platform.stop();
    await rm(home, { recursive: true, force: true });
  }
};
