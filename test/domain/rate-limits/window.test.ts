import { describe, expect, it } from 'vitest';
import { secondsUntil, windowOf } from '#shared/domain/rate-limits/window.ts';

describe('a rate limit window', () => {
  it('begins with its first millisecond and ends before the next begins', () => {
    const hour = { from: '2026-11-02T01:00:00.000Z', until: '2026-11-02T02:00:00.000Z' };
    expect(windowOf('PT1H', '2026-11-02T01:00:00.000Z')).toEqual(hour);
    expect(windowOf('PT1H', '2026-11-02T01:59:59.999Z')).toEqual(hour);
    expect(windowOf('PT1H', '2026-11-02T02:00:00.000Z').from).toBe(hour.until);
  });

  it('never shows less than a second until its end', () => {
    expect(secondsUntil('2026-11-02T02:00:00.000Z', '2026-11-02T01:59:59.999Z')).toBe(1);
    expect(secondsUntil('2026-11-02T02:00:00.000Z', '2026-11-02T02:00:00.000Z')).toBe(1);
    expect(secondsUntil('2026-11-02T02:00:00.000Z', '2026-11-02T01:59:58.999Z')).toBe(2);
  });
});
