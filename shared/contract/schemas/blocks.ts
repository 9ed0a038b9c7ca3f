import * as z from 'zod';
import { Instant, PartyId, text } from './basics.ts';

export const BlockBody = z
  .strictObject({
    /** Why, for yourself only. */
    note: text(500).optional(),
  })
  .default({});

/** A party that you have blocked. */
export const BlockView = z
  .strictObject({
    partyId: PartyId,
    at: Instant,
    note: z.string().optional(),
    /** The present name of the party, in lists. Absent after the erasure of its account. */
    displayName: z.string().optional(),
  })
  .meta({ id: 'Block' });

export const RemovedBlock = z.strictObject({ partyId: PartyId, removed: z.literal(true) });
