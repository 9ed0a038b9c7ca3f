import { test } from 'vitest';
import { expectSound, patienceMs } from './sound.ts';

test(
  '5,000 orders end as their process says, whatever goes wrong around them',
  async () => {
    await expectSound(7, 5_000);
  },
  patienceMs,
);
