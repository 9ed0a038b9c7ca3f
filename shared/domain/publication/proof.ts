import * as z from 'zod';
import type { Status } from '../orders/lifecycle.ts';
import { checkers } from '../orders/stage.ts';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** The check of a publication before it counts. */
export const Proof = z.object({
  status: z.enum(['pending', 'confirmed', 'refused']),
  /** Who checks or has checked it. */
  by: z.enum(checkers),
  /** When the check started or, if it has ended, when it ended. */
  since: Instant,
  findings: z.array(Reason),
  /** When the creator submitted the publication, and the creator's deadline, which stops during the check. */
  askedAt: Instant,
  dueBefore: Instant,
});

export type Proof = TypeOf<typeof Proof>;

/** The pending check of an order, if any. */
export const pendingProof = ({
  status,
  proof,
}: {
  readonly status: Status;
  readonly proof?: Proof;
}): Proof | undefined => (status === 'approved' && proof?.status === 'pending' ? proof : undefined);
