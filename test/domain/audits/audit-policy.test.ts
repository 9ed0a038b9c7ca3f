import { expect, test } from 'vitest';
import { defaultAuditPolicy, isAuditDue } from '#shared/domain/audits/audit-policy.ts';
import { addDuration, type Instant, toEpochMs, toInstant } from '#shared/domain/time.ts';

test('each slice is audited within a day, although runs begin some seconds early or late', () => {
  const first: Instant = '2026-11-02T01:00:00.000Z';
  const runMs = 15 * 60_000;
  const audits: Instant[] = [first];
  for (let run = 1; run <= 4 * 24; run += 1) {
    const secondsLate = [20, -15, 5, 0, -40][run % 5] ?? 0;
    const now = toInstant(toEpochMs(first) + run * runMs + secondsLate * 1_000);
    if (isAuditDue(audits.at(-1) ?? first, now, defaultAuditPolicy)) audits.push(now);
  }
  expect(audits).toHaveLength(defaultAuditPolicy.slices + 1);
  expect(audits.map((at) => Math.round((toEpochMs(at) - toEpochMs(first)) / runMs))).toEqual(
    audits.map((_, hour) => 4 * hour),
  );
});

test('an audit does not begin a run early', () => {
  const begunAt: Instant = '2026-11-02T01:00:00.000Z';
  expect(isAuditDue(begunAt, addDuration(begunAt, 'PT45M'), defaultAuditPolicy)).toBe(false);
  expect(isAuditDue(begunAt, addDuration(begunAt, 'PT55M'), defaultAuditPolicy)).toBe(true);
});
