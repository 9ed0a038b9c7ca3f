import * as z from 'zod';
import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Split } from '../../domain/orders/split.ts';
import { type Instant, isPast } from '../../domain/time.ts';

const Sum = z.object({ amount: z.int(), currency: z.string() });

/** The signed content of a quote: the order and its version, the amounts, and how long they bind. */
const Quote = z.object({
  cancellationOf: z.string(),
  version: z.int(),
  split: z.object({ award: Sum, fee: Sum, agency: Sum, creator: Sum, returned: Sum }),
  validUntil: z.string(),
});

/** Signs a cancellation's amounts. The result is the quote's id; only this deployment can create it. */
export const signQuote = (
  { signer }: Pick<ApiDeps, 'signer'>,
  { id, version }: Order,
  split: Split,
  validUntil: Instant,
): Promise<string> => signer.sign({ cancellationOf: id, version, split, validUntil });

/** The amounts of an order's quote and whether they still bind; `undefined` if it is no quote of this order. */
export const verifyQuote = async (
  { signer }: Pick<ApiDeps, 'signer'>,
  { id }: Order,
  quoteId: string,
  now: Instant,
): Promise<{ readonly split: Split; readonly isBinding: boolean } | undefined> => {
  const { data: quote } = Quote.safeParse(await signer.verify(quoteId));
  if (quote?.cancellationOf !== id) return undefined;
  return { split: quote.split, isBinding: !isPast(quote.validUntil, now) };
};
