import { describe, expect, test } from 'vitest';
import { commit } from '#shared/store/commit.ts';
import { writesOfNewTaskApplication } from '#shared/store/task-application-store.ts';
import { conduct } from '#test/support/conductor.ts';
import { applicants, creatorIdOf, taskFor } from '#test/support/engagement.ts';
import { idsOf, pagesOf } from '#test/support/paging.ts';
import { streamOf } from '#test/support/stream.ts';
import { dump, itemsUnder, tableEngine } from '#test/support/table.ts';
import { handIn, letIn, ok, worldOn } from '#test/support/world.ts';

const newTable = await tableEngine();

const reasons = [{ code: 'other_style', message: 'We look for somebody louder.' }];

const told = async () => {
  const world = worldOn(await newTable());
  return { ...world, world, ...streamOf(world.deps) };
};

type World = Awaited<ReturnType<typeof told>>;

const kindsOf = async (session: World['creator'], query = '') =>
  (await ok(session.get(`/notifications${query}`))).items
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'task_recommended' && kind !== 'creator_application_approved');

/** Somebody asked about a task so often. */
const asked = async (count: number) => {
  const world = await told();
  const taskId = await taskFor(world.world, 'open');
  for (let at = 0; at < count; at += 1) {
    world.deps.clock.turn('PT1M');
    await ok(world.creator.post(`/tasks/${taskId}/questions`, { text: `Question ${at}?` }));
  }
  await world.settle();
  return { ...world, taskId };
};

describe('an inbox', () => {
  test('tells each party once what the other did, however often the stream tells it', async () => {
    const { world, settle } = conduct(await newTable());
    const taskId = await taskFor(world, 'open');
    const creator = await letIn(world);
    const { id } = await ok(creator.post(`/tasks/${taskId}/claims`));
    await handIn(world, id, 'first-cut.mp4');
    await settle();
    const decision = { decision: 'request_changes', reasons };
    await ok(world.reviewer.post(`/orders/${id}/reviews`, decision));
    await settle();
    const { items } = await ok(world.advertiser.get('/notifications'));
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
    const own = (await ok(creator.get('/notifications'))).items;
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

  test('tells of questions, answers, applications and what became of them', async () => {
    const world = await told();
    const taskId = await taskFor(world.world, 'recruit', { slots: 5 });
    const [one, two] = await applicants(world.world, taskId, ['cleo', 'cora']);
    world.deps.clock.turn('PT1M');
    const question = await ok(world.creator.post(`/tasks/${taskId}/questions`, { text: 'Why?' }));
    await world.settle();
    expect(await kindsOf(world.advertiser)).toEqual([
      'question_asked',
      'application_received',
      'application_received',
    ]);
    world.deps.clock.turn('PT1M');
    await ok(world.advertiser.post(`/tasks/${taskId}/questions/${question.id}/answer`, { text: 'So.' }));
    world.deps.clock.turn('PT1M');
    const decision = `/tasks/${taskId}/applications/${one?.id}/decision`;
    await ok(world.advertiser.post(decision, { decision: 'decline', reasons }));
    await ok(two?.session.post(`/tasks/${taskId}/applications/${two.id}/withdrawal`) ?? Promise.reject());
    await world.settle();
    expect((await ok(world.creator.get('/notifications?limit=2'))).items).toMatchObject([
      { kind: 'application_declined', reasons, subject: { taskId, applicationId: one?.id } },
      { kind: 'question_answered', subject: { taskId, questionId: question.id } },
    ]);
    expect((await kindsOf(world.advertiser))[0]).toBe('application_withdrawn');
  });

  test('belongs to one party: the same account has one as a creator and one as an advertiser', async () => {
    const { api, advertiser } = await asked(1);
    const both = api.as('ada', 'creator', 'advertiser');
    expect(await kindsOf(both)).toEqual([]);
    expect(await kindsOf(both, '?as=advertiser')).toEqual(['question_asked']);
    expect(await kindsOf(advertiser)).toEqual(['question_asked']);
    expect(await kindsOf(api.as('anton', 'advertiser'))).toEqual([]);
  });

  test('is listed whole, newest first, on pages of any size', async () => {
    const { advertiser } = await asked(5);
    const all = idsOf([(await ok(advertiser.get('/notifications'))).items]);
    expect(all).toEqual(all.toSorted().toReversed());
    for (const limit of [1, 2, 5]) {
      expect(idsOf(await pagesOf(advertiser, `/notifications?limit=${limit}`))).toEqual(all);
    }
  });

  test('forgets after ninety days, also before the table has removed anything', async () => {
    const { advertiser, deps } = await asked(2);
    deps.clock.turn('P89D');
    expect(await ok(advertiser.get('/notifications'))).toMatchObject({ unread: 2 });
    const [notice] = await itemsUnder(deps.table, 'NOTICE#');
    deps.clock.set(Number(notice?.expiresAt) * 1000 + 1_000);
    expect((await ok(advertiser.get('/notifications'))).items).toHaveLength(1);
    deps.clock.turn('P1D');
    expect(await ok(advertiser.get('/notifications'))).toMatchObject({ items: [], unread: 0 });
    expect(await dump(deps.table)).toEqual(expect.arrayContaining([notice]));
  });
});

describe('reading', () => {
  test('marks what is named, and answers what is left', async () => {
    const { advertiser } = await asked(3);
    const [newest, , oldest] = (await ok(advertiser.get('/notifications'))).items;
    expect(await ok(advertiser.post('/notifications/read', { ids: [newest?.id] }))).toEqual({ unread: 2 });
    expect(await ok(advertiser.post('/notifications/read', { upTo: oldest?.id }))).toEqual({ unread: 1 });
    const { items, unread } = await ok(advertiser.get('/notifications'));
    expect(unread).toBe(1);
    expect(items).toMatchObject([{ isRead: true }, { isRead: false }, { isRead: true }]);
  });

  test('what was read already, or is not there, changes nothing', async () => {
    const { advertiser, deps, api } = await asked(1);
    const [notice] = (await ok(advertiser.get('/notifications'))).items;
    await ok(advertiser.post('/notifications/read', { ids: [notice?.id] }));
    const before = await dump(deps.table);
    const ids = [notice?.id, `ntc_${'0'.repeat(26)}`];
    expect(await ok(advertiser.post('/notifications/read', { ids }))).toEqual({ unread: 0 });
    await ok(api.as('anton', 'advertiser').post('/notifications/read', { ids }));
    expect(await dump(deps.table)).toEqual(before);
  });

  test('a notice that is told again stays read', async () => {
    const { advertiser, deps } = await asked(1);
    const [notice] = (await ok(advertiser.get('/notifications'))).items;
    await ok(advertiser.post('/notifications/read', { upTo: notice?.id }));
    await streamOf(deps).settle();
    expect(await ok(advertiser.get('/notifications'))).toMatchObject({ unread: 0 });
  });

  test('more than one request can mark is said to be left', async () => {
    const { world, deps, advertiser, settle, api, taskId } = await asked(1);
    for (let at = 0; at < 100; at += 1) {
      await ok(api.as(`asker-${at}`, 'creator').post(`/tasks/${taskId}/questions`, { text: 'Why?' }));
    }
    await settle();
    expect(await ok(world.advertiser.get('/notifications'))).toMatchObject({ unread: 100 });
    const [newest] = (await ok(advertiser.get('/notifications?limit=1'))).items;
    expect(await ok(advertiser.post('/notifications/read', { upTo: newest?.id }))).toEqual({ unread: 10 });
    expect(await ok(advertiser.post('/notifications/read', { upTo: newest?.id }))).toEqual({ unread: 0 });
    expect(await ok(advertiser.get('/notifications'))).toMatchObject({ unread: 0 });
    expect(deps.now()).toBeDefined();
  });

  test.each([
    ['nothing', {}, '#'],
    ['both', { ids: [`ntc_${'0'.repeat(26)}`], upTo: `ntc_${'0'.repeat(26)}` }, '#'],
    ['what is no notice', { upTo: 'ord_1' }, '#/upTo'],
    ['no ids', { ids: [] }, '#/ids'],
    ['too many', { ids: Array.from({ length: 51 }, () => `ntc_${'0'.repeat(26)}`) }, '#/ids'],
  ])('%s is refused where the fault is', async (_name, body, pointer) => {
    const { advertiser } = await told();
    expect(await advertiser.post('/notifications/read', body)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });
});

describe('applications that are left', () => {
  const statusesOf = async (world: World, path: string) => {
    const { items } = await ok(world.advertiser.get(`${path}?limit=100`));
    return items.map(({ status }) => status);
  };

  test('are passed over when the last slot goes, and their creators are told', async () => {
    const world = await told();
    const taskId = await taskFor(world.world, 'recruit', { slots: 1 });
    const path = `/tasks/${taskId}/applications`;
    const [one, two, three] = await applicants(world.world, taskId, ['a', 'b', 'c']);
    if (!one || !two || !three) throw new Error('somebody did not apply');
    await ok(three.session.post(`${path}/${three.id}/withdrawal`));
    await ok(world.advertiser.post(`${path}/${one.id}/decision`, { decision: 'choose' }));
    await world.tellNew();
    expect(await statusesOf(world, path)).toEqual(['chosen', 'not_chosen', 'withdrawn']);
    await world.settle();
    expect(await statusesOf(world, path)).toEqual(['chosen', 'not_chosen', 'withdrawn']);
    expect(await kindsOf(one.session)).toEqual(['application_chosen']);
    expect(await kindsOf(two.session)).toEqual(['application_not_chosen']);
    expect(await kindsOf(three.session)).toEqual([]);
  });

  test('are not passed over while a slot is left', async () => {
    const world = await told();
    const taskId = await taskFor(world.world, 'recruit', { slots: 2 });
    const path = `/tasks/${taskId}/applications`;
    const [one] = await applicants(world.world, taskId, ['a', 'b']);
    await ok(world.advertiser.post(`${path}/${one?.id}/decision`, { decision: 'choose' }));
    await world.settle();
    expect(await statusesOf(world, path)).toEqual(['chosen', 'pending']);
  });

  test('are passed over when the task closes, however many there are', async () => {
    const world = await told();
    const taskId = await taskFor(world.world, 'recruit');
    const path = `/tasks/${taskId}/applications`;
    const [one] = await applicants(world.world, taskId, ['a']);
    const applications = 310;
    await letMoreApply(world, taskId, applications);
    await ok(world.advertiser.post(`/tasks/${taskId}/close`));
    await world.settle();
    const pages = await pagesOf(world.advertiser, `${path}?limit=100`);
    expect(pages.flat()).toHaveLength(applications + 1);
    expect(new Set(pages.flat().map(({ status }) => status))).toEqual(new Set(['not_chosen']));
    const notices = await itemsUnder(world.deps.table, 'NOTICE#');
    const passedOver = notices.filter(({ notice }) =>
      (notice as { kind: string }).kind.endsWith('not_chosen'),
    );
    expect(passedOver).toHaveLength(applications + 1);
    expect(one && (await kindsOf(one.session))).toEqual(['application_not_chosen']);
  });
});

/** Applications of many creators, written as the use case writes them but without letting each of them in. */
const letMoreApply = async ({ deps }: World, taskId: string, count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const application = {
      id: deps.ids.fresh('tap'),
      taskId,
      title: 'A lamp in thirty seconds',
      advertiserId: 'adv_1',
      creatorId: creatorIdOf(`many-${at}`),
      pitch: 'Me, too.',
      status: 'pending',
      createdAt: deps.now(),
      reasons: [],
    } as const;
    await commit(deps.table, writesOfNewTaskApplication(application));
  }
};
