import * as z from 'zod';
import { checkers, type Status } from '../orders/lifecycle.ts';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** The check of a publication before it counts. */
export const Proof = z.object({
  status: z.enum(['pending', 'confirmed', 'refused']),
  /** Who looks, or has looked. */
  by: z.enum(checkers),
  /** Since when they are waited for; when they decided, once they have. */
  since: Instant,
  /** What was found so far. */
  findings: z.array(Reason),
  /** When the creator told of the publication, and the creator's deadline, which stands still from then on. */
  askedAt: Instant,
  dueBefore: Instant,
});

export type Proof = TypeOf<typeof Proof>;

/** The check that an order waits for, if it waits for one. */
export const pendingProof = ({
  status,
  proof,
}: {
  readonly status: Status;
  readonly proof?: Proof;
}): Proof | undefined => (status === 'approved' && proof?.status === 'pending' ? proof : undefined);
