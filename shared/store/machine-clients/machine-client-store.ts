import * as z from 'zod';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { isEqual, isNew, remove, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listFullItems, type Position, type Table } from '../table.ts';

/** A machine client and the account that it acts for. */
const MachineClient = z.object({
  clientId: z.string(),
  accountId: z.string(),
  roles: z.array(z.enum(['creator', 'advertiser'])),
  boundAt: Instant,
  boundBy: z.string(),
});

export type MachineClient = TypeOf<typeof MachineClient>;

const readClient = reader(MachineClient);

const toClient = (item: Item): MachineClient => readClient(item.client, item);

export const findClient = async (table: Table, clientId: string): Promise<MachineClient | undefined> => {
  const item = await getItem(table, keys.machineClient(clientId));
  return item && toClient(item);
};

/** The machine clients of an account. */
export const listClientsOf = async (
  table: Table,
  accountId: string,
  limit: number,
  after?: Position,
): Promise<{ clients: readonly MachineClient[]; next?: Position }> => {
  const { items, next } = await listFullItems(table, indexes.machineClientsOf(accountId), limit, after);
  return { clients: readEach(table, items, toClient), ...(next && { next }) };
};

const isUnchangedClient = (before: MachineClient | undefined) =>
  before ? isEqual('client.boundAt', before.boundAt) : isNew;

/** Binds a client, replacing `before`. */
export const clientWrite = (client: MachineClient, before: MachineClient | undefined): Write =>
  rewrite(
    {
      ...keys.machineClient(client.clientId),
      ...indexKeys(indexes.machineClientsOf(client.accountId), client.clientId),
      client,
    },
    isUnchangedClient(before),
  );

export const removedClientWrite = (before: MachineClient): Write =>
  remove(keys.machineClient(before.clientId), isUnchangedClient(before));
