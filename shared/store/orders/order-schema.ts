import * as z from 'zod';
import { Reason } from '../../contract/schemas/basics.ts';
import { Requirements } from '../../contract/schemas/requirements.ts';
import { type CommandName, statuses } from '../../domain/orders/lifecycle.ts';
import type { Order, OrderEvent } from '../../domain/orders/order.ts';
import { defaultTimers } from '../../domain/orders/process.ts';
import { keepDocument } from '../document.ts';

const Status = z.enum(statuses);
const Sum = z.strictObject({ amount: z.int(), currency: z.string() });

const Actor = z.strictObject({
  role: z.enum(['creator', 'advertiser', 'reviewer', 'operator', 'system', 'clock']),
  id: z.string().optional(),
});

const Timers = z
  .strictObject(
    Object.fromEntries(Object.keys(defaultTimers).map((name) => [name, z.string()])) as Record<
      keyof typeof defaultTimers,
      z.ZodString
    >,
  )
  .partial({ proof: true });

const Terms = z.strictObject({
  price: Sum,
  feeBasisPoints: z.int(),
  agency: z.strictObject({ id: z.string(), share: z.int() }).optional(),
  processVersion: z.string(),
  timers: Timers,
  reminders: z.strictObject({ leastWait: z.string(), halfway: z.boolean(), before: z.string() }).optional(),
  revisionRounds: z.int(),
  script: z.boolean(),
  requirements: Requirements,
  formats: z.array(z.string()).optional(),
  platform: z.string(),
  submitBefore: z.string(),
  publishWindow: z.strictObject({ from: z.string(), to: z.string() }),
  timeZone: z.string(),
});

const SubmittedFile = z.strictObject({
  uploadId: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
  objectVersion: z.string().optional(),
});

export const SubmittedFiles = z.array(SubmittedFile);

const Deliverable = z.strictObject({
  title: z.string(),
  description: z.string(),
  hashtags: z.array(z.string()),
  files: SubmittedFiles,
});

const Denial = z.strictObject({
  at: z.string(),
  from: Status,
  status: z.enum(['revising', 'rejected']),
  by: Actor,
  reasons: z.array(Reason),
  appealed: z.boolean(),
});

const Appeal = z.strictObject({
  id: z.string(),
  statement: z.string(),
  files: SubmittedFiles,
  at: z.string(),
  dueBefore: z.string(),
});

const Proof = z.strictObject({
  status: z.enum(['pending', 'confirmed', 'refused']),
  by: z.enum(['machine', 'people']),
  since: z.string(),
  findings: z.array(Reason),
  askedAt: z.string(),
  dueBefore: z.string(),
});

const consent = { id: z.string(), reason: z.string(), until: z.string() };
const Rating = z.strictObject({ score: z.int(), text: z.string(), at: z.string() });

export const OrderEventSchema: z.ZodType<OrderEvent> = z.strictObject({
  seq: z.int(),
  at: z.string(),
  actor: Actor,
  command: z.custom<CommandName | 'take' | 'invite'>((value) => typeof value === 'string'),
  from: Status.optional(),
  to: Status,
  reasons: z.array(Reason),
  data: z.record(z.string(), z.unknown()),
}) as z.ZodType<OrderEvent>;

/** The last command. In older orders its reasons are here instead of in `because`. */
const LastCommandSchema = z.object({
  at: z.string(),
  command: z.string(),
  actor: Actor,
  from: Status.optional(),
  content: z.string(),
});

/** Sets the limit of the publication check for orders of releases that had none. */
export const withProofTimer = (order: Order): Order => {
  const { terms } = order;
  if (terms.timers.proof !== undefined) return order;
  const timers = { ...terms.timers, proof: defaultTimers.proof };
  return keepDocument({ ...order, terms: { ...terms, timers } }, order);
};

/** A stored order. */
export const OrderSchema: z.ZodType<Order> = z.strictObject({
  id: z.string(),
  taskId: z.string(),
  title: z.string(),
  creatorId: z.string(),
  advertiserId: z.string(),
  createdAt: z.string(),
  terms: Terms,
  status: Status,
  version: z.int(),
  since: z.string(),
  because: z.array(Reason).optional(),
  dueAt: z.string().optional(),
  remindAt: z.string().optional(),
  timeouts: z.int(),
  held: z.int(),
  rounds: z.strictObject({ script: z.int(), work: z.int() }),
  invitation: z
    .strictObject({
      status: z.enum(['pending', 'accepted', 'declined', 'lapsed']),
      message: z.string().optional(),
    })
    .optional(),
  script: z.strictObject({ text: z.string(), files: SubmittedFiles }).optional(),
  deliverable: Deliverable.optional(),
  workOnTime: z.boolean().optional(),
  measuredIn: z.int().optional(),
  denial: Denial.optional(),
  appeal: Appeal.optional(),
  publication: z
    .strictObject({ url: z.string(), itemId: z.string().optional(), publishedAt: z.string() })
    .optional(),
  proof: Proof.optional(),
  reviewExtended: z.boolean().optional(),
  cancellationRequest: z.strictObject(consent).optional(),
  extensionRequest: z.strictObject({ ...consent, newDueAt: z.string() }).optional(),
  award: z.int().optional(),
  disputeReply: z.string().optional(),
  ratings: z.strictObject({ creator: Rating.optional(), advertiser: Rating.optional() }).optional(),
  last: LastCommandSchema,
}) as z.ZodType<Order>;
