import { describeError, log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { sweepShards } from '../../store/collection.ts';
import { commit } from '../../store/commit.ts';
import {
  listWithdrawalsToCheck,
  nextWithdrawalCheckWrite,
  toWithdrawalWorkflowInput,
} from '../../store/withdrawals/withdrawal-store.ts';
import { startNewExecution } from '../workflow/restart-execution.ts';

type SweepDeps = Pick<Deps, 'table' | 'now' | 'workflow' | 'executions' | 'withdrawalMachine'>;

/** `found`: without a step for some time. `repaired`: had no execution. `failed`: could not be checked. */
export type WithdrawalSweepCounts = {
  readonly found: number;
  readonly repaired: number;
  readonly failed: number;
};

/** Maximum withdrawals one sweep checks per shard, longest without a step first. The next sweep continues. */
const maxPerShard = 25;

/** When to check a slow withdrawal again. Its workflow asks the provider at most once an hour. */
const recheckInterval = 'PT15M';

/**
 * Finds running withdrawals without an execution: the first event was lost, or the execution failed. A new
 * execution continues from the withdrawal's status and sends nothing twice.
 */
export const sweepWithdrawals = (deps: SweepDeps): Promise<WithdrawalSweepCounts> => {
  const now = deps.now();
  return sweepShards(
    (shard) => listWithdrawalsToCheck(deps.table, shard, now, maxPerShard),
    (due) => checkWithdrawals(deps, due, now),
  );
};

const checkWithdrawals = async (
  deps: SweepDeps,
  due: readonly Withdrawal[],
  now: Instant,
): Promise<WithdrawalSweepCounts> => {
  const outcomes: Outcome[] = [];
  for (const withdrawal of due) outcomes.push(await checkWithdrawal(deps, withdrawal, now));
  const numberOf = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  const counts = { found: outcomes.length, repaired: numberOf('started'), failed: numberOf('failed') };
  if (counts.repaired + counts.failed > 0) {
    log('warn', 'withdrawals had no execution', counts);
    countMetric('WithdrawalsRepaired', counts.repaired + counts.failed, now);
  }
  return counts;
};

type Outcome = 'started' | 'running' | 'failed';

const checkWithdrawal = async (deps: SweepDeps, withdrawal: Withdrawal, now: Instant): Promise<Outcome> => {
  try {
    const { id, requestedAt: since } = withdrawal;
    const outcome = await startNewExecution(deps, deps.withdrawalMachine, id, {
      since,
      input: toWithdrawalWorkflowInput(withdrawal),
    });
    // Its next step sets the next check; until then other withdrawals come first.
    await commit(deps.table, [nextWithdrawalCheckWrite(withdrawal, addDuration(now, recheckInterval))]);
    return outcome;
  } catch (error) {
    const { id: withdrawalId } = withdrawal;
    log('error', 'a withdrawal could not be checked', { withdrawalId, ...describeError(error) });
    return 'failed';
  }
};
