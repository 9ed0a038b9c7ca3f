import * as z from 'zod';
import type { Signer } from '../adapters/signer.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { Page, PageRequest, Position } from '../store/page.ts';
import type { Outcome } from './outcome.ts';

const CursorSchema = z.object({ list: z.string(), after: z.record(z.string(), z.string()) });

/** The same position in the same order: tables return its attributes in any order, and the ETag of a page must not change. */
const inOrder = (after: Position): Position =>
  Object.fromEntries(Object.entries(after).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The signed cursor that continues a list: its position, and the list with its filters. */
export const createCursor = (signer: Signer, list: string, after: Position): Promise<string> =>
  signer.sign({ list, after: inOrder(after) });

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

/** The part of a list that a request asks for. */
type ListQuery = { readonly limit: number; readonly cursor?: string | undefined };

/**
 * Responds with the page of a list after the cursor of a request. `list` names the list with its filters. What
 * is read beside the items belongs to the response, too.
 */
export const listPage = async <Found extends Page<unknown>>(
  { signer }: { readonly signer: Signer },
  list: string,
  { limit, cursor }: ListQuery,
  read: (page: PageRequest) => Promise<Found | Refusal>,
): Promise<Outcome<Omit<Found, 'next'> & { readonly nextCursor?: string }>> => {
  const after = await readCursor(signer, list, cursor);
  if (isRefusal(after)) return after;
  const found = await read({ limit, after });
  if (isRefusal(found)) return found;
  const { next, ...shown } = found;
  return { response: { ...shown, ...(next && { nextCursor: await createCursor(signer, list, next) }) } };
};
