import { describe, expect, test } from 'vitest';
import type { Policy } from '#shared/domain/policy/policy.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  type TestWorld,
  taskBody,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const market = async (change: Partial<Policy> = {}): Promise<TestWorld> => {
  const world = createWorld(await newTable(), { policy: { ...defaultPolicy, ...change } });
  await deposit(world, yuan(10_000));
  return world;
};

const suspicious = { title: 'Lamps: 微信：lamp_shop' };
const reasons = [{ code: 'off_platform', message: 'Leave your contact out.' }];

const publishTask = async ({ advertiser }: TestWorld, change: object = {}) => {
  const { id } = await expectSuccess(advertiser.post('/tasks', taskBody(change)));
  return expectSuccess(advertiser.post(`/tasks/${id}/publish`));
};

const decide = ({ reviewer }: TestWorld, id: string, decision: string, why: readonly object[] = reasons) =>
  reviewer.post(`/reviews/tasks/${id}/decision`, { decision, reasons: why });

const held = async ({ advertiser }: TestWorld) =>
  (await expectSuccess(advertiser.get('/wallet'))) as unknown as Record<string, unknown>;

describe('the first task of an advertiser', () => {
  test('opens at once when the machine finds nothing', async () => {
    expect(await publishTask(await market())).toMatchObject({ status: 'open' });
  });

  test('that invites to contact off the platform waits for a reviewer: funds held, hidden, not takeable', async () => {
    const world = await market();
    await createCreator(world);
    const task = await publishTask(world, suspicious);
    expect(task).toMatchObject({
      status: 'in_moderation',
      held: yuan(1_200),
      moderation: { flags: [{ code: 'messenger_id', pointer: '#/title', found: '微信:lamp_shop' }] },
    });
    expect(await held(world)).toMatchObject({ available: yuan(8_800), held: yuan(1_200) });
    expect((await expectSuccess(world.creator.get('/tasks'))).items).toEqual([]);
    expect((await world.creator.get(`/tasks/${task.id}`)).status).toBe(404);
    expect((await world.creator.post(`/tasks/${task.id}/claims`)).status).toBe(404);
    expect((await world.advertiser.patch(`/tasks/${task.id}`, { title: 'x' })).status).toBe(409);
    expect(await expectSuccess(world.reviewer.get(`/tasks/${task.id}`))).toMatchObject({
      status: 'in_moderation',
    });
    const before = await readAllItems(world.deps.table);
    expect(await expectSuccess(world.advertiser.post(`/tasks/${task.id}/publish`))).toEqual(task);
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('remains the first until one has opened; after that the machine is not asked', async () => {
    const world = await market();
    const { id } = await publishTask(world, suspicious);
    expect(await publishTask(world, suspicious)).toMatchObject({ status: 'in_moderation' });
    await expectSuccess(decide(world, id, 'approve', []));
    expect(await publishTask(world, suspicious)).toMatchObject({ status: 'open' });
  });
});

describe('the queue of tasks', () => {
  test('shows pending tasks, oldest first, in pages', async () => {
    const world = await market();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      ids.push((await publishTask(world, suspicious)).id);
      world.deps.clock.advance('PT1S');
    }
    const first = await expectSuccess(world.reviewer.get('/reviews/tasks?limit=2'));
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    await expectSuccess(decide(world, ids[0] ?? '', 'approve', []));
    const rest = await expectSuccess(world.reviewer.get(`/reviews/tasks?limit=2&cursor=${first.nextCursor}`));
    expect(rest.items.map(({ id }) => id)).toEqual([ids[2]]);
  });
});

describe('a decision on a task', () => {
  test('to approve opens it: it is in the hall and can be taken', async () => {
    const world = await market();
    await createCreator(world);
    const { id } = await publishTask(world, suspicious);
    expect(await expectSuccess(decide(world, id, 'approve', []))).toMatchObject({ status: 'open' });
    expect((await expectSuccess(world.creator.get('/tasks'))).items).toMatchObject([{ id }]);
    const seen = await expectSuccess(world.creator.get(`/tasks/${id}`));
    expect(seen).not.toHaveProperty('moderation');
    expect((await world.creator.post(`/tasks/${id}/claims`)).status).toBe(201);
  });

  test('to reject returns the money and notifies its advertiser of the reasons, who may change it', async () => {
    const world = await market();
    const { id } = await publishTask(world, suspicious);
    await expectSuccess(decide(world, id, 'reject'));
    expect(await held(world)).toMatchObject({ available: yuan(10_000), held: yuan(0) });
    expect(await expectSuccess(world.advertiser.get(`/tasks/${id}`))).toMatchObject({
      status: 'draft',
      moderation: { decision: 'reject', reasons },
    });
    await expectSuccess(world.advertiser.patch(`/tasks/${id}`, { title: 'Lamps' }));
    expect(await expectSuccess(world.advertiser.post(`/tasks/${id}/publish`))).toMatchObject({
      status: 'in_moderation',
      moderation: { flags: [] },
    });
    expect(await expectSuccess(decide(world, id, 'approve', []))).toMatchObject({ status: 'open' });
    expect(await held(world)).toMatchObject({ available: yuan(8_800), held: yuan(1_200) });
  });

  test('repeated is answered as done, and a different one is refused', async () => {
    const world = await market();
    const { id } = await publishTask(world, suspicious);
    const first = await expectSuccess(decide(world, id, 'approve', []));
    const before = await readAllItems(world.deps.table);
    expect(await expectSuccess(decide(world, id, 'approve', []))).toEqual(first);
    expect(await decide(world, id, 'reject')).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/illegal-transition$/), state: 'open' },
    });
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('needs reasons to reject, and a pending task', async () => {
    const world = await market();
    const { id } = await publishTask(world, suspicious);
    const { status, body } = await decide(world, id, 'reject', []);
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ pointer: '#/reasons' }],
    });
    const { id: open } = await publishTask(world);
    expect((await decide(world, open, 'approve', [])).status).toBe(404);
  });

  test('is refused to its own advertiser', async () => {
    const world = await market();
    const both = world.api.signIn('ada', 'advertiser', 'reviewer');
    const { id } = await publishTask(world, suspicious);
    expect((await both.post(`/reviews/tasks/${id}/decision`, { decision: 'approve' })).status).toBe(403);
  });

  test('by two reviewers at once is one of the two', async () => {
    const world = await market();
    const { id } = await publishTask(world, suspicious);
    const answers = await Promise.all([decide(world, id, 'approve', []), decide(world, id, 'reject')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const status = (await expectSuccess(world.advertiser.get(`/tasks/${id}`))).status;
    expect(await held(world)).toMatchObject({ held: yuan(status === 'open' ? 1_200 : 0) });
  });
});

describe('the policy', () => {
  test('may switch moderation off', async () => {
    expect(await publishTask(await market({ moderation: 'off' }), suspicious)).toMatchObject({
      status: 'open',
    });
  });

  test('may require moderation of every task', async () => {
    const world = await market({ moderation: 'always' });
    expect(await publishTask(world)).toMatchObject({ status: 'open' });
    expect(await publishTask(world, suspicious)).toMatchObject({ status: 'in_moderation' });
  });

  test('may require a person first', async () => {
    const world = await market({ moderationBy: 'reviewer' });
    const { id, status } = await publishTask(world);
    expect(status).toBe('in_moderation');
    await expectSuccess(decide(world, id, 'approve', []));
    expect(await publishTask(world)).toMatchObject({ status: 'open' });
  });
});
