import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { applySuspension } from '#shared/usecases/tasks/apply-suspension.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner, type WorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  taskBody,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const ada = derivePartyId('adv', 'ada');
const path = `/advertisers/${ada}`;
const body = { reasons: [{ code: 'unpaid', message: 'Creators were asked to work without pay.' }] };

/** An advertiser with a running order, an open task, a task they have paused, and a draft. */
const createBusyAdvertiser = async () => {
  const runner = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = runner;
  const orderId = await createOrder(world);
  const [open, paused] = [await openTask(world), await openTask(world)];
  await expectSuccess(world.advertiser.post(`/tasks/${paused}/pause`));
  const draft = (await expectSuccess(world.advertiser.post('/tasks', taskBody()))).id;
  await runUntilIdle();
  return { ...runner, orderId, open, paused, draft };
};

const act = async ({ world, runUntilIdle }: WorkflowRunner, action: 'suspension' | 'reinstatement') => {
  const answer = await expectSuccess(world.operator.post(`${path}/${action}`, body));
  await runUntilIdle();
  return answer;
};

const hallOf = async ({ world }: WorkflowRunner) => {
  world.deps.clock.advance('PT2S');
  return (await expectSuccess(world.creator.get('/tasks'))).items.map(({ id }) => id);
};

describe('a suspended advertiser', () => {
  test('has no tasks in the hall, and nobody takes them, until the reinstatement', async () => {
    const busy = await createBusyAdvertiser();
    const { world, open, paused } = busy;
    expect(await act(busy, 'suspension')).toEqual({ advertiserId: ada, status: 'suspended' });
    expect(await hallOf(busy)).toEqual([]);
    expect(await world.creator.post(`/tasks/${open}/claims`)).toMatchObject({
      ...{ status: 409, body: { state: 'paused' } },
    });
    const read = (id: string) => expectSuccess(world.advertiser.get(`/tasks/${id}`));
    expect(await read(open)).toMatchObject({ status: 'paused', pausedBecause: 'suspension' });
    expect(await act(busy, 'reinstatement')).toEqual({ advertiserId: ada, status: 'active' });
    expect(await hallOf(busy)).toEqual([open]);
    expect(await read(open)).not.toHaveProperty('pausedBecause');
    // Its advertiser paused this one.
    expect(await read(paused)).toMatchObject({ status: 'paused' });
    await expectSuccess(world.advertiser.post(`/tasks/${paused}/resume`));
  });

  test('publishes and resumes nothing, and running orders continue', async () => {
    const busy = await createBusyAdvertiser();
    const { world, open, paused, draft, orderId } = busy;
    await act(busy, 'suspension');
    const before = await readAllItems(world.deps.table);
    for (const refused of [
      `/tasks/${draft}/publish`,
      `/tasks/${open}/publish`,
      `/tasks/${open}/resume`,
      `/tasks/${paused}/resume`,
    ])
      expect([refused, (await world.advertiser.post(refused)).status]).toEqual([refused, 403]);
    expect(await readAllItems(world.deps.table)).toEqual(before);
    expect(await submitFixture(world, orderId, 'first-cut.mp4')).toMatchObject({ status: 'screening' });
    await expectSuccess(world.advertiser.post(`/tasks/${open}/close`));
  });

  test('gets no task approved that waits for moderation', async () => {
    const policy = { ...defaultPolicy, moderation: 'always' as const };
    const world = createWorld(await newTable(), { policy });
    await deposit(world);
    const { id } = await expectSuccess(
      world.advertiser.post('/tasks', taskBody({ title: 'Call 13812345678' })),
    );
    expect(await expectSuccess(world.advertiser.post(`/tasks/${id}/publish`))).toMatchObject({
      status: 'in_moderation',
    });
    await expectSuccess(world.operator.post(`${path}/suspension`, body));
    const decision = `/reviews/tasks/${id}/decision`;
    expect((await world.reviewer.post(decision, { decision: 'approve' })).status).toBe(403);
    await expectSuccess(world.reviewer.post(decision, { decision: 'reject', ...body }));
  });

  test('is notified of the suspension and of its end, with the reasons', async () => {
    const busy = await createBusyAdvertiser();
    busy.world.deps.clock.advance('PT1H');
    await act(busy, 'suspension');
    busy.world.deps.clock.advance('PT1H');
    await act(busy, 'reinstatement');
    const { items } = await expectSuccess(busy.world.advertiser.get('/notifications?as=advertiser'));
    const ours = items.filter(({ kind }) => kind.startsWith('advertiser_'));
    expect(ours).toMatchObject([
      { kind: 'advertiser_reinstated', ...body },
      { kind: 'advertiser_suspended', ...body },
    ]);
  });

  test('is listed with suspended creators, with who did it and why', async () => {
    const { world } = await createBusyAdvertiser();
    await expectSuccess(world.operator.post(`${path}/suspension`, body));
    const cleo = derivePartyId('crt', 'cleo');
    await expectSuccess(world.operator.post(`/creators/${cleo}/suspension`, body));
    const list = async (query = '') =>
      (await expectSuccess(world.operator.get(`/operations/holds${query}`))).items;
    const suspension = { at: world.deps.now(), by: 'otto', ...body };
    const expected = [
      { id: ada, kind: 'advertiser', displayName: 'ada', suspension },
      { id: cleo, kind: 'creator', displayName: 'cleo', suspension },
    ];
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id.localeCompare(b.id);
    expect((await list()).toSorted(byId)).toEqual(expected.toSorted(byId));
    expect((await list('?kind=suspension')).toSorted(byId)).toEqual(expected.toSorted(byId));
    expect(await list('?kind=hold')).toEqual([]);
    await expectSuccess(world.operator.post(`/creators/${cleo}/reinstatement`, body));
    await expectSuccess(world.operator.post(`${path}/reinstatement`, body));
    expect(await list()).toEqual([]);
  });

  test('stays as it is when the act, or its event, is repeated', async () => {
    const busy = await createBusyAdvertiser();
    await act(busy, 'suspension');
    const before = await readAllItems(busy.world.deps.table);
    await act(busy, 'suspension');
    await applySuspension(busy.world.deps, ada);
    expect(await readAllItems(busy.world.deps.table)).toEqual(before);
  });

  test('is never suspended or reinstated by themselves, or by a reviewer', async () => {
    const { world } = await createBusyAdvertiser();
    const own = world.api.signIn('ada', 'advertiser', 'operator');
    for (const action of ['suspension', 'reinstatement']) {
      expect((await own.post(`${path}/${action}`, body)).status).toBe(403);
      expect((await world.reviewer.post(`${path}/${action}`, body)).status).toBe(403);
    }
    const unknown = `/advertisers/${derivePartyId('adv', 'nobody')}/suspension`;
    expect((await world.operator.post(unknown, body)).status).toBe(404);
  });
});
