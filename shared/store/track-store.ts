import type { TrackChange } from '../domain/creator/track-record.ts';
import { refuse } from '../domain/refusal.ts';
import { after, epoch, type Instant } from '../domain/time.ts';
import { update, type Write } from './commit.ts';
import { keys } from './keys.ts';

/** Longer than a stream and its dead letters keep an event: by then none can come again. */
const rememberedFor = 'P90D';

/**
 * Counts an event of an order in its creator's record, once: the numbers of the events that were counted are kept
 * beside the order and written in the same transaction. A second count is refused with `counted`.
 */
export const writesOfTrackChange = (
  { creatorId, counts }: TrackChange,
  orderId: string,
  seq: number,
  now: Instant,
): readonly Write[] => [
  update(
    keys.countedEvents(orderId),
    'ADD #counted :seqs SET #expiresAt = :expiresAt',
    {
      expression: 'attribute_not_exists(#counted) OR NOT contains(#counted, :seq)',
      names: { '#counted': 'counted', '#expiresAt': 'expiresAt' },
      values: {
        ':seqs': new Set([seq]),
        ':seq': seq,
        ':expiresAt': Math.ceil(epoch(after(now, rememberedFor)) / 1000),
      },
    },
    () => refuse('conflict', 'This event has been counted.', { counted: true }),
  ),
  update(
    keys.creator(creatorId),
    `ADD ${counts.map((_, at) => `#count${at} :one`).join(', ')}`,
    {
      expression: 'attribute_exists(pk)',
      names: Object.fromEntries(counts.map((name, at) => [`#count${at}`, name])),
      values: { ':one': 1 },
    },
    () => refuse('not-found', `An order names the creator ${creatorId}, who does not exist.`),
  ),
];
