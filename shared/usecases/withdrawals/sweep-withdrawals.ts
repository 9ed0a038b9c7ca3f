import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { addDuration } from '../../domain/time.ts';
import { indexes } from '../../store/indexes.ts';
import { keys, shards } from '../../store/keys.ts';
import {
  isRunningWithdrawal,
  toWithdrawalRecord,
  toWithdrawalWorkflowInput,
  type WithdrawalRecord,
} from '../../store/withdrawals/withdrawal-store.ts';
import { defineDue, type Handled, sweepDue } from '../sweep-due.ts';
import { startNewExecution } from '../workflow/restart-execution.ts';

type SweepDeps = Pick<Deps, 'table' | 'now' | 'workflow' | 'executions' | 'withdrawalMachine'>;

/** `found`: without a step for some time. `repaired`: had no execution. `failed`: could not be checked. */
export type WithdrawalSweepCounts = {
  readonly found: number;
  readonly repaired: number;
  readonly failed: number;
};

/** Maximum withdrawals of a shard that are listed at once. */
const maxPerShard = 25;

/** A run ends before the next one begins. */
const maxRunDuration = 'PT2M30S';

/** When to check a slow withdrawal again. Its workflow asks the provider at most once an hour. */
const recheckInterval = 'PT15M';

/**
 * Finds running withdrawals without an execution: the first event was lost, or the execution failed. A new
 * execution continues from the withdrawal's status and sends nothing twice.
 */
export const sweepWithdrawals = async (deps: SweepDeps): Promise<WithdrawalSweepCounts> => {
  const kind = defineDue<WithdrawalRecord, Outcome>(deps.table, {
    ranges: (now) => shards.map((shard) => indexes.withdrawalsToCheck(shard, now)),
    read: toWithdrawalRecord,
    limit: maxPerShard,
    handle: (record) => checkWithdrawal(deps, record),
  });
  const outcomes = await sweepDue(deps, [kind], maxRunDuration);
  const numberOf = (...counted: readonly string[]) =>
    outcomes.filter((each) => counted.includes(each)).length;
  const counts = {
    found: outcomes.length - numberOf('skipped'),
    repaired: numberOf('started'),
    failed: numberOf('failed', 'unreadable'),
  };
  if (counts.repaired + counts.failed > 0) {
    log('warn', 'withdrawals had no execution', counts);
    countMetric('WithdrawalsRepaired', counts.repaired + counts.failed, deps.now());
  }
  return counts;
};

type Outcome = 'started' | 'running';

const checkWithdrawal = async (
  deps: SweepDeps,
  { withdrawal, executions: number }: WithdrawalRecord,
): Promise<Handled<Outcome>> => {
  const next = addDuration(deps.now(), recheckInterval);
  // A status of a later release waits for that release.
  if (!isRunningWithdrawal(withdrawal)) return { outcome: 'running', next };
  const { id, requestedAt: since } = withdrawal;
  const input = toWithdrawalWorkflowInput(withdrawal);
  const key = keys.withdrawal(id);
  const execution = { id, key, number, since, input };
  const outcome = await startNewExecution(deps, deps.withdrawalMachine, execution);
  return { outcome, next: outcome === 'started' ? 'backoff' : next };
};
