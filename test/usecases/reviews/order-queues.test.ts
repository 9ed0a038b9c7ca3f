import { describe, expect, test } from 'vitest';
import { addDuration as momentAfter, toEpochMs } from '#shared/domain/time.ts';
import { awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { applyTimeout, createOrderIn } from '#test/support/order-histories.ts';
import { readPages } from '#test/support/paging.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, createWorld, expectSuccess, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** A platform with a new and a late order in each of these states. */
const queues = async () => {
  const world = createWorld(await newTable());
  const stored: Record<string, readonly string[]> = {};
  for (const status of ['in_review', 'appealing', 'arbitration', 'screening', 'accepted'] as const) {
    const fresh = createOrderIn(status);
    const late = applyTimeout(applyTimeout(fresh));
    stored[status] = [(await storeOrder(world, fresh)).id, (await storeOrder(world, late)).id];
  }
  const dispute = createOrderIn('disputed');
  const replied = applyTimeout(dispute);
  const late = applyTimeout(replied);
  stored.disputed = [];
  for (const journey of [dispute, replied, late]) {
    stored.disputed = [...stored.disputed, (await storeOrder(world, journey)).id];
  }
  return { ...world, stored };
};

const { stored, ...world } = await queues();
const { operator, reviewer, creator } = world;

const idsIn = async (session: typeof operator, path: string) =>
  (await expectSuccess(session.get(path))).items.map(({ id }) => id).toSorted();

describe('the reviewers’ queue', () => {
  test.each(['in_review', 'appealing', 'arbitration'] as const)(
    'contains what is %s, late or not',
    async (status) => {
      expect(await idsIn(reviewer, `/reviews/orders?status=${status}`)).toEqual(stored[status]?.toSorted());
    },
  );

  test('shows what reviewers compare the work with, and no other reader sees it', async () => {
    const { items } = await expectSuccess(reviewer.get('/reviews/orders'));
    const checklist = [
      { code: 'hashtag_1', text: 'The publication has the hashtag #stars' },
      { code: 'length', text: 'A video lasts 10 to 60 seconds' },
    ];
    expect(items).toMatchObject([{ checklist }, { checklist }]);
    const settled = await storeOrder(world, createOrderIn('settled'));
    expect(await expectSuccess(creator.get(`/orders/${settled.id}`))).not.toHaveProperty('checklist');
  });
});

describe('the operators’ queue', () => {
  test.each(Object.keys(stored))(
    'of what is %s shows who is late, how often and since when',
    async (status) => {
      const lateId = stored[status]?.at(-1);
      const { since } = createOrderIn(status as 'in_review').order;
      const { items } = await expectSuccess(operator.get(`/operations/orders?status=${status}`));
      const late = items.filter((item) => 'escalations' in item);
      expect(late).toMatchObject([{ id: lateId, escalations: { count: status === 'disputed' ? 1 : 2 } }]);
      const limit = { disputed: 'P14D', appealing: 'PT48H', arbitration: 'PT48H', in_review: 'PT24H' }[
        status
      ];
      expect(late).toMatchObject([{ escalations: { since: momentAfter(since, limit ?? 'PT1H') } }]);
    },
  );

  test('contains all disputes, and only late orders of what machines do', async () => {
    expect(await idsIn(operator, '/operations/orders')).toEqual(stored.disputed?.toSorted());
    expect(await idsIn(operator, '/operations/orders?status=screening')).toEqual([stored.screening?.[1]]);
  });

  test('omits, on request, what is not yet late for the platform', async () => {
    const early = createWorld(await newTable());
    const [fresh, late] = [createOrderIn('in_review'), applyTimeout(createOrderIn('in_review'))];
    const lateId = (await storeOrder(early, late)).id;
    const freshId = (await storeOrder(early, { ...fresh, order: { ...fresh.order, since: late.now } })).id;
    early.deps.clock.set(toEpochMs(late.now));
    const path = '/operations/orders?status=in_review';
    expect(await idsIn(early.operator, `${path}&late=only`)).toEqual([lateId]);
    expect((await expectSuccess(early.operator.get(path))).items.map(({ id }) => id)).toEqual([
      lateId,
      freshId,
    ]);
  });

  test('is paged with its own cursor', async () => {
    const pages = await readPages(operator, '/operations/orders?limit=1');
    expect(
      pages
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(stored.disputed?.toSorted());
    const { nextCursor } = await expectSuccess(operator.get('/operations/orders?limit=1'));
    const other = await operator.get(`/operations/orders?limit=1&late=only&cursor=${nextCursor}`);
    expect(other.status).toBe(400);
  });

  test('contains at once what needs an operator, until it is redriven', async () => {
    const parking = createWorld(await newTable());
    const { id, version } = await storeOrder(parking, createOrderIn('screening'));
    const path = '/operations/orders?status=screening';
    expect(await idsIn(parking.operator, path)).toEqual([]);
    const wait = {
      orderId: id,
      version,
      status: 'screening',
      taskToken: 'parked',
      parkedAt: parking.deps.now(),
    };
    await awaitDecision(parking.deps, wait);
    const { items } = await expectSuccess(parking.operator.get(path));
    expect(items).toMatchObject([{ id, needsOperator: { since: wait.parkedAt } }]);
    expect(await expectSuccess(parking.creator.get(`/orders/${id}`))).not.toHaveProperty('needsOperator');

    const reasons = [{ code: 'mended', message: 'The object store answers again.' }];
    const redriven = await expectSuccess(
      parking.operator.post(`/operations/orders/${id}/redrive`, { reasons }),
    );
    expect(redriven).toMatchObject({ status: 'screening' });
    expect(await idsIn(parking.operator, path)).toEqual([]);
    const events = await listItemsByPrefix(parking.deps.table, 'EVENT#');
    expect(events.at(-1)).toMatchObject({ event: { command: 'redrive', reasons }, taskToken: 'parked' });
  });

  test('omits orders that wait again as planned', async () => {
    const healed = createWorld(await newTable());
    const { id, version } = await storeOrder(healed, createOrderIn('in_review'));
    const wait = { orderId: id, version, status: 'in_review', taskToken: 'parked' };
    await awaitDecision(healed.deps, { ...wait, parkedAt: healed.deps.now() });
    const shown = async () =>
      (await expectSuccess(healed.operator.get('/operations/orders?status=in_review'))).items[0];
    expect(await shown()).toMatchObject({ id, needsOperator: {} });
    await awaitDecision(healed.deps, { ...wait, taskToken: 'again' });
    expect(await shown()).not.toHaveProperty('needsOperator');
  });

  test('is for operators only', async () => {
    expect((await reviewer.get('/operations/orders')).status).toBe(403);
  });
});

describe('the screening’s measurements', () => {
  test('are shown to staff with the order, from the event that contains them', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const id = await createOrder(world);
    await submitFixture(world, id, 'first-cut.mp4');
    await runUntilIdle();
    const measurements = [{ fileName: 'first-cut.mp4', container: 'mp4' }];
    expect(await expectSuccess(world.reviewer.get(`/orders/${id}`))).toMatchObject({ measurements });
    const { items } = await expectSuccess(world.reviewer.get('/reviews/orders'));
    expect(items).toMatchObject([{ id, measurements }]);
    expect(await expectSuccess(world.creator.get(`/orders/${id}`))).not.toHaveProperty('measurements');
    const [order] = await listItemsByPrefix(world.deps.table, 'ORDER');
    expect(JSON.stringify(order)).not.toContain('container');
  });

  test('are absent for files that were not measured yet', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const id = await createOrder(world);
    await submitFixture(world, id, 'first-cut.mp4');
    await runUntilIdle();
    const decision = { decision: 'request_changes', reasons: [{ code: 'weak', message: 'Weak.' }] };
    await expectSuccess(world.reviewer.post(`/orders/${id}/reviews`, decision));
    await submitFixture(world, id, 'second-cut.mp4');
    expect(await expectSuccess(world.reviewer.get(`/orders/${id}`))).not.toHaveProperty('measurements');
    await runUntilIdle();
    expect(await expectSuccess(world.reviewer.get(`/orders/${id}`))).toMatchObject({
      measurements: [{ fileName: 'second-cut.mp4' }],
    });
  });
});
