import * as z from 'zod';
import { actorRoles, commandNames } from '../../domain/orders/lifecycle.ts';
import { OrderStatus } from '../../domain/orders/order-status.ts';
import {
  AppealId,
  HttpsUrl,
  Instant,
  Money,
  OrderId,
  orUnknown,
  Reason,
  RequestId,
  reasons,
  TaskId,
  text,
  UploadId,
  WithdrawalId,
} from './basics.ts';
import { ReviewClaimView } from './creators.ts';
import { RequirementsView } from './requirements.ts';

const ActorRoleName = z.enum(actorRoles);
const ActionName = z.enum(commandNames);

export const MoneyPreview = z
  .strictObject({
    creator: Money,
    advertiser: Money,
    fee: Money,
    agency: Money.optional(),
  })
  .meta({ id: 'MoneyPreview', description: 'Who gets what.' });

export const SubmittedFile = z
  .strictObject({
    uploadId: UploadId,
    fileName: z.string(),
    contentType: z.string(),
    size: z.int(),
    sha256: z.string(),
  })
  .meta({ id: 'SubmittedFile' });

const Deliverable = z.strictObject({
  title: z.string(),
  description: z.string(),
  hashtags: z.array(z.string()),
  files: z.array(SubmittedFile),
});

const Publication = z.strictObject({ url: z.string(), itemId: z.string().optional(), publishedAt: Instant });

/** What the creator asked the advertiser for; after `lapsesAt` it can no longer be granted. */
const request = { id: RequestId, reason: z.string(), lapsesAt: Instant };

const Rating = z.strictObject({ score: z.int(), text: z.string(), at: Instant });

export const OrderView = z
  .strictObject({
    id: OrderId,
    taskId: TaskId,
    title: z.string(),
    creatorId: z.string(),
    advertiserId: z.string(),
    status: OrderStatus,
    since: Instant,
    createdAt: Instant,
    price: Money,
    fee: Money,
    /** What the creator's agency has of it, by the agreement that was active when the order was made. */
    agency: Money.optional(),
    net: Money,
    nextActions: z.array(
      z.strictObject({ action: ActionName, by: ActorRoleName, money: MoneyPreview.optional() }),
    ),
    dueAt: Instant.optional(),
    timeZone: z.string(),
    onTimeout: z
      .strictObject({ action: ActionName, to: OrderStatus, money: MoneyPreview.optional() })
      .optional(),
    processVersion: z.string(),
    requirements: RequirementsView,
    /** What the work may be, by the task: a video, images with a text. */
    formats: z.array(z.string()).optional(),
    submitBefore: Instant,
    publishWindow: z.strictObject({ from: Instant, to: Instant }),
    rounds: z.strictObject({ script: z.int(), work: z.int(), allowed: z.int() }),
    reasons: z.array(Reason),
    script: z.strictObject({ text: z.string(), files: z.array(SubmittedFile) }).optional(),
    deliverable: Deliverable.optional(),
    publication: Publication.optional(),
    /** The check of the publication, where the platform makes one: until it is confirmed the order stays approved. */
    proof: z
      .strictObject({
        status: orUnknown(z.enum(['pending', 'confirmed', 'refused'])),
        by: orUnknown(z.enum(['machine', 'people'])),
        since: Instant,
        findings: z.array(Reason),
      })
      .optional(),
    /** The appeal that waits for its decision. */
    appeal: z
      .strictObject({ id: AppealId, statement: z.string(), at: Instant, files: z.array(SubmittedFile) })
      .optional(),
    /** `until` is the last moment at which the advertiser may agree. */
    cancellationRequest: z.strictObject({ ...request, until: Instant }).optional(),
    /** `until` is the deadline that the creator asks for. */
    extensionRequest: z.strictObject({ ...request, until: Instant }).optional(),
    disputeReply: z.string().optional(),
    ratings: z.strictObject({ creator: Rating.optional(), advertiser: Rating.optional() }).optional(),
    /** How often the platform has let its own limit run out in this state, and since when it is late. */
    escalations: z.strictObject({ count: z.int(), since: Instant }).optional(),
    checklist: z.array(z.strictObject({ code: z.string(), text: z.string() })).optional(),
    /** For the platform's people: what the screening measured of the files, and which reviewer has the order. */
    measurements: z.array(z.unknown()).optional(),
    /** For the platform's people: what was withdrawn by itself after the settlement. */
    withdrawals: z.array(z.strictObject({ id: WithdrawalId, status: z.string() })).optional(),
    lease: ReviewClaimView.optional(),
    /** For the platform's people: no machine gets on with it, and somebody is to look why, then redrive it. */
    needsOperator: z.strictObject({ since: Instant }).optional(),
  })
  .meta({ id: 'Order' });

export const OrderEventView = z
  .strictObject({
    seq: z.int(),
    at: Instant,
    actor: z.strictObject({ role: z.string(), id: z.string().optional() }),
    command: z.string(),
    from: OrderStatus.optional(),
    to: OrderStatus,
    reasons: z.array(Reason),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'OrderEvent' });

/** Uploads of one order, each named once. */
export const uploadIds = (min: number) =>
  z
    .array(UploadId)
    .min(min)
    .max(9)
    .refine((ids) => new Set(ids).size === ids.length, 'each upload once');

export const SubmissionBody = z.strictObject({
  uploadIds: uploadIds(1),
  title: text(120),
  description: text(2000, 0).default(''),
  hashtags: z.array(text(60)).max(30).default([]),
});

export const ReviewDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('request_changes'), reasons: reasons(1) }),
  z.strictObject({ decision: z.literal('reject'), reasons: reasons(1) }),
]);

export const AdvertiserDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('request_changes'), reasons: reasons(1) }),
]);

export const PublicationBody = z.strictObject({
  url: HttpsUrl,
  itemId: text(100).optional(),
  publishedAt: Instant,
  disclosed: z.literal(true, { error: 'the work must carry the mark that it is advertising' }),
});

export const ProofDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('confirm'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('refuse'), reasons: reasons(1) }),
]);

export const AcceptanceDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('dispute'), reasons: reasons(1) }),
]);
