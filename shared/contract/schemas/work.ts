import * as z from 'zod';
import { sweepNames } from '../../domain/health/sweeps.ts';
import { staffRoles } from '../roles.ts';
import { Instant, orUnknown, text } from './basics.ts';
import { PartyName, TaskName } from './names.ts';

const AssignmentView = z
  .strictObject({
    /** The account of the person who has the work, or a staff role, and the account of the one who assigned it. */
    to: z.string(),
    isRole: z.literal(true).optional(),
    by: z.string(),
    at: Instant,
    note: z.string().optional(),
  })
  .meta({ id: 'Assignment' });

/** Something that waits for staff. `id` is that of an order, an application, a payment or another case. */
export const WorkItem = z
  .strictObject({
    queue: z.string(),
    kind: z.string(),
    id: z.string(),
    /** When it is late: the limit of an order, or the target of its queue. */
    dueAt: Instant,
    isLate: z.boolean(),
    /** What the work is about, as far as it has a task or parties. */
    task: TaskName.optional(),
    creator: PartyName.optional(),
    advertiser: PartyName.optional(),
    assignment: AssignmentView.optional(),
  })
  .meta({ id: 'WorkItem' });

export const AssignedWork = z
  .strictObject({ id: z.string(), assignment: AssignmentView })
  .meta({ id: 'AssignedWork' });

export const AssignmentBody = z
  .strictObject({
    /** The account of a person of staff. Without it you take the work yourself. */
    to: z.string().min(1).max(200).optional(),
    /** Hands the work to everybody in a role instead. */
    toRole: z.enum(staffRoles).optional(),
    note: text(1_000).optional(),
  })
  .refine(({ to, toRole }) => to === undefined || toRole === undefined, {
    path: ['toRole'],
    error: 'name a person or a role, not both',
  });

const money = z.strictObject({ account: z.string(), amount: z.int(), currency: z.string() });

/** A queue with its length. `isMore`: counting ended at 1,000. */
const QueueCount = z
  .strictObject({
    queue: z.string(),
    kind: z.string(),
    count: z.int(),
    isMore: z.boolean(),
    late: z.int(),
    /** When the first of the queue is or was late. */
    firstDueAt: Instant.optional(),
  })
  .meta({ id: 'QueueCount' });

/** A sweep with its last runs. A sweep that has not run yet has no times. `isLate`: it has missed several runs. */
const SweepView = z
  .strictObject({
    name: orUnknown(z.enum(sweepNames)),
    startedAt: Instant.optional(),
    /** When a run last ended well. */
    completedAt: Instant.optional(),
    failedAt: Instant.optional(),
    isLate: z.boolean(),
  })
  .meta({ id: 'Sweep' });

export const OverviewView = z
  .strictObject({
    /** When the numbers were read. They are kept for some seconds. */
    at: Instant,
    queues: z.array(QueueCount),
    /** For readers of money: the balance of each kind of account. */
    money: z.array(money).optional(),
    health: z.strictObject({
      /** The last audit of the ledger. */
      audit: z.strictObject({ id: z.string(), status: z.string(), endedAt: Instant }).optional(),
      /** Which payments staff have stopped. */
      freeze: z.strictObject({ deposits: z.boolean(), withdrawals: z.boolean() }),
      sweeps: z.array(SweepView),
      /** The last 24 hours with any attempts to deliver webhooks, latest first. */
      webhooks: z.array(
        z.strictObject({ from: Instant, accepted: z.int(), failed: z.int() }).meta({ id: 'DeliveryHour' }),
      ),
    }),
  })
  .meta({ id: 'Overview' });
