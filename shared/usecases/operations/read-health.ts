import { isLateSweep, sweepNames } from '../../domain/health/sweeps.ts';
import type { Instant } from '../../domain/time.ts';
import { listAudits } from '../../store/audits/audit-store.ts';
import { listDeliveryHours } from '../../store/health/delivery-count-store.ts';
import { listSweepRuns } from '../../store/health/sweep-store.ts';
import { indexes } from '../../store/indexes.ts';
import type { Table } from '../../store/table.ts';
import { findFreeze } from '../../store/withdrawals/freeze-store.ts';

/** Every sweep with its last runs, also one that has not run yet. */
const readSweeps = async (table: Table, now: Instant) => {
  const runs = new Map((await listSweepRuns(table)).map((one) => [one.name, one]));
  return sweepNames.map((name) => {
    const { startedAt, completedAt, failedAt } = runs.get(name) ?? {};
    return {
      ...{
        name,
        isLate:
          startedAt !== undefined &&
          isLateSweep(name, { startedAt, ...(completedAt && { completedAt }) }, now),
      },
      ...(startedAt && { startedAt }),
      ...(completedAt && { completedAt }),
      ...(failedAt && { failedAt }),
    };
  });
};

/** The health of the platform: the last audit, the payments that staff stopped, the sweeps, and the deliveries of webhooks. */
export const readHealth = async (table: Table, now: Instant) => {
  const [audits, freeze, sweeps, webhooks] = await Promise.all([
    listAudits(table, indexes.audits(), { limit: 1 }),
    findFreeze(table),
    readSweeps(table, now),
    listDeliveryHours(table, now),
  ]);
  const [audit] = audits.items;
  return {
    ...(audit && { audit: { id: audit.id, status: audit.status, endedAt: audit.endedAt } }),
    freeze: { deposits: freeze?.deposits ?? false, withdrawals: freeze?.withdrawals ?? false },
    sweeps,
    webhooks,
  };
};
