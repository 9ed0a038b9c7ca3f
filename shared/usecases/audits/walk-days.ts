import type { Difference } from '../../domain/audits/audit.ts';
import { effectsOnLedger } from '../../domain/audits/entry-effects.ts';
import { addEffect, type Sums } from '../../domain/audits/numbers.ts';
import { addDays } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/time.ts';
import type { Auditor, AuditRun } from '../../store/audits/audit-store.ts';
import { closeDay } from '../../store/audits/closed-numbers-store.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';
import { endOfDay, walkJournal } from '../../store/ledger/walk-journal.ts';
import { type AuditDeps, isInSlice, listEffects } from './audit-deps.ts';
import { checkEntries } from './check-entries.ts';

export type Closed = NonNullable<Auditor['closed']>;

/** The last closed day; before the first entry, the day before the journal begins. */
export const closedOf = ({ policy }: Pick<AuditDeps, 'policy'>, auditor: Auditor | undefined): Closed =>
  auditor?.closed ?? { day: addDays(policy.audit.journalFrom, -1), entries: 0 };

/** How far the walk has come. */
export type Walk = {
  readonly run: AuditRun;
  readonly closed: Closed;
  /** The sums of the entries after the closed day. */
  readonly sums: Sums;
  readonly differences: readonly Difference[];
};

/**
 * Reads the journal from the closed days up to a moment, at most `max` entries, and closes the days that are over. A day
 * that is over is read as a whole: each of its entries is checked, and the numbers of each item are kept.
 */
export const walkDays = async (
  deps: AuditDeps,
  start: Walk,
  upTo: Instant,
  max: number,
): Promise<{ readonly walk: Walk; readonly isDone: boolean }> => {
  let walk = start;
  let left = max;
  for (;;) {
    const day = addDays(walk.closed.day, 1);
    const isOver = endOfDay(day) <= upTo;
    if (isOver && walk.run.from !== '' && walk.run.upTo !== endOfDay(day)) walk = beginDay(walk);
    const target = walk.run.position ? walk.run.upTo : isOver ? endOfDay(day) : upTo;
    const step = await walkSpan(deps, walk, { day, target, isWhole: target === endOfDay(day) }, left);
    walk = step.walk;
    left -= step.read;
    if (walk.run.position) return { walk, isDone: false };
    if (target !== endOfDay(day)) {
      if (target >= upTo) return { walk, isDone: true };
      continue;
    }
    await closeDay(deps.table, day, walk.closed.day, walk.sums);
    walk = beginDay({ ...walk, closed: { day, entries: walk.run.entries } });
  }
};

/** A walk before the first entry of its open day. */
const beginDay = (walk: Walk): Walk => {
  const { position: _position, ...run } = walk.run;
  return { ...walk, sums: new Map(), run: { ...run, from: '', entries: walk.closed.entries } };
};

type Span = { readonly day: string; readonly target: Instant; readonly isWhole: boolean };

const walkSpan = async (
  deps: AuditDeps,
  walk: Walk,
  { day, target, isWhole }: Span,
  max: number,
): Promise<{ readonly walk: Walk; readonly read: number }> => {
  const isInThisSlice = isInSlice(deps, walk.run.slice);
  const differences = [...walk.differences];
  const visit = async (records: readonly JournalRecord[]): Promise<void> => {
    for (const record of records) {
      const effects = [...listEffects(deps, record), ...(isWhole ? effectsOnLedger(record.entry) : [])];
      for (const effect of effects) if (isWhole || isInThisSlice(effect.place)) addEffect(walk.sums, effect);
    }
    const checked = records.filter(({ entry }) => isWhole || isInThisSlice(entry.id));
    differences.push(...(await checkEntries(deps, checked)));
  };
  const { position: start, ...run } = walk.run;
  const span = { firstDay: day, from: run.from, upTo: target };
  const { read, next } = await walkJournal(deps.table, span, Math.max(max, 0), visit, start);
  const summed = { ...run, entries: run.entries + read, upTo: target };
  const reached = next ? { ...summed, position: next } : { ...summed, from: target };
  return { walk: { ...walk, run: reached, differences }, read };
};
