import * as z from 'zod';
import { type Refusal, refuse } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A person starts nothing new with a party. It concerns all parties of both accounts. */
export const Block = z.object({
  /** The account that blocks. */
  accountId: z.string(),
  /** The parties of that account when the block was written. Lists leave them out. */
  parties: z.array(z.string()),
  blockedId: z.string(),
  at: Instant,
  /** Only the owner reads it. */
  note: z.string().exactOptional(),
});

export type Block = TypeOf<typeof Block>;

/** Maximum blocks of an account, so that each list can be read as a whole. */
export const maxBlocks = 200;

/** Who blocked: the caller, or the account of the other party. */
export type BlockSide = 'own' | 'theirs';

/** The words do not say that anybody blocked the caller. */
const unavailableRefusal = refuse('forbidden', 'You cannot start anything new with this party.');

/** Refuses something new between two accounts of which one blocked the other. */
export const refuseBlocked = (partyId: string, side: BlockSide | undefined): Refusal | undefined => {
  if (side === undefined) return undefined;
  return side === 'theirs'
    ? unavailableRefusal
    : refuse(
        'conflict',
        `You have blocked ${partyId}. Remove the block first: DELETE /me/blocks/${partyId}.`,
      );
};
