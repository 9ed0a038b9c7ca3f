import * as z from 'zod';
import { Invitation } from '../invitations/invitation.ts';
import type { Posting } from '../ledger/journal.ts';
import { Proof } from '../publication/proof.ts';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { actorRoles, commandNames, statuses } from './lifecycle.ts';
import { Terms } from './terms.ts';

const StatusName = z.enum(statuses);

export const Actor = z.object({ role: z.enum(actorRoles), id: z.string().optional() });

export type Actor = TypeOf<typeof Actor>;

/** A stored upload as it was when it was handed in: these bytes and no others are reviewed. */
export const SubmittedFile = z.object({
  uploadId: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
  /** The object's version in the bucket, so that what was reviewed is what was approved. */
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

/** A decision against the work that the creator may appeal: which step was denied, by whom, and with how much time left. */
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
  /** The deadline that stood still while the appeal was decided. */
  dueBefore: Instant,
});

export type Appeal = TypeOf<typeof Appeal>;

/** A request of the creator that needs the advertiser's consent; after `until` it has lapsed. */
const ConsentRequest = z.object({ id: z.string(), reason: z.string(), until: Instant });

export type ConsentRequest = TypeOf<typeof ConsentRequest>;

const Rating = z.object({ score: z.int(), text: z.string(), at: Instant });

export type Rating = TypeOf<typeof Rating>;

/** What happened to an order. Events are the audit trail: gapless from 1 and never rewritten. */
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

/** The last event in brief: what it brought is kept by its digest, so that the order does not carry it twice. */
const LastCommand = OrderEvent.pick({ at: true, command: true, actor: true, from: true }).extend({
  content: z.string(),
});

export type LastCommand = TypeOf<typeof LastCommand>;

/** An order: one creator's copy of one task. */
export const Order = z.object({
  id: z.string(),
  taskId: z.string(),
  title: z.string(),
  creatorId: z.string(),
  advertiserId: z.string(),
  createdAt: Instant,
  terms: Terms,
  status: StatusName,
  /** How many events the order has had; the next one is `version + 1`. */
  version: z.int(),
  /** When it came into its state. */
  since: Instant,
  /** Why it came into its state, if that was said. */
  because: z.array(Reason).optional(),
  /** When the clock acts, unless somebody acts before; absent when the order has ended. */
  dueAt: Instant.optional(),
  /** When the clock reminds whoever is waited for of `dueAt`, if it does before that. */
  remindAt: Instant.optional(),
  /** How many of the state's time limits have run out since it came into its state. */
  timeouts: z.int(),
  /** What the order's account holds, in minor units of the price's currency. */
  held: z.int(),
  rounds: z.object({ script: z.int(), work: z.int() }),
  /** Only of an order that its creator was invited to. */
  invitation: Invitation.optional(),
  script: Script.optional(),
  deliverable: Deliverable.optional(),
  /** Whether the work was first handed in by the deadline that it had at the beginning, extensions left aside. */
  workOnTime: z.boolean().optional(),
  /** The event that holds what the screening measured of the deliverable; its numbers would weigh on every write. */
  measuredIn: z.int().optional(),
  denial: Denial.optional(),
  appeal: Appeal.optional(),
  publication: Publication.optional(),
  /** Only of a publication that has to be checked, or had to be. */
  proof: Proof.optional(),
  reviewExtended: z.boolean().optional(),
  cancellationRequest: ConsentRequest.optional(),
  extensionRequest: ConsentRequest.extend({ newDueAt: Instant }).optional(),
  /** The part of the price that the creator is paid, when a ruling or a cancellation set another than all of it. */
  award: z.int().optional(),
  disputeReply: z.string().optional(),
  ratings: z.object({ creator: Rating.optional(), advertiser: Rating.optional() }).optional(),
  /** What the last command was, by which one that was given twice is known. */
  last: LastCommand,
});

export type Order = TypeOf<typeof Order>;

/** What a legal command does: the order after it, the event that tells of it, and the money it moves. */
export type Decision = {
  readonly order: Order;
  readonly event: OrderEvent;
  readonly postings: readonly Posting[];
};
