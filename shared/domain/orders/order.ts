import * as z from 'zod';
import { Invitation } from '../invitations/invitation.ts';
import type { Posting } from '../ledger/journal.ts';
import { Proof } from '../publication/proof.ts';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { commandNames, statuses } from './lifecycle.ts';
import { actorRoles } from './stage.ts';
import { Terms } from './terms.ts';

const StatusName = z.enum(statuses);

export const Actor = z.object({ role: z.enum(actorRoles), id: z.string().optional() });

export type Actor = TypeOf<typeof Actor>;

/** A stored upload at its submission. */
export const SubmittedFile = z.object({
  uploadId: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  /** Lower-case hex. Empty if the client declared none. */
  sha256: z.string(),
  /** The version of the object in the bucket, so that the reviewed bytes are the approved ones. */
  objectVersion: z.string().optional(),
});

export type SubmittedFile = TypeOf<typeof SubmittedFile>;

const Script = z.object({ text: z.string(), files: z.array(SubmittedFile) });

export type Script = TypeOf<typeof Script>;

const Deliverable = z.object({
  title: z.string(),
  description: z.string(),
  hashtags: z.array(z.string()),
  files: z.array(SubmittedFile),
});

export type Deliverable = TypeOf<typeof Deliverable>;

const Publication = z.object({ url: z.string(), itemId: z.string().optional(), publishedAt: Instant });

export type Publication = TypeOf<typeof Publication>;

/** A decision against the work, which the creator can appeal. */
const Denial = z.object({
  at: Instant,
  from: StatusName,
  status: z.enum(['revising', 'rejected']),
  by: Actor,
  reasons: z.array(Reason),
  appealed: z.boolean(),
});

export type Denial = TypeOf<typeof Denial>;

const Appeal = z.object({
  id: z.string(),
  statement: z.string(),
  files: z.array(SubmittedFile),
  at: Instant,
  /** The deadline before the appeal. It is extended by the time of the appeal. */
  dueBefore: Instant,
});

export type Appeal = TypeOf<typeof Appeal>;

/** A request of the creator to the advertiser. It lapses at `until`. */
const ConsentRequest = z.object({ id: z.string(), reason: z.string(), until: Instant });

export type ConsentRequest = TypeOf<typeof ConsentRequest>;

/** A stop by an operator. Nothing moves until it is released: at `until` by the clock, if it has an end. */
const OrderHold = z.object({
  at: Instant,
  by: Actor,
  reasons: z.array(Reason),
  until: Instant.optional(),
});

const Rating = z.object({ score: z.int(), text: z.string(), at: Instant });

export type Rating = TypeOf<typeof Rating>;

/** An event of an order. Events are the audit trail: they have no gaps and never change. */
export const OrderEvent = z.object({
  seq: z.int(),
  at: Instant,
  actor: Actor,
  command: z.enum([...commandNames, 'take', 'invite']),
  from: StatusName.optional(),
  to: StatusName,
  reasons: z.array(Reason),
  data: z.record(z.string(), z.unknown()),
});

export type OrderEvent = TypeOf<typeof OrderEvent>;

/** The last event with a digest of its content. */
const LastCommand = OrderEvent.pick({ at: true, command: true, actor: true, from: true }).extend({
  content: z.string(),
});

export type LastCommand = TypeOf<typeof LastCommand>;

/** One creator's order of a task. */
export const Order = z.object({
  id: z.string(),
  taskId: z.string(),
  title: z.string(),
  /** The first image of the task. No task of a release before 0.3.0 has one. */
  posterId: z.string().exactOptional(),
  creatorId: z.string(),
  advertiserId: z.string(),
  createdAt: Instant,
  terms: Terms,
  status: StatusName,
  /** The number of events of the order. The next event is `version + 1`. */
  version: z.int(),
  /** When the order entered its state. */
  since: Instant,
  /** Why the order entered its state. */
  because: z.array(Reason).optional(),
  /** When the clock acts, unless somebody acts before; absent if the order has ended. */
  dueAt: Instant.optional(),
  /** The next reminder before `dueAt`. */
  remindAt: Instant.optional(),
  /** The number of expired time limits in the current state. */
  timeouts: z.int(),
  /** The balance of the order's account, in minor units. */
  held: z.int(),
  rounds: z.object({ script: z.int(), work: z.int() }),
  /** Present if the creator was invited. */
  invitation: Invitation.optional(),
  script: Script.optional(),
  deliverable: Deliverable.optional(),
  /** Whether the first submission met the original deadline, without extensions. */
  workOnTime: z.boolean().optional(),
  /** The event with the measurements of the screening. They are too large to be part of every write. */
  measuredIn: z.int().optional(),
  denial: Denial.optional(),
  appeal: Appeal.optional(),
  publication: Publication.optional(),
  /** Present if the publication is or was checked. */
  proof: Proof.optional(),
  reviewExtended: z.boolean().optional(),
  cancellationRequest: ConsentRequest.optional(),
  extensionRequest: ConsentRequest.extend({ newDueAt: Instant }).optional(),
  /** The last deadline of the work, and of the publication, if it was not that of the terms. */
  workDueAt: Instant.exactOptional(),
  publishDueAt: Instant.exactOptional(),
  /** How often the creator has asked for more time. */
  extensionRequests: z.int().optional(),
  /** The earned part of the price after a ruling or a cancellation. Without it the whole price is earned. */
  award: z.int().optional(),
  disputeReply: z.string().optional(),
  /** Present while the order is on hold. */
  hold: OrderHold.optional(),
  /** The earlier times on hold. Each time limit that ran then ends later by the lost time. */
  pastHolds: z.array(z.object({ at: Instant, until: Instant })).optional(),
  ratings: z.object({ creator: Rating.optional(), advertiser: Rating.optional() }).optional(),
  /** The last command, to recognize a repeated one. */
  last: LastCommand,
});

export type Order = TypeOf<typeof Order>;

/** The result of a legal command: the new order, the event, and the postings. */
export type Decision = {
  readonly order: Order;
  readonly event: OrderEvent;
  /** The event of the command that the platform gave in the same step, after the other. */
  readonly followUp?: OrderEvent;
  readonly postings: readonly Posting[];
};
