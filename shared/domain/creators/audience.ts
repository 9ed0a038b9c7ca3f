import * as z from 'zod';

/** The people that a creator reaches, and that a task is for. */
export const Audience = z.object({
  gender: z.enum(['any', 'female', 'male']),
  ageBands: z.array(z.string()),
  regions: z.array(z.string()),
});
