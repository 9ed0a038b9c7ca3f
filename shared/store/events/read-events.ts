import * as z from 'zod';
import type { EventRow } from '../../domain/events/event-row.ts';
import { type PartyEvent, partyEvents } from '../../domain/events/party-events.ts';
import { storedTaskEvents, type TaskEvent } from '../../domain/events/task-events.ts';
import type { Item } from '../document.ts';
import { assertReadable } from '../stored.ts';

/**
 * Reads events by the rows of their types. For a type of a later release it checks the common fields only.
 */
const eventReader = <Event>(rows: Readonly<Record<string, EventRow>>, fields: z.ZodRawShape) => {
  const common = z.object({ id: z.string(), at: z.string(), type: z.string(), ...fields });
  const schemas = new Map(
    Object.entries(rows).map(([type, { data, internal }]) => [
      type,
      z.object({ about: z.object({ ...data, ...internal }) }),
    ]),
  );
  return (value: unknown, item: Item): Event => {
    assertReadable<{ readonly type: string }>(common, value, item);
    assertReadable<Event>(schemas.get(value.type) ?? common, value, item);
    return value;
  };
};

const readTaskEvent = eventReader<TaskEvent>(storedTaskEvents, {
  taskId: z.string(),
  title: z.string(),
  advertiserId: z.string(),
});

const readPartyEvent = eventReader<PartyEvent>(partyEvents, {});

export const toTaskEvent = (item: Item): TaskEvent => readTaskEvent(item.taskEvent, item);

export const toPartyEvent = (item: Item): PartyEvent => readPartyEvent(item.partyEvent, item);
