import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { type Status, statuses } from '#shared/domain/orders/lifecycle.ts';
import type { Order, OrderEvent } from '#shared/domain/orders/order.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { type Instant, toEpochMs, toInstant } from '#shared/domain/time.ts';
import type { WithdrawalStatus } from '#shared/domain/withdrawals/lifecycle.ts';
import { commit, type Write } from '#shared/store/commit.ts';
import { newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import { newOrderWrites } from '#shared/store/orders/order-store.ts';
import { staffActWrite } from '#shared/store/staff-acts/staff-act-store.ts';
import { withdrawalWrites } from '#shared/store/withdrawals/withdrawal-store.ts';
import { openAccount, partyIdOf } from '#test/support/open-account.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { createDeposit, createWithdrawal } from '#test/support/payments.ts';
import { storeOrder } from '#test/support/store-order.ts';
import type { TestWorld } from '#test/support/world.ts';

const minuteMs = 60_000;

/** Parties that share the orders, some with many. */
const creators = 200;
const advertisers = 50;

/** Transactions that run at once. */
const lanes = 16;

type Template = { readonly order: Order; readonly event: OrderEvent };

/** An order in each state, from which the others are copied. */
const createTemplates = async (world: TestWorld): Promise<readonly Template[]> => {
  const found: Template[] = [];
  for (const status of statuses) {
    const history = createOrderIn(status);
    const event = history.events.at(-1);
    if (event) found.push({ order: await storeOrder(world, history), event });
  }
  return found;
};

/** Most orders have ended: one of five is in one of the running states. */
const templateOf = (templates: readonly Template[], at: number): Template => {
  const ended = templates.find(({ order }) => order.status === (at % 10 === 0 ? 'cancelled' : 'settled'));
  const template = at % 5 === 0 ? templates[(at / 5) % templates.length] : ended;
  if (!template) throw new Error('there is no order to copy');
  return template;
};

const moveBack = (at: Instant, minutes: number): Instant => toInstant(toEpochMs(at) - minutes * minuteMs);

/** A copy with another id, between other parties, and some minutes earlier than the one before. */
const copyOrder = ({ order, event }: Template, id: string, at: number): Template => {
  const move = (time: Instant) => moveBack(time, at);
  return {
    order: {
      ...order,
      id,
      creatorId: partyIdOf('creator', `creator-${at % creators}`),
      advertiserId: partyIdOf('advertiser', `advertiser-${(at * 7) % advertisers}`),
      createdAt: move(order.createdAt),
      since: move(order.since),
      ...(order.dueAt && { dueAt: move(order.dueAt) }),
    },
    event: { ...event, at: move(event.at) },
  };
};

const orderWrites = ({ deps }: TestWorld, { order, event }: Template): readonly Write[] => {
  const { currency } = order.terms.price;
  const postings = transfer(account.clearing('sandbox'), account.orderHeld(order.id), {
    amount: order.held,
    currency,
  });
  const cause = { kind: 'order', id: order.id, step: 'given' } as const;
  const entry = { id: deps.ids.create('ent'), at: order.since, cause, postings };
  return [
    ...newOrderWrites({ order, event, postings: [] }),
    ...(order.held > 0 ? entryWrites(deps.policy, entry, order.advertiserId) : []),
  ];
};

const withdrawalStates: readonly WithdrawalStatus[] = ['paid', 'paid', 'failed', 'needs_operator', 'unknown'];

/** A withdrawal, a deposit and an act of staff for every tenth order. */
const otherWrites = ({ deps }: TestWorld, { order }: Template, at: number): readonly Write[] => {
  if (at % 10 !== 0) return [];
  const withdrawal = {
    ...createWithdrawal(order.since),
    id: deps.ids.create('wdr'),
    payee: { role: 'creator' as const, id: order.creatorId },
    status: withdrawalStates[(at / 10) % withdrawalStates.length] ?? 'paid',
  };
  return [
    ...withdrawalWrites(withdrawal, 'succeed'),
    newDepositWrite({
      ...createDeposit(order.since),
      id: deps.ids.create('dep'),
      advertiserId: order.advertiserId,
      status: at % 100 === 0 ? 'pending' : 'received',
    }),
    staffActWrite({
      id: deps.ids.create('act'),
      at: order.since,
      by: 'otto',
      name: 'Otto',
      roles: ['operator'],
      operation: 'POST /operations/orders/{orderId}/redrive',
      on: { orderId: order.id },
      reasons: [{ code: 'other', message: 'The cause was removed.' }],
    }),
  ];
};

const commitAll = async ({ deps }: TestWorld, writes: readonly Write[]): Promise<void> => {
  const result = await commit(deps.table, writes);
  if (result !== undefined && isRefusal(result)) throw new Error(`a write was refused: ${result.detail}`);
};

export type FilledTable = {
  /** Ids of running orders in each state. */
  readonly orderIds: Readonly<Partial<Record<Status, string>>>;
  readonly creatorId: string;
};

/** Fills the table with orders in all states, their money, and what staff see beside them. */
export const fillTable = async (world: TestWorld, orders: number): Promise<FilledTable> => {
  const { deps } = world;
  for (let at = 0; at < creators; at += 1)
    await openAccount(deps.table, `creator-${at}`, ['creator'], deps.now());
  for (let at = 0; at < advertisers; at += 1)
    await openAccount(deps.table, `advertiser-${at}`, ['advertiser'], deps.now());
  const templates = await createTemplates(world);
  const orderIds: Partial<Record<Status, string>> = {};
  let next = 0;
  const fill = async (): Promise<void> => {
    while (next < orders) {
      const at = next;
      next += 1;
      const copy = copyOrder(templateOf(templates, at), deps.ids.create('ord'), at);
      orderIds[copy.order.status] = copy.order.id;
      await commitAll(world, [...orderWrites(world, copy), ...otherWrites(world, copy, at)]);
      if ((at + 1) % 10_000 === 0) console.log(`${at + 1} of ${orders} orders written`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, fill));
  return { orderIds, creatorId: partyIdOf('creator', 'creator-1') };
};
