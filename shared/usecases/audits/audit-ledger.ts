import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import { type Audit, type Difference, maxDifferences } from '../../domain/audits/audit.ts';
import { isAuditDue } from '../../domain/audits/audit-policy.ts';
import { addDuration } from '../../domain/time.ts';
import {
  type Auditor,
  auditorWrite,
  auditWrite,
  findAuditor,
  type RunningAudit,
} from '../../store/audits/audit-store.ts';
import { commit } from '../../store/commit.ts';
import type { AuditDeps } from './audit-deps.ts';
import { checkWallets } from './check-wallets.ts';
import { closedOf, closeJournal, lastClosedDay, saveAuditor } from './close-journal.ts';
import { compareNumbers } from './compare-numbers.ts';
import { listPlaces } from './list-places.ts';
import { reportAges } from './report-ages.ts';
import { stopUnfundedPayouts } from './stop-unfunded-payouts.ts';

/** The result of one run of the auditor. */
export type AuditRunResult = {
  readonly outcome: 'rested' | 'continued' | 'ended' | 'yielded';
  readonly entries?: number;
  readonly compared?: number;
  readonly differences?: readonly Difference[];
};

/** An audit that takes longer has been stopped. It begins again. */
const maxAuditDuration = 'P1D';

const newAuditor: Auditor = { version: 0, lastSlice: -1, lastBegunAt: '1970-01-01T00:00:00.000Z' };

/** What one item of the table holds. All are counted. */
const maxSuspects = 500;

/**
 * One run of the auditor. It closes the journal up to now, and compares one slice of the stored numbers with it. What
 * differs is compared again by the next run. Of two concurrent runs, one stops.
 */
export const auditLedger = async (deps: AuditDeps): Promise<AuditRunResult> => {
  await stopUnfundedPayouts(deps);
  const found = await findAuditor(deps.table);
  await reportAges(deps, found);
  const closing = await closeJournal(deps, found ?? newAuditor);
  if (!closing) return { outcome: 'yielded' };
  const { auditor, isDone } = closing;
  const closed = closedOf(deps, auditor);
  if (!isDone) return { outcome: 'continued', entries: closed.entries };
  const running = resumeAudit(deps, auditor);
  const audit = running ?? startAudit(deps, auditor);
  if (!audit) return { outcome: 'rested' };
  const places = running ? running.suspects.map(({ place }) => place) : await listPlaces(deps, audit.slice);
  const comparison = await compareNumbers(deps, closed.upTo, places, audit.suspects);
  const differences = [
    ...audit.differences,
    ...comparison.differences,
    ...(running ? [] : await checkWallets(deps, comparison.quiet)),
  ];
  const { suspects } = comparison;
  const next: RunningAudit = {
    ...audit,
    suspects: suspects.slice(0, maxSuspects),
    differences: differences.slice(0, maxDifferences),
    compared: running ? audit.compared : comparison.compared,
    undecided: audit.undecided + comparison.undecided + Math.max(0, suspects.length - maxSuspects),
  };
  if (suspects.length === 0) return endAudit(deps, auditor, next);
  const begun = { lastSlice: audit.slice, lastBegunAt: audit.begunAt };
  const saved = await saveAuditor(deps, { ...auditor, ...begun, audit: next });
  return { outcome: saved ? 'continued' : 'yielded', entries: closed.entries };
};

const resumeAudit = ({ now }: AuditDeps, { audit }: Auditor): RunningAudit | undefined =>
  audit && addDuration(audit.begunAt, maxAuditDuration) >= now() ? audit : undefined;

/** Starts the next slice when it is due, or the one again that was stopped. */
const startAudit = (deps: AuditDeps, auditor: Auditor): RunningAudit | undefined => {
  const { slices } = deps.policy.audit;
  const { lastSlice, lastBegunAt, audit: stopped } = auditor;
  const begunAt = deps.now();
  if (!stopped && !isAuditDue(lastBegunAt, begunAt, deps.policy.audit)) return undefined;
  if (stopped) log('warn', 'an audit was stopped, and begins again', { auditId: stopped.id });
  const slice = (stopped ? lastSlice : lastSlice + 1) % slices;
  const empty = { compared: 0, undecided: 0, suspects: [], differences: [] };
  return { id: deps.ids.create('aud'), slice, begunAt, ...empty };
};

const endAudit = async (
  deps: AuditDeps,
  auditor: Auditor,
  running: RunningAudit,
): Promise<AuditRunResult> => {
  const endedAt = deps.now();
  const { id, slice, begunAt, compared, undecided } = running;
  const { version, faults = [], audit: _ended, slicesBegunAt, ...others } = auditor;
  const { upTo, entries } = closedOf(deps, auditor);
  const differences = [...faults, ...running.differences];
  const audit: Audit = {
    ...{ id, slice, begunAt, endedAt, entries, compared, undecided, slices: deps.policy.audit.slices },
    status: differences.length > 0 ? 'differs' : undecided > 0 ? 'incomplete' : 'balanced',
    closedDay: lastClosedDay(upTo),
    differing: differences.length,
    differences: differences.slice(0, maxDifferences),
  };
  const next = { ...others, version: version + 1, lastSlice: slice, lastBegunAt: begunAt };
  const slices = { slicesBegunAt: { ...slicesBegunAt, [slice]: begunAt } };
  const refused = await commit(deps.table, [auditorWrite({ ...next, ...slices }), auditWrite(audit)]);
  if (refused !== undefined) return { outcome: 'yielded' };
  if (differences.length > 0) {
    const shown = audit.differences.slice(0, 10);
    log('error', 'stored numbers differ from the journal', { auditId: id, differences: shown });
    countMetric('BooksDiffer', differences.length, endedAt);
  }
  if (undecided > 0) {
    log('warn', 'an audit is incomplete', { auditId: id, undecided });
    countMetric('AuditsIncomplete', undecided, endedAt);
  }
  return { outcome: 'ended', entries, compared, differences };
};
