import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { AccountSum } from '../../domain/ledger/account-sums.ts';
import { providerOf } from '../../domain/ledger/accounts.ts';
import { isRealProvider } from '../../domain/payment-providers/provenance.ts';
import { type Instant, latestOf, subtractDuration, toEpochMs, toMilliseconds } from '../../domain/time.ts';
import type { Auditor } from '../../store/audits/audit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { readPages } from '../../store/page.ts';
import { listReconciliations } from '../../store/reconciliations/reconciliation-store.ts';
import type { AuditDeps } from './audit-deps.ts';
import { closedOf } from './close-journal.ts';

const itemsPerPage = 100;

const hourMs = 3_600_000;

/** A day is closed some minutes after its end, and each slice is audited once in a round. */
const maxDelayHours = 6;

/** Reports days and slices that were verified too long ago, and providers without a recent statement. */
export const reportAges = async (
  deps: AuditDeps,
  auditor: Auditor | undefined,
  sums: readonly AccountSum[],
): Promise<void> => {
  const now = deps.now();
  const late = auditor && hoursSinceVerified(deps, auditor);
  if (late) {
    log('error', 'the ledger was verified too long ago', { hours: late, closed: auditor.closed });
    countMetric('AuditsLate', late, now);
  }
  const missing = await listMissingStatements(deps, sums, now);
  if (missing.length === 0) return;
  log('warn', 'providers have no recent statement', { providers: missing });
  countMetric('StatementsMissing', missing.length, now);
};

/** When the last audit of each slice began; empty if it was never audited. */
export const sliceTimesOf = ({ policy }: AuditDeps, { slicesBegunAt = {} }: Auditor): readonly string[] =>
  Array.from({ length: policy.audit.slices }, (_, slice) => slicesBegunAt[slice] ?? '');

/** The age of the oldest verified day or slice, in hours; `undefined` if it is as planned. */
const hoursSinceVerified = (deps: AuditDeps, auditor: Auditor): number | undefined => {
  const { interval, slices } = deps.policy.audit;
  const verified = [closedOf(deps, auditor).upTo, ...sliceTimesOf(deps, auditor).filter(Boolean)];
  const oldest = verified.toSorted()[0] ?? deps.now();
  const hours = Math.floor((toEpochMs(deps.now()) - toEpochMs(oldest)) / hourMs);
  const roundHours = Math.max(24, (slices * toMilliseconds(interval)) / hourMs);
  return hours > roundHours + maxDelayHours ? hours : undefined;
};

/** The providers of real money whose last statement ends too long ago. */
const listMissingStatements = async (
  { table, policy }: AuditDeps,
  sums: readonly AccountSum[],
  now: Instant,
): Promise<readonly string[]> => {
  const missing = new Set(sums.flatMap(({ account }) => providerOf(account) ?? []).filter(isRealProvider));
  if (missing.size === 0) return [];
  const from = subtractDuration(now, policy.audit.maxStatementAge);
  for await (const items of readPages((after) =>
    listReconciliations(table, indexes.reconciliations(), { limit: itemsPerPage, after }),
  )) {
    for (const { provider, to } of items) if (to >= from) missing.delete(provider);
    // A statement is imported after its period.
    const last = items.at(-1);
    if (missing.size === 0 || (last && latestOf(last.importedAt, from) === from)) break;
  }
  return [...missing];
};
