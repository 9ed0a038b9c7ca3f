import { describe, expect, test } from 'vitest';
import type { Deps } from '#shared/deps.ts';
import { createOrder } from '#shared/domain/orders/create-order.ts';
import { commit } from '#shared/store/commit.ts';
import { creatorWrite } from '#shared/store/creators/creator-store.ts';
import { keys } from '#shared/store/keys.ts';
import { decisionWrites, findOrder, newOrderWrites } from '#shared/store/orders/order-store.ts';
import { waitWrite } from '#shared/store/orders/order-wait-store.ts';
import { toWorkflowInput } from '#shared/store/orders/workflow-input.ts';
import { getItem, type Table } from '#shared/store/table.ts';
import { perform } from '#shared/usecases/perform.ts';
import { awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { createRecordingWorkflow } from '#test/support/deps.ts';
import {
  addMillisecond,
  advertiser,
  createOrderDraft,
  type OrderHistory,
  runCommand,
  startTime,
} from '#test/support/order-histories.ts';
import { createTableFactory } from '#test/support/table.ts';

const newTable = await createTableFactory();

const { order: fresh, ...freshDecision } = createOrder(
  createOrderDraft(),
  { role: 'creator', id: 'crt_1' },
  startTime,
);
const id = fresh.id;

/** A table with one order that waits for its work. */
const withOrder = async (): Promise<{
  table: Table;
  workflow: ReturnType<typeof createRecordingWorkflow>;
}> => {
  const table = await newTable();
  const { creatorId, createdAt: since } = fresh;
  await commit(table, [creatorWrite({ id: creatorId, version: 1, status: 'active', since, accounts: [] })]);
  expect(await commit(table, newOrderWrites({ order: fresh, ...freshDecision }))).toBeUndefined();
  return { table, workflow: createRecordingWorkflow() };
};

const journeyOf = (order: OrderHistory['order']): OrderHistory => ({
  order,
  now: order.since,
  events: [],
  postings: [],
  balanceChanges: {},
});

const eventOf = ({ events }: OrderHistory) => {
  const event = events.at(-1);
  if (!event) throw new Error('the order has no event');
  return event;
};

/** The advertiser's decision to cancel the order as it was read. */
const decideCancellation = (order: OrderHistory['order']) => {
  const after = runCommand(journeyOf(order), 'cancel', { by: advertiser, at: addMillisecond(startTime) });
  return { order: after.order, event: eventOf(after), postings: [] };
};

const recordOf = async (table: Table) => {
  const record = await findOrder(table, id);
  if (!record) throw new Error('the order is gone');
  return record;
};

const tokenOfEvent = async (table: Table, seq: number) =>
  (await getItem(table, keys.orderEvent(id, seq)))?.taskToken;

const cancelNow = async (table: Table) =>
  perform({ table }, async () => {
    const before = await recordOf(table);
    return { response: 'cancelled', writes: decisionWrites(before, decideCancellation(before.order)) };
  });

const wait = (deps: Pick<Deps, 'table' | 'workflow'>, taskToken: string, version = 1) =>
  awaitDecision(deps, { orderId: id, version, taskToken });

describe('a wait of the workflow', () => {
  test('that begins before the command is woken by its event', async () => {
    const { table, workflow } = await withOrder();
    await wait({ table, workflow }, 'token-1');
    await cancelNow(table);
    expect(workflow.calls).toEqual([]);
    expect(await tokenOfEvent(table, 2)).toBe('token-1');
  });

  test('that begins after the command ends at once with the event', async () => {
    const { table, workflow } = await withOrder();
    await cancelNow(table);
    await wait({ table, workflow }, 'token-1');
    const { order } = await recordOf(table);
    expect(workflow.calls).toEqual([{ wake: 'token-1', input: toWorkflowInput(order) }]);
    expect(await tokenOfEvent(table, 2)).toBeUndefined();
  });

  test('that begins while a command is being decided makes it decide again and is woken', async () => {
    const { table, workflow } = await withOrder();
    const seen = await recordOf(table);
    await wait({ table, workflow }, 'token-1');
    expect(await commit(table, decisionWrites(seen, decideCancellation(seen.order)))).toBe('stale');
    expect(await tokenOfEvent(table, 2)).toBeUndefined();
    await cancelNow(table);
    expect(await tokenOfEvent(table, 2)).toBe('token-1');
  });

  test('gives its token to one event only', async () => {
    const { table, workflow } = await withOrder();
    await wait({ table, workflow }, 'token-1');
    const first = await recordOf(table);
    const requested = runCommand(journeyOf(first.order), 'request_extension', {
      at: addMillisecond(startTime),
    });
    await commit(
      table,
      decisionWrites(first, { order: requested.order, event: eventOf(requested), postings: [] }),
    );
    await cancelNow(table);
    expect([await tokenOfEvent(table, 2), await tokenOfEvent(table, 3)]).toEqual(['token-1', undefined]);
  });

  test('that is begun again replaces the earlier one', async () => {
    const { table, workflow } = await withOrder();
    await wait({ table, workflow }, 'token-1');
    await wait({ table, workflow }, 'token-2');
    await cancelNow(table);
    expect(await tokenOfEvent(table, 2)).toBe('token-2');
  });

  test('for an unknown order fails, so that it is retried', async () => {
    const { table, workflow } = await withOrder();
    const nobody = { orderId: 'ord_none', version: 1, taskToken: 't' };
    await expect(awaitDecision({ table, workflow }, nobody)).rejects.toThrow(
      'order ord_none: the wait was not stored',
    );
  });

  test('and a command at the same time never miss each other', async () => {
    const { table, workflow } = await withOrder();
    const rounds = 25;
    for (let round = 1; round <= rounds; round += 1) {
      const { order } = await recordOf(table);
      const type = order.extensionRequest ? 'refuse_extension' : 'request_extension';
      const token = `token-${round}`;
      const command = perform({ table }, async () => {
        const before = await recordOf(table);
        // The limit of requests does not matter here.
        const unlimited = { ...before.order, extensionRequests: 0 };
        const after = runCommand(journeyOf(unlimited), type, { at: addMillisecond(before.order.last.at) });
        const decision = { order: after.order, event: eventOf(after), postings: [] };
        return { response: 'done', writes: decisionWrites(before, decision) };
      });
      const [answer] = await Promise.all([command, wait({ table, workflow }, token, order.version)]);
      expect(answer).toBe('done');
      const carried = await tokenOfEvent(table, order.version + 1);
      const wokenAtOnce = workflow.calls.some((one) => 'wake' in one && one.wake === token);
      expect([carried === token, wokenAtOnce].filter(Boolean)).toHaveLength(1);
    }
  });

  test('is registered without a change of the order’s content', async () => {
    const { table } = await withOrder();
    const before = await recordOf(table);
    await commit(table, [waitWrite(id, 1, 'token-1', () => undefined)]);
    expect(await recordOf(table)).toEqual({
      ...before,
      revision: before.revision + 1,
      taskToken: 'token-1',
    });
  });
});
