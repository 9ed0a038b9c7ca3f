import { expect, test } from 'vitest';
import type { FileInspector } from '#shared/adapters/media/inspection/inspect-file.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { inspectWork } from '#shared/usecases/inspections/inspect-work.ts';
import { createFilm, createMusic, sampleFilm } from '#test/domain/inspections/synthetic-media.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, deposit, expectSuccess, openTask, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

const picture = { data: Uint8Array.of(0xff, 0xd8), width: 720, height: 1280 };

const sameFilm: FileInspector = async () => ({
  measures: {
    seconds: 20,
    black: [{ second: 18, isOn: true }],
    frozen: [],
    soundWindows: [],
    stopped: 'processor-time',
  },
  grey: Buffer.concat([...sampleFilm(createFilm(1, 20), { to: 20 })]),
  sound: createMusic(1, 20),
  poster: picture,
  thumbnails: { ...picture, columns: 5, rows: 2, seconds: [1, 3] },
  preview: { data: new Uint8Array(9), width: 360, height: 640 },
});

/** Two orders in review with one film each, submitted but not inspected. */
const startOrders = async () => {
  const conductor = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = conductor;
  await createCreator(world);
  await deposit(world);
  const submit = async () => {
    const taskId = await openTask(world);
    const { id } = await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
    await runUntilIdle();
    await submitFixture(world, id, 'first-cut.mp4');
    await runUntilIdle();
    const record = await findOrder(world.deps.table, id);
    const uploadId = record?.order.deliverable?.files[0]?.uploadId ?? '';
    return { id, uploadId, path: `/orders/${id}/uploads/${uploadId}/inspection` };
  };
  const inspect = (orderId: string, fileInspector: FileInspector = sameFilm) =>
    inspectWork({ ...world.deps, fileInspector }, { orderId });
  return { ...conductor, first: await submit(), second: await submit(), inspect };
};

test('a file that was not inspected yet has no findings and no addresses', async () => {
  const { world, first } = await startOrders();
  const read = await expectSuccess(world.reviewer.get(first.path));
  expect(read).toMatchObject({ uploadId: first.uploadId, status: 'none', findings: [], sameFilmAs: [] });
  expect(read).not.toHaveProperty('poster');
});

test('both parties and staff read findings with seconds, and addresses that a browser shows', async () => {
  const { world, first, inspect } = await startOrders();
  await inspect(first.id);
  for (const session of [world.creator, world.advertiser, world.reviewer]) {
    const read = await expectSuccess(session.get(first.path));
    expect(read).toMatchObject({
      status: 'completed',
      findings: [{ code: 'black-picture', fromSecond: 18, toSecond: 20 }],
      stopped: { code: 'processor-time' },
      inspectedSeconds: 20,
      thumbnails: { columns: 5, rows: 2, seconds: [1, 3] },
      preview: { width: 360, height: 640, bytes: 9 },
    });
    const url = `https://uploads.test/derived/${first.id}/${first.uploadId}/poster.jpg`;
    expect(read).toMatchObject({ poster: { url: expect.stringContaining(url) } });
    expect(read).toMatchObject({ poster: { url: expect.stringContaining('disposition=inline') } });
  }
});

test('only staff see which order has the same film', async () => {
  const { world, first, second, inspect } = await startOrders();
  await inspect(first.id);
  await inspect(second.id);
  const other = { orderId: first.id, uploadId: first.uploadId };
  expect(await expectSuccess(world.reviewer.get(second.path))).toMatchObject({
    sameFilmAs: [
      { by: 'film', ...other },
      { by: 'sound', ...other },
    ],
  });
  for (const session of [world.creator, world.advertiser]) {
    const read = await expectSuccess(session.get(second.path));
    expect(read).toMatchObject({ sameFilmAs: [{ by: 'film' }, { by: 'sound' }] });
    expect(JSON.stringify(read)).not.toContain(first.id);
  }
});

test('other accounts learn nothing, and a missing file is not found', async () => {
  const { world, first } = await startOrders();
  const stranger = await createCreator(world, 'stranger');
  expect((await stranger.get(first.path)).status).toBe(404);
  const missing = first.path.replace(/upl_[^/]+/, 'upl_00000000000000000000000000');
  expect((await world.reviewer.get(missing)).status).toBe(404);
});

test('a failed inspection says why, and one that never ended counts as failed', async () => {
  const { world, first, second, inspect } = await startOrders();
  await inspect(first.id, async () => 'not-decodable');
  expect(await expectSuccess(world.reviewer.get(first.path))).toMatchObject({
    status: 'failed',
    failure: { code: 'not-decodable', message: 'The decoder cannot read the file.' },
  });
  await expect(inspect(second.id, () => Promise.reject(new Error('no memory')))).rejects.toThrow();
  expect(await expectSuccess(world.reviewer.get(second.path))).toMatchObject({ status: 'running' });
  world.deps.clock.advance('PT3H');
  expect(await expectSuccess(world.reviewer.get(second.path))).toMatchObject({
    status: 'failed',
    failure: { code: 'broken-off' },
  });
});
