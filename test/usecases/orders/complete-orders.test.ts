import { describe, expect, test } from 'vitest';
import { findState, routeState } from '#infra/workflows/order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  applicationBody,
  createOrder,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  type TestWorld,
  taskBody,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'weak_opening', message: 'Show the lamp first.', atSecond: 2 }];

const publicationBody = ({ deps }: TestWorld) => ({
  url: 'https://www.douyin.com/video/1',
  itemId: '1',
  publishedAt: deps.now(),
  disclosed: true,
});

test('a creator is approved, takes a task, delivers, revises, publishes, and is paid out', async () => {
  const table = await newTable();
  const { world, runUntilIdle, advanceClock, stateOf, pathOf } = createWorkflowRunner(table);
  const { creator, advertiser, reviewer } = world;

  const application = await expectSuccess(creator.post('/creators/applications', applicationBody()));
  const queue = await expectSuccess(reviewer.get('/reviews/applications'));
  expect(queue.items.map(({ id }) => id)).toEqual([application.id]);
  await expectSuccess(
    reviewer.post(`/reviews/applications/${application.id}/decision`, { decision: 'approve' }),
  );
  expect((await expectSuccess(creator.get(`/creators/applications/${application.id}`))).status).toBe(
    'approved',
  );
  expect((await expectSuccess(reviewer.get('/reviews/applications'))).items).toEqual([]);

  await deposit(world, yuan(5_000));
  const draft = await expectSuccess(advertiser.post('/tasks', taskBody({ slots: 2 })));
  expect((await expectSuccess(creator.get('/tasks'))).items).toEqual([]);
  await expectSuccess(advertiser.post(`/tasks/${draft.id}/publish`));
  // A page of the hall may be a second old.
  world.deps.clock.advance('PT1S');
  expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({
    available: yuan(2_600),
    held: yuan(2_400),
  });
  const hall = await expectSuccess(creator.get('/tasks'));
  expect(hall.items).toMatchObject([{ id: draft.id, estimatedNet: yuan(1_140), slotsLeft: 2 }]);

  const order = await expectSuccess(creator.post(`/tasks/${draft.id}/claims`));
  expect(order).toMatchObject({ status: 'producing', price: yuan(1_200), fee: yuan(60), net: yuan(1_140) });
  await runUntilIdle();
  expect(stateOf(order.id)).toBe('Await work');

  const path = `/orders/${order.id}`;
  const submitted = await submitFixture(world, order.id, 'first-cut.mp4');
  expect(submitted.status).toBe('screening');
  await runUntilIdle();
  expect((await expectSuccess(creator.get(path))).status).toBe('in_review');
  expect(world.deps.uploads.keptKeys).toHaveLength(1);
  expect((await expectSuccess(reviewer.get('/reviews/orders'))).items.map(({ id }) => id)).toEqual([
    order.id,
  ]);

  await expectSuccess(reviewer.post(`${path}/reviews`, { decision: 'request_changes', reasons }));
  await runUntilIdle();
  expect(stateOf(order.id)).toBe('Await revised work');
  expect(await expectSuccess(creator.get(path))).toMatchObject({
    status: 'revising',
    reasons,
    rounds: { work: 0 },
  });

  await submitFixture(world, order.id, 'second-cut.mp4');
  await runUntilIdle();
  await expectSuccess(reviewer.post(`${path}/reviews`, { decision: 'approve' }));
  await runUntilIdle();
  expect(stateOf(order.id)).toBe('Await advertiser review');
  await expectSuccess(advertiser.post(`${path}/advertiser-reviews`, { decision: 'approve' }));
  await runUntilIdle();
  await advanceClock('PT2H');
  await expectSuccess(creator.post(`${path}/publication`, publicationBody(world)));
  await runUntilIdle();
  expect(stateOf(order.id)).toBe('Await acceptance');
  await expectSuccess(advertiser.post(`${path}/acceptance`, { decision: 'accept' }));
  await runUntilIdle();
  expect(stateOf(order.id)).toBe('SUCCEEDED');
  expect((await expectSuccess(creator.get(path))).status).toBe('settled');
  expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({ available: yuan(1_140) });
  expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({
    available: yuan(2_600),
    held: yuan(1_200),
  });

  await expectSuccess(
    creator.put('/wallet/payout-account', {
      type: 'alipay',
      holderName: 'Cleo',
      accountNo: 'cleo@example.com',
    }),
  );
  const withdrawal = await expectSuccess(creator.post('/wallet/withdrawals', { amount: yuan(1_000) }));
  expect(withdrawal.status).toBe('requested');
  expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({
    available: yuan(140),
    withdrawing: yuan(1_000),
  });
  await runUntilIdle();
  expect((await expectSuccess(creator.get(`/wallet/withdrawals/${withdrawal.id}`))).status).toBe('paid');
  expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({
    available: yuan(140),
    withdrawing: yuan(0),
  });

  const timeline = await expectSuccess(creator.get(`${path}/timeline`));
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
  expect(pathOf(order.id).filter((name) => name !== routeState && name !== findState)).toEqual([
    'Await work',
    'Screen the work',
    'Await platform review',
    'Await revised work',
    'Screen the work',
    'Await platform review',
    'Await advertiser review',
    'Await publication',
    'Await acceptance',
  ]);
  expect(await listItemsByPrefix(table, 'ORDER')).toHaveLength(1);
});

describe('when nobody acts', () => {
  test('work that was never submitted returns the money to the advertiser', async () => {
    const { world, advanceClock, stateOf } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    await advanceClock('P21D');
    expect((await expectSuccess(world.creator.get(`/orders/${orderId}`))).status).toBe('producing');
    await advanceClock('PT2S');
    expect((await expectSuccess(world.creator.get(`/orders/${orderId}`))).status).toBe('expired');
    expect(stateOf(orderId)).toBe('SUCCEEDED');
    expect(await expectSuccess(world.advertiser.get('/wallet'))).toMatchObject({
      available: yuan(10_000),
      held: yuan(0),
    });
  });

  test('the order is escalated for the platform, approved for the advertiser, and its publication is accepted', async () => {
    const { world, runUntilIdle, advanceClock } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    const path = `/orders/${orderId}`;
    const status = async () => (await expectSuccess(world.creator.get(path))).status;
    await runUntilIdle();
    await submitFixture(world, orderId, 'first-cut.mp4');
    await advanceClock('P5D');
    expect(await status()).toBe('in_review');
    await expectSuccess(world.reviewer.post(`${path}/reviews`, { decision: 'approve' }));
    await advanceClock('P4D');
    expect(await status()).toBe('approved');
    await expectSuccess(world.creator.post(`${path}/publication`, publicationBody(world)));
    await advanceClock('P4D');
    expect(await status()).toBe('settled');
    expect(await expectSuccess(world.creator.get('/wallet'))).toMatchObject({ available: yuan(1_140) });
  });
});

describe('work that the screening rejects', () => {
  test.each([
    ['an image with the name of a video', 'renamed-text.mp4', {}],
    ['a video that is too short', 'landscape.mp4', {}],
    ['a truncated video', 'truncated.mp4', {}],
    ['text without the hashtag', 'first-cut.mp4', { hashtags: [] }],
    ['text without a required mention', 'first-cut.mp4', { title: 'Mine', description: 'A thing' }],
  ])('%s returns to its creator with reasons', async (_what, name, words) => {
    const { world, runUntilIdle, stateOf } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    await submitFixture(world, orderId, name, words);
    await runUntilIdle();
    const order = await expectSuccess(world.creator.get(`/orders/${orderId}`));
    expect(order).toMatchObject({ status: 'revising', reasons: [expect.anything()] });
    expect(stateOf(orderId)).toBe('Await revised work');
  });
});

test('an order of a closed task runs to its end', async () => {
  const { world, advanceClock } = createWorkflowRunner(await newTable());
  const orderId = await createOrder(world, { slots: 2 });
  const { items } = await expectSuccess(world.advertiser.get('/orders?as=advertiser'));
  const { taskId } = items[0] as unknown as { taskId: string };
  await expectSuccess(world.advertiser.post(`/tasks/${taskId}/close`));
  await advanceClock('P22D');
  expect((await expectSuccess(world.creator.get(`/orders/${orderId}`))).status).toBe('expired');
  expect(await expectSuccess(world.advertiser.get('/wallet'))).toMatchObject({
    available: yuan(10_000),
    held: yuan(0),
  });
  await expect(openTask(world)).rejects.toThrow('deadline-passed');
});
