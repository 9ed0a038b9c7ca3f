import type { Deps } from '../deps.ts';
import type { PartyEvent, PartyEventOf, PartyEventType } from '../domain/notice/party-event.ts';
import type { Instant } from '../domain/time.ts';
import type { Write } from '../store/commit.ts';
import { writeOfPartyEvent } from '../store/party-event-store.ts';

/** The write that tells of what happens to a party, in the transaction that makes it happen. */
export const tidings = <T extends PartyEventType>(
  { ids }: Pick<Deps, 'ids'>,
  type: T,
  about: PartyEventOf<T>['about'],
  now: Instant,
): Write => writeOfPartyEvent({ id: ids.fresh('pev'), at: now, type, about } as PartyEvent);
