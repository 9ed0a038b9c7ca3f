import { test } from 'vitest';
import { expectSound, patienceMs } from './sound.ts';

test(
  '1,000 orders end as their process says, whatever goes wrong around them',
  async () => {
    await expectSound(7, 1_000);
  },
  patienceMs,
);
