import { orderActors } from '../../contract/order-actors.ts';
import type { Deps } from '../../deps.ts';
import { activeHoldOf, type Hold, isFullHold } from '../../domain/holds/hold.ts';
import { maxHold } from '../../domain/orders/hold.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import type { Reason } from '../../domain/reason.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { indexes } from '../../store/indexes.ts';
import { findOrder, isOpenOrder, listOrders } from '../../store/orders/order-store.ts';
import { type Page, readPages } from '../../store/page.ts';
import { applyCommand, type CommandFor } from '../orders/apply-command.ts';
import type { Outcome } from '../outcome.ts';
import { isContentionRefusal, perform } from '../perform.ts';

type HoldDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>;

const ordersPerPage = 50;

/** The advertiser of the order reads this. Why the account is on hold concerns its owner only. */
const accountReason: Reason = { code: 'account_on_hold', message: 'The account of the creator is on hold.' };

const isHeldForAccount = ({ hold }: Order): boolean =>
  hold?.reasons.some(({ code }) => code === accountReason.code) ?? false;

/** The full hold of a party, while it lasts. */
const findFullHold = async ({ table, now }: HoldDeps, partyId: string): Promise<Hold | undefined> => {
  const hold = activeHoldOf((await findParty(table, partyId))?.hold, now());
  return hold && isFullHold(hold) ? hold : undefined;
};

/** When the hold of an order ends with that of the account. */
const endOf = ({ until }: Hold, now: Instant): { readonly until?: Instant } => {
  const latest = addDuration(now, maxHold);
  return until === undefined ? {} : { until: until < latest ? until : latest };
};

/**
 * Puts the running orders of a creator on a full hold on hold too, or releases them after it. The hold is read again
 * for each order, so that events in another order have the right end. A hold of the order alone stays.
 */
export const holdOrdersOfCreator = async (deps: HoldDeps, creatorId: string, by: string): Promise<void> => {
  const range = indexes.ordersOfCreator(creatorId);
  const pages = readPages(async (after): Promise<Page<Order>> => {
    const { orders, next } = await listOrders(deps.table, range, { limit: ordersPerPage, after });
    return { items: orders, ...(next && { next }) };
  });
  for await (const orders of pages) {
    for (const order of orders.filter(isOpenOrder)) await holdOrRelease(deps, order, by);
  }
};

const holdOrRelease = async (deps: HoldDeps, { id, creatorId }: Order, by: string): Promise<void> => {
  const actor: Actor = { role: orderActors['orders.hold'], id: by };
  const commandFor =
    (hold: Hold | undefined, now: Instant): CommandFor =>
    () => {
      if (!hold) return { type: 'release', actor, reasons: [] };
      return { type: 'hold', actor, reasons: [accountReason], ...endOf(hold, now) };
    };
  const done = await perform(deps, async (): Promise<Outcome<unknown>> => {
    const [hold, now] = [await findFullHold(deps, creatorId), deps.now()];
    const record = await findOrder(deps.table, id);
    const isRight = hold ? record?.order.hold !== undefined : !(record && isHeldForAccount(record.order));
    if (!record || isRight) return { response: undefined };
    return applyCommand(deps, id, actor, commandFor(hold, now), now, record);
  });
  // An order that has ended meanwhile needs no hold.
  if (isRefusal(done) && isContentionRefusal(done)) throw new Error(`${id} was not held: ${done.detail}`);
};
