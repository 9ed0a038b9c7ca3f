import * as z from 'zod';
import type { TypeOf } from './type-of.ts';

/** Why something was decided: a code to count by, a sentence to act on, and the second of a video it is about. */
export const Reason = z.object({ code: z.string(), message: z.string(), atSecond: z.number().optional() });

export type Reason = TypeOf<typeof Reason>;
