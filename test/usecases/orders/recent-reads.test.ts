import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { keys } from '#shared/store/keys.ts';
import type { Table } from '#shared/store/table.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createCreator,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  submitFixture,
  upload,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

/** A table whose cheap reads of an order return an earlier item, as often as `late` says. */
const createLaggingTable = (table: Table) => {
  const late = { item: undefined as unknown, reads: 0 };
  const send = async (command: object): Promise<unknown> => {
    const isLate =
      command instanceof GetCommand &&
      command.input.Key?.sk === 'ORDER' &&
      command.input.ConsistentRead === false &&
      late.reads > 0;
    if (!isLate) return table.client.send(command as never);
    late.reads -= 1;
    return { Item: late.item };
  };
  const lagging: Table = { ...table, client: { send } as unknown as Table['client'] };
  /** Lets the next reads return the order as it is now. */
  const keepAsRead = async (id: string) => {
    const command = new GetCommand({ TableName: table.name, Key: keys.order(id), ConsistentRead: true });
    late.item = (await table.client.send(command)).Item;
    return (reads: number): void => {
      late.reads = reads;
    };
  };
  return { lagging, keepAsRead, late };
};

const startOrder = async () => {
  const { lagging, keepAsRead, late } = createLaggingTable(await newTable());
  const runner = createWorkflowRunner(lagging);
  const { world, runUntilIdle } = runner;
  await createCreator(world);
  await deposit(world);
  const taskId = await openTask(world);
  const { id } = await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
  await runUntilIdle();
  return { ...runner, id, keepAsRead, late };
};

test('a command that only the order of a moment ago accepts is refused, and changes nothing', async () => {
  const { world, id, keepAsRead, late } = await startOrder();
  const first = await upload(world, id, 'first-cut.mp4');
  const second = await upload(world, id, 'first-cut.mp4');
  const serve = await keepAsRead(id);
  await expectSuccess(world.creator.post(`/orders/${id}/submissions`, submissionBody([first])));
  serve(2);
  const again = await world.creator.post(`/orders/${id}/submissions`, submissionBody([second]));
  expect([again.status, late.reads]).toEqual([409, 0]);
  const { items } = await expectSuccess(world.creator.get(`/orders/${id}/timeline`));
  expect((items as unknown[]).length).toBe(2);
});

test('a command that only the present order accepts is carried out, although a read is late', async () => {
  const { world, id, keepAsRead, late, runUntilIdle } = await startOrder();
  const serve = await keepAsRead(id);
  await submitFixture(world, id, 'first-cut.mp4');
  await runUntilIdle();
  serve(1);
  const review = await world.reviewer.post(`/orders/${id}/reviews`, { decision: 'approve' });
  expect([review.status, review.body.status, late.reads]).toEqual([200, 'advertiser_review', 0]);
});

test('an order that a late read does not find is found', async () => {
  const { world, id, late } = await startOrder();
  const uploadId = await upload(world, id, 'first-cut.mp4');
  late.item = undefined;
  late.reads = 1;
  await expectSuccess(world.creator.post(`/orders/${id}/submissions`, submissionBody([uploadId])));
  expect(late.reads).toBe(0);
});
