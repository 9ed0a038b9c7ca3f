import { addDuration, type Duration, type Instant, toEpochMs } from '../domain/time.ts';

/** When the table may delete an item: epoch seconds, rounded up. */
export const expiryOf = (at: Instant, retention: Duration = 'PT0S'): number =>
  Math.ceil(toEpochMs(addDuration(at, retention)) / 1000);
