import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { commit } from '#shared/store/commit.ts';
import { findQuestion, questionWrite } from '#shared/store/questions/question-store.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  taskBody,
  upload,
  yuan,
} from '#test/support/world.ts';
import { createTakedownWorld, reasons } from './takedown-subjects.ts';

const newTable = await createTableFactory();

const availableOf = async ({ advertiser }: Awaited<ReturnType<typeof createTakedownWorld>>) =>
  (await expectSuccess(advertiser.get('/wallet?as=advertiser'))).available;

describe('an overturned takedown of a task', () => {
  test('that had opened leaves it closed, readable, and its funds returned', async () => {
    const platform = await createTakedownWorld(await newTable(), 'task');
    const id = await platform.takenDown();
    await expectSuccess(platform.decide(id, 'overturn'));
    expect(await availableOf(platform)).toEqual(yuan(10_000));
    const { items } = await expectSuccess(platform.advertiser.get('/tasks/mine'));
    expect(items).toMatchObject([{ status: 'closed', slotsLeft: 0 }]);
    const eve = await createCreator(platform, 'eve');
    expect((await eve.post(`/tasks/${items[0]?.id}/claims`)).status).toBe(409);
    platform.deps.clock.advance('PT2S');
    expect((await expectSuccess(eve.get('/tasks'))).items).toEqual([]);
  });

  test('that had not opened makes it a draft, which can be published', async () => {
    const platform = await createTakedownWorld(await newTable(), 'creatorProfile');
    const { advertiser, operator, decide } = platform;
    await deposit(platform);
    const { id } = await expectSuccess(advertiser.post('/tasks', taskBody()));
    await expectSuccess(operator.post(`/operations/tasks/${id}/takedown`, { reasons }));
    expect((await advertiser.post(`/tasks/${id}/publish`)).status).toBe(409);
    const { items } = await expectSuccess(advertiser.get('/takedowns'));
    await expectSuccess(decide(items[0]?.id ?? '', 'overturn'));
    expect(await expectSuccess(advertiser.post(`/tasks/${id}/publish`))).toMatchObject({ status: 'open' });
    const creator = await createCreator(platform, 'eve');
    await expectSuccess(creator.post(`/tasks/${id}/claims`));
  });
});

describe('a profile of a creator that is taken down', () => {
  test('is not found, the name is not shown, and the creator works as before', async () => {
    const platform = await createTakedownWorld(await newTable(), 'creatorProfile');
    const { creator, advertiser, takenDown, decide, deps } = platform;
    await deposit(platform);
    const profile = { displayName: 'Call 13812345678' };
    await expectSuccess(creator.put('/creators/me/profile', profile));
    const search = async () => (await expectSuccess(advertiser.get('/creators?platform=douyin'))).items;
    expect(await search()).toHaveLength(1);
    const id = await takenDown();
    expect(await search()).toEqual([]);
    const taskId = await openTask(platform);
    const order = await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
    const read = async () => JSON.stringify(await expectSuccess(advertiser.get(`/orders/${order.id}`)));
    expect(await read()).toContain(derivePartyId('crt', 'cleo'));
    expect(await read()).not.toContain('13812345678');
    await expectSuccess(creator.put('/creators/me/profile', { displayName: 'Cleo' }));
    expect(await search()).toEqual([]);
    expect(await expectSuccess(creator.get('/creators/me/profile'))).toMatchObject({ displayName: 'Cleo' });
    await expectSuccess(decide(id, 'overturn'));
    deps.clock.advance('PT6S');
    expect(await search()).toMatchObject([{ profile: { displayName: 'Cleo' } }]);
    expect(await read()).toContain('"displayName":"Cleo"');
  });

  test('that was not approved cannot be taken down, because nobody sees it', async () => {
    const { operator, api } = await createTakedownWorld(await newTable(), 'question');
    await expectSuccess(api.signIn('eve', 'creator').get('/me'));
    const path = `/operations/creators/${derivePartyId('crt', 'eve')}/takedown`;
    expect((await operator.post(path, { reasons })).status).toBe(404);
  });
});

test('the name of an advertiser with a profile that is taken down is not on its tasks', async () => {
  const platform = await createTakedownWorld(await newTable(), 'advertiserProfile');
  const { api, advertiser, takenDown, deps } = platform;
  await deposit(platform);
  const { displayName } = (await expectSuccess(
    advertiser.get('/advertisers/me/profile'),
  )) as unknown as Readonly<Record<string, string>>;
  const taskId = await openTask(platform);
  const read = async () =>
    JSON.stringify(await expectSuccess(api.signIn('eve', 'creator').get(`/tasks/${taskId}`)));
  expect(await read()).toContain(`"name":"${displayName}"`);
  await takenDown();
  deps.clock.advance('PT6S');
  expect(await read()).not.toContain(displayName);
});

test('an order continues when its file is taken down', async () => {
  const { subject, takenDown, creator, advertiser } = await createTakedownWorld(await newTable(), 'file');
  const [, orderId] = /orders\/(ord_\w+)\//.exec(subject.path) ?? [];
  const before = await expectSuccess(advertiser.get(`/orders/${orderId}`));
  await takenDown();
  for (const session of [creator, advertiser])
    expect(await expectSuccess(session.get(`/orders/${orderId}`))).toMatchObject({
      ...{ status: 'screening', dueAt: before.dueAt },
    });
  await expectSuccess(advertiser.post(`/orders/${orderId}/messages`, { text: 'Please send another one.' }));
});

test('a file that is taken down before its submission is hidden from the other party when it is submitted', async () => {
  const world = createWorld(await newTable());
  const { creator, advertiser, operator } = world;
  const orderId = await createOrder(world);
  const uploadId = await upload(world, orderId, 'first-cut.mp4');
  const path = `/orders/${orderId}/uploads/${uploadId}`;
  await expectSuccess(operator.post(`/operations${path}/takedown`, { reasons }));
  expect((await expectSuccess(creator.get(path))).takenDown).toMatchObject({ reasons });
  await expectSuccess(creator.post(`/orders/${orderId}/submissions`, submissionBody([uploadId])));
  const refused = await advertiser.get(`${path}/download`);
  expect([refused.status, refused.body.type]).toEqual([410, expect.stringMatching(/\/taken-down$/)]);
});

describe('a question that a report hides', () => {
  const hideByReport = async () => {
    const platform = await createTakedownWorld(await newTable(), 'question');
    const [, path, questionId] = /(\/tasks\/.+\/questions)\/(que_\w+)\//.exec(platform.subject.path) ?? [];
    const report = await expectSuccess(
      platform.advertiser.post(`${path}/${questionId}/reports`, { reason: 'It is rude.' }),
    );
    const resolve = () =>
      platform.operator.post(`/operations/reports/${report.id}/resolution`, { action: 'hide', reasons });
    return { ...platform, path, questionId, resolve };
  };

  test('has a takedown, which its author can appeal and another person overturns', async () => {
    const { subject, resolve, appeal, decide, creator, operator } = await hideByReport();
    await expectSuccess(resolve());
    const { items } = await expectSuccess(creator.get('/takedowns'));
    expect(items).toMatchObject([{ state: 'standing', subject: { kind: 'question' } }]);
    const id = items[0]?.id ?? '';
    await expectSuccess(appeal(id));
    expect((await decide(id, 'overturn', operator)).status).toBe(403);
    await expectSuccess(decide(id, 'overturn'));
    expect(await subject.readAsOther()).toBe('shown');
  });

  test('keeps the takedown that it already has', async () => {
    const { takenDown, resolve, operator } = await hideByReport();
    const id = await takenDown();
    await expectSuccess(resolve());
    expect((await expectSuccess(operator.get('/operations/takedowns'))).items).toMatchObject([{ id }]);
  });

  test('and that a release before 0.3.0 hid can get a takedown', async () => {
    const { subject, takenDown, creator, deps, path = '', questionId = '' } = await hideByReport();
    const taskId = path.split('/')[2] ?? '';
    const question = await findQuestion(deps.table, taskId, questionId);
    if (!question) throw new Error('there is no question');
    const hidden = { at: deps.now(), reasons: [{ code: 'old', message: 'Long ago.' }] };
    await commit(deps.table, [questionWrite({ ...question, hidden, version: question.version + 1 })]);
    expect(await subject.readNote(creator)).toEqual(hidden);
    const takedownId = await takenDown();
    expect(await subject.readNote(creator)).toMatchObject({ takedownId, reasons });
  });
});
