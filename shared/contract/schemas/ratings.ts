import * as z from 'zod';
import { Instant, text } from './basics.ts';

/** A rating that a party gave. */
export const Rating = z.strictObject({ score: z.int(), text: z.string(), at: Instant });

export const RatingBody = z.strictObject({
  score: z.int().min(1).max(5),
  text: text(1_000, 0).default(''),
});
