import type { ExecutionReader, MachineExecution } from '../../adapters/execution-reader.ts';
import { orderActors } from '../../contract/order-actors.ts';
import type { getExecution as route } from '../../contract/routes/operations.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { failedStepsOf, visitsOf } from '../../domain/executions/visits.ts';
import { maskPersonalData } from '../../domain/mask-personal-data.ts';
import { waitOf } from '../../domain/orders/deadlines.ts';
import { listLegalCommands } from '../../domain/orders/guards.ts';
import { previewTimeout } from '../../domain/orders/next-actions.ts';
import type { Order, OrderEvent } from '../../domain/orders/order.ts';
import { dueClockCommand, wakeAtOf } from '../../domain/orders/reminders.ts';
import { type Instant, toEpochMs, toInstant } from '../../domain/time.ts';
import { indexes } from '../../store/indexes.ts';
import { listEvents } from '../../store/orders/order-event-store.ts';
import { findOrder, type OrderRecord } from '../../store/orders/order-store.ts';
import { noSuchOrder } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';
import { executionNameOf } from '../workflow/restart-execution.ts';

export type ExecutionDeps = ApiDeps & Pick<Deps, 'executionReader' | 'orderMachine'>;

/** Maximum events that one response reads. An order has far fewer, unless a program repeats requests. */
const maxEvents = 200;

/** The first events of an order, oldest first, and whether it has more. */
export const readEvents = async (
  { table }: ApiDeps,
  orderId: string,
): Promise<{ readonly events: readonly OrderEvent[]; readonly isPartial: boolean }> => {
  const { items, next } = await listEvents(table, indexes.orderEvents(orderId), { limit: maxEvents });
  return { events: items, isPartial: next !== undefined };
};

/** Staff see when the clock acts next, and what happens at the end of the time limit. */
const toWaitView = (order: Order) => {
  const { waitsFor, since } = waitOf(order);
  const at = wakeAtOf(order);
  const command = at && dueClockCommand(order, toInstant(toEpochMs(at) + 1));
  const timeout = order.hold ? undefined : previewTimeout(order);
  return {
    for: waitsFor,
    since,
    ...(order.dueAt && !order.hold && { dueAt: order.dueAt }),
    ...(at && command && { next: { command, at } }),
    ...(timeout &&
      order.dueAt && {
        onTimeout: {
          ...{ command: timeout.action, to: timeout.to, at: order.dueAt },
          ...(timeout.money && { money: timeout.money }),
        },
      }),
  };
};

const toVisitViews = (events: readonly OrderEvent[]) => {
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  return visitsOf(events).map((visit) => {
    const { reasons = [], data = {} } = bySeq.get(visit.seq) ?? {};
    return { ...visit, reasons, input: maskPersonalData(data) as Readonly<Record<string, unknown>> };
  });
};

/** Whether an operator can retry the step of a machine now; else why not. */
const toRedriveView = (order: Order, now: Instant) => {
  if (listLegalCommands(order, orderActors['orders.redrive'], now).includes('redrive'))
    return { isPossible: true, from: order.status };
  const reason = order.hold ? 'on_hold' : order.dueAt ? 'no_machine_step' : 'ended';
  return { isPossible: false, reason } as const;
};

const brokenStatuses: ReadonlySet<string> = new Set(['FAILED', 'TIMED_OUT', 'ABORTED']);

const knownStatuses = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'] as const;

const toMachineView = (name: string, found: MachineExecution | undefined) => {
  if (!found) return { name, status: 'MISSING' as const };
  const { status, input, output, ...times } = found;
  return {
    name,
    status: knownStatuses.find((known) => known === status) ?? ('unknown' as const),
    ...times,
    ...(input !== undefined && { input: maskPersonalData(input) }),
    ...(output !== undefined && { output: maskPersonalData(output) }),
  };
};

/** What failed: the parked step, the steps that the events record, and the last error of the execution. */
const toFailureViews = async (
  reader: ExecutionReader,
  machine: string,
  name: string,
  { order, parkedAt }: OrderRecord,
  events: readonly OrderEvent[],
  found: MachineExecution | undefined,
) => {
  const isBroken = found !== undefined && brokenStatuses.has(found.status);
  // A healthy execution costs no request for its history.
  const last = parkedAt || isBroken ? await reader.findLastFailure(machine, name) : undefined;
  const { at, ...why } = last ?? {};
  const masked = maskPersonalData(why) as { readonly error?: string; readonly cause?: string };
  return [
    ...(parkedAt ? [{ kind: 'parked' as const, at: parkedAt, status: order.status, ...masked }] : []),
    ...(isBroken
      ? [{ kind: 'failed_execution' as const, at: at ?? found.stoppedAt ?? order.since, ...masked }]
      : []),
    ...failedStepsOf(events).map((event) => ({
      kind: event.command === 'escalate' ? ('late_step' as const) : ('failed_check' as const),
      at: event.at,
      status: event.to,
    })),
  ];
};

/** Shows staff how an order came to its state, what it waits for, and what failed on the way. */
export const getExecution =
  (deps: ExecutionDeps): UseCase<typeof route> =>
  async ({ params: { orderId }, now }) => {
    const { table, executionReader, orderMachine } = deps;
    const record = await findOrder(table, orderId);
    if (!record) return noSuchOrder;
    const { order, executions = 1 } = record;
    const name = executionNameOf(orderId, executions);
    const [{ events, isPartial }, found] = await Promise.all([
      readEvents(deps, orderId),
      executionReader.find(orderMachine, name),
    ]);
    const { hold } = order;
    return {
      response: {
        orderId,
        status: order.status,
        processVersion: order.terms.processVersion,
        hasEnded: order.dueAt === undefined,
        wait: toWaitView(order),
        ...(hold && {
          hold: { at: hold.at, reasons: hold.reasons, ...(hold.until && { until: hold.until }) },
        }),
        visits: toVisitViews(events),
        isPartial,
        failures: await toFailureViews(executionReader, orderMachine, name, record, events, found),
        machine: toMachineView(name, found),
        redrive: toRedriveView(order, now),
      },
    };
  };
