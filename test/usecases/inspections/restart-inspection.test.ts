import { expect, test } from 'vitest';
import { commit } from '#shared/store/commit.ts';
import { begunInspectionWrite, findInspection } from '#shared/store/inspections/inspection-store.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { createProjector } from '#shared/streams/project.ts';
import { inspectWork } from '#shared/usecases/inspections/inspect-work.ts';
import { createRecordingBus } from '#test/support/deps.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, deposit, expectSuccess, openTask, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();
const reasons = [{ code: 'mended', message: 'The decoder was updated.' }];

/** An order in review with one film, whose inspection failed. */
const startFailed = async () => {
  const { world, runUntilIdle } = createWorkflowRunner(await newTable());
  await createCreator(world);
  await deposit(world);
  const { id } = await expectSuccess(world.creator.post(`/tasks/${await openTask(world)}/claims`));
  await runUntilIdle();
  await submitFixture(world, id, 'first-cut.mp4');
  await runUntilIdle();
  const uploadId = (await findOrder(world.deps.table, id))?.order.deliverable?.files[0]?.uploadId ?? '';
  const inspect = (inspector: Parameters<typeof inspectWork>[0]['fileInspector']) =>
    inspectWork({ ...world.deps, fileInspector: inspector }, { orderId: id });
  await inspect(async () => 'not-decodable');
  const path = `/operations/orders/${id}/uploads/${uploadId}/inspection`;
  const status = async () => (await findInspection(world.deps.table, id, uploadId))?.status;
  return { world, id, uploadId, path, inspect, status };
};

test('staff start an inspection again, which replaces what was found before', async () => {
  const { world, id, path, inspect, status } = await startFailed();
  expect(await status()).toBe('failed');
  const before = await expectSuccess(world.creator.get(`/orders/${id}`));
  const restarted = await world.operator.post(path, { reasons });
  expect(restarted.status).toBe(200);
  expect(await status()).toBe('running');
  let inspected = 0;
  await inspect(async () => {
    inspected += 1;
    return { poster: { data: new Uint8Array(9), width: 1, height: 1 } } as never;
  });
  expect(inspected).toBe(1);
  expect(await status()).toBe('completed');
  expect(await expectSuccess(world.creator.get(`/orders/${id}`))).toEqual(before);
  const { items } = await expectSuccess(world.operator.get('/operations/acts'));
  expect(items[0]).toMatchObject({
    operation: `POST /operations/orders/{orderId}/uploads/{uploadId}/inspection`,
  });
});

test('the stream triggers it', async () => {
  const { world, id, path } = await startFailed();
  await expectSuccess(world.reviewer.post(path, { reasons }));
  const eventBus = createRecordingBus();
  const requests = await listItemsByPrefix(world.deps.table, 'INSPECTION_REQUEST#');
  for (const item of requests) await createProjector({ ...world.deps, eventBus })(item);
  expect(eventBus.inspectedNow).toEqual([id]);
});

test('one that runs is not started again before it is given up', async () => {
  const { world, id, uploadId, path } = await startFailed();
  await expectSuccess(world.operator.post(path, { reasons }));
  expect((await world.operator.post(path, { reasons })).status).toBe(409);
  world.deps.clock.advance('PT2H1S');
  expect((await world.operator.post(path, { reasons })).status).toBe(200);
  const { table } = world.deps;
  const before = await findInspection(table, id, uploadId);
  if (!before) throw new Error('the inspection is not stored');
  expect(await commit(table, [begunInspectionWrite({ ...before, attempts: 1 }, before)])).toBeUndefined();
});

test('only files of the present work are inspected, by staff, with a reason', async () => {
  const { world, id, path } = await startFailed();
  const other = `/operations/orders/${id}/uploads/upl_0000000000000000000000000A/inspection`;
  expect((await world.operator.post(other, { reasons })).status).toBe(409);
  expect((await world.operator.post(path, { reasons: [] })).status).toBe(400);
  for (const session of [world.creator, world.advertiser])
    expect((await session.post(path, { reasons })).status).toBe(403);
});
