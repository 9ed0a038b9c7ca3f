import { log } from '../../adapters/logger.ts';
import { count } from '../../adapters/metrics.ts';
import { type Audit, type Difference, mostDifferences } from '../../domain/audit/audit.ts';
import { addTo } from '../../domain/audit/sums.ts';
import { after, before, epoch, type Instant, milliseconds } from '../../domain/time.ts';
import {
  type Auditor,
  type AuditRun,
  type AuditState,
  emptyState,
  findAuditor,
  readState,
  writeOfAudit,
  writeOfAuditor,
  writesOfState,
} from '../../store/audit-store.ts';
import { commit } from '../../store/commit.ts';
import { type AuditDeps, isIn, walkEffects } from './add-up.ts';
import { findDoubts } from './find-doubts.ts';
import { lookAgain } from './look-again.ts';

/** What one run of the auditor did. */
export type AuditedBooks = {
  readonly did: 'rested' | 'went on' | 'ended' | 'gave way';
  readonly entries?: number;
  readonly compared?: number;
  readonly doubts?: number;
  readonly differences?: readonly Difference[];
};

type Working = { readonly run: AuditRun; readonly state: AuditState };

/**
 * One run of the auditor. An audit adds the whole journal up anew, up to a moment, for one slice of what is stored;
 * compares; and looks at what it doubts again when the table has settled. It reads by key alone, so much in one run, and
 * keeps how far it has come. Two runs at once do no harm: one of them gives way.
 */
export const auditBooks = async (deps: AuditDeps): Promise<AuditedBooks> => {
  const auditor = await findAuditor(deps.table);
  const working = auditor?.run
    ? { run: auditor.run, state: await readState(deps.table, auditor.run) }
    : begin(deps, auditor);
  if (!working) return { did: 'rested' };
  if (working.run.phase !== 'adding' && working.run.phase !== 'judging') return { did: 'gave way' };
  const { run, state } = working.run.phase === 'adding' ? await addUp(deps, working) : working;
  if (run.phase === 'adding') return goOn(deps, auditor, { run, state });
  const { suspects, differences, undecided } = await lookAgain(deps, state.suspects);
  const judged = { ...run, undecided: run.undecided + undecided };
  const all = [...state.differences, ...differences];
  const next = { run: judged, state: { sums: new Map(), suspects, differences: all } };
  return suspects.length > 0 ? goOn(deps, auditor, next) : end(deps, auditor, judged, all);
};

/** The next slice, if it is time for it. */
const begin = (deps: AuditDeps, auditor: Auditor | undefined): Working | undefined => {
  const { every, slices, settles } = deps.policy.audit;
  const now = deps.now();
  if (auditor && after(auditor.lastBegunAt, every) > now) return undefined;
  const run: AuditRun = {
    id: deps.ids.fresh('aud'),
    slice: auditor ? (auditor.lastSlice + 1) % slices : 0,
    begunAt: now,
    from: '',
    upTo: before(now, settles),
    phase: 'adding',
    entries: 0,
    compared: 0,
    undecided: 0,
  };
  return { run, state: { ...emptyState, sums: new Map() } };
};

/** Adds up as many entries as fit into a run; when the journal's end is reached, compares. */
const addUp = async (deps: AuditDeps, { run, state }: Working): Promise<Working> => {
  const isOurs = isIn(deps, run.slice);
  const add = (effect: Parameters<typeof addTo>[1]) => {
    if (isOurs(effect.place)) addTo(state.sums, effect);
  };
  const { entriesPerRun, settles } = deps.policy.audit;
  const { read, next } = await walkEffects(deps, run, entriesPerRun, add, run.position);
  const { position: _done, ...rest } = run;
  const added = { ...rest, entries: run.entries + read };
  if (next) return { run: { ...added, position: next }, state };
  const settled = before(deps.now(), settles);
  // What was booked while a long journal was added up is added as well, so that little is left that moves.
  if (epoch(settled) - epoch(run.upTo) > milliseconds(settles)) {
    return { run: { ...added, from: run.upTo, upTo: settled }, state };
  }
  const { suspects, compared } = await findDoubts(deps, run.slice, state.sums, run.upTo);
  return { run: { ...added, phase: 'judging', compared }, state: { ...state, sums: new Map(), suspects } };
};

const goOn = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
  { run, state }: Working,
): Promise<AuditedBooks> => {
  const id = deps.ids.fresh('aud');
  const writes = writesOfState(id, state, deps.now());
  for (const write of writes) await commit(deps.table, [write]);
  const next = { ...notesOf(auditor, run), run: { ...run, state: { id, parts: writes.length } } };
  const refused = await commit(deps.table, [writeOfAuditor(next)]);
  if (refused !== undefined) return { did: 'gave way' };
  return { did: 'went on', entries: run.entries, doubts: state.suspects.length };
};

/** What the auditor notes over what it had noted; another run that read the same gives way. */
const notesOf = (auditor: Auditor | undefined, { slice, begunAt }: AuditRun): Auditor => ({
  version: (auditor?.version ?? 0) + 1,
  lastSlice: slice,
  lastBegunAt: begunAt,
});

const end = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
  run: AuditRun,
  differences: readonly Difference[],
): Promise<AuditedBooks> => {
  const endedAt: Instant = deps.now();
  const audit = auditOf(run, differences, deps.policy.audit.slices, endedAt);
  const refused = await commit(deps.table, [writeOfAuditor(notesOf(auditor, run)), writeOfAudit(audit)]);
  if (refused !== undefined) return { did: 'gave way' };
  if (differences.length > 0) {
    log('error', 'what is stored is not what the journal says', {
      auditId: run.id,
      differences: audit.differences.slice(0, 10),
    });
    count('BooksDiffer', differences.length, endedAt);
  }
  return { did: 'ended', entries: run.entries, compared: run.compared, differences };
};

const auditOf = (
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
  differences: differences.slice(0, mostDifferences),
});
