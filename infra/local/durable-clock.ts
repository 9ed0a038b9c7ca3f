import { join } from 'node:path';
import * as z from 'zod';
import { createWallClock } from './clock.ts';
import { readPrivateFile, writePrivateFile } from './secrets/private-file.ts';

const stored = z.strictObject({ offsetMs: z.number().min(0) });

/** The platform's clock. It writes its offset to `<home>/clock.json` before any code sees the new time. */
export const openClock = (home: string): ReturnType<typeof createWallClock> => {
  const file = join(home, 'clock.json');
  const clock = createWallClock(readPrivateFile(file, stored)?.offsetMs ?? 0);
  return {
    ...clock,
    advance: (byMs) => {
      writePrivateFile(file, { offsetMs: clock.offsetMs() + byMs });
      clock.advance(byMs);
    },
  };
};
