import * as z from 'zod';
import { Reason } from '../../domain/fields.ts';

export * from '../../domain/fields.ts';

export const reasons = (min: number) => z.array(Reason).min(min).max(20);

/** The query parameters of every list. Query values arrive as text. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(2048).optional(),
};

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().optional() });
