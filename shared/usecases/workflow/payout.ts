import * as z from 'zod';
import type { PayoutAnswer } from '../../adapters/payouts/provider.ts';
import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { after, isPast } from '../../domain/time.ts';
import {
  stepWithdrawal,
  type Withdrawal,
  type WithdrawalCommand,
} from '../../domain/withdrawal/withdrawal.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import { findWithdrawal, writesOfWithdrawal } from '../../store/withdrawal-store.ts';
import type { Outcome } from '../outcome.ts';
import { perform } from '../perform.ts';

export const PayoutInput = z.object({ withdrawalId: z.string() });

export type PayoutNews = { readonly withdrawalId: string; readonly status: Withdrawal['status'] };

type PayoutDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy' | 'payouts' | 'vault'>;

const Destination = z.strictObject({ holderName: z.string(), accountNo: z.string() });

/**
 * Sends a requested payout to its provider. That it is being sent is written before the call; a withdrawal that is
 * found being sent has lost its answer on the way, and is asked about instead of being sent again.
 */
export const submitPayout = async (
  deps: PayoutDeps,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutNews> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  if (found.status === 'submitting') return take(deps, withdrawalId, { type: 'lose_track' });
  if (found.status !== 'requested') return newsOf(found);
  const sealed = await deps.vault.open(found.destination.sealed, found.creatorId);
  const { type } = found.destination;
  const destination = { type, ...Destination.parse(JSON.parse(sealed)) };
  const sent = await take(deps, withdrawalId, { type: 'submit' });
  if (sent.status !== 'submitting') return sent;
  const { merchantNumber, amount } = found;
  const answer = await deps.payouts
    .submit({ merchantNumber, amount, destination })
    .catch((): PayoutAnswer => ({ status: 'unknown' }));
  return take(deps, withdrawalId, commandFor(answer));
};

/** Asks the provider what became of a payout, by the number it was sent under. */
export const queryPayout = async (
  deps: Omit<PayoutDeps, 'vault'>,
  { withdrawalId }: z.infer<typeof PayoutInput>,
): Promise<PayoutNews> => {
  const found = await loadWithdrawal(deps, withdrawalId);
  if (found.status !== 'processing' && found.status !== 'unknown') return newsOf(found);
  const answer = await deps.payouts
    .query(found.merchantNumber)
    .catch((): PayoutAnswer => ({ status: 'unknown' }));
  const isFinal = answer.status === 'paid' || answer.status === 'failed';
  const waitedLongEnough = isPast(after(found.requestedAt, deps.policy.withdrawal.unknownFor), deps.now());
  if (!isFinal && waitedLongEnough) return take(deps, withdrawalId, { type: 'give_up' });
  if (answer.status === 'unknown' || answer.status === found.status) return newsOf(found);
  return take(deps, withdrawalId, commandFor(answer));
};

const commandFor = (answer: PayoutAnswer): WithdrawalCommand => {
  switch (answer.status) {
    case 'paid':
      return { type: 'succeed', providerReference: answer.reference };
    case 'processing':
      return { type: 'acknowledge', providerReference: answer.reference };
    case 'failed':
      return { type: 'fail', failure: answer.failure };
    case 'not_found':
      return { type: 'miss' };
    case 'unknown':
      return { type: 'lose_track' };
  }
};

const newsOf = ({ id, status }: Withdrawal): PayoutNews => ({ withdrawalId: id, status });

const loadWithdrawal = async ({ table }: Pick<Deps, 'table'>, id: string): Promise<Withdrawal> => {
  const found = await findWithdrawal(table, id);
  if (!found) throw new Error(`withdrawal ${id} is gone`);
  return found;
};

/** Takes one step of a withdrawal with the money it moves. */
const take = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>,
  withdrawalId: string,
  command: WithdrawalCommand,
): Promise<PayoutNews> => {
  const result = await perform(deps, async (): Promise<Outcome<PayoutNews>> => {
    const now = deps.now();
    const before = await loadWithdrawal(deps, withdrawalId);
    const step = stepWithdrawal(before, command, deps.policy.withdrawal, now);
    if (isRefusal(step)) return step;
    const answer = newsOf(step.withdrawal);
    if (step.withdrawal === before) return { answer };
    const cause = { kind: 'withdrawal', id: withdrawalId, step: command.type } as const;
    const entry = { id: deps.ids.fresh('ent'), at: now, cause, postings: step.postings };
    return {
      answer,
      writes: [...writesOfEntry(entry), ...writesOfWithdrawal(step.withdrawal, command.type)],
    };
  });
  // Somebody else has moved the withdrawal on; the workflow goes on from where it is.
  return isRefusal(result) ? newsOf(await loadWithdrawal(deps, withdrawalId)) : result;
};
