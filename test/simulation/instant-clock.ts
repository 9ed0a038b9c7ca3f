import { type Instant, toInstant } from '#shared/domain/time.ts';

/** A clock in the format of instants. It is read several times in one moment. */
export const createInstantClock = (now: () => number): (() => Instant) => {
  let [last, instant] = [Number.NaN, ''];
  return () => {
    const present = now();
    if (present !== last) [last, instant] = [present, toInstant(present)];
    return instant;
  };
};
