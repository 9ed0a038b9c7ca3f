import * as z from 'zod';
import {
  CreatorId,
  decisionBetween,
  Instant,
  Money,
  OrderId,
  orUnknown,
  PositiveMoney,
  Reason,
  TaskApplicationId,
  TaskId,
  text,
} from './basics.ts';
import { PartyName, TaskName } from './names.ts';
import { OrderView } from './orders.ts';

export const TaskApplicationBody = z.strictObject({ pitch: text(1000), quote: PositiveMoney.optional() });

export const TaskApplicationView = z
  .strictObject({
    id: TaskApplicationId,
    taskId: TaskId,
    task: TaskName.optional(),
    title: z.string(),
    creatorId: CreatorId,
    creator: PartyName.optional(),
    pitch: z.string(),
    quote: Money.optional(),
    status: orUnknown(z.enum(['pending', 'chosen', 'declined', 'withdrawn', 'not_chosen'])),
    createdAt: Instant,
    decidedAt: Instant.optional(),
    reasons: z.array(Reason),
    orderId: OrderId.optional(),
  })
  .meta({ id: 'TaskApplication' });

export const TaskApplicationDecision = decisionBetween('choose', 'decline');

/** A decided application, with the created order if its creator was chosen. */
export const DecidedTaskApplication = z
  .strictObject({ application: TaskApplicationView, order: OrderView.optional() })
  .meta({ id: 'DecidedTaskApplication' });
