import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { commit } from '#shared/store/commit.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { waitWrite } from '#shared/store/orders/order-wait-store.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { screenDeliverable } from '#shared/usecases/screening/screen-deliverable.ts';
import { ObjectCreated, recordUpload } from '#shared/usecases/uploads/record-upload.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { toWorkflowEventRecord, wakeWorkflow } from '#shared/usecases/workflow/wake-workflow.ts';
import { createRecordingWorkflow } from '#test/support/deps.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, createWorld, expectSuccess, submitFixture, upload } from '#test/support/world.ts';

const newTable = await createTableFactory();

const createOrderWorld = async () => {
  const workflow = createRecordingWorkflow();
  const world = createWorld(await newTable(), { workflow });
  const orderId = await createOrder(world);
  return { world, deps: world.deps, orderId, calls: workflow.calls };
};

/** Keeps expected failures out of the test output. */
const withoutLog = async <T>(run: () => Promise<T>): Promise<T> => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return run().finally(() => written.mockRestore());
};

describe('a command of a timer', () => {
  test('that is early changes nothing', async () => {
    const { deps, orderId } = await createOrderWorld();
    const before = await readAllItems(deps.table);
    const news = await applySystemCommand(deps, { orderId, version: 1, command: 'time_is_up' });
    expect(news).toMatchObject({ orderId, status: 'producing', version: 1 });
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('executes the timer of the order, with its money, once', async () => {
    const { deps, orderId } = await createOrderWorld();
    deps.clock.advance('P21DT1S');
    const command = { orderId, version: 1, command: 'time_is_up' } as const;
    const answers = await Promise.all([1, 2, 3, 4].map(() => applySystemCommand(deps, command)));
    for (const news of answers) expect(news).toEqual({ orderId, status: 'expired', version: 2 });
    expect(await listItemsByPrefix(deps.table, 'EVENT#')).toHaveLength(2);
  });

  test('for an earlier version of the order leaves the current one unchanged', async () => {
    const { world, deps, orderId } = await createOrderWorld();
    await submitFixture(world, orderId, 'first-cut.mp4');
    deps.clock.advance('P30D');
    const news = await applySystemCommand(deps, { orderId, version: 1, command: 'time_is_up' });
    expect(news).toMatchObject({ status: 'screening', version: 2 });
  });

  test('while an order waits for the platform is counted once, and no other command of a timer is', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const { deps } = world;
    const orderId = await createOrder(world);
    await submitFixture(world, orderId, 'first-cut.mp4');
    await runUntilIdle();
    const version = (await findOrder(deps.table, orderId))?.order.version ?? 0;
    deps.clock.advance('PT25H');
    const lines: string[] = [];
    const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    for (const each of [version, version, version - 1]) {
      await applySystemCommand(deps, { orderId, version: each, command: 'time_is_up' });
    }
    written.mockRestore();
    expect((await findOrder(deps.table, orderId))?.order).toMatchObject({ status: 'in_review' });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ ReviewsLate: 1 }, { OrdersEscalated: 1 }]);
  });

  test('for an unknown order is an error, so that it is retried and seen', async () => {
    const { deps } = await createOrderWorld();
    const command = { orderId: 'ord_none', version: 1, command: 'settle' } as const;
    await expect(applySystemCommand(deps, command)).rejects.toThrow('ord_none');
  });
});

describe('screening', () => {
  test('repeated after the order has moved on returns its status', async () => {
    const { world, deps, orderId } = await createOrderWorld();
    await submitFixture(world, orderId, 'first-cut.mp4');
    const first = await screenDeliverable(deps, { orderId, version: 2 });
    const again = await screenDeliverable(deps, { orderId, version: 2 });
    expect([first, again]).toMatchObject([
      { status: 'in_review', version: 3 },
      { status: 'in_review', version: 3 },
    ]);
  });

  test('of an order that was changed meanwhile is repeated, and loses no change', async () => {
    const { world, deps, orderId } = await createOrderWorld();
    await submitFixture(world, orderId, 'first-cut.mp4');
    const keep: typeof deps.uploads.keep = async (...input) => {
      await commit(deps.table, [waitWrite(orderId, 2, 'a-token', () => {})]);
      await deps.uploads.keep(...input);
    };
    const uploads = { ...deps.uploads, keep };
    expect(await screenDeliverable({ ...deps, uploads }, { orderId, version: 2 })).toMatchObject({
      status: 'in_review',
      version: 3,
    });
    const events = await listItemsByPrefix(deps.table, 'EVENT#');
    expect(events.at(-1)).toMatchObject({ event: { command: 'pass' }, taskToken: 'a-token' });
  });

  test('with a failing store is an error and decides nothing about the work', async () => {
    const { world, deps, orderId } = await createOrderWorld();
    await submitFixture(world, orderId, 'first-cut.mp4');
    const uploads = { ...deps.uploads, open: () => Promise.reject(new Error('the store is away')) };
    await expect(screenDeliverable({ ...deps, uploads }, { orderId, version: 2 })).rejects.toThrow('away');
    expect((await findOrder(deps.table, orderId))?.order.status).toBe('screening');
  });
});

describe('the workflow relay', () => {
  const relay = async (table: Table, item: Item = {}) => {
    const workflow = createRecordingWorkflow();
    const machines = { orderMachine: 'order-machine', withdrawalMachine: 'withdrawal-machine' };
    await wakeWorkflow(
      { ...machines, table, workflow, now: () => '2026-11-25T12:00:00.000Z' },
      toWorkflowEventRecord(item),
    );
    return workflow.calls;
  };

  test('starts an execution at an order’s first event, with the name of the order', async () => {
    const { deps, orderId } = await createOrderWorld();
    const [first] = await listItemsByPrefix(deps.table, 'EVENT#');
    expect(await relay(deps.table, first)).toMatchObject([
      { start: orderId, machine: 'order-machine', input: { orderId, status: 'producing', version: 1 } },
    ]);
  });

  test('wakes the wait of the event’s token, and no other', async () => {
    const { world, deps, orderId } = await createOrderWorld();
    await submitFixture(world, orderId, 'first-cut.mp4');
    const [, second] = await listItemsByPrefix(deps.table, 'EVENT#');
    expect(await relay(deps.table, second)).toEqual([]);
    expect(await relay(deps.table, { ...second, taskToken: 't' })).toMatchObject([
      { wake: 't', input: { status: 'screening', version: 2 } },
    ]);
  });
});

describe('a batch of the stream', () => {
  const record = (pk: string, number: string): DynamoDBRecord => ({
    eventName: 'INSERT',
    dynamodb: {
      Keys: { pk: { S: pk }, sk: { S: `EVENT#${number}` } },
      SequenceNumber: number,
      NewImage: marshall({ pk, sk: `EVENT#${number}` }) as NonNullable<
        DynamoDBRecord['dynamodb']
      >['NewImage'] &
        object,
    },
  });

  const handleRecords = async (records: readonly DynamoDBRecord[], failing: readonly string[]) => {
    const seen: string[] = [];
    const handler = createStreamHandler(() => async ({ sk }) => {
      if (failing.includes(String(sk))) throw new Error('it fails');
      seen.push(String(sk));
    });
    const { batchItemFailures } = await withoutLog(() => handler({ Records: [...records] }));
    return { seen, failures: batchItemFailures };
  };

  const records = [
    record('ORDER#A', '1'),
    record('ORDER#B', '2'),
    record('ORDER#A', '3'),
    record('ORDER#B', '4'),
  ];

  test('is handled record by record, each partition in its order', async () => {
    const { seen, failures } = await handleRecords(records, []);
    expect(seen.toSorted()).toEqual(['EVENT#1', 'EVENT#2', 'EVENT#3', 'EVENT#4']);
    expect(seen.indexOf('EVENT#1')).toBeLessThan(seen.indexOf('EVENT#3'));
    expect(failures).toEqual([]);
  });

  test('reports the first failure, and handles nothing after it in its partition', async () => {
    const { seen, failures } = await handleRecords(records, ['EVENT#2', 'EVENT#3']);
    expect(failures).toEqual([{ itemIdentifier: '2' }]);
    expect(seen).toEqual(['EVENT#1']);
  });

  test('skips an unreadable record, and continues after it', async () => {
    const seen: string[] = [];
    const handler = createStreamHandler(() => async (item) => {
      if (item.sk === 'EVENT#1') toWorkflowEventRecord(item);
      seen.push(String(item.sk));
    });
    expect(await withoutLog(() => handler({ Records: [...records] }))).toEqual({ batchItemFailures: [] });
    expect(seen.toSorted()).toEqual(['EVENT#2', 'EVENT#3', 'EVENT#4']);
  });

  test('skips records without an image', async () => {
    const removed: DynamoDBRecord = {
      eventName: 'REMOVE',
      dynamodb: { Keys: { pk: { S: 'A' } }, SequenceNumber: '5' },
    };
    expect(await handleRecords([removed], [])).toEqual({ seen: [], failures: [] });
  });
});

describe('an upload that has arrived', () => {
  const createdEvent = (key: string) => ObjectCreated.parse({ detail: { object: { key } } });

  test('is recorded once under repeated events, and shown as stored', async () => {
    const { world, deps, orderId } = await createOrderWorld();
    const uploadId = await upload(world, orderId, 'first-cut.mp4');
    const path = `/orders/${orderId}/uploads/${uploadId}`;
    expect((await expectSuccess(world.creator.get(path))).status).toBe('waiting');
    const event = createdEvent(`uploads/${orderId}/${uploadId}`);
    expect([await recordUpload(deps, event), await recordUpload(deps, event)]).toEqual([
      'recorded',
      'recorded',
    ]);
    expect((await expectSuccess(world.creator.get(path))).status).toBe('stored');
  });

  test.each(['uploads/x', 'elsewhere/ord_1/upl_1', 'uploads/ord_1/upl_1', 'uploads/ord_1/upl_1/more'])(
    'under %s belongs to nobody, and nothing is written',
    async (key) => {
      const { deps } = await createOrderWorld();
      const before = await readAllItems(deps.table);
      expect(await recordUpload(deps, createdEvent(key))).toBe('unknown');
      expect(await readAllItems(deps.table)).toEqual(before);
    },
  );
});
