import { describe, expect, test } from 'vitest';
import { commit } from '#shared/store/commit.ts';
import { newTaskApplicationWrites } from '#shared/store/task-applications/task-application-store.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createApplicants, creatorIdOf, openTaskFor } from '#test/support/task-applicants.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, createWorld, expectSuccess, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'other_style', message: 'We look for somebody louder.' }];

const notificationsOf = async () => {
  const world = createWorld(await newTable());
  return { ...world, world, ...createStreamPlayer(world.deps) };
};

type World = Awaited<ReturnType<typeof notificationsOf>>;

const kindsOf = async (session: World['creator'], query = '') =>
  (await expectSuccess(session.get(`/notifications${query}`))).items
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'task_recommended' && kind !== 'creator_application_approved');

/** An account that asked about a task this many times. */
const withQuestions = async (count: number) => {
  const world = await notificationsOf();
  const taskId = await openTaskFor(world.world, 'open');
  for (let at = 0; at < count; at += 1) {
    world.deps.clock.advance('PT1M');
    await expectSuccess(world.creator.post(`/tasks/${taskId}/questions`, { text: `Question ${at}?` }));
  }
  await world.settle();
  return { ...world, taskId };
};

describe('an inbox', () => {
  test('has one notification of each event for each party, also when the stream repeats it', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const taskId = await openTaskFor(world, 'open');
    const creator = await createCreator(world);
    const { id } = await expectSuccess(creator.post(`/tasks/${taskId}/claims`));
    await submitFixture(world, id, 'first-cut.mp4');
    await runUntilIdle();
    const decision = { decision: 'request_changes', reasons };
    await expectSuccess(world.reviewer.post(`/orders/${id}/reviews`, decision));
    await runUntilIdle();
    const { items } = await expectSuccess(world.advertiser.get('/notifications'));
    expect(items.map(({ kind }) => kind).sort()).toEqual([
      'order_request_changes',
      'order_submit_work',
      'order_taken',
    ]);
    expect(items.find(({ kind }) => kind === 'order_taken')).toMatchObject({
      as: 'advertiser',
      subject: { taskId, orderId: id },
      isRead: false,
    });
    const own = (await expectSuccess(creator.get('/notifications'))).items;
    expect(own.map(({ kind }) => kind).sort()).toEqual([
      'creator_application_approved',
      'order_request_changes',
    ]);
    expect(own.filter(({ kind }) => kind !== 'creator_application_approved')).toMatchObject([
      {
        kind: 'order_request_changes',
        as: 'creator',
        message: 'The platform asks for changes: A lamp in thirty seconds',
        reasons,
        order: { status: 'revising', dueAt: expect.any(String) },
      },
    ]);
  });

  test('reports questions, answers, applications and their outcomes', async () => {
    const world = await notificationsOf();
    const taskId = await openTaskFor(world.world, 'recruit', { slots: 5 });
    const [one, two] = await createApplicants(world.world, taskId, ['cleo', 'cora']);
    world.deps.clock.advance('PT1M');
    const question = await expectSuccess(world.creator.post(`/tasks/${taskId}/questions`, { text: 'Why?' }));
    await world.settle();
    expect(await kindsOf(world.advertiser)).toEqual([
      'question_asked',
      'application_received',
      'application_received',
    ]);
    world.deps.clock.advance('PT1M');
    await expectSuccess(
      world.advertiser.post(`/tasks/${taskId}/questions/${question.id}/answer`, { text: 'So.' }),
    );
    world.deps.clock.advance('PT1M');
    const decision = `/tasks/${taskId}/applications/${one?.id}/decision`;
    await expectSuccess(world.advertiser.post(decision, { decision: 'decline', reasons }));
    await expectSuccess(
      two?.session.post(`/tasks/${taskId}/applications/${two.id}/withdrawal`) ?? Promise.reject(),
    );
    await world.settle();
    expect((await expectSuccess(world.creator.get('/notifications?limit=2'))).items).toMatchObject([
      { kind: 'application_declined', reasons, subject: { taskId, applicationId: one?.id } },
      { kind: 'question_answered', subject: { taskId, questionId: question.id } },
    ]);
    expect((await kindsOf(world.advertiser))[0]).toBe('application_withdrawn');
  });

  test('belongs to one party: the same account has one as creator and one as advertiser', async () => {
    const { api, advertiser, deps } = await withQuestions(1);
    expect(await kindsOf(advertiser)).toEqual(['question_asked']);
    const both = api.signIn('ada', 'creator', 'advertiser');
    // A copy of the account serves reads for five seconds. It lacks the creator that this session opens.
    deps.clock.advance('PT6S');
    expect(await kindsOf(both)).toEqual([]);
    expect(await kindsOf(both, '?as=advertiser')).toEqual(['question_asked']);
    expect(await kindsOf(api.signIn('anton', 'advertiser'))).toEqual([]);
  });

  test('is listed in full, newest first, with pages of any size', async () => {
    const { advertiser } = await withQuestions(5);
    const all = idsOf([(await expectSuccess(advertiser.get('/notifications'))).items]);
    expect(all).toEqual(all.toSorted().toReversed());
    for (const limit of [1, 2, 5]) {
      expect(idsOf(await readPages(advertiser, `/notifications?limit=${limit}`))).toEqual(all);
    }
  });

  test('expires after ninety days, also before the table has deleted anything', async () => {
    const { advertiser, deps } = await withQuestions(2);
    deps.clock.advance('P89D');
    expect(await expectSuccess(advertiser.get('/notifications'))).toMatchObject({ unread: 2 });
    const [notification] = await listItemsByPrefix(deps.table, 'NOTICE#');
    deps.clock.set(Number(notification?.expiresAt) * 1000 + 1_000);
    expect((await expectSuccess(advertiser.get('/notifications'))).items).toHaveLength(1);
    deps.clock.advance('P1D');
    expect(await expectSuccess(advertiser.get('/notifications'))).toMatchObject({ items: [], unread: 0 });
    expect(await readAllItems(deps.table)).toEqual(expect.arrayContaining([notification]));
  });
});

describe('marking notifications as read', () => {
  test('marks the named ones, and returns the number of unread ones', async () => {
    const { advertiser } = await withQuestions(3);
    const [newest, , oldest] = (await expectSuccess(advertiser.get('/notifications'))).items;
    expect(await expectSuccess(advertiser.post('/notifications/read', { ids: [newest?.id] }))).toEqual({
      unread: 2,
    });
    expect(await expectSuccess(advertiser.post('/notifications/read', { upTo: oldest?.id }))).toEqual({
      unread: 1,
    });
    const { items, unread } = await expectSuccess(advertiser.get('/notifications'));
    expect(unread).toBe(1);
    expect(items).toMatchObject([{ isRead: true }, { isRead: false }, { isRead: true }]);
  });

  test('ignores those that are already read or do not exist', async () => {
    const { advertiser, deps, api } = await withQuestions(1);
    const [notification] = (await expectSuccess(advertiser.get('/notifications'))).items;
    await expectSuccess(advertiser.post('/notifications/read', { ids: [notification?.id] }));
    const before = await readAllItems(deps.table);
    const ids = [notification?.id, `ntc_${'0'.repeat(26)}`];
    expect(await expectSuccess(advertiser.post('/notifications/read', { ids }))).toEqual({ unread: 0 });
    await expectSuccess(api.signIn('anton', 'advertiser').post('/notifications/read', { ids }));
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('survives a repeated event', async () => {
    const { advertiser, deps } = await withQuestions(1);
    const [notification] = (await expectSuccess(advertiser.get('/notifications'))).items;
    await expectSuccess(advertiser.post('/notifications/read', { upTo: notification?.id }));
    await createStreamPlayer(deps).settle();
    expect(await expectSuccess(advertiser.get('/notifications'))).toMatchObject({ unread: 0 });
  });

  test('says when more are left than one request can mark', async () => {
    const { world, deps, advertiser, settle, api, taskId } = await withQuestions(1);
    for (let at = 0; at < 100; at += 1) {
      await expectSuccess(
        api.signIn(`asker-${at}`, 'creator').post(`/tasks/${taskId}/questions`, { text: 'Why?' }),
      );
    }
    await settle();
    expect(await expectSuccess(world.advertiser.get('/notifications'))).toMatchObject({ unread: 100 });
    const [newest] = (await expectSuccess(advertiser.get('/notifications?limit=1'))).items;
    expect(await expectSuccess(advertiser.post('/notifications/read', { upTo: newest?.id }))).toEqual({
      unread: 10,
    });
    expect(await expectSuccess(advertiser.post('/notifications/read', { upTo: newest?.id }))).toEqual({
      unread: 0,
    });
    expect(await expectSuccess(advertiser.get('/notifications'))).toMatchObject({ unread: 0 });
    expect(deps.now()).toBeDefined();
  });

  test.each([
    ['nothing', {}, '#'],
    ['both', { ids: [`ntc_${'0'.repeat(26)}`], upTo: `ntc_${'0'.repeat(26)}` }, '#'],
    ['what is no notification', { upTo: 'ord_1' }, '#/upTo'],
    ['no ids', { ids: [] }, '#/ids'],
    ['too many', { ids: Array.from({ length: 51 }, () => `ntc_${'0'.repeat(26)}`) }, '#/ids'],
  ])('refuses %s with the place of the fault', async (_name, body, pointer) => {
    const { advertiser } = await notificationsOf();
    expect(await advertiser.post('/notifications/read', body)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });
});

describe('pending applications', () => {
  const statusesOf = async (world: World, path: string) => {
    const { items } = await expectSuccess(world.advertiser.get(`${path}?limit=100`));
    return items.map(({ status }) => status);
  };

  test('lapse when the last slot is taken, and their creators are notified', async () => {
    const world = await notificationsOf();
    const taskId = await openTaskFor(world.world, 'recruit', { slots: 1 });
    const path = `/tasks/${taskId}/applications`;
    const [one, two, three] = await createApplicants(world.world, taskId, ['a', 'b', 'c']);
    if (!one || !two || !three) throw new Error('somebody did not apply');
    await expectSuccess(three.session.post(`${path}/${three.id}/withdrawal`));
    await expectSuccess(world.advertiser.post(`${path}/${one.id}/decision`, { decision: 'choose' }));
    await world.deliverNewItems();
    expect(await statusesOf(world, path)).toEqual(['chosen', 'not_chosen', 'withdrawn']);
    await world.settle();
    expect(await statusesOf(world, path)).toEqual(['chosen', 'not_chosen', 'withdrawn']);
    expect(await kindsOf(one.session)).toEqual(['application_chosen']);
    expect(await kindsOf(two.session)).toEqual(['application_not_chosen']);
    expect(await kindsOf(three.session)).toEqual([]);
  });

  test('stay pending while a slot is left', async () => {
    const world = await notificationsOf();
    const taskId = await openTaskFor(world.world, 'recruit', { slots: 2 });
    const path = `/tasks/${taskId}/applications`;
    const [one] = await createApplicants(world.world, taskId, ['a', 'b']);
    await expectSuccess(world.advertiser.post(`${path}/${one?.id}/decision`, { decision: 'choose' }));
    await world.settle();
    expect(await statusesOf(world, path)).toEqual(['chosen', 'pending']);
  });

  test('are in the language of the reader, with the values of their texts', async () => {
    const world = await notificationsOf();
    const taskId = await openTaskFor(world.world, 'recruit');
    await createApplicants(world.world, taskId, ['cleo']);
    await world.settle();
    const read = (language: string) =>
      world.advertiser.get('/notifications', { headers: { 'accept-language': language } });
    const params = { title: 'A lamp in thirty seconds' };
    const [chinese, english] = [await read('zh-CN,zh;q=0.9'), await read('en')];
    expect(chinese.headers).toMatchObject({ 'content-language': 'zh-CN', vary: 'accept-language' });
    const text = '有创作者报名了您的任务：A lamp in thirty seconds';
    expect(chinese.body.items).toMatchObject([{ kind: 'application_received', params, text, message: text }]);
    expect(english.headers).toMatchObject({ 'content-language': 'en' });
    expect(english.body.items).toMatchObject([
      { params, text: 'A creator applied for your task: A lamp in thirty seconds' },
    ]);
    expect(chinese.headers.etag).not.toBe(english.headers.etag);
  });

  test('lapse when the task closes, in any number', async () => {
    const world = await notificationsOf();
    const taskId = await openTaskFor(world.world, 'recruit');
    const path = `/tasks/${taskId}/applications`;
    const [one] = await createApplicants(world.world, taskId, ['a']);
    const applications = 310;
    await approveMoreCreators(world, taskId, applications);
    await expectSuccess(world.advertiser.post(`/tasks/${taskId}/close`));
    await world.settle();
    const pages = await readPages(world.advertiser, `${path}?limit=100`);
    expect(pages.flat()).toHaveLength(applications + 1);
    expect(new Set(pages.flat().map(({ status }) => status))).toEqual(new Set(['not_chosen']));
    const notifications = await listItemsByPrefix(world.deps.table, 'NOTICE#');
    const passedOver = notifications.filter(({ notice: notification }) =>
      (notification as { kind: string }).kind.endsWith('not_chosen'),
    );
    expect(passedOver).toHaveLength(applications + 1);
    expect(one && (await kindsOf(one.session))).toEqual(['application_not_chosen']);
  });
});

/** Applications of many creators, written as the use case does, without the approval of each creator. */
const approveMoreCreators = async ({ deps }: World, taskId: string, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const application = {
      id: deps.ids.create('tap'),
      taskId,
      title: 'A lamp in thirty seconds',
      advertiserId: 'adv_1',
      creatorId: creatorIdOf(`many-${at}`),
      pitch: 'Me, too.',
      status: 'pending',
      createdAt: deps.now(),
      reasons: [],
    } as const;
    await commit(deps.table, newTaskApplicationWrites(application));
  }
};
