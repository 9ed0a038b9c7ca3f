import { test } from 'vitest';
import { expectSound, patienceMs } from './sound.ts';

test(
  '1,000 more orders, from another seed, do the same in the second process',
  async () => {
    await expectSound(8, 1_000);
  },
  patienceMs,
);
