import { describe, expect, test } from 'vitest';
import type { Deps } from '#shared/deps.ts';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, expectSuccess, submitFixture, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'reported', message: 'We examine a report about this order.' }];

/** A running order with its workflow, and the requests about its hold. */
const begin = async () => {
  const runner = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = runner;
  const id = await createOrder(world);
  await runUntilIdle();
  const hold = `/operations/orders/${id}/hold`;
  const change = async <T>(answer: Promise<T>): Promise<T> => {
    const result = await answer;
    await runUntilIdle();
    return result;
  };
  return {
    ...runner,
    ...world,
    id,
    put: (body: object = {}, by = world.operator) => change(by.put(hold, { reasons, ...body })),
    release: (by = world.operator) => change(by.delete(hold)),
    order: (by = world.creator) => expectSuccess(by.get(`/orders/${id}`)),
    change,
  };
};

const publish = async () => {
  const life = await begin();
  const { world, id, change } = life;
  await submitFixture(world, id, 'first-cut.mp4');
  await life.runUntilIdle();
  await change(expectSuccess(world.reviewer.post(`/orders/${id}/reviews`, { decision: 'approve' })));
  const decision = { decision: 'approve' };
  await change(expectSuccess(world.advertiser.post(`/orders/${id}/advertiser-reviews`, decision)));
  const publication = { url: `https://example.com/v/${id}`, publishedAt: world.deps.now(), disclosed: true };
  await change(expectSuccess(world.creator.post(`/orders/${id}/publication`, publication)));
  return life;
};

describe('an order on hold', () => {
  test('shows it to both parties, with reasons and no next action or deadline', async () => {
    const { put, order, creator, advertiser, operator, deps } = await begin();
    const since = deps.now();
    const until = momentAfter(since, 'P9D');
    const { status, body } = await put({ until });
    expect({ status, body }).toMatchObject({ status: 200, body: { at: since, by: 'otto', reasons, until } });
    for (const reader of [creator, advertiser, operator]) {
      const shown = await order(reader);
      expect(shown).toMatchObject({
        status: 'producing',
        hold: { at: since, reasons, until },
        nextActions: [],
      });
      expect(shown).not.toHaveProperty('dueAt');
      expect(shown).not.toHaveProperty('onTimeout');
    }
  });

  test('refuses the commands of its parties with words that say so, and keeps its money', async () => {
    const { put, release, id, creator, advertiser, order } = await publish();
    const wallet = await expectSuccess(creator.get('/wallet'));
    await put();
    for (const decision of [{ decision: 'accept' }, { decision: 'dispute', reasons }]) {
      const refused = await advertiser.post(`/orders/${id}/acceptance`, decision);
      expect([refused.status, refused.body.type]).toEqual([
        409,
        expect.stringMatching(/illegal-transition$/),
      ]);
      expect(refused.body.detail).toContain('on hold');
    }
    expect(await order()).toMatchObject({ status: 'published', price: yuan(1_200) });
    expect(await expectSuccess(creator.get('/wallet'))).toEqual(wallet);
    await release();
    const accepted = await expectSuccess(advertiser.post(`/orders/${id}/acceptance`, { decision: 'accept' }));
    expect(accepted).toMatchObject({ status: 'settled', net: yuan(1_140) });
    expect((await expectSuccess(creator.get('/wallet'))).available).toEqual(yuan(1_140));
  });

  test('is not accepted by the clock, and then three days after the lost time', async () => {
    const { put, release, order, advanceClock, stateOf, id } = await publish();
    const { dueAt } = await order();
    await put();
    await advanceClock('P40D');
    expect(await order()).toMatchObject({ status: 'published' });
    expect(stateOf(id)).toBe('On hold');
    await release();
    const released = await order();
    expect(released.dueAt).toBe(momentAfter(dueAt ?? '', 'P40D'));
    expect(released).not.toHaveProperty('hold');
    await advanceClock('P3DT1M');
    expect(await order()).toMatchObject({ status: 'settled' });
  });

  test('is released by the clock at the end of the hold', async () => {
    const { put, order, advanceClock, deps, creator, id } = await begin();
    const { dueAt } = await order();
    await put({ until: momentAfter(deps.now(), 'P30D') });
    await advanceClock('P30DT2S');
    const { dueAt: newDueAt } = await order();
    expect(Date.parse(newDueAt ?? '') - Date.parse(dueAt ?? '')).toBeGreaterThanOrEqual(30 * 86_400_000);
    const { items } = await expectSuccess(creator.get(`/orders/${id}/timeline`));
    expect(items.slice(-2)).toMatchObject([
      { command: 'hold', actor: { role: 'operator' }, from: 'producing', to: 'producing', reasons },
      { command: 'release', actor: { role: 'clock' } },
    ]);
  });

  test('notifies both parties of the hold and of its end', async () => {
    const { put, release, creator, advertiser } = await begin();
    await put();
    await release();
    for (const party of [creator, advertiser]) {
      const { items } = await expectSuccess(party.get('/notifications'));
      expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(
        expect.arrayContaining(['order_hold', 'order_release']),
      );
      expect(items.find(({ kind }: { kind: string }) => kind === 'order_hold')).toMatchObject({ reasons });
    }
  });

  test('is listed for operators, oldest hold first, and left out of the queue of its state', async () => {
    const { put, release, operator, world, deps, id: own } = await begin();
    const disputed = await storeOrder(world, createOrderIn('disputed'));
    deps.clock.advance('P20D');
    const list = async (status: string) =>
      (await expectSuccess(operator.get(`/operations/orders?status=${status}`))).items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await list('disputed')).toEqual([disputed.id]);
    await put();
    await expectSuccess(operator.put(`/operations/orders/${disputed.id}/hold`, { reasons }));
    expect([await list('disputed'), await list('on_hold')]).toEqual([[], [own, disputed.id]]);
    await release();
    await expectSuccess(operator.delete(`/operations/orders/${disputed.id}/hold`));
    expect([await list('disputed'), await list('on_hold')]).toEqual([[disputed.id], []]);
  });
});

describe('a hold', () => {
  test('is only for operators, and not for one who has a side of the order', async () => {
    const { put, release, creator, advertiser, reviewer, api, world, deps } = await begin();
    for (const by of [creator, advertiser, reviewer]) {
      expect((await put({}, by)).status).toBe(403);
      expect((await release(by)).status).toBe(403);
    }
    const { operator } = world;
    const own = api.signIn('ada', 'operator');
    const refused = await put({}, own);
    expect([refused.status, refused.body.type]).toEqual([
      403,
      expect.stringMatching(/conflict-of-interest$/),
    ]);
    expect(
      (await operator.put(`/operations/orders/${deps.ids.create('ord')}/hold`, { reasons })).status,
    ).toBe(404);
  });

  test('with an end that is past or too late, or without reasons, is refused with a pointer', async () => {
    const { put, deps, order } = await begin();
    const invalid = [
      [{ until: deps.now() }, '#/until'],
      [{ until: momentAfter(deps.now(), 'P366D') }, '#/until'],
      [{ reasons: [] }, '#/reasons'],
      [{ until: 'soon' }, '#/until'],
    ] as const;
    for (const [body, pointer] of invalid) {
      const refused = await put(body);
      expect([refused.status, refused.body.errors]).toMatchObject([400, [{ in: 'body', pointer }]]);
    }
    expect(await order()).not.toHaveProperty('hold');
  });

  test('given again changes nothing, and with another end it changes that alone', async () => {
    const { put, deps, id } = await begin();
    const since = deps.now();
    await put();
    const before = await findOrder(deps.table, id);
    deps.clock.advance('PT1H');
    expect(await put()).toMatchObject({ status: 200, body: { at: since } });
    expect(await findOrder(deps.table, id)).toEqual(before);
    const until = momentAfter(deps.now(), 'P1D');
    expect((await put({ until })).body).toMatchObject({ at: since, reasons, until });
  });

  test('released again, or never given, changes nothing', async () => {
    const { put, release, deps, id } = await begin();
    expect((await release()).status).toBe(404);
    expect(await findOrder(deps.table, id)).toMatchObject({ order: { version: 1 } });
    await put();
    expect(await release()).toMatchObject({ status: 200, body: { by: 'otto', reasons } });
    const before = await findOrder(deps.table, id);
    expect((await release()).status).toBe(404);
    expect(await findOrder(deps.table, id)).toEqual(before);
  });

  test('is refused for an order that has ended', async () => {
    const { operator, world } = await begin();
    const { id } = await storeOrder(world, createOrderIn('settled'));
    const refused = await operator.put(`/operations/orders/${id}/hold`, { reasons });
    expect([refused.status, refused.body]).toMatchObject([409, { state: 'settled', allowed: [] }]);
  });

  test('is recorded as an act of staff, and so is its release', async () => {
    const { put, release, operator, id } = await begin();
    await put();
    await release();
    const { items } = await expectSuccess(operator.get(`/operations/acts?subject=${id}`));
    expect(items).toMatchObject([
      { operation: 'DELETE /operations/orders/{orderId}/hold', by: 'otto' },
      { operation: 'PUT /operations/orders/{orderId}/hold', by: 'otto' },
    ]);
  });
});

describe('the sweep of an order on hold', () => {
  const sweep = async ({ deps }: { readonly deps: Deps }, status: 'running' | 'missing') => {
    const executions: Deps['executions'] = { ...deps.executions, statusOf: async () => status };
    return sweepOrders({ ...deps, executions });
  };

  test('gives no command of its deadline, and finds nothing while the workflow waits', async () => {
    const { put, order, advanceClock, world } = await publish();
    await put();
    for (const wait of ['PT2M', 'P20D', 'P20D']) {
      await advanceClock(wait);
      expect(await sweep(world, 'running')).toMatchObject({ found: 0 });
    }
    expect(await order()).toMatchObject({ status: 'published', nextActions: [] });
  });

  test('settles no accepted order of process version 1', async () => {
    const { world, deps, operator } = await begin();
    const { id } = await storeOrder(world, createOrderIn('accepted'));
    await expectSuccess(operator.put(`/operations/orders/${id}/hold`, { reasons }));
    deps.clock.advance('P2D');
    await sweep(world, 'running');
    expect(await findOrder(deps.table, id)).toMatchObject({ order: { status: 'accepted', held: 120_000 } });
  });
});
