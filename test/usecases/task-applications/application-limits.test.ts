import { expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

test('a creator has a limited number of waiting applications, until one is decided', async () => {
  const engagement = { ...defaultPolicy.engagement, maxWaitingApplications: 2 };
  const world = createWorld(await newTable(), { policy: { ...defaultPolicy, engagement } });
  await deposit(world, yuan(50_000));
  const creator = await createCreator(world);
  const apply = async (session = creator) => {
    const taskId = await openTask(world, { engagement: 'recruit' });
    return session.post(`/tasks/${taskId}/applications`, { pitch: 'I fold lamps.' });
  };
  const first = await expectSuccess(apply());
  await expectSuccess(apply());
  expect((await apply()).status).toBe(409);
  expect((await apply(await createCreator(world, 'clio'))).status).toBe(201);
  const { taskId } = first as unknown as { taskId: string };
  const decision = { decision: 'decline', reasons: [{ code: 'other', message: 'Another fits better.' }] };
  await expectSuccess(world.advertiser.post(`/tasks/${taskId}/applications/${first.id}/decision`, decision));
  expect((await apply()).status).toBe(201);
  expect((await apply()).status).toBe(409);
});

test('a creator asks a limited number of questions about a task', async () => {
  const questions = { ...defaultPolicy.questions, maxPerTask: 2 };
  const world = createWorld(await newTable(), { policy: { ...defaultPolicy, questions } });
  await deposit(world, yuan(50_000));
  const creator = await createCreator(world);
  const [task, other] = [await openTask(world), await openTask(world)];
  const ask = async (taskId: string) =>
    (await creator.post(`/tasks/${taskId}/questions`, { text: 'Does it fold?' })).status;
  expect([await ask(task), await ask(task), await ask(task), await ask(other)]).toEqual([201, 201, 409, 201]);
});
