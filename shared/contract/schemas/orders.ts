import * as z from 'zod';
import * as ids from '../../domain/fields.ts';
import { commandNames } from '../../domain/orders/lifecycle.ts';
import { OrderStatus } from '../../domain/orders/order-status.ts';
import { actorRoles } from '../../domain/orders/stage.ts';
import { Instant, Money, orUnknown, PublishWindow, Reason } from './basics.ts';
import { OwnOrderHold } from './holds.ts';
import { PartyName, TaskName } from './names.ts';
import { Rating } from './ratings.ts';
import { ReviewClaimView } from './reviews.ts';
import { RequirementsView } from './task-requirements.ts';
import { SubmittedFile } from './uploads.ts';

const ActorRoleName = z.enum(actorRoles);

const ActionName = z.enum(commandNames);

export const MoneyPreview = z
  .strictObject({
    creator: Money,
    advertiser: Money,
    fee: Money,
    agency: Money.optional(),
  })
  .meta({ id: 'MoneyPreview', description: 'The amount that each party receives.' });

const Deliverable = z.strictObject({
  title: z.string(),
  description: z.string(),
  hashtags: z.array(z.string()),
  files: z.array(SubmittedFile),
});

const Publication = z.strictObject({ url: z.string(), itemId: z.string().optional(), publishedAt: Instant });

/** A request of the creator to the advertiser. It cannot be granted after `lapsesAt`. */
const request = { id: ids.RequestId, reason: z.string(), lapsesAt: Instant };

export const OrderView = z
  .strictObject({
    id: ids.OrderId,
    taskId: ids.TaskId,
    task: TaskName.optional(),
    title: z.string(),
    creatorId: z.string(),
    creator: PartyName.optional(),
    advertiserId: z.string(),
    advertiser: PartyName.optional(),
    status: OrderStatus,
    since: Instant,
    createdAt: Instant,
    price: Money,
    fee: Money,
    /** The share of the creator's agency, by the agreement at the creation of the order. */
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
    /** The formats that the task allows: a video, images with a text. */
    formats: z.array(z.string()).optional(),
    /** Until when the work can be submitted, with extensions: `dueAt` while the creator works on it. */
    submitBefore: Instant,
    /** `to` has extensions, too: it is `dueAt` while the creator is to publish. */
    publishWindow: PublishWindow,
    rounds: z.strictObject({ script: z.int(), work: z.int(), allowed: z.int() }),
    reasons: z.array(Reason),
    script: z.strictObject({ text: z.string(), files: z.array(SubmittedFile) }).optional(),
    deliverable: Deliverable.optional(),
    publication: Publication.optional(),
    /** The check of the publication, if the platform checks it. The order stays approved until it is confirmed. */
    proof: z
      .strictObject({
        status: orUnknown(z.enum(['pending', 'confirmed', 'refused'])),
        by: orUnknown(z.enum(['machine', 'people'])),
        since: Instant,
        findings: z.array(Reason),
      })
      .optional(),
    /** The appeal that waits for a decision. */
    appeal: z
      .strictObject({ id: ids.AppealId, statement: z.string(), at: Instant, files: z.array(SubmittedFile) })
      .optional(),
    /** `until` is the last time at which the advertiser can grant it. */
    cancellationRequest: z.strictObject({ ...request, until: Instant }).optional(),
    /** `until` is the requested deadline. */
    extensionRequest: z.strictObject({ ...request, until: Instant }).optional(),
    disputeReply: z.string().optional(),
    /** An operator has stopped the order. No deadline runs, and nobody can act until it is released. */
    hold: OwnOrderHold.optional(),
    ratings: z.strictObject({ creator: Rating.optional(), advertiser: Rating.optional() }).optional(),
    /** How many deadlines the platform has missed in this state, and since when it is late. */
    escalations: z.strictObject({ count: z.int(), since: Instant }).optional(),
    checklist: z.array(z.strictObject({ code: z.string(), text: z.string() })).optional(),
    /**
     * For staff: the measurements of the screening, and (in `lease`) the review claim. `sameFileIn` of a measurement
     * names an earlier order with the same bytes. `notes` says that players may choose among several videos or sounds.
     */
    measurements: z.array(z.unknown()).optional(),
    /** For staff: the automatic withdrawals after the settlement. */
    withdrawals: z.array(z.strictObject({ id: ids.WithdrawalId, status: z.string() })).optional(),
    lease: ReviewClaimView.optional(),
    /** For staff: a machine step keeps failing. An operator finds the cause, then redrives the order. */
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
