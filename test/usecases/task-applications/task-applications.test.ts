import { describe, expect, test } from 'vitest';
import { addDuration } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import {
  createApplicants,
  creatorIdOf,
  openTaskFor,
  taskApplicationBody,
} from '#test/support/task-applicants.ts';
import { createCreator, createWorld, expectSuccess, openTask, taskBody, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'other_style', message: 'We look for somebody louder.' }];

const openRecruitingTask = async (change: object = {}) => {
  const world = createWorld(await newTable());
  const taskId = await openTaskFor(world, 'recruit', change);
  return { ...world, world, taskId, path: `/tasks/${taskId}/applications` };
};

const problem = (status: number, slug: string, more: object = {}) => ({
  status,
  body: { type: expect.stringContaining(`/${slug}`), ...more },
});

describe('applying to a task', () => {
  test('makes a pending application that both parties can read', async () => {
    const { world, advertiser, path, taskId } = await openRecruitingTask();
    const creator = await createCreator(world);
    const body = { ...taskApplicationBody, quote: yuan(900) };
    const made = await expectSuccess(creator.post(path, body));
    expect(made).toMatchObject({ ...body, taskId, status: 'pending', creatorId: creatorIdOf('cleo') });
    expect((await expectSuccess(advertiser.get(path))).items).toEqual([made]);
    expect((await expectSuccess(creator.get('/creators/me/task-applications'))).items).toEqual([made]);
  });

  test('is possible once while the application waits', async () => {
    const { world, path, deps } = await openRecruitingTask();
    const creator = await createCreator(world);
    const { id } = await expectSuccess(creator.post(path, taskApplicationBody));
    const before = await readAllItems(deps.table);
    expect(await creator.post(path, taskApplicationBody)).toMatchObject(
      problem(409, 'conflict', { applicationId: id }),
    );
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('is possible again after a withdrawal or a refusal, once', async () => {
    const { world, path, advertiser } = await openRecruitingTask();
    const creator = await createCreator(world);
    const first = await expectSuccess(creator.post(path, taskApplicationBody));
    await expectSuccess(creator.post(`${path}/${first.id}/withdrawal`));
    const answers = await Promise.all([1, 2, 3].map(() => creator.post(path, taskApplicationBody)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const second = answers.find(({ status }) => status === 201)?.body;
    expect(second?.id).not.toBe(first.id);
    await expectSuccess(advertiser.post(`${path}/${second?.id}/decision`, { decision: 'decline', reasons }));
    const third = await expectSuccess(creator.post(path, taskApplicationBody));
    expect((await expectSuccess(advertiser.get(path))).items.map(({ status }) => status)).toEqual([
      'withdrawn',
      'declined',
      'pending',
    ]);
    await expectSuccess(advertiser.post(`${path}/${third.id}/decision`, { decision: 'choose' }));
    expect((await creator.post(path, taskApplicationBody)).status).toBe(409);
  });

  test('makes one application under concurrent requests of one creator', async () => {
    const { world, path, advertiser } = await openRecruitingTask();
    const creator = await createCreator(world);
    const answers = await Promise.all([1, 2, 3, 4].map(() => creator.post(path, taskApplicationBody)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await expectSuccess(advertiser.get(path))).items).toHaveLength(1);
  });

  test.each([
    ['more than the reward', { quote: yuan(1_201) }, '#/quote/amount'],
    ['in another currency', { quote: { amount: 1, currency: 'EUR' } }, '#/quote/currency'],
    ['of nothing', { quote: yuan(0) }, '#/quote/amount'],
    ['with a blank pitch', { pitch: ' ' }, '#/pitch'],
    ['with a pitch that is too long', { pitch: 'x'.repeat(1_001) }, '#/pitch'],
    ['with an unknown field', { price: 1 }, '#/price'],
  ])('%s is refused with the place of the fault, and writes nothing', async (_name, change, pointer) => {
    const { world, path, deps } = await openRecruitingTask();
    const creator = await createCreator(world);
    const before = await readAllItems(deps.table);
    const { status, body } = await creator.post(path, { ...taskApplicationBody, ...change });
    expect({ status, pointers: body.errors.map((fault) => fault.pointer) }).toEqual({
      status: 400,
      pointers: [pointer],
    });
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('is for approved creators with an account on the platform', async () => {
    const { world, path, api } = await openRecruitingTask({ platform: 'xigua' });
    expect(await api.signIn('eve', 'creator').post(path, taskApplicationBody)).toMatchObject(
      problem(422, 'creator-not-eligible', { unmet: [{ rule: 'application' }] }),
    );
    const creator = await createCreator(world);
    expect(await creator.post(path, taskApplicationBody)).toMatchObject(
      problem(422, 'creator-not-eligible', { unmet: [{ rule: 'platform' }] }),
    );
  });

  test('is for tasks with applications, which cannot be claimed', async () => {
    const { world, taskId } = await openRecruitingTask();
    const creator = await createCreator(world);
    const open = await openTask(world);
    expect(await creator.post(`/tasks/${open}/applications`, taskApplicationBody)).toMatchObject(
      problem(409, 'illegal-transition'),
    );
    expect(await creator.post(`/tasks/${taskId}/claims`)).toMatchObject(problem(409, 'illegal-transition'));
  });

  test('ends after applyBefore, and with the task', async () => {
    const { world, path, deps, advertiser, taskId } = await openRecruitingTask();
    const creator = await createCreator(world);
    const late = await createCreator(world, 'late');
    deps.clock.set(Date.parse(addDuration(startTime, 'P14D')));
    await expectSuccess(creator.post(path, taskApplicationBody));
    deps.clock.advance('PT1S');
    expect(await late.post(path, taskApplicationBody)).toMatchObject(problem(422, 'deadline-passed'));
    await expectSuccess(advertiser.post(`/tasks/${taskId}/close`));
    expect((await late.post(path, taskApplicationBody)).status).toBeGreaterThanOrEqual(409);
  });

  test('finds no drafts', async () => {
    const { world, advertiser } = await openRecruitingTask();
    const creator = await createCreator(world);
    const { id } = await expectSuccess(advertiser.post('/tasks', taskBody({ engagement: 'recruit' })));
    expect(await creator.post(`/tasks/${id}/applications`, taskApplicationBody)).toMatchObject({
      status: 404,
    });
  });

  test('above the hourly limit waits for the next hour, and the header says so', async () => {
    const table = await newTable();
    const plain = createWorld(table);
    const rateLimits = { ...plain.deps.policy.rateLimits, applications: { maxCount: 2, window: 'PT1H' } };
    const world = createWorld(table, { policy: { ...plain.deps.policy, rateLimits } });
    const creator = await createCreator(world);
    const paths = [];
    for (let at = 0; at < 3; at += 1) {
      paths.push(`/tasks/${await openTaskFor(world, 'recruit')}/applications`);
    }
    world.deps.clock.advance('PT30M');
    const [first = '', second = '', third = ''] = paths;
    await expectSuccess(creator.post(first, taskApplicationBody));
    expect((await creator.post(first, taskApplicationBody)).status).toBe(409);
    await expectSuccess(creator.post(second, taskApplicationBody));
    const refused = await creator.post(third, taskApplicationBody);
    expect(refused).toMatchObject(problem(429, 'throttled', { retryAfterSeconds: 1_800 }));
    expect(refused.headers['retry-after']).toBe('1800');
    world.deps.clock.advance('PT30M');
    await expectSuccess(creator.post(third, taskApplicationBody));
  });
});

describe('choosing an application', () => {
  test('makes the order at the quoted price; the rest of the reward stays with the task until it is closed', async () => {
    const { world, advertiser, path, taskId } = await openRecruitingTask({ slots: 2 });
    const creator = await createCreator(world);
    const { id } = await expectSuccess(creator.post(path, { ...taskApplicationBody, quote: yuan(900) }));
    const { application, order } = await expectSuccess(
      advertiser.post(`${path}/${id}/decision`, { decision: 'choose' }),
    );
    expect(application).toMatchObject({ id, status: 'chosen', orderId: order.id });
    expect(order).toMatchObject({ status: 'producing', price: yuan(900), creatorId: creatorIdOf('cleo') });
    expect(await expectSuccess(creator.get(`/orders/${order.id}`))).toEqual(order);
    expect(await expectSuccess(advertiser.get(`/tasks/${taskId}`))).toMatchObject({
      slotsLeft: 1,
      held: yuan(1_500),
    });
    await expectSuccess(advertiser.post(`/tasks/${taskId}/close`));
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({
      available: yuan(100_000 - 900),
      held: yuan(900),
    });
  });

  test('repeated is answered as done, with the present order', async () => {
    const { world, advertiser, path, deps, taskId } = await openRecruitingTask();
    const [one] = await createApplicants(world, taskId, ['cleo']);
    const chosen = await expectSuccess(
      advertiser.post(`${path}/${one?.id}/decision`, { decision: 'choose' }),
    );
    const before = await readAllItems(deps.table);
    expect(
      await expectSuccess(advertiser.post(`${path}/${one?.id}/decision`, { decision: 'choose' })),
    ).toEqual(chosen);
    expect(await readAllItems(deps.table)).toEqual(before);
    const declined = advertiser.post(`${path}/${one?.id}/decision`, { decision: 'decline', reasons });
    expect(await declined).toMatchObject(problem(409, 'illegal-transition', { state: 'chosen' }));
  });

  test('is possible after applyBefore, while the creator would have a day or more', async () => {
    const { world, advertiser, path, deps, taskId } = await openRecruitingTask({ slots: 5 });
    const [one, two] = await createApplicants(world, taskId, ['cleo', 'cora']);
    deps.clock.set(Date.parse(addDuration(startTime, 'P20D')));
    await expectSuccess(advertiser.post(`${path}/${one?.id}/decision`, { decision: 'choose' }));
    deps.clock.advance('PT1S');
    const before = await readAllItems(deps.table);
    expect(await advertiser.post(`${path}/${two?.id}/decision`, { decision: 'choose' })).toMatchObject(
      problem(422, 'deadline-passed'),
    );
    expect(await readAllItems(deps.table)).toEqual(before);
    await expectSuccess(advertiser.post(`${path}/${two?.id}/decision`, { decision: 'decline', reasons }));
  });

  test('by two at once for one slot gives it to one of them', async () => {
    const { world, advertiser, path, taskId } = await openRecruitingTask();
    const all = await createApplicants(world, taskId, ['a', 'b', 'c']);
    const answers = await Promise.all(
      all.map(({ id }) => advertiser.post(`${path}/${id}/decision`, { decision: 'choose' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await expectSuccess(advertiser.get('/orders'))).items).toHaveLength(1);
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ held: yuan(1_200) });
  });

  test('and withdrawing at once has one outcome', async () => {
    const { world, advertiser, path, taskId } = await openRecruitingTask();
    const [one] = await createApplicants(world, taskId, ['cleo']);
    if (!one) throw new Error('nobody applied');
    const [chosen, withdrawn] = await Promise.all([
      advertiser.post(`${path}/${one.id}/decision`, { decision: 'choose' }),
      one.session.post(`${path}/${one.id}/withdrawal`),
    ]);
    expect([chosen.status, withdrawn.status].sort()).toEqual([200, 409]);
    const orders = (await expectSuccess(advertiser.get('/orders'))).items;
    expect(orders).toHaveLength(chosen.status === 200 ? 1 : 0);
  });

  test('is refused for a creator who was suspended meanwhile', async () => {
    const { world, advertiser, path, operator, taskId } = await openRecruitingTask();
    const [one] = await createApplicants(world, taskId, ['cleo']);
    await expectSuccess(operator.post(`/creators/${one?.creatorId}/suspension`, { reasons }));
    expect(await advertiser.post(`${path}/${one?.id}/decision`, { decision: 'choose' })).toMatchObject(
      problem(422, 'creator-not-eligible', { unmet: [{ rule: 'standing' }] }),
    );
  });
});

describe('declining an application', () => {
  test('needs reasons, which its creator reads', async () => {
    const { world, advertiser, path, deps, taskId } = await openRecruitingTask();
    const [one] = await createApplicants(world, taskId, ['cleo']);
    const before = await readAllItems(deps.table);
    const bare = await advertiser.post(`${path}/${one?.id}/decision`, { decision: 'decline' });
    expect(bare).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/reasons' }] } });
    expect(await readAllItems(deps.table)).toEqual(before);
    await expectSuccess(advertiser.post(`${path}/${one?.id}/decision`, { decision: 'decline', reasons }));
    const own = await expectSuccess(one?.session.get('/creators/me/task-applications') ?? Promise.reject());
    expect(own.items).toMatchObject([{ status: 'declined', reasons }]);
  });
});

describe('an application of another account', () => {
  test('cannot be chosen, withdrawn or listed', async () => {
    const { world, api, path, taskId } = await openRecruitingTask();
    const [one] = await createApplicants(world, taskId, ['cleo']);
    const stranger = api.signIn('sam', 'advertiser', 'creator');
    const decision = { decision: 'choose' };
    expect((await stranger.post(`${path}/${one?.id}/decision`, decision)).status).toBe(404);
    expect((await stranger.post(`${path}/${one?.id}/withdrawal`)).status).toBe(404);
    expect((await stranger.get(path)).status).toBe(404);
    expect((await expectSuccess(stranger.get('/creators/me/task-applications'))).items).toEqual([]);
  });
});

test('applications are listed in full with pages of any size: oldest first for the task, newest first for the creator', async () => {
  const { world, advertiser, path, taskId } = await openRecruitingTask();
  const all = await createApplicants(world, taskId, ['a', 'b', 'c', 'd', 'e']);
  const pages = await readPages(advertiser, `${path}?limit=2`);
  expect(idsOf(pages)).toEqual(all.map(({ id }) => id));
  const [one] = all;
  const tasks = [taskId];
  for (let at = 0; at < 2; at += 1) {
    tasks.push(await openTaskFor(world, 'recruit'));
    world.deps.clock.advance('PT1M');
    await expectSuccess(
      one?.session.post(`/tasks/${tasks.at(-1)}/applications`, taskApplicationBody) ?? Promise.reject(),
    );
  }
  if (!one) throw new Error('nobody applied');
  const own = await readPages(one.session, '/creators/me/task-applications?limit=2');
  expect(own.flat().map((item) => (item as unknown as { taskId: string }).taskId)).toEqual(
    tasks.toReversed(),
  );
});
