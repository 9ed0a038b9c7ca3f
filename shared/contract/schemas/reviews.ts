import * as z from 'zod';
import { orderMoneyStates } from '../../domain/orders/order-money.ts';
import { KnownOrderStatus } from '../../domain/orders/order-status.ts';
import { waiters } from '../../domain/orders/stage.ts';
import {
  AdvertiserId,
  CreatorId,
  decision,
  decisionBetween,
  decisionWithReasons,
  Instant,
  Money,
  reasons,
  TaskId,
} from './basics.ts';
import { onlyOrAny } from './operations.ts';

/** The review claim of an item, without the reviewer's name. */
export const ReviewClaimView = z
  .strictObject({ by: z.enum(['you', 'another reviewer']), until: Instant })
  .meta({ id: 'Lease' });

export const ReviewDecision = z.discriminatedUnion('decision', [
  decision('approve'),
  decisionWithReasons('request_changes'),
  decisionWithReasons('reject'),
]);

export const AppealDecision = decisionBetween('overturn', 'uphold');

export const ProofDecision = decisionBetween('confirm', 'refuse');

/** Why the cause of the failure is gone. */
export const OrderRedriveBody = z.strictObject({ reasons: reasons(1) });

export const DisputeResolution = z.strictObject({ creatorAmount: Money, reasons: reasons(1) });

/** The queues of orders that need the platform. */
export const queueStatuses = [
  'disputed',
  'in_review',
  'appealing',
  'arbitration',
  'approved',
  'screening',
  'accepted',
  'on_hold',
] as const;

/** A queue, `any`, or another state of an order. */
export const OperationsStatus = z.enum([
  ...queueStatuses,
  'any',
  ...KnownOrderStatus.options.filter((status) => !queueStatuses.some((queue) => queue === status)),
]);

export const OrderSort = z.enum(['newest', 'oldest']);

/** The filters of the lists and counts of all orders. */
export const orderFilters = {
  status: OperationsStatus.default('disputed'),
  late: onlyOrAny,
  /** Orders on hold only. */
  held: onlyOrAny,
  state: KnownOrderStatus.optional(),
  /** Where the money of an order is: held, paid to its creator, or returned to its advertiser. */
  money: z.enum(orderMoneyStates).optional(),
  /** Whom the orders wait for. */
  waitsFor: z.enum(waiters).optional(),
  /** The creator or the advertiser of the orders. */
  partyId: z.union([CreatorId, AdvertiserId], 'an id that begins with crt_ or adv_').optional(),
  taskId: TaskId.optional(),
  createdAfter: Instant.optional(),
  createdBefore: Instant.optional(),
  /** Orders that are in their state since this time or longer. */
  sinceBefore: Instant.optional(),
};
