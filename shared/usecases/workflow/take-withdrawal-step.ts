import type { Deps } from '../../deps.ts';
import { noticesOfWithdrawal } from '../../domain/notice/wallet-notices.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { firstLookForReturn } from '../../domain/withdrawal/returns.ts';
import { stepWithdrawal } from '../../domain/withdrawal/step.ts';
import { withIncome, withoutIncome } from '../../domain/withdrawal/tax/rules.ts';
import type { Withdrawal, WithdrawalCommand } from '../../domain/withdrawal/withdrawal.ts';
import type { Write } from '../../store/commit.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import { findTaxYear, writeOfTaxYear } from '../../store/tax-year-store.ts';
import { findWithdrawal, writesOfWithdrawal } from '../../store/withdrawal-store.ts';
import { writesOfUncounting } from '../../store/withdrawn-store.ts';
import { noticeWrite } from '../notices/tell.ts';
import type { Outcome } from '../outcome.ts';

export type StepDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>;

export const loadWithdrawal = async ({ table }: Pick<Deps, 'table'>, id: string): Promise<Withdrawal> => {
  const found = await findWithdrawal(table, id);
  if (!found) throw new Error(`withdrawal ${id} is gone`);
  return found;
};

/** A withdrawal as it is now, and whether it was this step that brought it there. */
export type Taken = { readonly withdrawal: Withdrawal; readonly moved: boolean };

/** One step of a withdrawal with the money it moves, and what it changes in the creator's limits and tax year. */
export const takeStep = async (
  deps: StepDeps,
  before: Withdrawal,
  command: WithdrawalCommand,
): Promise<Outcome<Taken>> => {
  const now = deps.now();
  const step = stepWithdrawal(before, command, deps.policy.withdrawal, now);
  if (isRefusal(step)) return step;
  const { withdrawal, postings } = step;
  if (withdrawal === before) return { answer: { withdrawal, moved: false } };
  const cause = { kind: 'withdrawal', id: before.id, step: command.type } as const;
  return {
    answer: { withdrawal, moved: true },
    writes: [
      ...writesOfEntry({ id: deps.ids.fresh('ent'), at: now, cause, postings }),
      ...writesOfWithdrawal(withdrawal, command.type, firstLookForReturn(withdrawal, deps.policy.withdrawal)),
      ...noticesOfWithdrawal(withdrawal).map((notice) =>
        noticeWrite(deps, `${withdrawal.id} ${withdrawal.version}`, notice),
      ),
      ...(await writesOfReach(deps, before, withdrawal, now)),
    ],
  };
};

/** Whether the sum counts as having reached the creator, now or soon. */
const reaches = ({ status, case: opened }: Withdrawal): boolean => {
  const isBack =
    opened?.kind === 'late_success' &&
    (status === 'needs_operator' || opened.resolved?.bornBy === 'platform');
  return status !== 'failed' && status !== 'returned' && !isBack;
};

/** What does not reach its creator counts neither against the limits nor as income; what does after all, does again. */
const writesOfReach = async (
  deps: StepDeps,
  before: Withdrawal,
  then: Withdrawal,
  now: Instant,
): Promise<readonly Write[]> => {
  if (reaches(before) === reaches(then)) return [];
  const uncounting = reaches(then) ? [] : writesOfUncounting(then, now);
  return [...uncounting, ...(await writesOfTax(deps, then))];
};

const writesOfTax = async ({ table }: StepDeps, withdrawal: Withdrawal): Promise<readonly Write[]> => {
  const { payee, amount, tax } = withdrawal;
  // Nothing is withheld from an agency, and no year is kept for it.
  const kept = await findTaxYear(table, payee.id, tax.month.slice(0, 4), amount.currency);
  if (!kept) return [];
  const change = reaches(withdrawal) ? withIncome : withoutIncome;
  return [writeOfTaxYear(payee.id, amount.currency, change(kept.year, amount.amount, tax.tax.amount), kept)];
};
