import { describe, expect, test } from 'vitest';
import { statuses } from '#shared/domain/orders/lifecycle.ts';
import { previewTimeout } from '#shared/domain/orders/next-actions.ts';
import { addDuration, toEpochMs } from '#shared/domain/time.ts';
import { Definition, orderMachine } from '#test/support/definitions.ts';
import {
  commandFor,
  createClaimedOrder,
  createOrderIn,
  type OrderHistory,
  operator,
  requireDueAt,
} from '#test/support/order-histories.ts';
import { expectedStateOf, type WalkedOrder, walkOrder } from './walk-order.ts';

const daySeconds = 86_400;

/** A machine step ends before anybody can stop it, so these are held before their execution starts. */
const machineStatuses = ['screening', 'accepted'];

const orders = statuses
  .map((status) => createOrderIn(status))
  .filter(({ order }) => order.dueAt && !machineStatuses.includes(order.status))
  .map((journey) => [journey.order.status, journey] as const);

const hold = (walked: WalkedOrder, until?: string) => {
  const end = until === undefined ? {} : { until };
  return walked.command(
    commandFor({ order: walked.order() }, 'hold', walked.now(), { by: operator, with: end }),
  );
};

const release = (walked: WalkedOrder) =>
  walked.command(commandFor({ order: walked.order() }, 'release', walked.now(), { by: operator }));

const stateOf = ({ walk }: WalkedOrder) => walk.waitingState().state;

const secondsUntilDue = (walked: WalkedOrder): number =>
  (toEpochMs(requireDueAt({ order: walked.order() })) - toEpochMs(walked.now())) / 1_000;

describe.each(orders)('the workflow of an order on hold that was %s', (status, journey: OrderHistory) => {
  test('waits beyond its deadline and gives no command, then continues with the time that was left', async () => {
    const walked = await walkOrder(journey);
    await hold(walked);
    expect(stateOf(walked)).toBe('On hold');
    await walked.walk.elapse(100 * daySeconds);
    expect(walked.events().map(({ command }) => command)).toEqual(['hold']);
    expect(stateOf(walked)).toBe('On hold');
    await release(walked);
    expect([stateOf(walked), walked.order().status]).toEqual([expectedStateOf(walked.order()), status]);
    const left = secondsUntilDue(walked);
    expect(left).toBeCloseTo((toEpochMs(requireDueAt(journey)) - toEpochMs(journey.now)) / 1_000, 0);
    const next = previewTimeout(walked.order());
    await walked.walk.elapse(left - 2);
    expect(walked.events().filter(({ command }) => command === next?.action)).toEqual([]);
    await walked.walk.elapse(5);
    expect(walked.events().map(({ command }) => command)).toContain(next?.action);
  });

  test('is resumed by the clock at the end of the hold', async () => {
    const walked = await walkOrder(journey);
    await hold(walked, addDuration(walked.now(), 'P45D'));
    await walked.walk.elapse(45 * daySeconds - 5);
    expect(walked.events()).toHaveLength(1);
    await walked.walk.elapse(10);
    expect(walked.events()[1]).toMatchObject({ command: 'release', actor: { role: 'clock' } });
    expect(stateOf(walked)).toBe(expectedStateOf(walked.order()));
  });
});

describe('an execution that starts while its order is on hold', () => {
  test.each(['screening', 'accepted', 'producing'] as const)('waits, if the order is %s', async (status) => {
    const { order, now, ...rest } = createOrderIn(status);
    const held = { ...order, hold: { at: now, by: operator, reasons: [] } };
    const walked = await walkOrder({ ...rest, now, order: held });
    expect(stateOf(walked)).toBe('On hold');
    await walked.walk.elapse(10 * daySeconds);
    expect(walked.events()).toEqual([]);
    await release(walked);
    expect(walked.path()[0]).toBe('On hold');
    expect(walked.order().status).not.toBe(status === 'producing' ? undefined : status);
  });
});

describe('an execution of an earlier definition', () => {
  test('parks an order on hold, and continues after its release', async () => {
    const copy = JSON.parse(JSON.stringify(orderMachine));
    const hub = copy.States['Where is the order?'];
    hub.Choices = hub.Choices.filter(({ Next }: { Next: string }) => Next !== 'On hold');
    delete copy.States['On hold'];
    const definition = Definition.parse(copy);
    const walked = await walkOrder(createClaimedOrder(), { definition });
    await hold(walked);
    expect(stateOf(walked)).toBe('Needs operator');
    await walked.walk.elapse(20 * daySeconds);
    expect(walked.events()).toHaveLength(1);
    await release(walked);
    expect(stateOf(walked)).toBe('Await work');
  });
});
