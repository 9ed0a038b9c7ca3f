import * as z from 'zod';
import { eventKinds } from '../../domain/events/event-kinds.ts';

const types = eventKinds.map(({ type }) => type);

export const EventKindList = z.strictObject({
  items: z.array(
    z.strictObject({
      type: z.enum(types).meta({ description: 'The type of the event.' }),
      version: z.int(),
      summary: z.string(),
    }),
  ),
});
