import { expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const startMarket = async () => {
  const engagement = { ...defaultPolicy.engagement, maxOpenOrders: { '0': 2, '1': 3 } };
  const world = createWorld(await newTable(), { policy: { ...defaultPolicy, engagement } });
  await deposit(world, yuan(50_000));
  const creator = await createCreator(world);
  const claim = async (session = creator, taskId?: string) =>
    session.post(`/tasks/${taskId ?? (await openTask(world))}/claims`);
  return { world, creator, claim };
};

test('a creator with too many open orders takes no more, and others do', async () => {
  const { world, claim } = await startMarket();
  expect([(await claim()).status, (await claim()).status]).toEqual([201, 201]);
  const taskId = await openTask(world);
  expect(await claim(world.creator, taskId)).toMatchObject({
    status: 422,
    body: { type: expect.stringMatching(/too-many-open-orders$/), max: 2 },
  });
  const other = await createCreator(world, 'clio');
  expect((await claim(other, taskId)).status).toBe(201);
});

test('an order that has ended makes room for another', async () => {
  const { world, creator, claim } = await startMarket();
  const { id } = await expectSuccess(claim());
  await expectSuccess(claim());
  expect((await claim()).status).toBe(422);
  const { cancellationRequest } = (await expectSuccess(
    creator.post(`/orders/${id}/cancellation-requests`, { reason: 'I am unwell.' }),
  )) as unknown as { cancellationRequest: { id: string } };
  await expectSuccess(
    world.advertiser.post(`/orders/${id}/cancellation-requests/${cancellationRequest.id}/decision`, {
      decision: 'grant',
    }),
  );
  expect((await claim()).status).toBe(201);
  expect((await claim()).status).toBe(422);
});

test('claims at the same time do not exceed the limit', async () => {
  const { world, creator } = await startMarket();
  const tasks = [await openTask(world), await openTask(world), await openTask(world), await openTask(world)];
  const answers = await Promise.all(tasks.map((taskId) => creator.post(`/tasks/${taskId}/claims`)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
});
