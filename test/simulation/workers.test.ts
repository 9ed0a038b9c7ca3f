import { expect, test } from 'vitest';
import { maxWaitMs } from './expect-no-faults.ts';
import { simulateWith } from './workers.ts';

test('several processes run the same worlds as one, each of them once', {
  timeout: maxWaitMs,
}, async () => {
  const lived = async (workers: number, orders: number) => {
    const { failures, worlds, callCount, orderEnds } = await simulateWith({
      seed: 5,
      orders,
      workers,
      onOrders: () => undefined,
    });
    expect(failures).toEqual([]);
    return { worlds, callCount, orderEnds: [...orderEnds].sort() };
  };
  // Two workers for one order each run the first two worlds; this number of orders takes one process two worlds.
  const two = await lived(2, 2);
  expect(two.worlds).toBe(2);
  expect(await lived(1, 24)).toEqual(two);
});
