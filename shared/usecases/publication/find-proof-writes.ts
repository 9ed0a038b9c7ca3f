import type { Deps } from '../../deps.ts';
import type { Command } from '../../domain/orders/commands.ts';
import type { Order } from '../../domain/orders/order.ts';
import { identitiesOf, maxIdentities } from '../../domain/publication/publication-identity.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Write } from '../../store/commit.ts';
import { findOrders } from '../../store/orders/order-store.ts';
import {
  alreadyProven,
  findPublicationProofs,
  publicationProofWrites,
} from '../../store/publication/publication-proof-store.ts';

/** The writes that make a publication the proof of its order; none for other commands. */
export const findProofWrites = async (
  { table }: Pick<Deps, 'table'>,
  { id, terms }: Order,
  command: Command,
  isConsistent: boolean,
): Promise<readonly Write[] | Refusal> => {
  if (command.type !== 'publish') return [];
  const identities = identitiesOf(terms.platform, command.publication).slice(0, maxIdentities);
  const found = await findPublicationProofs(table, identities, isConsistent);
  const others = found.filter(({ orderId }) => orderId !== id);
  if (others.length > 0) {
    const orders = await findOrders(table, [...new Set(others.map(({ orderId }) => orderId))]);
    const isTaken = others.some(({ identity, orderId }) => {
      const other = orders.find((order) => order.id === orderId);
      return !other || isProvenBy(other, identity);
    });
    if (isTaken) return alreadyProven();
  }
  return publicationProofWrites(id, identities, found);
};

/** An order that ended without payment, and one whose publication was refused, frees the work for another order. */
const isProvenBy = ({ publication, status, award = 0, terms }: Order, identity: string): boolean => {
  const isUnpaid = status === 'refunded' || (status === 'cancelled' && award === 0);
  return (
    !isUnpaid && publication !== undefined && identitiesOf(terms.platform, publication).includes(identity)
  );
};
