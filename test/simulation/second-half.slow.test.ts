import { test } from 'vitest';
import { expectNoFaults, maxWaitMs } from './expect-no-faults.ts';

test(
  '5,000 more orders, from another seed, do the same in the second process',
  async () => {
    await expectNoFaults(8, 5_000);
  },
  maxWaitMs,
);
