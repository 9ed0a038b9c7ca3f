import type { Deps } from '../../deps.ts';
import type { Deposit, DepositCommand } from '../../domain/deposits/deposit.ts';
import { stepDeposit } from '../../domain/deposits/step-deposit.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { depositWrite } from '../../store/deposits/deposit-store.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import type { Outcome } from '../outcome.ts';
import { depositEventWrite } from './deposit-event.ts';

/** Decides one step of a deposit, with its money and its event. */
export const decideDepositStep = (
  deps: Pick<Deps, 'ids' | 'policy'>,
  before: Deposit,
  command: DepositCommand,
  now: Instant,
): Outcome<Deposit> => {
  const step = stepDeposit(before, command, now);
  if (isRefusal(step)) return step;
  const { deposit, postings } = step;
  if (deposit === before) return { response: before };
  const cause = { kind: 'deposit', id: before.id, step: stepNameOf(before, deposit, command) } as const;
  return {
    response: deposit,
    writes: [
      depositWrite(before, deposit),
      ...entryWrites(deps.policy, { id: deps.ids.create('ent'), at: now, cause, postings }),
      depositEventWrite(deps, deposit, now),
    ],
  };
};

/** The step of an entry. One that credits the advertiser has the same name in every release. */
const stepNameOf = ({ caseKind }: Deposit, { status }: Deposit, { type }: DepositCommand): string => {
  if (status !== 'received') return type;
  return caseKind === 'reversed' ? 'restore' : 'receive';
};
