import { describeError, log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { commit } from '../../store/commit.ts';
import { deadlineShards } from '../../store/keys.ts';
import {
  listWithdrawalsToCheck,
  nextWithdrawalCheckWrite,
  toWithdrawalWorkflowInput,
} from '../../store/withdrawals/withdrawal-store.ts';
import { startNewExecution } from '../workflow/restart-execution.ts';

type SweepDeps = Pick<Deps, 'table' | 'now' | 'workflow' | 'executions' | 'withdrawalMachine'>;

/** `found` were on their way for a while without a step; `repaired` of them had no execution, and `failed` could not be looked at. */
export type WithdrawalSweepCounts = {
  readonly found: number;
  readonly repaired: number;
  readonly failed: number;
};

/** The withdrawals that one sweep looks at in one shard, longest at rest first; the next sweep goes on. */
const maxPerShard = 25;

/** How long a withdrawal that is only slow is left in peace: its machine asks the provider once an hour at most. */
const recheckInterval = 'PT15M';

/**
 * Finds withdrawals that are on their way while no execution is: whose first event was lost, or whose execution broke
 * off. An execution that is started anew goes on from where the withdrawal is, and sends nothing that was sent.
 */
export const sweepWithdrawals = async (deps: SweepDeps): Promise<WithdrawalSweepCounts> => {
  const now = deps.now();
  const shards = Array.from({ length: deadlineShards }, (_, shard) => shard);
  const pages = await Promise.all(
    shards.map((shard) => listWithdrawalsToCheck(deps.table, shard, now, maxPerShard)),
  );
  const outcomes: Outcome[] = [];
  for (const withdrawal of pages.flat()) outcomes.push(await checkWithdrawal(deps, withdrawal, now));
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
    // Its next step will say when to look again; until then the others have their turn.
    await commit(deps.table, [nextWithdrawalCheckWrite(withdrawal, addDuration(now, recheckInterval))]);
    return outcome;
  } catch (error) {
    const { id: withdrawalId } = withdrawal;
    log('error', 'a withdrawal could not be looked after', { withdrawalId, ...describeError(error) });
    return 'failed';
  }
};
