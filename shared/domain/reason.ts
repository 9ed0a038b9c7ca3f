import * as z from 'zod';
import type { TypeOf } from './type-of.ts';

/**
 * The reason of a decision: a code for programs, a message for people, and the second of a video. Machines also write
 * the message in Chinese.
 */
export const Reason = z.object({
  code: z.string(),
  message: z.string(),
  messageZh: z.string().optional(),
  atSecond: z.number().optional(),
});

export type Reason = TypeOf<typeof Reason>;
