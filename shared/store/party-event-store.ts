import type { PartyEvent } from '../domain/notice/party-event.ts';
import { after, type Duration, epoch } from '../domain/time.ts';
import { isNew, type OrElse, put, stale, type Write } from './commit.ts';
import { document } from './document.ts';
import { keys } from './keys.ts';

/** Long enough for every reader of the stream, and to look into a complaint. */
const keptFor: Duration = 'P90D';

/** An event of a party, for those who read the table's stream. */
export const writeOfPartyEvent = (event: PartyEvent, orElse: OrElse = stale): Write =>
  put(
    {
      ...keys.partyEvent(event.id),
      ...document({ partyEvent: event }),
      expiresAt: Math.floor(epoch(after(event.at, keptFor)) / 1000),
    },
    isNew,
    orElse,
  );
