import type { listEventKinds as route } from '../../contract/routes/webhooks.ts';
import { eventKinds } from '../../domain/event/event-kinds.ts';
import type { Use } from '../../http/endpoint.ts';

/** The catalogue of events in brief. */
export const listEventKinds: Use<typeof route> = async () => ({ answer: { items: eventKinds } });
