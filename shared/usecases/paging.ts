import * as z from 'zod';
import type { Signer } from '../adapters/signer.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import type { Position } from '../store/table.ts';

const CursorSchema = z.object({ list: z.string(), after: z.record(z.string(), z.string()) });

/** The cursor that continues a list: where it is, and which list with which filters, sealed against change. */
export const cursorFor = (signer: Signer, list: string, after: Position): Promise<string> =>
  signer.seal({ list, after });

/** The position that a cursor names, if it was made for this very list. */
export const positionOf = async (
  signer: Signer,
  list: string,
  cursor: string | undefined,
): Promise<Position | undefined | Refusal> => {
  if (cursor === undefined) return undefined;
  const opened = CursorSchema.safeParse(await signer.open(cursor));
  return opened.success && opened.data.list === list
    ? opened.data.after
    : refuse('invalid-cursor', 'This cursor does not belong to this list; begin without one.');
};

/** A page as lists answer it. */
export const pageOf = async <Item>(
  signer: Signer,
  list: string,
  items: readonly Item[],
  next: Position | undefined,
): Promise<{ items: readonly Item[]; nextCursor?: string }> => ({
  items,
  ...(next && { nextCursor: await cursorFor(signer, list, next) }),
});
