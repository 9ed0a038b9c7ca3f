import { test } from 'vitest';
import { expectSound, patienceMs } from './sound.ts';

test(
  '5,000 more orders, from another seed, do the same in the second process',
  async () => {
    await expectSound(8, 5_000);
  },
  patienceMs,
);
