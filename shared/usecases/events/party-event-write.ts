import type { Deps } from '../../deps.ts';
import type { PartyEvent, PartyEventOf, PartyEventType } from '../../domain/events/party-event.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { storedPartyEventWrite } from '../../store/events/party-event-store.ts';

/** The write that tells of what happens to a party, in the transaction that makes it happen. */
export const partyEventWrite = <T extends PartyEventType>(
  { ids }: Pick<Deps, 'ids'>,
  type: T,
  about: PartyEventOf<T>['about'],
  now: Instant,
): Write => storedPartyEventWrite({ id: ids.create('pev'), at: now, type, about } as PartyEvent);
