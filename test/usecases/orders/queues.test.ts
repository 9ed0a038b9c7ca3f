import { describe, expect, test } from 'vitest';
import { epoch, after as momentAfter } from '#shared/domain/time.ts';
import { awaitDecision } from '#shared/usecases/workflow/await-decision.ts';
import { conduct } from '#test/support/conductor.ts';
import { orderIn, timeOut } from '#test/support/orders.ts';
import { pagesOf } from '#test/support/paging.ts';
import { storeOrder } from '#test/support/stored-order.ts';
import { itemsUnder, tableEngine } from '#test/support/table.ts';
import { handIn, ok, takenOrder, worldOn } from '#test/support/world.ts';

const newTable = await tableEngine();

/** A platform with a fresh and a late order of these states. */
const queues = async () => {
  const world = worldOn(await newTable());
  const stored: Record<string, readonly string[]> = {};
  for (const status of ['in_review', 'appealing', 'arbitration', 'screening', 'accepted'] as const) {
    const fresh = orderIn(status);
    const late = timeOut(timeOut(fresh));
    stored[status] = [(await storeOrder(world, fresh)).id, (await storeOrder(world, late)).id];
  }
  const dispute = orderIn('disputed');
  const replied = timeOut(dispute);
  const late = timeOut(replied);
  stored.disputed = [];
  for (const journey of [dispute, replied, late]) {
    stored.disputed = [...stored.disputed, (await storeOrder(world, journey)).id];
  }
  return { ...world, stored };
};

const { stored, ...world } = await queues();
const { operator, reviewer, creator } = world;

const idsIn = async (session: typeof operator, path: string) =>
  (await ok(session.get(path))).items.map(({ id }) => id).toSorted();

describe('the reviewers’ queue', () => {
  test.each(['in_review', 'appealing', 'arbitration'] as const)(
    'has what is %s, late or not',
    async (status) => {
      expect(await idsIn(reviewer, `/reviews/orders?status=${status}`)).toEqual(stored[status]?.toSorted());
    },
  );

  test('shows what reviewers check the work by, and none of it elsewhere', async () => {
    const { items } = await ok(reviewer.get('/reviews/orders'));
    const checklist = [
      { code: 'hashtag_1', text: 'The publication carries the hashtag #stars' },
      { code: 'length', text: 'A video lasts 10 to 60 seconds' },
    ];
    expect(items).toMatchObject([{ checklist }, { checklist }]);
    const settled = await storeOrder(world, orderIn('settled'));
    expect(await ok(creator.get(`/orders/${settled.id}`))).not.toHaveProperty('checklist');
  });
});

describe('the operators’ queue', () => {
  test.each(Object.keys(stored))(
    'of what is %s tells who is late, how often and since when',
    async (status) => {
      const lateId = stored[status]?.at(-1);
      const { since } = orderIn(status as 'in_review').order;
      const { items } = await ok(operator.get(`/operations/orders?status=${status}`));
      const late = items.filter((item) => 'escalations' in item);
      expect(late).toMatchObject([{ id: lateId, escalations: { count: status === 'disputed' ? 1 : 2 } }]);
      const limit = { disputed: 'P14D', appealing: 'PT48H', arbitration: 'PT48H', in_review: 'PT24H' }[
        status
      ];
      expect(late).toMatchObject([{ escalations: { since: momentAfter(since, limit ?? 'PT1H') } }]);
    },
  );

  test('has all that is disputed, and of what machines do only what is late', async () => {
    expect(await idsIn(operator, '/operations/orders')).toEqual(stored.disputed?.toSorted());
    expect(await idsIn(operator, '/operations/orders?status=screening')).toEqual([stored.screening?.[1]]);
  });

  test('leaves out, when asked, what the platform is not yet late with', async () => {
    const early = worldOn(await newTable());
    const [fresh, late] = [orderIn('in_review'), timeOut(orderIn('in_review'))];
    const lateId = (await storeOrder(early, late)).id;
    const freshId = (await storeOrder(early, { ...fresh, order: { ...fresh.order, since: late.now } })).id;
    early.deps.clock.set(epoch(late.now));
    const path = '/operations/orders?status=in_review';
    expect(await idsIn(early.operator, `${path}&late=only`)).toEqual([lateId]);
    expect((await ok(early.operator.get(path))).items.map(({ id }) => id)).toEqual([lateId, freshId]);
  });

  test('is read page by page, by a cursor of its own', async () => {
    const pages = await pagesOf(operator, '/operations/orders?limit=1');
    expect(
      pages
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(stored.disputed?.toSorted());
    const { nextCursor } = await ok(operator.get('/operations/orders?limit=1'));
    const other = await operator.get(`/operations/orders?limit=1&late=only&cursor=${nextCursor}`);
    expect(other.status).toBe(400);
  });

  test('has what needs an operator at once, until it is redriven', async () => {
    const parking = worldOn(await newTable());
    const { id, version } = await storeOrder(parking, orderIn('screening'));
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
    const { items } = await ok(parking.operator.get(path));
    expect(items).toMatchObject([{ id, needsOperator: { since: wait.parkedAt } }]);
    expect(await ok(parking.creator.get(`/orders/${id}`))).not.toHaveProperty('needsOperator');

    const reasons = [{ code: 'mended', message: 'The object store answers again.' }];
    const redriven = await ok(parking.operator.post(`/operations/orders/${id}/redrive`, { reasons }));
    expect(redriven).toMatchObject({ status: 'screening' });
    expect(await idsIn(parking.operator, path)).toEqual([]);
    const events = await itemsUnder(parking.deps.table, 'EVENT#');
    expect(events.at(-1)).toMatchObject({ event: { command: 'redrive', reasons }, taskToken: 'parked' });
  });

  test('is left by what waits again as it should', async () => {
    const healed = worldOn(await newTable());
    const { id, version } = await storeOrder(healed, orderIn('in_review'));
    const wait = { orderId: id, version, status: 'in_review', taskToken: 'parked' };
    await awaitDecision(healed.deps, { ...wait, parkedAt: healed.deps.now() });
    const shown = async () => (await ok(healed.operator.get('/operations/orders?status=in_review'))).items[0];
    expect(await shown()).toMatchObject({ id, needsOperator: {} });
    await awaitDecision(healed.deps, { ...wait, taskToken: 'again' });
    expect(await shown()).not.toHaveProperty('needsOperator');
  });

  test('is the operators’ alone', async () => {
    expect((await reviewer.get('/operations/orders')).status).toBe(403);
  });
});

describe('what the screening measured', () => {
  test('is shown to the platform’s people with the order, from the event that holds it', async () => {
    const { world, settle } = conduct(await newTable());
    const id = await takenOrder(world);
    await handIn(world, id, 'first-cut.mp4');
    await settle();
    const measurements = [{ fileName: 'first-cut.mp4', container: 'mp4' }];
    expect(await ok(world.reviewer.get(`/orders/${id}`))).toMatchObject({ measurements });
    const { items } = await ok(world.reviewer.get('/reviews/orders'));
    expect(items).toMatchObject([{ id, measurements }]);
    expect(await ok(world.creator.get(`/orders/${id}`))).not.toHaveProperty('measurements');
    const [order] = await itemsUnder(world.deps.table, 'ORDER');
    expect(JSON.stringify(order)).not.toContain('container');
  });

  test('is not shown of files that have not been measured yet', async () => {
    const { world, settle } = conduct(await newTable());
    const id = await takenOrder(world);
    await handIn(world, id, 'first-cut.mp4');
    await settle();
    const decision = { decision: 'request_changes', reasons: [{ code: 'weak', message: 'Weak.' }] };
    await ok(world.reviewer.post(`/orders/${id}/reviews`, decision));
    await handIn(world, id, 'second-cut.mp4');
    expect(await ok(world.reviewer.get(`/orders/${id}`))).not.toHaveProperty('measurements');
    await settle();
    expect(await ok(world.reviewer.get(`/orders/${id}`))).toMatchObject({
      measurements: [{ fileName: 'second-cut.mp4' }],
    });
  });
});
