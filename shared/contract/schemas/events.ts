import * as z from 'zod';

export const EventKindList = z.strictObject({
  items: z.array(z.strictObject({ type: z.string(), version: z.int(), summary: z.string() })),
});
