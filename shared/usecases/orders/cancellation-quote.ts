import * as z from 'zod';
import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Split } from '../../domain/orders/split.ts';
import { type Instant, isPast } from '../../domain/time.ts';

const Sum = z.object({ amount: z.int(), currency: z.string() });

/** What a quote seals: for which order, at which version of it, what would move, and until when that binds. */
const Quote = z.object({
  cancellationOf: z.string(),
  version: z.int(),
  split: z.object({ award: Sum, fee: Sum, agency: Sum, creator: Sum, returned: Sum }),
  validUntil: z.string(),
});

/** A cancellation's amounts as an id that only this deployment can make, and nobody can alter. */
export const signQuote = (
  { signer }: Pick<ApiDeps, 'signer'>,
  { id, version }: Order,
  split: Split,
  validUntil: Instant,
): Promise<string> => signer.sign({ cancellationOf: id, version, split, validUntil });

/** The amounts that an order's quote names, and whether they still bind; nothing for what is no quote of this order. */
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
