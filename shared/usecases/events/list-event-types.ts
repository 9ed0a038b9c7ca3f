import type { listEventKinds as route } from '../../contract/routes/webhooks.ts';
import { eventKinds } from '../../domain/events/event-kinds.ts';
import type { UseCase } from '../../http/endpoint.ts';

/** The catalogue of events in brief. */
export const listEventTypes: UseCase<typeof route> = async () => ({ response: { items: eventKinds } });
