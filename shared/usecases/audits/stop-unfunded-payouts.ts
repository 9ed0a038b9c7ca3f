import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { AccountSum } from '../../domain/ledger/account-sums.ts';
import { hasOnlyRealMoney, realExcessOf } from '../../domain/payment-providers/provenance.ts';
import { commit } from '../../store/commit.ts';
import { findFreeze, freezeWrites } from '../../store/withdrawals/freeze-store.ts';
import type { AuditDeps } from './audit-deps.ts';

/** The author of the change in the list of the freeze switch. */
const auditorName = 'auditor';

/**
 * Stops payouts when more real money has gone out than came in, because then other money is paid out as real money.
 * Operators see an alarm and the reason, and resume payouts.
 */
export const stopUnfundedPayouts = async (deps: AuditDeps, sums: readonly AccountSum[]): Promise<void> => {
  const { table, policy } = deps;
  const excess = hasOnlyRealMoney(policy) ? realExcessOf(sums) : [];
  if (excess.length === 0) return;
  const now = deps.now();
  log('error', 'more real money went out than came in', { excess });
  countMetric('PayoutsUnfunded', 1, now);
  const before = await findFreeze(table);
  if (before?.withdrawals) return;
  const freeze = {
    deposits: before?.deposits ?? false,
    withdrawals: true,
    seq: (before?.seq ?? 0) + 1,
    at: now,
    by: auditorName,
    reason: `More real money went out than came in: ${excess.map(({ amount, currency }) => `${amount} ${currency}`).join(', ')}.`,
  };
  await commit(table, freezeWrites(freeze));
};
