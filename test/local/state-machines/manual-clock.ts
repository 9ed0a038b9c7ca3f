import type { Clock } from '#infra/local/clock.ts';

/** A clock that stands still until it is turned. */
export function createManualClock(startsAt = Date.UTC(2026, 0, 1)): Clock & { advance(byMs: number): void } {
  const listeners: Array<() => void> = [];
  let now = startsAt;
  return {
    now: () => now,
    onAdvance: (listener) => void listeners.push(listener),
    advance: (byMs) => {
      now += byMs;
      for (const listener of listeners) listener();
    },
  };
}
