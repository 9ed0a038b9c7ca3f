import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { commit } from '#shared/store/commit.ts';
import { takenOrderWrite } from '#shared/store/creators/creator-store.ts';
import { createTableFactory, listItemsByPrefix, readWholeTable } from '#test/support/table.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submitFixture,
  type TestWorld,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const cleo = derivePartyId('crt', 'cleo');
const path = `/creators/${cleo}`;
const body = (message = 'Bought followers.') => ({ reasons: [{ code: 'fraud', message }] });

const suspend = ({ operator }: TestWorld, idempotencyKey?: string) =>
  operator.post(`${path}/suspension`, body(), idempotencyKey ? { idempotencyKey } : {});
const reinstate = ({ operator }: TestWorld) => operator.post(`${path}/reinstatement`, body('A mistake.'));

type History = { readonly items: readonly { readonly seq: number; readonly action: string }[] };

describe('a suspended creator', () => {
  test('cannot take new orders, continues a running one, and takes orders again when reinstated', async () => {
    const world = createWorld(await newTable());
    const orderId = await createOrder(world);
    const taskId = await openTask(world);
    expect(await expectSuccess(suspend(world))).toEqual({ creatorId: cleo, status: 'suspended', changes: 1 });
    const refused = await world.creator.post(`/tasks/${taskId}/claims`);
    expect(refused).toMatchObject({
      status: 422,
      body: { unmet: [{ rule: 'standing', required: 'active', actual: 'suspended' }] },
    });
    expect(await submitFixture(world, orderId, 'first-cut.mp4')).toMatchObject({ status: 'screening' });
    await expectSuccess(reinstate(world));
    await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
  });

  test('cannot reinstate themselves, even with every other role', async () => {
    const table = await newTable();
    const world = createWorld(table);
    await createCreator(world);
    await expectSuccess(suspend(world));
    const before = await readWholeTable(table);
    const both = world.api.signIn('cleo', 'creator', 'operator');
    expect((await both.post(`${path}/reinstatement`, body())).status).toBe(403);
    expect((await both.post(`${path}/suspension`, body())).status).toBe(403);
    expect(await readWholeTable(table)).toEqual(before);
  });

  test('is refused in the same transaction that would create the order', async () => {
    const table = await newTable();
    const world = createWorld(table);
    await createCreator(world);
    expect(await commit(table, [takenOrderWrite({ id: cleo }, 'douyin', { taken: 1 })])).toBeUndefined();
    await expectSuccess(suspend(world));
    expect(await commit(table, [takenOrderWrite({ id: cleo }, 'douyin', { taken: 1 })])).toMatchObject({
      slug: 'creator-not-eligible',
    });
    expect(
      await commit(table, [takenOrderWrite({ id: derivePartyId('crt', 'nobody') }, 'douyin', { taken: 1 })]),
    ).toMatchObject({
      fields: { unmet: [{ rule: 'application', required: 'approved', actual: 'none' }] },
    });
  });

  test('who claims a task during the suspension has the order from before it, or none', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    await deposit(world);
    const taskIds = [await openTask(world), await openTask(world), await openTask(world)];
    const [, ...claims] = await Promise.all([
      expectSuccess(suspend(world)),
      ...taskIds.map((id) => world.creator.post(`/tasks/${id}/claims`)),
    ]);
    const won = claims.filter(({ status }) => status === 201);
    expect(claims.every(({ status }) => status === 201 || status === 422)).toBe(true);
    expect(await listItemsByPrefix(world.deps.table, 'ORDER')).toHaveLength(won.length);
    expect((await world.creator.post(`/tasks/${taskIds[0]}/claims`)).status).not.toBe(201);
  });

  test('is shown as unavailable, and is hidden from the search until reinstated', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    const found = async () => (await expectSuccess(world.advertiser.get('/creators?category=home'))).items;
    expect(await found()).toHaveLength(1);
    await expectSuccess(suspend(world));
    expect(await found()).toEqual([]);
    expect(await listItemsByPrefix(world.deps.table, 'FOLLOWERS#')).toEqual([]);
    expect(await expectSuccess(world.advertiser.get(path))).toMatchObject({ takesOrders: false });
    await expectSuccess(reinstate(world));
    expect(await found()).toMatchObject([{ id: cleo, takesOrders: true }]);
  });
});

describe('the history of a standing', () => {
  test('records who changed it, when and why, without gaps and in order, on all pages', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    for (const change of [suspend, reinstate, suspend]) {
      world.deps.clock.advance('PT1H');
      await expectSuccess(change(world));
    }
    const first = await expectSuccess(world.operator.get(`${path}/standing?limit=2`));
    const second = await expectSuccess(
      world.operator.get(`${path}/standing?limit=2&cursor=${first.nextCursor}`),
    );
    expect(first).toMatchObject({ status: 'suspended', changes: 3 });
    expect([...first.items, ...second.items]).toMatchObject([
      { seq: 1, action: 'suspend', by: 'otto', at: '2026-11-02T02:00:00.000Z', ...body() },
      { seq: 2, action: 'reinstate', by: 'otto', at: '2026-11-02T03:00:00.000Z', ...body('A mistake.') },
      { seq: 3, action: 'suspend', by: 'otto', at: '2026-11-02T04:00:00.000Z', ...body() },
    ]);
    expect(second.nextCursor).toBeUndefined();
  });

  test('has one entry for a repeated change, with or without a key', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    await expectSuccess(suspend(world, 'k1'));
    const before = await readWholeTable(world.deps.table);
    for (const key of ['k1', undefined, 'k2']) {
      expect(await expectSuccess(suspend(world, key))).toMatchObject({ status: 'suspended', changes: 1 });
    }
    expect(await readWholeTable(world.deps.table)).toEqual(before);
  });

  test('has no gaps under concurrent changes by operators', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    await Promise.all([suspend(world), suspend(world), reinstate(world), suspend(world), reinstate(world)]);
    const { items } = (await expectSuccess(world.operator.get(`${path}/standing`))) as unknown as History;
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, at) => at + 1));
    const actions = items.map(({ action }) => action);
    expect(actions).toEqual(actions.map((_, at) => (at % 2 === 0 ? 'suspend' : 'reinstate')));
  });
});

describe('a change of standing', () => {
  test('needs reasons, an operator, and an approved creator', async () => {
    const world = createWorld(await newTable());
    await createCreator(world);
    await expectSuccess(world.advertiser.get('/me'));
    const before = await readWholeTable(world.deps.table);
    expect(await world.operator.post(`${path}/suspension`, { reasons: [] })).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'body', pointer: '#/reasons', code: 'too_small' }] },
    });
    for (const session of [world.creator, world.advertiser, world.reviewer]) {
      expect((await session.post(`${path}/suspension`, body())).status).toBe(403);
      expect((await session.get(`${path}/standing`)).status).toBe(403);
    }
    const stranger = `/creators/${derivePartyId('crt', 'nobody')}`;
    expect((await world.operator.post(`${stranger}/suspension`, body())).status).toBe(404);
    expect((await world.operator.get(`${stranger}/standing`)).status).toBe(404);
    expect(await readWholeTable(world.deps.table)).toEqual(before);
  });
});
