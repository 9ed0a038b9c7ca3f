import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { TrackChange } from '../../domain/creators/track-record.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { laterTrackWrites } from '../../store/creators/track-record-store.ts';
import { itemReader } from '../../store/stored.ts';
import { perform } from '../perform.ts';

/** An event that is not counted yet, as the stream delivers it. */
const TrackRecordChange = z.object({
  event: z.object({ seq: z.int() }),
  track: TrackChange,
  news: z.object({ orderId: z.string() }),
});

export const toTrackChange = itemReader(TrackRecordChange);

/**
 * Counts an event of an order in its parties' records, once, also if it is repeated or late. Only events of releases
 * before 0.3.0 need it: later ones are counted in their own transaction.
 */
export const countTrackRecordEvent = async (
  deps: Pick<Deps, 'table' | 'now'>,
  { event, track, news }: TypeOf<typeof TrackRecordChange>,
): Promise<void> => {
  const counted = await perform(deps, async () => ({
    response: undefined,
    writes: laterTrackWrites(track, news.orderId, event.seq, deps.now()),
  }));
  if (isRefusal(counted) && counted.fields?.counted !== true) throw new Error(counted.detail);
};
