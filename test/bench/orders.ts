import { readCommandLine } from '#infra/command-line.ts';
import { connect } from '#test/support/http-client.ts';
import { findFreePort, startPlatformProcess } from '#test/support/platform-process.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import { completeConcurrently, prepareOrders } from './order-work.ts';
import { formatPerPiece, measureProcessorTimes } from './processor-time.ts';

/**
 * Whole orders, from the claim to the settlement, with uploads, screening and both reviews, on the platform
 * in a separate process. Prints orders per second and the time of one order.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- orders',
      purpose: 'Measures complete orders a second on the platform in a separate process.',
      options: {
        orders: {
          type: 'string',
          value: 'COUNT',
          default: '200',
          isNumber: true,
          purpose: 'orders to complete',
        },
        concurrency: {
          type: 'string',
          value: 'COUNT',
          default: '16',
          isNumber: true,
          purpose: 'orders at a time',
        },
      },
    },
    args,
  );
  const [orders, concurrency] = [Number(values.orders), Number(values.concurrency)];
  const { path: home, remove } = createTemporaryHome('bench');
  const platform = await startPlatformProcess(home, await findFreePort());
  try {
    const work = await prepareOrders(connect(platform.url, { isMeasured: true }), orders, concurrency);
    const timesBefore = measureProcessorTimes(platform.processId);
    const ownBefore = process.cpuUsage();
    const { took, ms } = await completeConcurrently(concurrency, work);
    const seconds = ms / 1000;
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
    remove();
  }
};
