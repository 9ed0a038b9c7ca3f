import * as z from 'zod';
import { deriveId } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import type { Earner } from '../../domain/ledger/accounts.ts';
import { money } from '../../domain/money.ts';
import type { Order } from '../../domain/orders/order.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { commit } from '../../store/commit.ts';
import { storedPartyEventWrite } from '../../store/events/event-store.ts';
import { findBalance } from '../../store/ledger/journal-store.ts';
import { findOrder, type OrderRecord } from '../../store/orders/order-store.ts';
import { withdrawnOrderWrite } from '../../store/orders/order-wait-store.ts';
import { toWorkflowInput, type WorkflowInput } from '../../store/orders/workflow-input.ts';
import { findPayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';
import {
  findWithdrawal,
  toWithdrawalWorkflowInput as newsOfWithdrawal,
} from '../../store/withdrawals/withdrawal-store.ts';
import { refuseIfPartyHeld } from '../holds/refuse-if-party-held.ts';
import type { Outcome } from '../outcome.ts';
import { isContentionRefusal, perform } from '../perform.ts';
import { automaticWithdrawalId, payeesOf } from './automatic-withdrawals.ts';
import { requestWithdrawal } from './request-withdrawal.ts';

export const WithdrawInput = z.object({ orderId: z.string() });

type WithdrawDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy' | 'workflow' | 'withdrawalMachine'>;

/** Why nothing was withdrawn for a payee. */
type Skipped = { readonly role: Earner['role']; readonly slug: string; readonly detail: string };

/** The order's status, with the started and the refused withdrawals, for operators who read the execution. */
export type AutomaticWithdrawalResult = WorkflowInput & {
  readonly withdrawals: readonly ReturnType<typeof newsOfWithdrawal>[];
  readonly skipped: readonly Skipped[];
};

/**
 * Withdraws the whole balance of each payee with automatic withdrawal after a settlement, and starts the
 * workflow of each withdrawal. The id follows from the settled order, so a retry creates no second one. A
 * refused withdrawal does not affect the settlement; its payee is notified.
 */
export const withdrawAutomatically = async (
  deps: WithdrawDeps,
  { orderId }: z.infer<typeof WithdrawInput>,
): Promise<AutomaticWithdrawalResult> => {
  const { order, withdrawsFor = [] } = await loadOrder(deps, orderId);
  const withdrawals: Withdrawal[] = [];
  const skipped: Skipped[] = [];
  for (const payee of payeesOf(order).filter(({ role }) => withdrawsFor.includes(role))) {
    const done = await withdrawForPayee(deps, payee, order);
    if (done && 'slug' in done) skipped.push(done);
    else if (done) withdrawals.push(done);
  }
  for (const one of withdrawals) {
    await deps.workflow.start(deps.withdrawalMachine, one.id, newsOfWithdrawal(one));
  }
  await endAutomaticWithdrawal(deps, orderId);
  return { ...toWorkflowInput(order), withdrawals: withdrawals.map(newsOfWithdrawal), skipped };
};

const loadOrder = async ({ table }: WithdrawDeps, orderId: string): Promise<OrderRecord> => {
  const found = await findOrder(table, orderId);
  if (!found) throw new Error(`order ${orderId} is missing`);
  return found;
};

/** Maximum requests while other withdrawals take from the balance. */
const maxRequests = 8;

/** The amount is the whole balance. If the balance does not cover it, another request took some, so it is read again. */
const requestUntilCovered = async <T>(request: () => Promise<T | Refusal>): Promise<T | Refusal> => {
  for (let tries = 1; ; tries += 1) {
    const done = await request();
    if (!isRefusal(done) || done.slug !== 'insufficient-funds') return done;
    if (tries >= maxRequests) throw new Error(done.detail);
  }
};

const withdrawForPayee = async (
  deps: WithdrawDeps,
  payee: Earner,
  order: Order,
): Promise<Withdrawal | Skipped | undefined> => {
  const done = await requestUntilCovered(() =>
    perform(deps, () => requestAutomaticWithdrawal(deps, payee, order)),
  );
  if (!isRefusal(done)) return done;
  const { slug, detail } = done;
  if (isContentionRefusal(done)) throw new Error(detail);
  await publishSkippedWithdrawal(deps, payee, order, detail);
  return { role: payee.role, slug, detail };
};

const existingEventRefusal = refuse('conflict', 'The payee was already notified.');

/** Notifies the payee why nothing was withdrawn, once: the id follows from order and payee. */
const publishSkippedWithdrawal = async (
  { table }: WithdrawDeps,
  payee: Earner,
  { id: orderId, since: at }: Order,
  why: string,
): Promise<void> => {
  const id = deriveId('pev', `automatic ${orderId} ${payee.id}`);
  const event = { id, at, type: 'withdrawal.skipped', about: { payee, orderId, why } } as const;
  const result = await commit(table, [storedPartyEventWrite(event, () => existingEventRefusal)]);
  if (result === 'stale') throw new Error(`${payee.id} was not notified of ${orderId}`);
};

/**
 * Requests as much as the payee may withdraw at once; an earlier request is the result. `undefined` if there
 * is no balance, or the payee has turned automatic withdrawal off.
 */
const requestAutomaticWithdrawal = async (
  deps: WithdrawDeps,
  payee: Earner,
  { id: orderId, since, terms: { price } }: Order,
): Promise<Outcome<Withdrawal | undefined>> => {
  const id = automaticWithdrawalId(payee.role, orderId, since);
  const before = await findWithdrawal(deps.table, id);
  if (before) return { response: before };
  const bound = await findPayoutAccount(deps.table, payee);
  const { available } = await findBalance(deps.table, payee.id, price.currency);
  if (!bound?.automatic || available === 0) return { response: undefined };
  const held = await refuseIfPartyHeld(deps, payee.id, deps.now());
  if (held) return held;
  const amount = money(Math.min(available, deps.policy.withdrawal.maxAmount), price.currency);
  return requestWithdrawal(deps, { id, payee, amount, automatic: true }, deps.now());
};

/** Records that no withdrawal is open. If the order changed meanwhile, it is read again. */
const endAutomaticWithdrawal = async (deps: WithdrawDeps, orderId: string): Promise<void> => {
  const done = await perform(deps, async () => {
    const present = await loadOrder(deps, orderId);
    return { response: undefined, ...(present.withdrawsFor && { writes: [withdrawnOrderWrite(present)] }) };
  });
  if (isRefusal(done)) throw new Error(done.detail);
};
