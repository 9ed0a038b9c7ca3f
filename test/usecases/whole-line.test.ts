import { describe, expect, test } from 'vitest';
import { conduct } from '#test/support/conductor.ts';
import { itemsUnder, tableEngine } from '#test/support/table.ts';
import {
  applicationBody,
  deposit,
  handIn,
  ok,
  openTask,
  takenOrder,
  taskBody,
  type World,
  yuan,
} from '#test/support/world.ts';

const newTable = await tableEngine();

const reasons = [{ code: 'weak_opening', message: 'Show the lamp first.', atSecond: 2 }];

const publicationBody = ({ deps }: World) => ({
  url: 'https://www.douyin.com/video/1',
  itemId: '1',
  publishedAt: deps.now(),
  disclosed: true,
});

test('a creator is let in, takes a task, delivers, is corrected, publishes, and is paid out', async () => {
  const table = await newTable();
  const { world, settle, turn, stateOf, pathOf } = conduct(table);
  const { creator, advertiser, reviewer } = world;

  const application = await ok(creator.post('/creators/applications', applicationBody()));
  const queue = await ok(reviewer.get('/reviews/applications'));
  expect(queue.items.map(({ id }) => id)).toEqual([application.id]);
  await ok(reviewer.post(`/reviews/applications/${application.id}/decision`, { decision: 'approve' }));
  expect((await ok(creator.get(`/creators/applications/${application.id}`))).status).toBe('approved');
  expect((await ok(reviewer.get('/reviews/applications'))).items).toEqual([]);

  await deposit(world, yuan(5_000));
  const draft = await ok(advertiser.post('/tasks', taskBody({ slots: 2 })));
  expect((await ok(creator.get('/tasks'))).items).toEqual([]);
  await ok(advertiser.post(`/tasks/${draft.id}/publish`));
  expect(await ok(advertiser.get('/wallet'))).toMatchObject({ available: yuan(2_600), held: yuan(2_400) });
  const hall = await ok(creator.get('/tasks'));
  expect(hall.items).toMatchObject([{ id: draft.id, estimatedNet: yuan(1_140), slotsLeft: 2 }]);

  const order = await ok(creator.post(`/tasks/${draft.id}/claims`));
  expect(order).toMatchObject({ status: 'producing', price: yuan(1_200), fee: yuan(60), net: yuan(1_140) });
  await settle();
  expect(stateOf(order.id)).toBe('Await work');

  const path = `/orders/${order.id}`;
  const submitted = await handIn(world, order.id, 'first-cut.mp4');
  expect(submitted.status).toBe('screening');
  await settle();
  expect((await ok(creator.get(path))).status).toBe('in_review');
  expect(world.deps.uploads.kept).toHaveLength(1);
  expect((await ok(reviewer.get('/reviews/orders'))).items.map(({ id }) => id)).toEqual([order.id]);

  await ok(reviewer.post(`${path}/reviews`, { decision: 'request_changes', reasons }));
  await settle();
  expect(stateOf(order.id)).toBe('Await revised work');
  expect(await ok(creator.get(path))).toMatchObject({ status: 'revising', reasons, rounds: { work: 0 } });

  await handIn(world, order.id, 'second-cut.mp4');
  await settle();
  await ok(reviewer.post(`${path}/reviews`, { decision: 'approve' }));
  await settle();
  expect(stateOf(order.id)).toBe('Await advertiser review');
  await ok(advertiser.post(`${path}/advertiser-reviews`, { decision: 'approve' }));
  await settle();
  await turn('PT2H');
  await ok(creator.post(`${path}/publication`, publicationBody(world)));
  await settle();
  expect(stateOf(order.id)).toBe('Await acceptance');
  await ok(advertiser.post(`${path}/acceptance`, { decision: 'accept' }));
  await settle();
  expect(stateOf(order.id)).toBe('SUCCEEDED');
  expect((await ok(creator.get(path))).status).toBe('settled');
  expect(await ok(creator.get('/wallet'))).toMatchObject({ available: yuan(1_140) });
  expect(await ok(advertiser.get('/wallet'))).toMatchObject({ available: yuan(2_600), held: yuan(1_200) });

  await ok(
    creator.put('/wallet/payout-account', {
      type: 'alipay',
      holderName: 'Cleo',
      accountNo: 'cleo@example.com',
    }),
  );
  const withdrawal = await ok(creator.post('/wallet/withdrawals', { amount: yuan(1_000) }));
  expect(withdrawal.status).toBe('requested');
  expect(await ok(creator.get('/wallet'))).toMatchObject({ available: yuan(140), withdrawing: yuan(1_000) });
  await settle();
  expect((await ok(creator.get(`/wallet/withdrawals/${withdrawal.id}`))).status).toBe('paid');
  expect(await ok(creator.get('/wallet'))).toMatchObject({ available: yuan(140), withdrawing: yuan(0) });

  const timeline = await ok(creator.get(`${path}/timeline`));
  expect(timeline.items.map((event) => (event as unknown as { command: string }).command)).toEqual([
    'take',
    'submit_work',
    'pass',
    'request_changes',
    'submit_work',
    'pass',
    'approve',
    'approve',
    'publish',
    'accept',
    'settle',
  ]);
  expect(pathOf(order.id).filter((name) => name !== 'Where is the order?')).toEqual([
    'Await work',
    'Screen the work',
    'Await platform review',
    'Await revised work',
    'Screen the work',
    'Await platform review',
    'Await advertiser review',
    'Await publication',
    'Await acceptance',
    'Settle',
    'Settled',
  ]);
  expect(await itemsUnder(table, 'ORDER')).toHaveLength(1);
});

describe('where nobody acts', () => {
  test('the work that was never handed in gives the advertiser the money back', async () => {
    const { world, turn, stateOf } = conduct(await newTable());
    const orderId = await takenOrder(world);
    await turn('P21D');
    expect((await ok(world.creator.get(`/orders/${orderId}`))).status).toBe('producing');
    await turn('PT2S');
    expect((await ok(world.creator.get(`/orders/${orderId}`))).status).toBe('expired');
    expect(stateOf(orderId)).toBe('SUCCEEDED');
    expect(await ok(world.advertiser.get('/wallet'))).toMatchObject({
      available: yuan(10_000),
      held: yuan(0),
    });
  });

  test('the platform’s silence passes nothing, the advertiser’s approves, and a publication is accepted', async () => {
    const { world, settle, turn } = conduct(await newTable());
    const orderId = await takenOrder(world);
    const path = `/orders/${orderId}`;
    const status = async () => (await ok(world.creator.get(path))).status;
    await settle();
    await handIn(world, orderId, 'first-cut.mp4');
    await turn('P5D');
    expect(await status()).toBe('in_review');
    await ok(world.reviewer.post(`${path}/reviews`, { decision: 'approve' }));
    await turn('P4D');
    expect(await status()).toBe('approved');
    await ok(world.creator.post(`${path}/publication`, publicationBody(world)));
    await turn('P4D');
    expect(await status()).toBe('settled');
    expect(await ok(world.creator.get('/wallet'))).toMatchObject({ available: yuan(1_140) });
  });
});

describe('work that the machine finds wanting', () => {
  test.each([
    ['a picture under a film’s name', 'renamed-text.mp4', {}],
    ['a film that is too short', 'landscape.mp4', {}],
    ['a film that was cut off', 'truncated.mp4', {}],
    ['words without the hashtag', 'first-cut.mp4', { hashtags: [] }],
    ['words that leave out what must be named', 'first-cut.mp4', { title: 'Mine', description: 'A thing' }],
  ])('%s goes back to its creator with reasons', async (_what, name, words) => {
    const { world, settle, stateOf } = conduct(await newTable());
    const orderId = await takenOrder(world);
    await handIn(world, orderId, name, words);
    await settle();
    const order = await ok(world.creator.get(`/orders/${orderId}`));
    expect(order).toMatchObject({ status: 'revising', reasons: [expect.anything()] });
    expect(stateOf(orderId)).toBe('Await revised work');
  });
});

test('an order of a task that has closed runs to its end', async () => {
  const { world, turn } = conduct(await newTable());
  const orderId = await takenOrder(world, { slots: 2 });
  const { items } = await ok(world.advertiser.get('/orders?as=advertiser'));
  const { taskId } = items[0] as unknown as { taskId: string };
  await ok(world.advertiser.post(`/tasks/${taskId}/close`));
  await turn('P22D');
  expect((await ok(world.creator.get(`/orders/${orderId}`))).status).toBe('expired');
  expect(await ok(world.advertiser.get('/wallet'))).toMatchObject({ available: yuan(10_000), held: yuan(0) });
  await expect(openTask(world)).rejects.toThrow('deadline-passed');
});
