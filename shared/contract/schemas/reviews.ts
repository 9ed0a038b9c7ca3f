import * as z from 'zod';
import { KnownOrderStatus } from '../../domain/orders/order-status.ts';
import { decision, decisionBetween, decisionWithReasons, Instant, Money, reasons } from './basics.ts';

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
