import { describe, expect, test } from 'vitest';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  type TestWorld,
  taskBody,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const body = { reasons: [{ code: 'forbidden', message: 'The product may not be advertised.' }] };

const takeDown = ({ operator }: Pick<TestWorld, 'operator'>, id: string) =>
  operator.post(`/operations/tasks/${id}/takedown`, body);

const availableOf = async ({ advertiser }: TestWorld) =>
  (await expectSuccess(advertiser.get('/wallet?as=advertiser'))).available;

describe('a task that is taken down', () => {
  test('leaves the hall, is not public, cannot be taken, and returns its held funds', async () => {
    const world = createWorld(await newTable());
    const creator = await createCreator(world);
    await deposit(world, yuan(5_000));
    const id = await openTask(world, { slots: 2 });
    const { takenDown, ...shown } = await expectSuccess(takeDown(world, id));
    expect(shown).toMatchObject({ status: 'closed', closedBecause: 'takedown', slotsLeft: 0 });
    expect(takenDown).toEqual({ takedownId: expect.stringMatching(/^tkd_/), at: world.deps.now(), ...body });
    expect(await availableOf(world)).toEqual(yuan(5_000));
    expect((await creator.post(`/tasks/${id}/claims`)).status).toBe(404);
    expect((await creator.get(`/tasks/${id}`)).status).toBe(404);
    world.deps.clock.advance('PT2S');
    expect((await expectSuccess(creator.get('/tasks'))).items).toEqual([]);
    const own = await expectSuccess(world.advertiser.get(`/tasks/${id}`));
    expect(own).toMatchObject({ takenDown: body });
    expect(JSON.stringify(own)).not.toContain('otto');
  });

  test.each(['draft', 'paused', 'closed'])('may have been %s', async (status) => {
    const world = createWorld(await newTable());
    await deposit(world, yuan(5_000));
    const id =
      status === 'draft'
        ? (await expectSuccess(world.advertiser.post('/tasks', taskBody()))).id
        : await openTask(world);
    if (status === 'paused') await expectSuccess(world.advertiser.post(`/tasks/${id}/pause`));
    if (status === 'closed') await expectSuccess(world.advertiser.post(`/tasks/${id}/close`));
    await expectSuccess(takeDown(world, id));
    expect(await availableOf(world)).toEqual(yuan(5_000));
    for (const step of ['publish', 'resume'])
      expect((await world.advertiser.post(`/tasks/${id}/${step}`)).status).toBe(409);
    expect((await world.api.signIn('eve', 'creator').get(`/tasks/${id}`)).status).toBe(404);
  });

  test('lets running orders continue, and a repeat changes nothing', async () => {
    const world = createWorld(await newTable());
    const creator = await createCreator(world);
    await deposit(world, yuan(5_000));
    const id = await openTask(world, { slots: 2 });
    const { id: orderId } = await expectSuccess(creator.post(`/tasks/${id}/claims`));
    await expectSuccess(takeDown(world, id));
    await createStreamPlayer(world.deps).settle();
    expect(await availableOf(world)).toEqual(yuan(3_800));
    expect(await submitFixture(world, orderId, 'first-cut.mp4')).toMatchObject({ status: 'screening' });
    const { items } = await expectSuccess(world.advertiser.get('/notifications'));
    expect(items).toContainEqual(expect.objectContaining({ kind: 'task_taken_down', ...body }));
    const before = await readAllItems(world.deps.table);
    await expectSuccess(takeDown(world, id));
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('is taken down by operators only, and by nobody who is its advertiser', async () => {
    const world = createWorld(await newTable());
    await deposit(world);
    const id = await openTask(world);
    const path = `/operations/tasks/${id}/takedown`;
    expect((await world.reviewer.post(path, body)).status).toBe(403);
    expect((await world.advertiser.post(path, body)).status).toBe(403);
    expect((await world.api.signIn('ada', 'advertiser', 'operator').post(path, body)).status).toBe(403);
    expect((await world.operator.post(path, { reasons: [] })).status).toBe(400);
  });
});
