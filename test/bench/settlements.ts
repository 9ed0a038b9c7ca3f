import { performance } from 'node:perf_hooks';
import { readCommandLine } from '#infra/command-line.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { createContendedTable } from '#test/support/contended-table.ts';
import { partyIdOf } from '#test/support/open-account.ts';
import { addMillisecond, createOrderIn, requireDueAt } from '#test/support/order-histories.ts';
import { countSharedItems, createRecordingTable } from '#test/support/recording-table.ts';
import { startTestEngine } from '#test/support/start-table-engine.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createWorld } from '#test/support/world.ts';

/**
 * Settlements of different published orders, whose time to accept ends, at a given rate. They run on the real table
 * engine with transactions that cancel each other as those of DynamoDB do. Counts TransactionConflict, and the items that
 * more than one settlement wrote, without the platform's accounts. `--advertisers 1` uses one advertiser for all orders,
 * who then shares one wallet.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- settlements',
      purpose: 'Measures settlements a second, and finds the items that they share.',
      options: {
        orders: {
          type: 'string',
          value: 'COUNT',
          default: '1000',
          isNumber: true,
          purpose: 'orders that settle',
        },
        rate: {
          type: 'string',
          value: 'COUNT',
          default: '200',
          isNumber: true,
          purpose: 'settlements a second',
        },
        advertisers: {
          type: 'string',
          value: 'COUNT',
          default: '',
          purpose: 'their advertisers; one for each order without it',
        },
      },
    },
    args,
  );
  const [orders, rate] = [Number(values.orders), Number(values.rate)];
  const advertisers = Number(values.advertisers || orders);
  const engine = await startTestEngine();
  try {
    const contended = createContendedTable(await engine.newTable());
    const table = createRecordingTable(contended);
    const world = createWorld(table);
    const journey = createOrderIn('published');
    world.deps.clock.set(Date.parse(addMillisecond(requireDueAt(journey))));
    const published = [];
    for (let at = 0; at < orders; at += 1) {
      const creatorId = partyIdOf('creator', `creator-${at}`);
      const advertiserId = partyIdOf('advertiser', `advertiser-${at % advertisers}`);
      published.push(await storeOrder(world, journey, { creatorId, advertiserId }));
    }
    table.transactions();
    const conflictsBefore = contended.conflicts();
    const took: number[] = [];
    let again = 0;
    const began = performance.now();
    await Promise.all(
      published.map(async ({ id: orderId, version }, at) => {
        await new Promise((resolve) => setTimeout(resolve, (at * 1000) / rate));
        const start = performance.now();
        const settle = () =>
          applySystemCommand(world.deps, { orderId, version, command: 'time_is_up' }).catch(() => undefined);
        let settled = await settle();
        // The workflow retries its task when conflicts last too long.
        for (; !settled; settled = await settle()) again += 1;
        if (settled.status !== 'settled') throw new Error(`${orderId} is ${settled.status}`);
        took.push(performance.now() - start);
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    const transactions = table.transactions();
    const shared = countSharedItems(transactions);
    const sorted = took.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    console.log(`${orders} settlements at ${rate}/s: ${(orders / seconds).toFixed(0)} per second were done`);
    console.log(`one takes ${at(0.5)} ms (p50), ${at(0.95)} ms (p95), ${at(1)} ms (max)`);
    const conflicts = contended.conflicts() - conflictsBefore;
    console.log(`${conflicts} TransactionConflict; the workflow would have retried ${again} times`);
    console.log(
      `${transactions[0]?.length} items per settlement; ${Object.keys(shared).length} shared items`,
    );
    for (const [key, count] of Object.entries(shared).slice(0, 5)) console.log(`  ${key}: ${count}`);
  } finally {
    await engine.stop();
  }
};
