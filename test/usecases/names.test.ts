import { describe, expect, test } from 'vitest';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask } from '#test/support/world.ts';
import { pictureFile, prepareAssets } from './assets/asset-setup.ts';

const newTable = await createTableFactory();
const jpeg = await pictureFile('still.jpg');
const title = 'A lamp in thirty seconds';

/** A task with an image, and a creator who may take it. */
const begin = async (change: object = {}) => {
  const { world, advertiser, add } = await prepareAssets(newTable);
  const creator = await createCreator(world);
  await deposit(world);
  const image = await add('advertiser', 'task_image', jpeg);
  const taskId = await openTask(world, { imageIds: [image.id], slots: 2, ...change });
  const task = { id: taskId, title, poster: `/assets/${image.id}/small` };
  return { ...world, world, creator, advertiser, taskId, task };
};

describe('beside the id of a task are its title and its poster', () => {
  test('in orders and in their lists', async () => {
    const { creator, advertiser, taskId, task } = await begin();
    const order = await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
    const named = { id: order.id, task, creator: { displayName: 'Mei' } };
    expect(order).toMatchObject(named);
    expect(await expectSuccess(creator.get(`/orders/${order.id}`))).toMatchObject({
      ...named,
      advertiser: { displayName: 'ada' },
    });
    for (const side of [creator, advertiser])
      expect((await expectSuccess(side.get('/orders'))).items).toMatchObject([named]);
  });

  test('in applications, and in the order of the chosen one', async () => {
    const { creator, advertiser, taskId, task } = await begin({ engagement: 'recruit' });
    const { id } = await expectSuccess(creator.post(`/tasks/${taskId}/applications`, { pitch: 'I fold.' }));
    const own = await expectSuccess(creator.get('/creators/me/task-applications'));
    const received = await expectSuccess(advertiser.get(`/tasks/${taskId}/applications`));
    expect([own.items, received.items]).toMatchObject([[{ id, task }], [{ id, task }]]);
    const path = `/tasks/${taskId}/applications/${id}/decision`;
    expect(await expectSuccess(advertiser.post(path, { decision: 'choose' }))).toMatchObject({
      application: { task },
      order: { task },
    });
  });

  test('in questions and in reports, by what the task contains now', async () => {
    const { creator, operator, taskId, task } = await begin();
    await expectSuccess(creator.post(`/tasks/${taskId}/questions`, { text: 'Which lamp?', to: 'platform' }));
    expect((await expectSuccess(creator.get(`/tasks/${taskId}/questions`))).items).toMatchObject([{ task }]);
    const subject = { kind: 'task', taskId };
    await expectSuccess(creator.post('/reports', { subject, code: 'spam', reason: 'Spam.' }));
    expect((await expectSuccess(operator.get('/operations/reports'))).items).toMatchObject([
      { task, reporter: { displayName: 'Mei' }, owner: { displayName: expect.any(String) } },
    ]);
  });
});

test('an invitation and a message name the parties and the task', async () => {
  const { creator, advertiser, taskId, task } = await begin({ engagement: 'invite' });
  const { accounts } = await expectSuccess(creator.get('/me'));
  const creatorId = accounts.creator?.id;
  await expectSuccess(advertiser.post(`/tasks/${taskId}/invitations`, { creatorIds: [creatorId] }));
  const [invitation] = (await expectSuccess(creator.get('/invitations'))).items;
  expect(invitation).toMatchObject({ task, creator: { displayName: 'Mei' } });
  await expectSuccess(creator.post(`/invitations/${invitation?.id}/decision`, { decision: 'accept' }));
  const messages = `/orders/${invitation?.orderId}/messages`;
  const said = await expectSuccess(creator.post(messages, { text: 'Hello.' }));
  expect(said).toMatchObject({ author: { id: creatorId, displayName: 'Mei' } });
  expect((await expectSuccess(advertiser.get(messages))).items).toMatchObject([
    { by: 'creator', author: { displayName: 'Mei' } },
  ]);
});

test('an order of an earlier release has the title of its task and no poster', async () => {
  const world = createWorld(await newTable());
  const { id, taskId } = await storeOrder(world, createOrderIn('producing'));
  const { task } = (await expectSuccess(world.creator.get(`/orders/${id}`))) as unknown as {
    readonly task: object;
  };
  expect(task).toEqual({ id: taskId, title: expect.any(String) });
});

test('a list of orders reads the names of all its rows at once', async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  const requests = async () => {
    world.deps.clock.advance('PT1M');
    table.read();
    await expectSuccess(world.creator.get('/orders?limit=100'));
    return table.read().requests;
  };
  await storeOrder(world, createOrderIn('producing'));
  await requests();
  const few = await requests();
  for (let made = 0; made < 5; made += 1) await storeOrder(world, createOrderIn('producing'));
  expect(await requests()).toEqual(few);
});
