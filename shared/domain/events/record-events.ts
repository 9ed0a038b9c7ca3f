import * as z from 'zod';
import {
  AgencyId,
  CreatorId,
  Currency,
  Instant,
  Money,
  OrderId,
  TaskApplicationId,
  TaskId,
  WithdrawalId,
} from '../fields.ts';
import { OrderStatus } from '../orders/order-status.ts';
import { actorRoles } from '../orders/stage.ts';
import type { WithdrawalStatus } from '../withdrawals/lifecycle.ts';
import { webhookTest } from './domain-event.ts';
import type { EventRow } from './event-row.ts';

const task = { taskId: TaskId, advertiserId: z.string() };

export const orderEventData = {
  orderId: OrderId,
  taskId: TaskId,
  creatorId: CreatorId,
  advertiserId: z.string(),
  /** Numbers the events of the order without gaps, so that a receiver can sort them. */
  seq: z.int(),
  by: z.enum(actorRoles),
  from: OrderStatus.optional(),
  status: OrderStatus,
  dueAt: Instant.optional(),
  price: Money,
  fee: Money,
  net: Money,
};

/** The event of a withdrawal that reaches a state. */
export const withdrawalEvent = (status: WithdrawalStatus): EventRow => ({
  description: `A withdrawal changed its state to ${status}.`,
  data: {
    withdrawalId: WithdrawalId,
    /** The payee: a creator or an agency. */
    creatorId: CreatorId.optional(),
    agencyId: AgencyId.optional(),
    seq: z.int(),
    step: z.string(),
    status: z.literal(status),
    amount: Money,
    fee: Money,
    payout: Money,
  },
});

export const applicationNotChosen = 'application.not_chosen';
export const taskRecommended = 'task.recommended';
export const walletBooked = 'wallet.booked';

/** Events that are derived from other records. */
export const recordEvents = {
  [applicationNotChosen]: {
    description: 'A task takes no more creators, and an application for it was not chosen.',
    data: { ...task, applicationId: TaskApplicationId, creatorId: CreatorId },
  },
  [taskRecommended]: {
    description: 'A task opened that suits a creator well.',
    data: { ...task, creatorId: CreatorId, score: z.number().min(0).max(1) },
  },
  [walletBooked]: {
    description: 'A journal entry changed the balances of a wallet.',
    data: {
      entryId: z.string(),
      cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
      wallet: z.strictObject({ as: z.enum(['creator', 'advertiser', 'agency']), id: z.string() }),
      currency: Currency,
      /** The change of each balance in minor units. */
      changes: z.record(z.string(), z.int()),
    },
  },
  [webhookTest]: {
    description: 'A test of an endpoint. It reports no fact.',
    data: { message: z.string() },
  },
} as const satisfies Readonly<Record<string, EventRow>>;
