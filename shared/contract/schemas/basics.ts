import * as z from 'zod';
import { Instant, Reason, text } from '../../domain/fields.ts';
import { Payee } from '../../domain/ledger/accounts.ts';
import { walletOwners } from '../../domain/ledger/wallet-change.ts';

export * from '../../domain/fields.ts';

export const reasons = (min: number) => z.array(Reason).min(min).max(20);

/** The query parameters of every list. Query values arrive as text. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(2048).optional(),
};

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().optional() });

/** A decision that needs no reasons. */
export const decision = <const Name extends string>(name: Name) =>
  z.strictObject({ decision: z.literal(name), reasons: reasons(0).default([]) });

/** A decision that needs at least one reason. */
export const decisionWithReasons = <const Name extends string>(name: Name) =>
  z.strictObject({ decision: z.literal(name), reasons: reasons(1) });

/** A decision for something, or with reasons against it. */
export const decisionBetween = <const For extends string, const Against extends string>(
  inFavour: For,
  against: Against,
) => z.discriminatedUnion('decision', [decision(inFavour), decisionWithReasons(against)]);

/** The decision about a creator application, a task or an adjustment. */
export const ApproveOrReject = decisionBetween('approve', 'reject');

/** A kind of party: each has a wallet and an inbox. */
export const PartyRole = z.enum(walletOwners);

/** A kind of party that is paid. An advertiser takes unspent balance back. */
export const PayeeRole = Payee.shape.role;

/** How staff know the outcome of a payment, or the reason of an adjustment. */
export const Evidence = z.strictObject({
  note: text(1_000),
  /** The source of the evidence, such as a line of a bank statement, an audit or a complaint. */
  reference: text(200),
});

export const UnreadCount = z.strictObject({ unread: z.int() }).meta({ id: 'Unread' });

export const PublishWindow = z.strictObject({ from: Instant, to: Instant });
