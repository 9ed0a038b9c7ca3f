import * as z from 'zod';
import { partyKinds } from '../../domain/accounts/account.ts';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, remove, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

/** A machine client and the account that it acts for. */
const MachineClient = z.object({
  clientId: z.string(),
  accountId: z.string(),
  roles: z.array(z.enum(partyKinds)),
  boundAt: Instant,
  boundBy: z.string(),
  /** Whether the owner of the account has accepted the client. Releases before 0.3.0 did not ask. */
  consent: z.enum(['pending', 'given']).exactOptional(),
});

export type MachineClient = TypeOf<typeof MachineClient>;

export const { find: findClient, list: listClients } = openCollection(
  keys.machineClient,
  attributeReader('client', MachineClient),
);

const isUnchangedClient = (before: MachineClient | undefined) =>
  before ? isEqual('client.boundAt', before.boundAt) : isNew;

/** Whether a client may act for its account. */
export const isConsented = ({ consent }: Pick<MachineClient, 'consent'>): boolean => consent !== 'pending';

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
