import { expect } from 'vitest';
import { simulate } from './simulate.ts';

/** Longer than any machine that runs the tests takes for it; one that hangs is to fail. */
export const patienceMs = 3_600_000;

/** Lives so many orders from a seed, and expects nothing to be wrong and most ways to end to be taken. */
export const expectSound = async (seed: number, orders: number): Promise<void> => {
  const { failure, ends, orders: lived, injected } = await simulate({ seed, orders });
  expect(failure).toBeUndefined();
  expect(lived).toBeGreaterThanOrEqual(orders);
  expect([...ends.keys()].sort()).toEqual(['cancelled', 'expired', 'refunded', 'rejected', 'settled']);
  const wrong = ['throttled', 'conflict', 'lost reply', 'crash before', 'crash after', 'told again'];
  expect([...injected.keys()]).toEqual(expect.arrayContaining(wrong));
};
