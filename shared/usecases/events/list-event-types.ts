import type { listEventKinds as route } from '../../contract/routes/events.ts';
import { eventKinds } from '../../domain/events/event-kinds.ts';
import type { UseCase } from '../use-case.ts';

/** Lists the event types. */
export const listEventTypes: UseCase<typeof route> = async () => ({
  response: {
    items: eventKinds.map(({ type, version, description }) => ({ type, version, summary: description })),
  },
});
