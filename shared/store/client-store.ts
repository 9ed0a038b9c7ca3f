import * as z from 'zod';
import type { Instant } from '../domain/time.ts';
import { put, remove, stale, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { listed, lists } from './lists.ts';
import { readEach, reader } from './stored.ts';
import { getItem, type Item, listWhole, type Position, type Table } from './table.ts';

/** A machine client with the account that it acts for. */
export type MachineClient = {
  readonly clientId: string;
  readonly accountId: string;
  readonly roles: readonly ('creator' | 'advertiser')[];
  readonly boundAt: Instant;
  readonly boundBy: string;
};

const ClientSchema = z.strictObject({
  clientId: z.string(),
  accountId: z.string(),
  roles: z.array(z.enum(['creator', 'advertiser'])),
  boundAt: z.string(),
  boundBy: z.string(),
});

const readClient = reader(ClientSchema);

const toClient = (item: Item): MachineClient => readClient(item.client, item);

export const findClient = async (table: Table, clientId: string): Promise<MachineClient | undefined> => {
  const item = await getItem(table, keys.client(clientId));
  return item && toClient(item);
};

/** The machine clients that act for an account. */
export const listClientsOf = async (
  table: Table,
  accountId: string,
  limit: number,
  after?: Position,
): Promise<{ clients: readonly MachineClient[]; next?: Position }> => {
  const { items, next } = await listWhole(table, lists.clientsOf(accountId), limit, after);
  return { clients: readEach(table, items, toClient), ...(next && { next }) };
};

const asItWas = (before: MachineClient | undefined) =>
  before
    ? { expression: 'client.boundAt = :before', values: { ':before': before.boundAt } }
    : { expression: 'attribute_not_exists(pk)' };

/** Binds a client in the place of what was read, `before`. */
export const writeOfClient = (client: MachineClient, before: MachineClient | undefined): Write =>
  put(
    {
      ...keys.client(client.clientId),
      ...listed(lists.clientsOf(client.accountId), client.clientId),
      client,
    },
    asItWas(before),
    stale,
  );

export const writeOfNoClient = (before: MachineClient): Write =>
  remove(keys.client(before.clientId), asItWas(before), stale);
