import { test } from 'vitest';
import { expectNoFaults, maxWaitMs } from './expect-no-faults.ts';

test(
  '5,000 orders end according to their process, with any failures',
  async () => {
    await expectNoFaults(7, 5_000);
  },
  maxWaitMs,
);
