import { type Difference, maxDifferences } from '../../domain/audits/audit.ts';
import { addEffects, type Sums } from '../../domain/audits/numbers.ts';
import { addDays } from '../../domain/calendar.ts';
import {
  type Instant,
  midpointOf,
  subtractDuration,
  toEpochMs,
  toInstant,
  toMilliseconds,
} from '../../domain/time.ts';
import { type Auditor, auditorWrite } from '../../store/audits/audit-store.ts';
import { closeNumbers } from '../../store/audits/closed-numbers-store.ts';
import { effectsOf } from '../../store/audits/entry-effects.ts';
import { commit } from '../../store/commit.ts';
import { endOfDay, walkJournal } from '../../store/ledger/walk-journal.ts';
import type { AuditDeps } from './audit-deps.ts';
import { checkEntries } from './check-entries.ts';

/** Stores the auditor's next state; `undefined` if another run was first. */
export const saveAuditor = async ({ table }: AuditDeps, next: Auditor): Promise<Auditor | undefined> => {
  const saved = { ...next, version: next.version + 1 };
  return (await commit(table, [auditorWrite(saved)])) === undefined ? saved : undefined;
};

/** Up to when the journal is closed; before the first entry, the end of the day before the journal begins. */
export const closedOf = ({ policy }: Pick<AuditDeps, 'policy'>, auditor: Auditor | undefined) =>
  auditor?.closed ?? { upTo: endOfDay(addDays(policy.audit.journalFrom, -1)), entries: 0 };

/** The last day that is closed as a whole. */
export const lastClosedDay = (closedUpTo: Instant): string =>
  addDays(toInstant(toEpochMs(closedUpTo) + 1).slice(0, 'yyyy-mm-dd'.length), -1);

/** The entries of a shorter span are closed together, in any number. */
const minSpan = 'PT1M';

/**
 * Closes the journal up to the moment at which the table shows all entries. Each entry is read once: it is checked, and
 * added to the closed numbers of the items that it changed. One call reads about `entriesPerRun` entries. `isDone` is
 * false if more remain.
 */
export const closeJournal = async (
  deps: AuditDeps,
  before: Auditor,
): Promise<{ readonly auditor: Auditor; readonly isDone: boolean } | undefined> => {
  const { settleTime, entriesPerRun } = deps.policy.audit;
  const settled = subtractDuration(deps.now(), settleTime);
  let auditor: Auditor | undefined = before;
  for (let left = entriesPerRun; auditor; ) {
    const { upTo: from, entries } = closedOf(deps, auditor);
    const day = addDays(lastClosedDay(from), 1);
    const end = auditor.closing ?? [endOfDay(day), settled].toSorted()[0] ?? settled;
    if (end <= from || left <= 0) return { auditor, isDone: end <= from };
    const span = await readSpan(deps, from, end, auditor.closing ? Number.POSITIVE_INFINITY : left);
    left -= span.read;
    if (span.read > 0) {
      auditor = await saveAuditor(deps, { ...auditor, closing: span.upTo });
      if (!auditor) return undefined;
      await closeNumbers(deps.table, span.upTo, span.sums);
    }
    const { closing: _closing, differences = [], ...rest }: Auditor = auditor;
    const closed = { upTo: span.upTo, entries: entries + span.read };
    const next: Auditor = {
      ...rest,
      closed,
      differences: [...differences, ...span.differences].slice(0, maxDifferences),
    };
    auditor = span.read > 0 ? await saveAuditor(deps, next) : next;
  }
  return undefined;
};

/** Reads the entries after one moment, up to another. If they are too many, up to an earlier one. */
const readSpan = async (
  deps: AuditDeps,
  from: Instant,
  upTo: Instant,
  max: number,
): Promise<{ upTo: Instant; read: number; sums: Sums; differences: readonly Difference[] }> => {
  const sums: Sums = new Map();
  const differences: Difference[] = [];
  const isShort = toEpochMs(upTo) - toEpochMs(from) <= toMilliseconds(minSpan);
  const day = upTo.slice(0, 'yyyy-mm-dd'.length);
  const span = { firstDay: day, from, upTo };
  const { read, next } = await walkJournal(
    deps.table,
    span,
    isShort ? Number.POSITIVE_INFINITY : max,
    async (records) => {
      for (const record of records) addEffects(sums, effectsOf(record, deps.policy));
      differences.push(...(await checkEntries(deps, records)));
    },
    { day, shard: 0 },
  );
  return next ? readSpan(deps, from, midpointOf(from, upTo), max) : { upTo, read, sums, differences };
};
