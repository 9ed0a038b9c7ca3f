import * as z from 'zod';
import { TaskCard } from './tasks.ts';

/** An open task with its score for the creator, 0 to 1. The points of the reasons sum to the score in basis points. */
export const RecommendedTask = TaskCard.extend({
  match: z.strictObject({
    score: z.number().min(0).max(1),
    reasons: z.array(
      z.strictObject({
        criterion: z.string(),
        code: z.string(),
        points: z.int(),
        message: z.string(),
        messageZh: z.string(),
        facts: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
}).meta({ id: 'RecommendedTask' });
