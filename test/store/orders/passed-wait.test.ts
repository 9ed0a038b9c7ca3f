import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, test } from 'vitest';
import type { Json } from '#infra/local/state-machines/json.ts';
import { createOrder } from '#shared/domain/orders/create-order.ts';
import type { CommandName } from '#shared/domain/orders/lifecycle.ts';
import type { OrderEvent } from '#shared/domain/orders/order.ts';
import { commit } from '#shared/store/commit.ts';
import { creatorWrite } from '#shared/store/creators/creator-store.ts';
import { keys } from '#shared/store/keys.ts';
import {
  decisionWrites,
  findOrder,
  newOrderWrites,
  type OrderRecord,
  orderReviewClaimWrite,
} from '#shared/store/orders/order-store.ts';
import { findLastToken } from '#shared/store/orders/order-wait-store.ts';
import { waitUpdate } from '#shared/store/orders/wait-update.ts';
import { getItem } from '#shared/store/table.ts';
import { toWorkflowEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';
import { createRecordingWorkflow } from '#test/support/deps.ts';
import {
  addMillisecond,
  createOrderDraft,
  runCommand,
  startTime,
  system,
} from '#test/support/order-histories.ts';
import { performUpdate } from '#test/support/state-machines/perform-update.ts';
import { createTableFactory } from '#test/support/table.ts';

const newTable = await createTableFactory();

const draft = createOrder(createOrderDraft(), { role: 'creator', id: 'crt_1' }, startTime);
const { id, creatorId, createdAt: since } = draft.order;

/** An order that waits for its work, with what a workflow, a person and the stream do with it. */
const openOrder = async () => {
  const table = await newTable();
  const workflow = createRecordingWorkflow();
  await commit(table, [creatorWrite({ id: creatorId, version: 1, status: 'active', since, accounts: [] })]);
  await commit(table, newOrderWrites(draft));
  const read = async (): Promise<OrderRecord> => {
    const record = await findOrder(table, id);
    if (!record) throw new Error('the order is gone');
    return record;
  };
  /** What a state of the machine does for an order of this version; its error if it fails. */
  const wait = async (
    taskToken: string,
    version: number,
    UpdateExpression: string = waitUpdate.UpdateExpression,
  ) => {
    const values = {
      ':token': taskToken,
      ':handsTo': 'next',
      ':checkAt': `later#${id}`,
      ':version': version,
      ':one': 1,
    };
    const { ConditionExpression } = waitUpdate;
    const outcome = await performUpdate(table, {
      UpdateExpression,
      ConditionExpression,
      Key: marshall(keys.order(id)),
      ExpressionAttributeValues: marshall(values),
    } as unknown as Json);
    return 'error' in outcome ? outcome.error : undefined;
  };
  /** A command that is decided on the order as it was read. */
  const command = (
    before: OrderRecord,
    type: CommandName = 'request_extension',
    by?: OrderEvent['actor'],
  ) => {
    const history = {
      order: before.order,
      now: before.order.since,
      events: [],
      postings: [],
      balanceChanges: {},
    };
    const after = runCommand(history, type, { at: addMillisecond(before.order.last.at) });
    const event = after.events.at(-1);
    if (!event) throw new Error('the command has no event');
    const decision = { order: after.order, event: { ...event, ...(by && { actor: by }) }, postings: [] };
    return commit(table, decisionWrites(before, decision));
  };
  const eventOf = async (version: number) => (await getItem(table, keys.orderEvent(id, version))) ?? {};
  /** The stream delivers the event of a version. */
  const deliver = async (version: number): Promise<void> => {
    const machines = { orderMachine: 'order-machine', withdrawalMachine: 'withdrawal-machine' };
    const deps = { ...machines, table, workflow, now: () => startTime };
    await wakeWorkflow(deps, toWorkflowEventRecord(await eventOf(version)));
  };
  return { table, read, wait, command, eventOf, deliver, calls: () => workflow.calls };
};

const versionError = 'DynamoDb.ConditionalCheckFailedException';

describe('a command that read the order before the workflow stored its wait', () => {
  test('passes it, and the event ends it', async () => {
    const { table, read, wait, command, eventOf, deliver, calls } = await openOrder();
    const before = await read();
    expect(await wait('token-1', 1)).toBeUndefined();
    expect(await command(before)).toBeUndefined();
    expect(await eventOf(2)).toMatchObject({ passedWait: before.revision + 1 });
    expect(await eventOf(2)).not.toHaveProperty('taskToken');
    expect(await findLastToken(table, (await read()).order)).toEqual({
      taskToken: 'token-1',
      handsTo: 'next',
    });
    await deliver(2);
    expect(calls()).toEqual([{ divert: 'token-1' }]);
  });

  test('makes the wait fail if that is stored later, and the event ends none', async () => {
    const { read, wait, command, deliver, calls } = await openOrder();
    expect(await command(await read())).toBeUndefined();
    expect(await wait('token-1', 1)).toBe(versionError);
    await deliver(2);
    expect(calls()).toEqual([]);
  });

  test('leaves an order without a wait, so that it is checked soon and passed once more', async () => {
    const { table, read, wait, command, deliver, calls } = await openOrder();
    const before = await read();
    await wait('token-1', 1);
    await command(before);
    const passed = await read();
    expect(passed).not.toHaveProperty('taskToken');
    expect(await getItem(table, keys.order(id))).toMatchObject({ taskToken: 'token-1' });
    expect(await command(passed, 'refuse_extension')).toBeUndefined();
    await deliver(2);
    await deliver(3);
    expect(calls()).toEqual([{ divert: 'token-1' }]);
  });

  test('ends no wait that began after it, also if its event comes again', async () => {
    const { read, wait, command, deliver, calls } = await openOrder();
    const before = await read();
    await wait('token-1', 1);
    await command(before);
    await deliver(2);
    expect(await wait('token-2', 2)).toBeUndefined();
    await deliver(2);
    expect(calls()).toEqual([{ divert: 'token-1' }]);
    expect(await read()).toMatchObject({ taskToken: 'token-2', handsTo: 'next' });
  });

  test('is stale if another command, a review claim or a second wait came, too', async () => {
    for (const change of ['command', 'claim', 'second wait'] as const) {
      const { table, read, wait, command } = await openOrder();
      const before = await read();
      await wait('token-1', 1);
      if (change === 'command') await command(await read());
      if (change === 'claim') await commit(table, [orderReviewClaimWrite(await read(), undefined)]);
      if (change === 'second wait') await wait('token-2', 1);
      expect(await command(before), change).toBe('stale');
    }
  });

  test('is stale if the wait is one of an execution of release 0.3.0', async () => {
    const { read, wait, command, eventOf } = await openOrder();
    const before = await read();
    const update =
      'SET taskToken = :token, handsTo = :handsTo, gsi5sk = :checkAt REMOVE parkedAt ADD revision :one';
    expect(await wait('token-1', 1, update)).toBeUndefined();
    expect(await command(before)).toBe('stale');
    await command(await read());
    expect(await eventOf(2)).toMatchObject({ taskToken: 'token-1' });
  });

  test('takes over a token that an earlier command passed, once the order has changed again', async () => {
    const { table, read, wait, command, eventOf } = await openOrder();
    const before = await read();
    await wait('token-1', 1);
    await command(before);
    await commit(table, [orderReviewClaimWrite(await read(), undefined)]);
    expect(await command(await read(), 'refuse_extension')).toBeUndefined();
    expect(await eventOf(3)).toMatchObject({ taskToken: 'token-1' });
  });
});

test('a command of the workflow passes no wait: it comes while none is stored', async () => {
  const { read, wait, command, eventOf } = await openOrder();
  const before = await read();
  await wait('token-1', 1);
  expect(await command(before, 'request_extension', system)).toBe('stale');
  await command(await read(), 'request_extension', system);
  expect(await eventOf(2)).toMatchObject({ taskToken: 'token-1' });
});

test('a wait and a command at the same time: exactly one event ends it, or it fails', async () => {
  const { read, wait, command, eventOf, deliver, calls } = await openOrder();
  for (let round = 1; round <= 25; round += 1) {
    const before = await read();
    const { version } = before.order;
    const unlimited = { ...before, order: { ...before.order, extensionRequests: 0 } };
    const type = before.order.extensionRequest ? 'refuse_extension' : 'request_extension';
    const token = `token-${round}`;
    const [answer, failed] = await Promise.all([command(unlimited, type), wait(token, version)]);
    expect(answer).toBeUndefined();
    expect(await eventOf(version + 1)).toMatchObject({ passedWait: before.revision + 1 });
    await deliver(version + 1);
    const isEnded = calls().some((one) => 'divert' in one && one.divert === token);
    expect([failed === versionError, isEnded].filter(Boolean)).toHaveLength(1);
  }
});
