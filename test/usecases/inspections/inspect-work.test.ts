import { describe, expect, test } from 'vitest';
import { ChildFailureError } from '#shared/adapters/media/decoder/child-failure.ts';
import type { FileInspector } from '#shared/adapters/media/inspection/inspect-file.ts';
import { hashFilm } from '#shared/domain/inspections/film-fingerprint.ts';
import { MAX_SEARCHED_WORDS, searchedAnchors, storedAnchors } from '#shared/domain/inspections/hash-track.ts';
import { inspectionLimits } from '#shared/domain/inspections/inspection-limits.ts';
import { commit } from '#shared/store/commit.ts';
import { anchorWrites, findAnchors } from '#shared/store/inspections/anchor-store.ts';
import { findInspection } from '#shared/store/inspections/inspection-store.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { inspectWork } from '#shared/usecases/inspections/inspect-work.ts';
import { createFilm, createMusic, sampleFilm } from '#test/domain/inspections/synthetic-media.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, deposit, expectSuccess, openTask, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

const picture = { data: Uint8Array.of(0xff, 0xd8), width: 720, height: 1280 };

/** What an inspector gives of a film of 20 seconds. */
const inspectedFilm = (film: number, sound: number) => ({
  measures: { seconds: 20, black: [{ second: 18, isOn: true }], frozen: [], soundWindows: [] },
  grey: Buffer.concat([...sampleFilm(createFilm(film, 20), { to: 20 })]),
  sound: createMusic(sound, 20),
  poster: picture,
  thumbnails: { ...picture, columns: 5, rows: 2, seconds: [1, 3] },
  preview: { data: new Uint8Array(9), width: 360, height: 640 },
});

const startWorld = async () => {
  const conductor = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = conductor;
  await createCreator(world);
  await deposit(world);
  const submit = async (): Promise<{ readonly id: string; readonly uploadId: string }> => {
    const taskId = await openTask(world);
    const { id } = await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
    await runUntilIdle();
    await submitFixture(world, id, 'first-cut.mp4');
    await runUntilIdle();
    const record = await findOrder(world.deps.table, id);
    return { id, uploadId: record?.order.deliverable?.files[0]?.uploadId ?? '' };
  };
  const inspect = (id: string, fileInspector: FileInspector) =>
    inspectWork({ ...world.deps, fileInspector }, { orderId: id });
  return { ...conductor, submit, inspect };
};

describe('the inspection of a submitted work', () => {
  test('stores findings and smaller files, and changes no order', async () => {
    const { world, submit, inspect } = await startWorld();
    const { id, uploadId } = await submit();
    const before = await expectSuccess(world.creator.get(`/orders/${id}`));
    await inspect(id, async () => inspectedFilm(1, 1));
    expect(await findInspection(world.deps.table, id, uploadId)).toMatchObject({
      status: 'completed',
      attempts: 1,
      inspectedSeconds: 20,
      findings: [{ code: 'black-picture', fromSecond: 18, toSecond: 20 }],
      sameAs: [],
      derived: { poster: { width: 720 }, thumbnails: { columns: 5 }, preview: { bytes: 9 } },
    });
    for (const name of ['poster.jpg', 'thumbnails.jpg', 'preview.mp4'])
      expect(await world.deps.uploads.find(`derived/${id}/${uploadId}/${name}`), name).toBeDefined();
    expect(await expectSuccess(world.creator.get(`/orders/${id}`))).toEqual(before);
  });

  test('is done once: a repeat reads nothing more of the file', async () => {
    const { submit, inspect } = await startWorld();
    const { id } = await submit();
    let calls = 0;
    const inspector: FileInspector = async () => {
      calls += 1;
      return inspectedFilm(1, 1);
    };
    await inspect(id, inspector);
    await inspect(id, inspector);
    expect(calls).toBe(1);
  });

  test('finds the same film and the same sound on another order, and not on its own', async () => {
    const { world, submit, inspect } = await startWorld();
    const [first, second, other] = [await submit(), await submit(), await submit()];
    await inspect(first.id, async () => inspectedFilm(1, 1));
    await inspect(second.id, async () => inspectedFilm(1, 2));
    await inspect(other.id, async () => inspectedFilm(3, 1));
    const found = async ({ id, uploadId }: typeof first) =>
      (await findInspection(world.deps.table, id, uploadId))?.sameAs.map(({ by, orderId }) => [by, orderId]);
    expect(await found(first)).toEqual([]);
    expect(await found(second)).toEqual([['film', first.id]]);
    expect(await found(other)).toEqual([['sound', first.id]]);
  });

  test('finds the film of another order also after its own order has submitted it before', async () => {
    const { world, submit, inspect } = await startWorld();
    const [first, second] = [await submit(), await submit()];
    const { table } = world.deps;
    await inspect(first.id, async () => inspectedFilm(1, 1));
    const words = searchedAnchors(hashFilm(sampleFilm(createFilm(1, 20), { to: 20 })));
    const earlier = { orderId: second.id, uploadId: 'upl_earlier' };
    const anchors = await findAnchors(
      table,
      words.map((word) => ({ kind: 'film', word })),
    );
    await commit(table, anchorWrites(anchors, earlier));
    await inspect(second.id, async () => inspectedFilm(1, 2));
    const { sameAs } = (await findInspection(table, second.id, second.uploadId)) ?? {};
    expect(sameAs).toMatchObject([{ by: 'film', orderId: first.id }]);
  });

  test('stores each of many films that are inspected at once under words that all have', async () => {
    const { world, submit, inspect } = await startWorld();
    const orders = [await submit(), await submit(), await submit(), await submit()];
    await Promise.all(orders.map(({ id }) => inspect(id, async () => inspectedFilm(1, 1))));
    const [word = 0] = storedAnchors(hashFilm(sampleFilm(createFilm(1, 20), { to: 20 })));
    const [anchor] = await findAnchors(world.deps.table, [{ kind: 'film', word }]);
    expect(anchor?.works.map(({ orderId }) => orderId).toSorted()).toEqual(
      orders.map(({ id }) => id).toSorted(),
    );
  });

  test('that breaks off is tried again, and fails after its last attempt', async () => {
    const { world, submit, inspect } = await startWorld();
    const { id, uploadId } = await submit();
    const crash: FileInspector = () => Promise.reject(new ChildFailureError('crashed'));
    for (let attempt = 1; attempt < inspectionLimits.maxAttempts; attempt += 1)
      await expect(inspect(id, crash)).rejects.toThrow(ChildFailureError);
    expect(await findInspection(world.deps.table, id, uploadId)).toMatchObject({ status: 'running' });
    await inspect(id, crash);
    expect(await findInspection(world.deps.table, id, uploadId)).toMatchObject({
      status: 'failed',
      failure: 'broken-off',
    });
  });

  test('that hangs fails at once, because another attempt would hang as well', async () => {
    const { world, submit, inspect } = await startWorld();
    const { id, uploadId } = await submit();
    await inspect(id, () => Promise.reject(new ChildFailureError('timed-out')));
    expect(await findInspection(world.deps.table, id, uploadId)).toMatchObject({
      status: 'failed',
      attempts: 1,
      failure: 'broken-off',
    });
  });

  test('that never came back, as without memory, fails without another attempt', async () => {
    const { world, submit, inspect } = await startWorld();
    const { id, uploadId } = await submit();
    const lost: FileInspector = () => Promise.reject(new Error('the function has ended'));
    for (let attempt = 0; attempt < inspectionLimits.maxAttempts; attempt += 1)
      await expect(inspect(id, lost)).rejects.toThrow('the function has ended');
    let calls = 0;
    await inspect(id, async () => {
      calls += 1;
      return inspectedFilm(1, 1);
    });
    expect(calls).toBe(0);
    expect(await findInspection(world.deps.table, id, uploadId)).toMatchObject({ failure: 'broken-off' });
  });

  test('of a file that no decoder reads fails, and the order continues', async () => {
    const { world, submit, inspect } = await startWorld();
    const { id, uploadId } = await submit();
    await inspect(id, async () => 'not-decodable');
    expect(await findInspection(world.deps.table, id, uploadId)).toMatchObject({
      status: 'failed',
      failure: 'not-decodable',
    });
    expect(await expectSuccess(world.creator.get(`/orders/${id}`))).toMatchObject({ status: 'in_review' });
  });

  test('of a missing order does nothing', async () => {
    const { inspect } = await startWorld();
    await expect(inspect('ord_missing', async () => inspectedFilm(1, 1))).resolves.toBeUndefined();
  });
});

test('the same film is searched with a limited number of reads', () => {
  const track = hashFilm(sampleFilm(createFilm(1, 60), { to: 60 }));
  expect(searchedAnchors(track).length).toBeLessThanOrEqual(MAX_SEARCHED_WORDS);
});
