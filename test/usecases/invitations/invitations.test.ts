import { describe, expect, test } from 'vitest';
import { addDuration } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { readPages } from '#test/support/paging.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { creatorIdOf, openTaskFor } from '#test/support/task-applicants.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, createWorld, expectSuccess, openTask, yuan } from '#test/support/world.ts';

/** The times of `taskBody`, relative to the start of the test clock. */
const aDayLater = addDuration(startTime, 'PT24H');
const applyBefore = Date.parse(addDuration(startTime, 'P14D'));

const newTable = await createTableFactory();

const reasons = [{ code: 'no_time', message: 'I am away in December.' }];

const createInvitingTask = async (change: object = {}) => {
  const world = createWorld(await newTable());
  const taskId = await openTaskFor(world, 'invite', { slots: 3, ...change });
  const path = `/tasks/${taskId}/invitations`;
  const invite = (subs: readonly string[], more: object = {}) =>
    world.advertiser.post(path, { creatorIds: subs.map(creatorIdOf), ...more });
  return { ...world, world, taskId, path, invite };
};

const problem = (status: number, slug: string, more: object = {}) => ({
  status,
  body: { type: expect.stringContaining(`/${slug}`), ...more },
});

describe('an invitation to a task', () => {
  test('makes an order for each creator that waits a day, with its slot and funds held', async () => {
    const { world, invite, advertiser, taskId } = await createInvitingTask();
    const [cleo] = [await createCreator(world), await createCreator(world, 'cora')];
    const { items } = await expectSuccess(invite(['cleo', 'cora'], { message: 'We liked your lamps.' }));
    expect(items).toMatchObject([
      {
        creatorId: creatorIdOf('cleo'),
        taskId,
        status: 'pending',
        price: yuan(1_200),
        message: 'We liked your lamps.',
        dueAt: aDayLater,
      },
      { creatorId: creatorIdOf('cora'), status: 'pending' },
    ]);
    expect((await expectSuccess(cleo.get('/invitations'))).items).toEqual(items.slice(0, 1));
    expect(await expectSuccess(advertiser.get(`/tasks/${taskId}`))).toMatchObject({
      slotsLeft: 1,
      held: yuan(1_200),
    });
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ held: yuan(3_600) });
  });

  test('to twenty creators at once is one transaction', async () => {
    const { world, invite } = await createInvitingTask({ slots: 20, reward: yuan(100) });
    const subs = Array.from({ length: 20 }, (_, at) => `creator-${at}`);
    for (const sub of subs) await createCreator(world, sub);
    expect((await expectSuccess(invite(subs))).items).toHaveLength(20);
  });

  test('names every creator who cannot be invited, and then invites nobody', async () => {
    const { world, invite, deps, operator } = await createInvitingTask({ slots: 5 });
    for (const sub of ['good', 'invited', 'suspended']) await createCreator(world, sub);
    await expectSuccess(invite(['invited']));
    await expectSuccess(operator.post(`/creators/${creatorIdOf('suspended')}/suspension`, { reasons }));
    const before = await readAllItems(deps.table);
    const { status, body } = await invite(['good', 'unknown', 'invited', 'suspended']);
    expect({ status, faults: body.errors.map(({ pointer, code }) => [pointer, code]) }).toEqual({
      status: 422,
      faults: [
        ['#/creatorIds/1', 'creator'],
        ['#/creatorIds/2', 'once'],
        ['#/creatorIds/3', 'standing'],
      ],
    });
    expect(await readAllItems(deps.table)).toEqual(before);
    expect(await invite(['invited'])).toMatchObject(problem(409, 'already-claimed'));
  });

  test('can be sent again after it was declined, once, and not after it was accepted', async () => {
    const { world, invite, taskId } = await createInvitingTask();
    const cleo = await createCreator(world);
    const answer = async (invited: ReturnType<typeof invite>, decision: string) => {
      const { items } = await expectSuccess(invited);
      await expectSuccess(cleo.post(`/invitations/${items[0]?.id}/decision`, { decision }));
    };
    await answer(invite(['cleo']), 'decline');
    const again = await Promise.all([invite(['cleo']), invite(['cleo'])]);
    expect(again.map(({ status }) => status).sort()).toEqual([201, 409]);
    const sent = again.find(({ status }) => status === 201);
    if (!sent) throw new Error('nothing was sent');
    await answer(Promise.resolve(sent), 'accept');
    expect(await invite(['cleo'])).toMatchObject(problem(409, 'already-claimed'));
    expect(await expectSuccess(world.advertiser.get(`/tasks/${taskId}`))).toMatchObject({ slotsLeft: 2 });
  });

  test.each([
    ['nobody', { creatorIds: [] }, '#/creatorIds'],
    [
      'more than twenty',
      { creatorIds: Array.from({ length: 21 }, (_, at) => creatorIdOf(`c${at}`)) },
      '#/creatorIds',
    ],
    ['one twice', { creatorIds: [creatorIdOf('a'), creatorIdOf('a')] }, '#/creatorIds/1'],
    ['an unknown creator', { creatorIds: ['cleo'] }, '#/creatorIds/0'],
    ['too long a message', { creatorIds: [creatorIdOf('a')], message: 'x'.repeat(501) }, '#/message'],
  ])('%s is refused with the place of the fault', async (_name, body, pointer) => {
    const { path, advertiser, deps } = await createInvitingTask();
    const before = await readAllItems(deps.table);
    const answer = await advertiser.post(path, body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ in: 'body', pointer }] } });
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('takes no more slots than are left, also in two concurrent requests', async () => {
    const { world, invite, advertiser } = await createInvitingTask();
    const subs = ['a', 'b', 'c', 'd'];
    for (const sub of subs) await createCreator(world, sub);
    expect(await invite(subs)).toMatchObject(problem(409, 'no-slots-left'));
    const answers = await Promise.all([invite(['a', 'b']), invite(['c', 'd'])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await expectSuccess(advertiser.get('/orders'))).items).toHaveLength(2);
  });

  test('is only for tasks by invitation, before applyBefore, by their advertiser', async () => {
    const { world, invite, advertiser, api, deps, path } = await createInvitingTask();
    await createCreator(world);
    const open = await openTask(world);
    const body = { creatorIds: [creatorIdOf('cleo')] };
    expect(await advertiser.post(`/tasks/${open}/invitations`, body)).toMatchObject(
      problem(409, 'illegal-transition'),
    );
    expect((await api.signIn('sam', 'advertiser').post(path, body)).status).toBe(404);
    deps.clock.set(applyBefore + 1);
    expect(await invite(['cleo'])).toMatchObject(problem(422, 'deadline-passed'));
  });
});

describe('an invited creator', () => {
  const inviteCreator = async () => {
    const conductor = createWorkflowRunner(await newTable());
    const { world } = conductor;
    const taskId = await openTaskFor(world, 'invite', { slots: 2 });
    const creator = await createCreator(world);
    const body = { creatorIds: [creatorIdOf('cleo')] };
    const { items } = await expectSuccess(world.advertiser.post(`/tasks/${taskId}/invitations`, body));
    await conductor.runUntilIdle();
    const id = items[0]?.id ?? '';
    return { ...conductor, taskId, creator, id, path: `/invitations/${id}/decision` };
  };

  const slotsOf = async ({ world, taskId }: Awaited<ReturnType<typeof inviteCreator>>) =>
    expectSuccess(world.advertiser.get(`/tasks/${taskId}`));

  test('begins the order by accepting, and the invitation stays accepted as the order continues', async () => {
    const { creator, path, world } = await inviteCreator();
    const order = await expectSuccess(creator.post(path, { decision: 'accept' }));
    expect(order).toMatchObject({ status: 'producing', creatorId: creatorIdOf('cleo') });
    expect((await expectSuccess(creator.get('/invitations'))).items).toMatchObject([{ status: 'accepted' }]);
    await expectSuccess(world.operator.get(`/orders/${order.id}`));
    expect(await creator.post(path, { decision: 'decline', reasons })).toMatchObject(
      problem(409, 'illegal-transition'),
    );
  });

  test('releases slot and funds by declining, with a reason', async () => {
    const setting = await inviteCreator();
    const { creator, path, world } = setting;
    expect(await slotsOf(setting)).toMatchObject({ slotsLeft: 1, held: yuan(1_200) });
    const order = await expectSuccess(creator.post(path, { decision: 'decline', reasons }));
    expect(order).toMatchObject({ status: 'cancelled', reasons });
    expect(await slotsOf(setting)).toMatchObject({ slotsLeft: 2, held: yuan(2_400) });
    expect((await expectSuccess(creator.get('/invitations'))).items).toMatchObject([{ status: 'declined' }]);
    expect(await expectSuccess(world.advertiser.get('/wallet'))).toMatchObject({ held: yuan(2_400) });
  });

  test('lets an invitation lapse after a day, with the same effect', async () => {
    const setting = await inviteCreator();
    const { creator, path, advanceClock } = setting;
    await advanceClock('PT25H');
    expect((await expectSuccess(creator.get('/invitations'))).items).toMatchObject([{ status: 'lapsed' }]);
    expect(await slotsOf(setting)).toMatchObject({ slotsLeft: 2, held: yuan(2_400) });
    expect((await creator.post(path, { decision: 'accept' })).status).toBe(409);
  });

  test('alone sees the invitation, and an order without one has none', async () => {
    const { world, path, id, creator } = await inviteCreator();
    expect((await world.api.signIn('sam', 'creator').post(path, { decision: 'accept' })).status).toBe(404);
    const open = await openTask(world);
    const order = await expectSuccess(creator.post(`/tasks/${open}/claims`));
    const other = order.id.replace('ord_', 'inv_');
    expect(other).not.toBe(id);
    expect((await creator.post(`/invitations/${other}/decision`, { decision: 'accept' })).status).toBe(404);
  });

  test('may decline, and not accept, after a suspension', async () => {
    const { world, creator, path } = await inviteCreator();
    await expectSuccess(world.operator.post(`/creators/${creatorIdOf('cleo')}/suspension`, { reasons }));
    expect(await creator.post(path, { decision: 'accept' })).toMatchObject(
      problem(422, 'creator-not-eligible', { unmet: [{ rule: 'standing' }] }),
    );
    await expectSuccess(creator.post(path, { decision: 'decline', reasons }));
  });

  test('may accept twice, and accepting and declining at once has one outcome', async () => {
    const { creator, path } = await inviteCreator();
    const answers = await Promise.all([
      creator.post(path, { decision: 'accept' }),
      creator.post(path, { decision: 'decline', reasons }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const decision = answers[0]?.status === 200 ? { decision: 'accept' } : { decision: 'decline', reasons };
    expect((await creator.post(path, decision)).status).toBe(200);
  });
});

test('invitations are listed in full, newest first, with any outcome', async () => {
  const { world } = await createInvitingTask();
  const creator = await createCreator(world);
  const ids: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    world.deps.clock.advance('PT1M');
    const taskId = await openTaskFor(world, 'invite');
    const body = { creatorIds: [creatorIdOf('cleo')] };
    const { items } = await expectSuccess(world.advertiser.post(`/tasks/${taskId}/invitations`, body));
    ids.unshift(items[0]?.id ?? '');
  }
  await expectSuccess(creator.post(`/invitations/${ids[1]}/decision`, { decision: 'accept' }));
  const pages = await readPages(creator, '/invitations?limit=2');
  expect(pages.flat().map(({ id, status }) => [id, status])).toEqual([
    [ids[0], 'pending'],
    [ids[1], 'accepted'],
    [ids[2], 'pending'],
  ]);
});
