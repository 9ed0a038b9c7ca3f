import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A list with its filters that a person of staff keeps under a name. */
export const SavedView = z.object({
  id: z.string(),
  /** The account of its owner. */
  by: z.string(),
  name: z.string(),
  /** The page of the console, and its filters as a query string. */
  page: z.string(),
  query: z.string(),
  /** Whether the console opens with it. */
  isFirst: z.boolean(),
  createdAt: Instant,
});

export type SavedView = TypeOf<typeof SavedView>;
