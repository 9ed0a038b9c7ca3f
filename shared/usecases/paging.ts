import * as z from 'zod';
import type { Signer } from '../adapters/signer.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import type { Position } from '../store/table.ts';

const CursorSchema = z.object({ list: z.string(), after: z.record(z.string(), z.string()) });

/** The signed cursor that continues a list: its position, and the list with its filters. */
export const createCursor = (signer: Signer, list: string, after: Position): Promise<string> =>
  signer.sign({ list, after });

/** The position in a cursor of this list. */
export const readCursor = async (
  signer: Signer,
  list: string,
  cursor: string | undefined,
): Promise<Position | undefined | Refusal> => {
  if (cursor === undefined) return undefined;
  const opened = CursorSchema.safeParse(await signer.verify(cursor));
  return opened.success && opened.data.list === list
    ? opened.data.after
    : refuse('invalid-cursor', 'This cursor is not from this list. Start without a cursor.');
};

/** A page as lists return it. */
export const toPage = async <Item>(
  signer: Signer,
  list: string,
  items: readonly Item[],
  next: Position | undefined,
): Promise<{ items: readonly Item[]; nextCursor?: string }> => ({
  items,
  ...(next && { nextCursor: await createCursor(signer, list, next) }),
});
