import type { Checker } from '../orders/lifecycle.ts';
import type { Order, Reason } from '../orders/order.ts';
import type { Instant } from '../time.ts';

/** The check of a publication before it counts. */
export type Proof = {
  readonly status: 'pending' | 'confirmed' | 'refused';
  /** Who looks, or has looked. */
  readonly by: Checker;
  /** Since when they are waited for; when they decided, once they have. */
  readonly since: Instant;
  /** What was found so far. */
  readonly findings: readonly Reason[];
  /** When the creator told of the publication, and the creator's deadline, which stands still from then on. */
  readonly askedAt: Instant;
  readonly dueBefore: Instant;
};

/** The check that an order waits for, if it waits for one. */
export const pendingProof = ({ status, proof }: Pick<Order, 'status' | 'proof'>): Proof | undefined =>
  status === 'approved' && proof?.status === 'pending' ? proof : undefined;
