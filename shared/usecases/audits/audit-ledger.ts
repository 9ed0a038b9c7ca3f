import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import { type Audit, type Difference, maxChecks, maxDifferences } from '../../domain/audits/audit.ts';
import { isAuditDue } from '../../domain/audits/audit-policy.ts';
import { mergeSums } from '../../domain/ledger/account-sums.ts';
import { addDuration } from '../../domain/time.ts';
import {
  type Auditor,
  auditorWrite,
  auditWrite,
  findAuditor,
  type RunningAudit,
} from '../../store/audits/audit-store.ts';
import { commit } from '../../store/commit.ts';
import { readSumsByKind } from '../../store/ledger/account-sum-store.ts';
import type { AuditDeps } from './audit-deps.ts';
import { closedOf, closeJournal, lastClosedDay, saveAuditor } from './close-journal.ts';
import { compareNumbers } from './compare-numbers.ts';
import { listPlaces } from './list-places.ts';
import { reportAges, sliceTimesOf } from './report-ages.ts';
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

/** What one item of the table holds. All are counted. */
const maxSuspects = 500;

/**
 * One run of the auditor. It closes the journal up to now, and compares one slice of the stored numbers with it. What
 * differs is compared again by the next run. Of two concurrent runs, one stops.
 */
export const auditLedger = async (deps: AuditDeps): Promise<AuditRunResult> => {
  const sums = mergeSums((await readSumsByKind(deps.table)).sums);
  await stopUnfundedPayouts(deps, sums);
  const found = await findAuditor(deps.table);
  await reportAges(deps, found, sums);
  const closing = await closeJournal(deps, found ?? { version: 0 });
  if (!closing) return { outcome: 'yielded' };
  const { auditor, isDone } = closing;
  const { upTo, entries } = closedOf(deps, auditor);
  if (!isDone) return { outcome: 'continued', entries };
  const audit = nextAudit(deps, auditor);
  if (!audit) return { outcome: 'rested' };
  const isFirst = audit.checks === 0;
  const places = isFirst ? await listPlaces(deps, audit.slice) : audit.suspects.map(({ place }) => place);
  const { suspects, compared, differences } = await compareNumbers(deps, upTo, places, audit.suspects);
  const checked = {
    ...{ ...audit, checks: audit.checks + 1, suspects: suspects.slice(0, maxSuspects) },
    compared: isFirst ? compared : audit.compared,
    undecided: audit.undecided + Math.max(0, suspects.length - maxSuspects),
  };
  const next = { ...auditor, audit: checked, differences: [...(auditor.differences ?? []), ...differences] };
  if (suspects.length === 0 || checked.checks === maxChecks) return endAudit(deps, next, checked);
  const saved = await saveAuditor(deps, { ...next, differences: next.differences.slice(0, maxDifferences) });
  return { outcome: saved ? 'continued' : 'yielded', entries };
};

/**
 * The audit to continue, or a new one of the slice whose last audit is the oldest, when it is due. One that was stopped
 * begins again at once.
 */
const nextAudit = (deps: AuditDeps, auditor: Auditor): RunningAudit | undefined => {
  const begunAt = deps.now();
  const { audit } = auditor;
  if (audit && addDuration(audit.begunAt, maxAuditDuration) >= begunAt) return audit;
  const times = sliceTimesOf(deps, auditor);
  const [oldest = '', latest = ''] = [times.toSorted()[0], times.toSorted().at(-1)];
  if (!audit && latest && !isAuditDue(latest, begunAt, deps.policy.audit)) return undefined;
  if (audit) log('warn', 'an audit was stopped, and begins again', { auditId: audit.id });
  const empty = { checks: 0, compared: 0, undecided: 0, suspects: [] };
  return { id: deps.ids.create('aud'), slice: times.indexOf(oldest), begunAt, ...empty };
};

const endAudit = async (
  deps: AuditDeps,
  { audit: _ended, ...auditor }: Auditor,
  ended: RunningAudit,
): Promise<AuditRunResult> => {
  const endedAt = deps.now();
  const { id, slice, begunAt, compared, suspects } = ended;
  const { version, differences: all = [], slicesBegunAt, ...others } = auditor;
  const { upTo, entries } = closedOf(deps, auditor);
  const undecided = ended.undecided + suspects.length;
  // An audit that was stopped and began again finds its differences twice.
  const differences = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  const audit: Audit = {
    ...{ id, slice, begunAt, endedAt, entries, compared, undecided, slices: deps.policy.audit.slices },
    status: differences.length > 0 ? 'differs' : undecided > 0 ? 'incomplete' : 'balanced',
    closedDay: lastClosedDay(upTo),
    differing: differences.length,
    differences: differences.slice(0, maxDifferences),
  };
  const next = { ...others, version: version + 1, slicesBegunAt: { ...slicesBegunAt, [slice]: begunAt } };
  const refused = await commit(deps.table, [auditorWrite(next), auditWrite(audit)]);
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
