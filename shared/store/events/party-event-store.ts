import type { PartyEvent } from '../../domain/events/party-event.ts';
import { addDuration, type Duration, toEpochMs } from '../../domain/time.ts';
import { isNew, type OnConditionFailed, put, returnStale, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { keys } from '../keys.ts';

/** Long enough for every reader of the stream, and to look into a complaint. */
const retention: Duration = 'P90D';

/** An event of a party, for those who read the table's stream. */
export const storedPartyEventWrite = (event: PartyEvent, orElse: OnConditionFailed = returnStale): Write =>
  put(
    {
      ...keys.partyEvent(event.id),
      ...toDocument({ partyEvent: event }),
      expiresAt: Math.floor(toEpochMs(addDuration(event.at, retention)) / 1000),
    },
    isNew,
    orElse,
  );
