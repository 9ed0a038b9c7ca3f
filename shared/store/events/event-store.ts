import type { PartyEventOf, PartyEventType } from '../../domain/events/party-events.ts';
import type { TaskEventOf, TaskEventType } from '../../domain/events/task-events.ts';
import type { Duration } from '../../domain/time.ts';
import { isNew, type OnConditionFailed, put, returnStale, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { expiryOf } from '../expiry.ts';
import { keys } from '../keys.ts';

/** Long enough for every reader of the stream, and to examine a complaint. */
const retention: Duration = 'P90D';

/** Writes an event of a task, for the readers of the stream. */
export const storedTaskEventWrite = <T extends TaskEventType>(event: TaskEventOf<T>): Write =>
  put(
    {
      ...keys.taskEvent(event.taskId, event.id),
      ...toDocument({ taskEvent: event }),
      expiresAt: expiryOf(event.at, retention),
    },
    isNew,
  );

/** Writes an event of a party, for the readers of the stream. */
export const storedPartyEventWrite = <T extends PartyEventType>(
  event: PartyEventOf<T>,
  orElse: OnConditionFailed = returnStale,
): Write =>
  put(
    {
      ...keys.partyEvent(event.id),
      ...toDocument({ partyEvent: event }),
      expiresAt: expiryOf(event.at, retention),
    },
    isNew,
    orElse,
  );
