import * as z from 'zod';
import { Instant, Money, reasons, text } from './basics.ts';
import { MoneyPreview, uploadIds } from './orders.ts';

export const ScriptBody = z.strictObject({ text: text(20_000), uploadIds: uploadIds(0).default([]) });

export const AppealBody = z.strictObject({ statement: text(2_000), uploadIds: uploadIds(0).default([]) });

export const AppealDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('overturn'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('uphold'), reasons: reasons(1) }),
]);

export const DisputeReplyBody = z.strictObject({ statement: text(2_000) });

export const DisputeResolution = z.strictObject({ creatorAmount: Money, reasons: reasons(1) });

/** The amounts of a cancellation by the advertiser, valid until `validUntil` while the order stays in its state. */
export const CancellationQuote = MoneyPreview.extend({ quoteId: z.string(), validUntil: Instant }).meta({
  id: 'CancellationQuote',
});

/** An advertiser sends a quote and a reason. An operator sends reasons, and optionally the creator's amount. */
export const CancellationBody = z
  .strictObject({
    quoteId: z.string().min(1).max(4_096).optional(),
    reason: text(1_000).optional(),
    reasons: reasons(1).optional(),
    creatorAmount: Money.optional(),
  })
  .refine((body) => body.reason !== undefined || body.reasons !== undefined, {
    path: ['reason'],
    error: 'give a reason for the cancellation',
  });

export const CancellationRequestBody = z.strictObject({ reason: text(1_000) });

export const CancellationRequestDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('grant'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('refuse'), reasons: reasons(1) }),
]);

export const ExtensionRequestBody = z.strictObject({ until: Instant, reason: text(1_000) });

export const ExtensionRequestDecision = z.strictObject({
  decision: z.enum(['grant', 'refuse']),
  reasons: reasons(0).default([]),
});

export const RatingBody = z.strictObject({
  score: z.int().min(1).max(5),
  text: text(1_000, 0).default(''),
});
