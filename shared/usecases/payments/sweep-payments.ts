import { describeError, log } from '../../adapters/logger.ts';
import { count } from '../../adapters/metrics.ts';
import type { Deps } from '../../deps.ts';
import { isOverdue, nextLook } from '../../domain/deposit/look-at.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { after, type Instant, isPast } from '../../domain/time.ts';
import { everyDay, nextLookForReturn } from '../../domain/withdrawal/returns.ts';
import type { Withdrawal } from '../../domain/withdrawal/withdrawal.ts';
import { commit } from '../../store/commit.ts';
import { type Deposit, listDepositsToLookAt, writeOfNextLook } from '../../store/deposit-store.ts';
import { deadlineShards } from '../../store/keys.ts';
import {
  listReturnsToLookFor,
  writeOfLastLook,
  writeOfNextLook as writeOfNextWithdrawalLook,
} from '../../store/withdrawal-store.ts';
import { perform } from '../perform.ts';
import { inquire } from '../workflow/payout.ts';
import { type ReceiveDeps, receiveDeposit } from './receive-deposit.ts';

type SweepDeps = ReceiveDeps & Pick<Deps, 'now' | 'payouts'>;

/**
 * Of what was due: `moved` is what a notice should have told of, `silent` what the provider did not answer about, `late`
 * what is unclear for longer than it should be, and `left` what this run had no time or no patience for.
 */
export type SweptPayments = Readonly<Record<'found' | 'moved' | 'silent' | 'late' | 'left', number>>;

/** What came of one question. */
type Look = { readonly [What in 'moved' | 'silent' | 'late' | 'left']?: boolean };

/** What one run asks about in one shard of each kind, longest due first; the next run goes on. */
const mostOfAShard = 5;

/** A provider that gives no answer costs its whole timeout: so often in a run, and then its others wait. */
const mostSilences = 3;

/** How long a run asks on; the last question may take its provider's timeout more. */
const longestRun = 'PT2M30S';

/**
 * Asks providers about what nobody told of: deposits that are not read and whose notice was lost, and payouts that a
 * bank may have sent back. What a provider answers has the effect that its notice has, once, whoever comes first.
 */
export const sweepPayments = async (deps: SweepDeps): Promise<SweptPayments> => {
  const began = deps.now();
  const due = async <T>(list: (shard: number) => Promise<readonly T[]>): Promise<readonly T[]> =>
    (await Promise.all(Array.from({ length: deadlineShards.read }, (_, shard) => list(shard)))).flat();
  const [deposits, payouts] = await Promise.all([
    due((shard) => listDepositsToLookAt(deps.table, shard, began, mostOfAShard)),
    due((shard) => listReturnsToLookFor(deps.table, shard, began, mostOfAShard)),
  ]);
  const looks = [
    ...deposits.map((deposit) => ({ provider: deposit.provider, look: () => lookAtDeposit(deps, deposit) })),
    ...payouts.map((payout) => ({ provider: payout.provider, look: () => lookForReturn(deps, payout) })),
  ];
  const silences = new Map<string, number>();
  const seen: Look[] = [];
  for (const { provider, look } of looks) {
    const silent = silences.get(provider) ?? 0;
    const isOver = silent >= mostSilences || isPast(after(began, longestRun), deps.now());
    const came = isOver ? { left: true } : await look();
    if (came.silent) silences.set(provider, silent + 1);
    seen.push(came);
  }
  return told(seen, began);
};

const told = (seen: readonly Look[], now: Instant): SweptPayments => {
  const numberOf = (what: keyof Look) => seen.filter((each) => each[what]).length;
  const [moved, silent, late, left] = [
    numberOf('moved'),
    numberOf('silent'),
    numberOf('late'),
    numberOf('left'),
  ];
  const counts = { found: seen.length, moved, silent, late, left };
  if (moved + silent + late + left > 0) log('warn', 'payments of which nobody had told', counts);
  if (moved > 0) count('PaymentsFound', moved, now);
  if (late > 0) count('PaymentsUnclear', late, now);
  return counts;
};

const lookAtDeposit = async (deps: SweepDeps, deposit: Deposit): Promise<Look> => {
  const { id: depositId, createdAt } = deposit;
  const { deposits: policy } = deps.policy;
  const now = deps.now();
  const answered = await perform(deps, () => receiveDeposit(deps, depositId, now)).catch((error: unknown) => {
    log('error', 'a deposit could not be asked about', { depositId, ...describeError(error) });
    return undefined;
  });
  const isAnswered = answered !== undefined && !isRefusal(answered);
  // That a page was never paid on is nothing that anybody missed.
  if (isAnswered && answered.status !== 'pending') return { moved: answered.status !== 'closed' };
  await commit(deps.table, [writeOfNextLook(deposit, nextLook(createdAt, now, policy))]);
  const late = isOverdue(createdAt, now, policy);
  if (late) log('warn', 'nobody says what became of a deposit', { depositId, createdAt });
  return { silent: !isAnswered, late };
};

const lookForReturn = async (deps: SweepDeps, withdrawal: Withdrawal): Promise<Look> => {
  const now = deps.now();
  const { id: withdrawalId, updatedAt: paidAt } = withdrawal;
  const { status, unclear = false } = await inquire(deps, { withdrawalId }).catch((error: unknown) => {
    log('error', 'a payout could not be asked about', { withdrawalId, ...describeError(error) });
    return { status: withdrawal.status, unclear: true };
  });
  if (status !== 'paid') return { moved: true };
  const next = nextLookForReturn(paidAt, now, deps.policy.withdrawal);
  // The last answer has to be a clear one.
  const again = next ?? (unclear ? after(now, everyDay) : undefined);
  const write = again ? writeOfNextWithdrawalLook(withdrawal, again) : writeOfLastLook(withdrawal);
  await commit(deps.table, [write]);
  const late = unclear && !next;
  if (late) log('warn', 'nobody says whether a payout came back', { withdrawalId, paidAt });
  return { silent: unclear, late };
};
