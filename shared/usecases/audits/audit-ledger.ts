import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import { type Audit, type Difference, maxDifferences } from '../../domain/audits/audit.ts';
import { addEffect } from '../../domain/audits/sums.ts';
import { addDuration, type Instant, subtractDuration, toEpochMs, toMilliseconds } from '../../domain/time.ts';
import {
  type Auditor,
  type AuditRun,
  type AuditState,
  auditorWrite,
  auditWrite,
  emptyAuditState,
  findAuditor,
  phases,
  readAuditState,
  stateWrites,
} from '../../store/audits/audit-store.ts';
import { commit } from '../../store/commit.ts';
import { findSuspects } from './find-suspects.ts';
import { recheckSuspects } from './recheck-suspects.ts';
import { stopUnfundedPayouts } from './stop-unfunded-payouts.ts';
import { type AuditDeps, isInSlice, walkEffects } from './walk-effects.ts';

/** The result of one run of the auditor. */
export type AuditRunResult = {
  readonly outcome: 'rested' | 'continued' | 'ended' | 'yielded';
  readonly entries?: number;
  readonly compared?: number;
  readonly suspectCount?: number;
  readonly differences?: readonly Difference[];
};

type RunningAudit = { readonly run: AuditRun; readonly state: AuditState };

/**
 * One run of the auditor. An audit sums the whole journal up to a moment and compares one slice of the stored
 * numbers with it. It rechecks suspects when the table has settled. Each run is bounded, reads by key, and
 * stores its progress. Of two concurrent runs, one stops.
 */
export const auditLedger = async (deps: AuditDeps): Promise<AuditRunResult> => {
  await stopUnfundedPayouts(deps);
  const auditor = await findAuditor(deps.table);
  const running = auditor?.run
    ? { run: auditor.run, state: await readAuditState(deps.table, auditor.run) }
    : startRun(deps, auditor);
  if (!running) return { outcome: 'rested' };
  if (!Object.values(phases).includes(running.run.phase)) return { outcome: 'yielded' };
  const { run, state } = running.run.phase === phases.summing ? await sumEntries(deps, running) : running;
  if (run.phase === phases.summing) return saveProgress(deps, auditor, { run, state });
  const { suspects, differences, undecided } = await recheckSuspects(deps, state.suspects);
  const compared = { ...run, undecided: run.undecided + undecided };
  const all = [...state.differences, ...differences];
  const next = { run: compared, state: { sums: new Map(), suspects, differences: all } };
  return suspects.length > 0 ? saveProgress(deps, auditor, next) : endRun(deps, auditor, compared, all);
};

/** Starts the next slice when it is due. */
const startRun = (deps: AuditDeps, auditor: Auditor | undefined): RunningAudit | undefined => {
  const { interval, slices, settleTime } = deps.policy.audit;
  const now = deps.now();
  if (auditor && addDuration(auditor.lastBegunAt, interval) > now) return undefined;
  const run: AuditRun = {
    id: deps.ids.create('aud'),
    slice: auditor ? (auditor.lastSlice + 1) % slices : 0,
    begunAt: now,
    from: '',
    upTo: subtractDuration(now, settleTime),
    phase: phases.summing,
    entries: 0,
    compared: 0,
    undecided: 0,
  };
  return { run, state: { ...emptyAuditState, sums: new Map() } };
};

/** Sums as many entries as fit into a run. At the journal's end it compares. */
const sumEntries = async (
  deps: AuditDeps,
  { run, state }: RunningAudit,
  maxEntries = deps.policy.audit.entriesPerRun,
): Promise<RunningAudit> => {
  const isInThisSlice = isInSlice(deps, run.slice);
  const add = (effect: Parameters<typeof addEffect>[1]) => {
    if (isInThisSlice(effect.place)) addEffect(state.sums, effect);
  };
  const { settleTime } = deps.policy.audit;
  const { read, next } = await walkEffects(deps, run, maxEntries, add, run.position);
  const { position: _done, ...rest } = run;
  const summed = { ...rest, entries: run.entries + read };
  if (next) return { run: { ...summed, position: next }, state };
  const settled = subtractDuration(deps.now(), settleTime);
  // Entries that were posted during a long audit are summed in this same run. Otherwise each run would find
  // new ones, and the audit would never end.
  if (toEpochMs(settled) - toEpochMs(run.upTo) > toMilliseconds(settleTime)) {
    const newer = { run: { ...summed, from: run.upTo, upTo: settled }, state };
    return sumEntries(deps, newer, Math.max(1, maxEntries - read));
  }
  const { suspects, compared } = await findSuspects(deps, run.slice, state.sums, run.upTo);
  return {
    run: { ...summed, phase: phases.comparing, compared },
    state: { ...state, sums: new Map(), suspects },
  };
};

const saveProgress = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
  { run, state }: RunningAudit,
): Promise<AuditRunResult> => {
  const id = deps.ids.create('aud');
  const writes = stateWrites(id, state, deps.now());
  for (const write of writes) await commit(deps.table, [write]);
  const next = toNextAuditor(auditor, run, { ...run, state: { id, parts: writes.length } });
  const refused = await commit(deps.table, [auditorWrite(next)]);
  if (refused !== undefined) return { outcome: 'yielded' };
  return { outcome: 'continued', entries: run.entries, suspectCount: state.suspects.length };
};

/** The auditor's next state. A concurrent run with the same state stops. */
const toNextAuditor = (
  auditor: Auditor | undefined,
  { slice, begunAt }: AuditRun,
  running?: AuditRun,
): Auditor => {
  const { version = 0, run: _before, ...others } = auditor ?? {};
  return {
    ...others,
    version: version + 1,
    lastSlice: slice,
    lastBegunAt: begunAt,
    ...(running && { run: running }),
  };
};

const endRun = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
  run: AuditRun,
  differences: readonly Difference[],
): Promise<AuditRunResult> => {
  const endedAt: Instant = deps.now();
  const audit = toAudit(run, differences, deps.policy.audit.slices, endedAt);
  const refused = await commit(deps.table, [auditorWrite(toNextAuditor(auditor, run)), auditWrite(audit)]);
  if (refused !== undefined) return { outcome: 'yielded' };
  if (differences.length > 0) {
    log('error', 'stored numbers differ from the journal', {
      auditId: run.id,
      differences: audit.differences.slice(0, 10),
    });
    countMetric('BooksDiffer', differences.length, endedAt);
  }
  return { outcome: 'ended', entries: run.entries, compared: run.compared, differences };
};

const toAudit = (
  { id, slice, begunAt, entries, compared, undecided }: AuditRun,
  differences: readonly Difference[],
  slices: number,
  endedAt: Instant,
): Audit => ({
  id,
  slice,
  slices,
  begunAt,
  endedAt,
  status: differences.length > 0 ? 'differs' : 'balanced',
  entries,
  compared,
  undecided,
  differing: differences.length,
  differences: differences.slice(0, maxDifferences),
});
