import * as z from 'zod';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { isEqual, isNew, put, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

/** Which order a published work proves. */
export type PublicationProof = { readonly identity: string; readonly orderId: string };

const readProof = itemReader(z.object({ identity: z.string(), orderId: z.string() }));

/** The stored proofs with these identities. */
export const findPublicationProofs = async (
  table: Table,
  identities: readonly string[],
  isConsistent = true,
): Promise<readonly PublicationProof[]> =>
  readEach(table, await getItems(table, identities.map(keys.publicationProof), isConsistent), readProof);

export const alreadyProven = (): Refusal =>
  refuse(
    'already-proven',
    'This published work is the proof of another order. Publish one work for each order.',
  );

/** Makes works the proof of an order. `found` are the proofs that were read, which no longer count. */
export const publicationProofWrites = (
  orderId: string,
  identities: readonly string[],
  found: readonly PublicationProof[],
): readonly Write[] =>
  identities.map((identity) => {
    const before = found.find((proof) => proof.identity === identity);
    const condition = before ? isEqual('orderId', before.orderId) : isNew;
    return put({ ...keys.publicationProof(identity), identity, orderId }, condition);
  });
