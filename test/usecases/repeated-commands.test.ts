import { describe, expect, test } from 'vitest';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  submitFixture,
  taskBody,
  upload,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [
  { code: 'weak_opening', message: 'Show the lamp first.', atSecond: 2 },
  { code: 'too_dark', message: 'More light.' },
];

const approvedOrder = async () => {
  const conductor = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = conductor;
  const orderId = await createOrder(world);
  await submitFixture(world, orderId, 'first-cut.mp4');
  await runUntilIdle();
  await expectSuccess(world.reviewer.post(`/orders/${orderId}/reviews`, { decision: 'approve' }));
  await expectSuccess(
    world.advertiser.post(`/orders/${orderId}/advertiser-reviews`, { decision: 'approve' }),
  );
  return { ...conductor, orderId };
};

describe('a command repeated without a key', () => {
  // The table returns the fields of a stored item in any order, so several orders are tried.
  test.each([1, 2, 3])('is answered as done for the same content, and changes nothing (%i)', async () => {
    const { world, orderId } = await approvedOrder();
    const body = {
      url: 'https://www.douyin.com/video/1',
      itemId: '1',
      publishedAt: world.deps.now(),
      disclosed: true,
    };
    const first = await expectSuccess(world.creator.post(`/orders/${orderId}/publication`, body));
    const before = await readAllItems(world.deps.table);
    const again = await expectSuccess(world.creator.post(`/orders/${orderId}/publication`, body));
    expect(again).toEqual(first);
    expect(await readAllItems(world.deps.table)).toEqual(before);
  });

  test('is refused for other content, with the state and what it allows', async () => {
    const { world, orderId } = await approvedOrder();
    const body = { url: 'https://www.douyin.com/video/1', publishedAt: world.deps.now(), disclosed: true };
    await expectSuccess(world.creator.post(`/orders/${orderId}/publication`, body));
    const other = { ...body, url: 'https://www.douyin.com/video/2' };
    const answer = await world.creator.post(`/orders/${orderId}/publication`, other);
    expect(answer).toMatchObject({ status: 409, body: { state: 'published', allowed: [] } });
  });

  test('is recognized by a list of reasons with several fields', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    await submitFixture(world, orderId, 'first-cut.mp4');
    await runUntilIdle();
    const decision = { decision: 'request_changes', reasons };
    const first = await expectSuccess(world.reviewer.post(`/orders/${orderId}/reviews`, decision));
    expect(await expectSuccess(world.reviewer.post(`/orders/${orderId}/reviews`, decision))).toEqual(first);
  });

  test('is recognized by the files and words of a submission', async () => {
    const world = createWorld(await newTable());
    const orderId = await createOrder(world);
    const body = submissionBody([await upload(world, orderId, 'first-cut.mp4')]);
    const first = await expectSuccess(world.creator.post(`/orders/${orderId}/submissions`, body));
    expect(await expectSuccess(world.creator.post(`/orders/${orderId}/submissions`, body))).toEqual(first);
  });

  test('is answered as done for opening or closing a task, and for approving an application', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    await deposit(world);
    const taskId = await openTask(world);
    const before = await readAllItems(world.deps.table);
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/publish`));
    expect(await readAllItems(world.deps.table)).toEqual(before);
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/close`));
    const closed = await readAllItems(world.deps.table);
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/close`));
    expect(await readAllItems(world.deps.table)).toEqual(closed);
  });
});

describe('an entity tag', () => {
  test.each([1, 2, 3])('is the same in the response to a creation and to a read (%i)', async () => {
    const { advertiser } = createWorld(await newTable());
    const made = await advertiser.post('/tasks', taskBody());
    const read = await advertiser.get(`/tasks/${made.body.id}`);
    expect(read.body).toEqual(made.body);
    expect(read.headers.etag).toBe(made.headers.etag);
  });

  test('allows a change when it is current, and refuses it when it is old', async () => {
    const { advertiser, deps } = createWorld(await newTable());
    const made = await advertiser.post('/tasks', taskBody());
    const path = `/tasks/${made.body.id}`;
    const etag = String(made.headers.etag);
    const changed = await advertiser.patch(path, { title: 'Two lamps' }, { headers: { 'if-match': etag } });
    expect(changed).toMatchObject({ status: 200, body: { title: 'Two lamps', category: 'home' } });
    const before = await readAllItems(deps.table);
    const late = await advertiser.patch(path, { title: 'Three' }, { headers: { 'if-match': etag } });
    expect(late.status).toBe(412);
    expect(await readAllItems(deps.table)).toEqual(before);
    const fresh = { 'if-match': `"another", ${changed.headers.etag}` };
    expect((await advertiser.patch(path, { title: 'Three' }, { headers: fresh })).status).toBe(200);
    const any = { 'if-match': '*' };
    expect((await advertiser.patch(path, { slots: 3 }, { headers: any })).status).toBe(200);
  });

  test('protects the payout account as well', async () => {
    const { creator } = createWorld(await newTable());
    const account = { type: 'alipay', holderName: 'Cleo', accountNo: 'cleo@example.com' };
    const none = await creator.put('/wallet/payout-account', account, { headers: { 'if-match': '"x"' } });
    expect(none.status).toBe(412);
    const bound = await creator.put('/wallet/payout-account', account);
    const headers = { 'if-match': String(bound.headers.etag) };
    const other = { ...account, accountNo: '13912342233' };
    expect((await creator.put('/wallet/payout-account', other, { headers })).status).toBe(200);
    expect((await creator.put('/wallet/payout-account', account, { headers })).status).toBe(412);
    const read = await creator.get('/wallet/payout-account');
    expect(read.body).toMatchObject({ holderName: 'C***', accountNo: '********233' });
  });
});

test('three tasks opened at once on a balance for one open one', async () => {
  const world = createWorld(await newTable());
  await deposit(world, yuan(1_300));
  const drafts = await Promise.all(
    [1, 2, 3].map(() => expectSuccess(world.advertiser.post('/tasks', taskBody()))),
  );
  const answers = await Promise.all(drafts.map(({ id }) => world.advertiser.post(`/tasks/${id}/publish`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  expect(await expectSuccess(world.advertiser.get('/wallet'))).toMatchObject({
    available: yuan(100),
    held: yuan(1_200),
  });
});
