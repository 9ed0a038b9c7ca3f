import * as z from 'zod';
import { OrderStatus } from '../../domain/orders/order-status.ts';
import { waiters } from '../../domain/orders/stage.ts';
import { Instant, OrderId, orUnknown, Reason } from './basics.ts';
import { MoneyPreview } from './orders.ts';

const Masked = z.record(z.string(), z.unknown());

/** A stay in a state. `input` is the content of its command, with personal data masked. */
const VisitView = z.strictObject({
  status: OrderStatus,
  enteredAt: Instant,
  leftAt: Instant.optional(),
  seq: z.int(),
  command: z.string(),
  by: z.string(),
  reasons: z.array(Reason),
  input: Masked,
});

const FailureView = z.strictObject({
  kind: z.enum(['parked', 'late_step', 'failed_check', 'failed_execution']),
  at: Instant,
  status: OrderStatus.optional(),
  /** The name of the error and its cause, with personal data masked. */
  error: z.string().optional(),
  cause: z.string().optional(),
});

/** The Step Functions execution that conducts the order. */
const MachineExecutionView = z.strictObject({
  name: z.string(),
  status: orUnknown(
    z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE', 'MISSING']),
  ),
  startedAt: Instant.optional(),
  stoppedAt: Instant.optional(),
  input: z.unknown().optional(),
  output: z.unknown().optional(),
});

export const OrderExecutionView = z
  .strictObject({
    orderId: OrderId,
    status: OrderStatus,
    processVersion: z.string(),
    hasEnded: z.boolean(),
    /** Whom the order waits for, since when, and what the clock does next. */
    wait: z.strictObject({
      for: z.enum(waiters),
      since: Instant,
      dueAt: Instant.optional(),
      /** The next act of the clock: a reminder, the end of a request, or the time limit. */
      next: z.strictObject({ command: z.string(), at: Instant }).optional(),
      /** What happens when the time limit ends. */
      onTimeout: z
        .strictObject({ command: z.string(), to: OrderStatus, at: Instant, money: MoneyPreview.optional() })
        .optional(),
    }),
    /** Present while an operator has stopped the order. */
    hold: z.strictObject({ at: Instant, until: Instant.optional(), reasons: z.array(Reason) }).optional(),
    visits: z.array(VisitView),
    /** Whether the order has more events than were read. `GET /orders/{orderId}/timeline` has all. */
    isPartial: z.boolean(),
    /** Latest first. */
    failures: z.array(FailureView),
    machine: MachineExecutionView,
    /** Whether an operator can retry the step now, and if not, why. */
    redrive: z.strictObject({
      isPossible: z.boolean(),
      reason: z.enum(['ended', 'on_hold', 'no_machine_step']).optional(),
      /** The state in which the order continues. */
      from: OrderStatus.optional(),
    }),
  })
  .meta({ id: 'OrderExecution' });

/** A journal entry of an order with all its postings. Its postings sum to zero. */
export const OrderEntryView = z
  .strictObject({
    id: z.string(),
    at: Instant,
    cause: z.strictObject({ kind: z.string(), id: z.string(), step: z.string() }),
    postings: z.array(z.strictObject({ account: z.string(), amount: z.int(), currency: z.string() })),
  })
  .meta({ id: 'OrderEntry' });
