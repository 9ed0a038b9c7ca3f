import type * as z from 'zod';
import { derivedIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { money } from '../../domain/money.ts';
import { noticeOfSkipped } from '../../domain/notice/wallet-notices.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findBalance } from '../../store/ledger-store.ts';
import { findOrder } from '../../store/order-store.ts';
import { findPayoutAccount } from '../../store/payout-account-store.ts';
import { findWithdrawal } from '../../store/withdrawal-store.ts';
import type { OrderEventRecord } from '../notices/notify.ts';
import { tell } from '../notices/tell.ts';
import type { Outcome } from '../outcome.ts';
import { perform } from '../perform.ts';
import { askForWithdrawal } from './ask-for-withdrawal.ts';

type AutomaticDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>;

/** Why nothing was withdrawn, if that is the creator's to know; everything else is tried again by the stream. */
const isToldOf: ReadonlySet<string> = new Set(['withdrawal-limit', 'insufficient-funds']);

/**
 * Withdraws a creator's balance after a settlement, if the creator chose so. The withdrawal's id is made of the order
 * that was settled: however often the stream tells of it, there is one. What limits forbid is left and told.
 */
export const withdrawAutomatically = async (
  deps: AutomaticDeps,
  { event, parties }: z.infer<typeof OrderEventRecord>,
): Promise<void> => {
  if (event.command !== 'settle') return;
  const { id: orderId, creatorId } = parties;
  const bound = await findPayoutAccount(deps.table, creatorId);
  if (!bound?.automatic) return;
  const settled = await findOrder(deps.table, orderId);
  if (!settled) throw new Error(`order ${orderId} is gone`);
  const { currency } = settled.order.terms.price;
  const id = derivedIdAt('wdr', event.at, `automatic ${orderId}`);
  const done = await perform(deps, () => ask(deps, id, creatorId, currency));
  if (!isRefusal(done)) return;
  if (!isToldOf.has(done.slug) && done.more?.frozen === undefined) throw new Error(done.detail);
  await tell(deps, `automatic ${orderId}`, [noticeOfSkipped(creatorId, orderId, done.detail, event.at)]);
};

/** Asks for all that may be withdrawn at once; nothing, if it was asked for before or there is nothing. */
const ask = async (
  deps: AutomaticDeps,
  id: string,
  creatorId: string,
  currency: string,
): Promise<Outcome<unknown>> => {
  const { available } = await findBalance(deps.table, creatorId, currency);
  if (available === 0 || (await findWithdrawal(deps.table, id))) return { answer: undefined };
  const amount = money(Math.min(available, deps.policy.withdrawal.most), currency);
  return askForWithdrawal(deps, { id, creatorId, amount, automatic: true }, deps.now());
};
