import type { Clock } from '#infra/local/clock.ts';

/** A clock that stands still until it is turned. */
export function manualClock(startsAt = Date.UTC(2026, 0, 1)): Clock & { turn(byMs: number): void } {
  const listeners: Array<() => void> = [];
  let now = startsAt;
  return {
    now: () => now,
    onTurn: (listener) => void listeners.push(listener),
    turn: (byMs) => {
      now += byMs;
      for (const listener of listeners) listener();
    },
  };
}
