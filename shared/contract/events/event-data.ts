import * as z from 'zod';
import type { ToldTaskEvent } from '../../domain/event/event-kinds.ts';
import {
  AgencyId,
  CreatorId,
  Currency,
  Instant,
  Money,
  OrderId,
  QuestionId,
  TaskApplicationId,
  TaskId,
  WithdrawalId,
} from '../schemas/basics.ts';
import { OrderStatus } from '../schemas/orders.ts';

/** What every event of an order carries; `seq` counts its events without a gap, so that a receiver can put them in order. */
export const OrderEventData = z.strictObject({
  orderId: OrderId,
  taskId: TaskId,
  creatorId: CreatorId,
  advertiserId: z.string(),
  seq: z.int(),
  by: z.enum(['creator', 'advertiser', 'reviewer', 'operator', 'system', 'clock']),
  from: OrderStatus.optional(),
  status: OrderStatus,
  dueAt: Instant.optional(),
  price: Money,
  fee: Money,
  net: Money,
});

const task = { taskId: TaskId, advertiserId: z.string() };
const application = { ...task, applicationId: TaskApplicationId, creatorId: CreatorId };
const question = { ...task, questionId: QuestionId, creatorId: CreatorId };

export const taskEventData: Readonly<Record<ToldTaskEvent, z.ZodObject>> = {
  task_opened: z.strictObject(task),
  task_closed: z.strictObject(task),
  task_approved: z.strictObject(task),
  task_rejected: z.strictObject(task),
  application_received: z.strictObject(application),
  application_withdrawn: z.strictObject(application),
  application_declined: z.strictObject(application),
  question_asked: z.strictObject({ ...question, to: z.enum(['advertiser', 'platform']) }),
  question_answered: z.strictObject({ ...question, by: z.enum(['advertiser', 'operator']) }),
  question_hidden: z.strictObject(question),
};

export const withdrawalEventData = (status: string) =>
  z.strictObject({
    withdrawalId: WithdrawalId,
    /** Whoever is paid: a creator or an agency. */
    creatorId: CreatorId.optional(),
    agencyId: AgencyId.optional(),
    seq: z.int(),
    step: z.string(),
    status: z.literal(status),
    amount: Money,
    fee: Money,
    payout: Money,
  });

/** What one entry of the journal did to one wallet: the change of each of its purses, in minor units. */
export const WalletBookedData = z.strictObject({
  entryId: z.string(),
  cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
  wallet: z.strictObject({ as: z.enum(['creator', 'advertiser', 'agency']), id: z.string() }),
  currency: Currency,
  changes: z.record(z.string(), z.int()),
});

export const WebhookTestData = z.strictObject({ message: z.string() });
