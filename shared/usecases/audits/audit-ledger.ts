import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import { type Audit, type Difference, maxDifferences } from '../../domain/audits/audit.ts';
import { addDuration, type Instant, subtractDuration } from '../../domain/time.ts';
import {
  type Auditor,
  type AuditRun,
  type AuditState,
  auditorWrite,
  auditWrite,
  earlierPhases,
  findAuditor,
  phases,
  readAuditState,
  stateWrites,
} from '../../store/audits/audit-store.ts';
import { commit } from '../../store/commit.ts';
import type { AuditDeps } from './audit-deps.ts';
import { compareNumbers, judgeSuspects } from './compare-numbers.ts';
import { reportAges } from './report-ages.ts';
import { stopUnfundedPayouts } from './stop-unfunded-payouts.ts';
import { type Closed, closedOf, walkDays } from './walk-days.ts';

/** The result of one run of the auditor. */
export type AuditRunResult = {
  readonly outcome: 'rested' | 'continued' | 'ended' | 'yielded';
  readonly entries?: number;
  readonly compared?: number;
  readonly suspectCount?: number;
  readonly differences?: readonly Difference[];
};

type RunningAudit = { readonly run: AuditRun; readonly closed: Closed; readonly state: AuditState };

/** An audit that takes longer has been stopped. It begins again. */
const maxAuditDuration = 'P1D';

/**
 * One run of the auditor. An audit reads the journal after the last closed day, closes the days that are over, and
 * compares one slice of the stored numbers. It judges suspects when the table has settled. Each run is bounded, reads by
 * key, and stores its progress. Of two concurrent runs, one stops.
 */
export const auditLedger = async (deps: AuditDeps): Promise<AuditRunResult> => {
  await stopUnfundedPayouts(deps);
  const auditor = await findAuditor(deps.table);
  await reportAges(deps, auditor);
  if (auditor?.run && isOfLaterRelease(auditor.run)) return { outcome: 'yielded' };
  const running = (await resumeRun(deps, auditor)) ?? startRun(deps, auditor);
  if (!running) return { outcome: 'rested' };
  const compared = running.run.phase === phases.walking ? await walkAndCompare(deps, running) : running;
  if (compared.run.phase === phases.walking) return saveProgress(deps, auditor, compared);
  const { run, closed, state } = compared;
  const judged = await judgeSuspects(deps, state.suspects, run.from);
  const next: RunningAudit = {
    closed,
    run: { ...run, from: judged.upTo, undecided: run.undecided + judged.undecided },
    state: {
      sums: new Map(),
      suspects: judged.suspects,
      differences: [...state.differences, ...judged.differences],
    },
  };
  return next.state.suspects.length > 0 ? saveProgress(deps, auditor, next) : endRun(deps, auditor, next);
};

const isOfLaterRelease = ({ phase }: AuditRun): boolean =>
  ![...Object.values(phases), ...earlierPhases].includes(phase);

/** The audit to continue. Without its stored state, or after a long pause, none: it begins again. */
const resumeRun = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
): Promise<RunningAudit | undefined> => {
  const run = auditor?.run;
  if (!run || earlierPhases.includes(run.phase)) return undefined;
  const isExpired = addDuration(run.begunAt, maxAuditDuration) < deps.now();
  const state = isExpired ? undefined : await readAuditState(deps.table, run);
  if (state) return { run, state, closed: closedOf(deps, auditor) };
  log('warn', 'an audit was stopped, and begins again', { auditId: run.id, begunAt: run.begunAt });
  return undefined;
};

/** Starts the next slice when it is due, or the present one again. */
const startRun = (deps: AuditDeps, auditor: Auditor | undefined): RunningAudit | undefined => {
  const { interval, slices } = deps.policy.audit;
  const now = deps.now();
  if (auditor && !auditor.run && addDuration(auditor.lastBegunAt, interval) > now) return undefined;
  const closed = closedOf(deps, auditor);
  const last = auditor?.lastSlice ?? -1;
  const run: AuditRun = {
    id: deps.ids.create('aud'),
    slice: (auditor?.run ? last : last + 1) % slices,
    begunAt: now,
    from: '',
    upTo: '',
    phase: phases.walking,
    entries: closed.entries,
    compared: 0,
    undecided: 0,
  };
  return { run, closed, state: { sums: new Map(), suspects: [], differences: [] } };
};

/** Reads as many entries as fit into a run. At the end of the journal it compares. */
const walkAndCompare = async (
  deps: AuditDeps,
  { run, closed, state }: RunningAudit,
): Promise<RunningAudit> => {
  const { settleTime, entriesPerRun } = deps.policy.audit;
  const upTo = subtractDuration(deps.now(), settleTime);
  const start = { run, closed, sums: state.sums, differences: state.differences };
  const { walk, isDone } = await walkDays(deps, start, upTo, entriesPerRun);
  const { sums, differences } = walk;
  if (!isDone) return { run: walk.run, closed: walk.closed, state: { ...state, sums, differences } };
  const comparison = await compareNumbers(deps, run.slice, walk.closed.day, sums);
  return {
    closed: walk.closed,
    run: { ...walk.run, phase: phases.comparing, compared: comparison.compared },
    state: {
      sums: new Map(),
      suspects: comparison.suspects,
      differences: [...differences, ...comparison.differences],
    },
  };
};

const saveProgress = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
  { run, closed, state }: RunningAudit,
): Promise<AuditRunResult> => {
  const id = deps.ids.create('aud');
  const writes = stateWrites(id, state, deps.now());
  for (const write of writes) {
    // A state with a missing part is never named.
    if ((await commit(deps.table, [write])) !== undefined) return { outcome: 'yielded' };
  }
  const next = toNextAuditor(auditor, run, closed, { ...run, state: { id, parts: writes.length } });
  const refused = await commit(deps.table, [auditorWrite(next)]);
  if (refused !== undefined) return { outcome: 'yielded' };
  return { outcome: 'continued', entries: run.entries, suspectCount: state.suspects.length };
};

/** The auditor's next state. A concurrent run with the same state stops. */
const toNextAuditor = (
  auditor: Auditor | undefined,
  { slice, begunAt }: AuditRun,
  closed: Closed,
  running?: AuditRun,
): Auditor => {
  const { version = 0, run: _before, slicesBegunAt, ...others } = auditor ?? {};
  return {
    ...others,
    version: version + 1,
    lastSlice: slice,
    lastBegunAt: begunAt,
    closed,
    slicesBegunAt: { ...slicesBegunAt, ...(!running && { [slice]: begunAt }) },
    ...(running && { run: running }),
  };
};

const endRun = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
  { run, closed, state: { differences } }: RunningAudit,
): Promise<AuditRunResult> => {
  const endedAt = deps.now();
  const audit = toAudit(run, closed, differences, deps.policy.audit.slices, endedAt);
  const next = toNextAuditor(auditor, run, closed);
  const refused = await commit(deps.table, [auditorWrite(next), auditWrite(audit)]);
  if (refused !== undefined) return { outcome: 'yielded' };
  if (differences.length > 0) {
    const shown = audit.differences.slice(0, 10);
    log('error', 'stored numbers differ from the journal', { auditId: run.id, differences: shown });
    countMetric('BooksDiffer', differences.length, endedAt);
  }
  if (run.undecided > 0) {
    log('warn', 'an audit is incomplete', { auditId: run.id, undecided: run.undecided });
    countMetric('AuditsIncomplete', run.undecided, endedAt);
  }
  return { outcome: 'ended', entries: run.entries, compared: run.compared, differences };
};

const toAudit = (
  { id, slice, begunAt, entries, compared, undecided }: AuditRun,
  closed: Closed,
  differences: readonly Difference[],
  slices: number,
  endedAt: Instant,
): Audit => ({
  ...{ id, slice, slices, begunAt, endedAt, entries, compared, undecided },
  status: differences.length > 0 ? 'differs' : undecided > 0 ? 'incomplete' : 'balanced',
  closedDay: closed.day,
  differing: differences.length,
  differences: differences.slice(0, maxDifferences),
});
