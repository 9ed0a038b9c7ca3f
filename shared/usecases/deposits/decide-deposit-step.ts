import type { Deps } from '../../deps.ts';
import type { Deposit, DepositCommand } from '../../domain/deposits/deposit.ts';
import { stepDeposit } from '../../domain/deposits/step-deposit.ts';
import type { JournalEntry } from '../../domain/ledger/journal.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { measuresOfDeposit } from '../../domain/service-levels/payment-measures.ts';
import type { Instant } from '../../domain/time.ts';
import { depositWrite } from '../../store/deposits/deposit-store.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import type { Outcome } from '../outcome.ts';
import { depositEventWrite } from './deposit-event.ts';

/** Decides steps of a deposit that one statement causes, with an entry for each, and the event of the last. */
export const decideDepositSteps = (
  deps: Pick<Deps, 'ids' | 'policy'>,
  before: Deposit,
  commands: readonly DepositCommand[],
  now: Instant,
): Outcome<Deposit> => {
  let deposit = before;
  const entries: JournalEntry[] = [];
  for (const command of commands) {
    const step = stepDeposit(deposit, command, now);
    if (isRefusal(step)) return step;
    if (step.deposit === deposit) continue;
    const cause = {
      kind: 'deposit',
      id: before.id,
      step: stepNameOf(deposit, step.deposit, command),
    } as const;
    entries.push({ id: deps.ids.create('ent'), at: now, cause, postings: [...step.postings] });
    deposit = step.deposit;
  }
  if (deposit === before) return { response: before };
  return {
    response: deposit,
    measures: measuresOfDeposit(before, deposit, now),
    writes: [
      depositWrite(before, deposit),
      ...entryWrites(deps.policy, entries),
      depositEventWrite(deps, deposit, now),
    ],
  };
};

/** The step of an entry. One that credits the advertiser has the same name in every release. */
const stepNameOf = ({ caseKind }: Deposit, { status }: Deposit, { type }: DepositCommand): string => {
  if (status !== 'received') return type;
  return caseKind === 'reversed' ? 'restore' : 'receive';
};
