import { derivePartyId } from '#shared/adapters/ids.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { commit } from '#shared/store/commit.ts';
import { creatorWrite } from '#shared/store/creators/creator-store.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import { newOrderWrites } from '#shared/store/orders/order-store.ts';
import { openAccount } from './open-account.ts';
import type { OrderHistory } from './order-histories.ts';
import type { TestWorld } from './world.ts';

const toContractId = (text: string): string =>
  [...text]
    .map((char) => (char === '_' ? '' : char))
    .join('')
    .padStart(26, '0');

/** The ids of journeys in the contract's format; two of one kind stay different. */
const withContractIds = (order: Order, creatorSub: string, advertiserSub: string): Order =>
  JSON.parse(
    JSON.stringify(order)
      .replaceAll('"crt_1"', JSON.stringify(derivePartyId('crt', creatorSub)))
      .replaceAll('"adv_1"', JSON.stringify(derivePartyId('adv', advertiserSub)))
      .replaceAll('"tsk_1"', JSON.stringify(`tsk_${toContractId('1')}`))
      .replaceAll('"upl_1"', JSON.stringify(`upl_${toContractId('1')}`))
      .replaceAll(/"apl_(\d+)"/g, (_, digits: string) => JSON.stringify(`apc_${toContractId(digits)}`))
      .replaceAll(/"(?:ccl|ext)_(\d+)"/g, (_, digits: string) =>
        JSON.stringify(`req_${toContractId(digits)}`),
      ),
  );

/**
 * Stores the order at the end of a journey, between the world's creator and advertiser, with its held funds;
 * returns the stored one. It has no last command, so that no repeated one is recognized.
 */
export const storeOrder = async (
  { deps }: TestWorld,
  { order, now, events }: OrderHistory,
  change: Partial<Pick<Order, 'taskId' | 'creatorId' | 'advertiserId'>> = {},
): Promise<Order> => {
  const id = deps.ids.create('ord');
  const event = events.at(-1);
  if (!event) throw new Error('a journey begins with an event');
  await openAccount(deps.table, 'cleo', ['creator'], now);
  await openAccount(deps.table, 'ada', ['advertiser'], now);
  const last = { at: now, command: 'take', actor: { role: 'system' }, content: '' } as const;
  const stored: Order = { ...withContractIds(order, 'cleo', 'ada'), ...change, id, last };
  const { currency } = order.terms.price;
  const postings = transfer(account.clearing('sandbox'), account.orderHeld(id), {
    amount: order.held,
    currency,
  });
  const cause = { kind: 'order', id, step: 'given' } as const;
  const entry = { id: deps.ids.create('ent'), at: now, cause, postings };
  // A test that approved the creator keeps that one.
  await commit(deps.table, [
    creatorWrite({ id: stored.creatorId, version: 1, status: 'active', since: now, accounts: [] }),
  ]);
  const refusal = await commit(deps.table, [
    ...newOrderWrites({ order: stored, event, postings: [] }),
    ...(order.held > 0 ? entryWrites(deps.policy, entry, stored.advertiserId) : []),
  ]);
  if (refusal) throw new Error('the order could not be stored');
  return stored;
};
