import type * as z from 'zod';
import type { Deps } from '../../deps.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import { money } from '../../domain/money.ts';
import { noticeOfSkipped } from '../../domain/notice/wallet-notices.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { findBalance } from '../../store/ledger-store.ts';
import { findOrder } from '../../store/order-store.ts';
import { findPayoutAccount } from '../../store/payout-account-store.ts';
import { findWithdrawal } from '../../store/withdrawal-store.ts';
import type { OrderEventRecord } from '../notices/notify.ts';
import { tell } from '../notices/tell.ts';
import type { Outcome } from '../outcome.ts';
import { perform } from '../perform.ts';
import { askForWithdrawal } from './ask-for-withdrawal.ts';
import { automaticIdOf } from './automatic-id.ts';

type AutomaticDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>;

/** Why nothing was withdrawn, if that is the payee's to know; everything else is tried again by the stream. */
const isToldOf: ReadonlySet<string> = new Set(['withdrawal-limit', 'insufficient-funds']);

/**
 * Withdraws what a settlement brought, and the balance before it, for the creator and the agency, if they chose so. A
 * withdrawal's id is made of the order that was settled: however often the stream tells of it, there is one.
 */
export const withdrawAutomatically = async (
  deps: AutomaticDeps,
  { event, parties }: z.infer<typeof OrderEventRecord>,
): Promise<void> => {
  if (event.command !== 'settle') return;
  const found = await findOrder(deps.table, parties.id);
  if (!found) throw new Error(`order ${parties.id} is gone`);
  const { agency, price } = found.order.terms;
  const settled = { orderId: parties.id, at: event.at, currency: price.currency };
  await withdrawFor(deps, { role: 'creator', id: parties.creatorId }, settled);
  if (agency) await withdrawFor(deps, { role: 'agency', id: agency.id }, settled);
};

type Settled = { readonly orderId: string; readonly at: Instant; readonly currency: string };

/** What limits forbid is left and told. */
const withdrawFor = async (
  deps: AutomaticDeps,
  payee: Payee,
  { orderId, at, currency }: Settled,
): Promise<void> => {
  const bound = await findPayoutAccount(deps.table, payee);
  if (!bound?.automatic) return;
  const done = await perform(deps, () => ask(deps, automaticIdOf(payee.role, orderId, at), payee, currency));
  if (!isRefusal(done)) return;
  if (!isToldOf.has(done.slug) && done.more?.frozen === undefined) throw new Error(done.detail);
  await tell(deps, `automatic ${orderId}`, [noticeOfSkipped(payee.id, orderId, done.detail, at)]);
};

/** Asks for all that may be withdrawn at once; nothing, if it was asked for before or there is nothing. */
const ask = async (
  deps: AutomaticDeps,
  id: string,
  payee: Payee,
  currency: string,
): Promise<Outcome<unknown>> => {
  const { available } = await findBalance(deps.table, payee.id, currency);
  if (available === 0 || (await findWithdrawal(deps.table, id))) return { answer: undefined };
  const amount = money(Math.min(available, deps.policy.withdrawal.most), currency);
  return askForWithdrawal(deps, { id, payee, amount, automatic: true }, deps.now());
};
