import { test } from 'vitest';
import { expectNoFaults, maxWaitMs } from './expect-no-faults.ts';

test(
  '5,000 orders end as their process says, whatever goes wrong around them',
  async () => {
    await expectNoFaults(7, 5_000);
  },
  maxWaitMs,
);
