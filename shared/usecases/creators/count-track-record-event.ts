import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { TrackChange } from '../../domain/creators/track-record.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { trackChangeWrites } from '../../store/creators/track-record-store.ts';
import { itemReader } from '../../store/stored.ts';
import { perform } from '../perform.ts';

/** An order's event that changes its creator's record, as the stream delivers it. */
const TrackRecordChange = z.object({
  event: z.object({ seq: z.int() }),
  track: TrackChange,
  news: z.object({ orderId: z.string() }),
});

export const toTrackChange = itemReader(TrackRecordChange);

/** Counts an event of an order in its creator's record, once, also if it is repeated or late. */
export const countTrackRecordEvent = async (
  deps: Pick<Deps, 'table' | 'now'>,
  { event, track, news }: TypeOf<typeof TrackRecordChange>,
): Promise<void> => {
  const counted = await perform(deps, async () => ({
    response: undefined,
    writes: trackChangeWrites(track, news.orderId, event.seq, deps.now()),
  }));
  if (isRefusal(counted) && counted.fields?.counted !== true) throw new Error(counted.detail);
};
