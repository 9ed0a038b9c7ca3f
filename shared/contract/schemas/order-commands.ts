import * as z from 'zod';
import { decisionBetween, HttpsUrl, Instant, Money, reasons, text, title } from './basics.ts';
import { MoneyPreview } from './orders.ts';
import { uploadIds } from './uploads.ts';

export const ScriptBody = z.strictObject({ text: text(20_000), uploadIds: uploadIds(0).default([]) });

export const AppealBody = z.strictObject({ statement: text(2_000), uploadIds: uploadIds(0).default([]) });

export const DisputeReplyBody = z.strictObject({ statement: text(2_000) });

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

export const CancellationRequestDecision = decisionBetween('grant', 'refuse');

export const ExtensionRequestBody = z.strictObject({ until: Instant, reason: text(1_000) });

export const ExtensionRequestDecision = z.strictObject({
  decision: z.enum(['grant', 'refuse']),
  reasons: reasons(0).default([]),
});

export const AdvertiserDecision = decisionBetween('approve', 'request_changes');

export const SubmissionBody = z.strictObject({
  uploadIds: uploadIds(1),
  title: title(120),
  description: text(2000, 0).default(''),
  hashtags: z.array(text(60)).max(30).default([]),
});

export const PublicationBody = z.strictObject({
  url: HttpsUrl,
  itemId: text(100).optional(),
  publishedAt: Instant,
  disclosed: z.literal(true, { error: 'must be true: mark the published work as advertising' }),
});

export const AcceptanceDecision = decisionBetween('accept', 'dispute');
