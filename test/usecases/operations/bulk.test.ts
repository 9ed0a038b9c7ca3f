import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { keys } from '#shared/store/keys.ts';
import { storeDeadLetter } from '#shared/usecases/dead-letters/store-dead-letter.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'odd', message: 'It is odd.' }];
const unknown = `ord_${'Z'.repeat(26)}`;

const begin = async () => {
  const world = createWorld(await newTable());
  await createCreator(world);
  const orders = [
    await storeOrder(world, createOrderIn('producing')),
    await storeOrder(world, createOrderIn('in_review')),
    await storeOrder(world, createOrderIn('settled')),
  ].map(({ id }) => id);
  const act = (body: object, idempotencyKey?: string, by = world.operator) =>
    by.post('/operations/bulk', body, idempotencyKey ? { idempotencyKey } : {});
  const resultsOf = async (answer: ReturnType<typeof act>) =>
    (await expectSuccess(answer)).items.map((item) => (item as unknown as { result: string }).result);
  const acts = async () => {
    const operation = encodeURIComponent('PUT /operations/orders/{orderId}/hold');
    return (await expectSuccess(world.operator.get(`/operations/acts?operation=${operation}`))).items;
  };
  return { ...world, orders, act, resultsOf, acts };
};

describe('an act on several things', () => {
  test('has a result for each, its own record for each that is done, and the words of each refusal', async () => {
    const { orders, act, acts, operator } = await begin();
    const body = { act: 'hold_order', subjectIds: [...orders, unknown], content: { reasons } };
    expect(await expectSuccess(act(body))).toMatchObject({
      dryRun: false,
      done: 2,
      refusals: 2,
      items: [
        { id: orders[0], result: 'done' },
        { id: orders[1], result: 'done' },
        { id: orders[2], result: 'refused', problem: { type: 'illegal-transition' } },
        { id: unknown, result: 'refused', problem: { type: 'not-found' } },
      ],
    });
    for (const id of orders.slice(0, 2)) {
      const hold = await expectSuccess(operator.get(`/operations/orders/${id}/hold`));
      expect(hold).toMatchObject({ by: 'otto', reasons });
    }
    const recorded = (await acts()) as unknown as readonly { operation: string; on: object }[];
    expect(recorded.map(({ operation }) => operation)).toEqual(
      Array.from({ length: 2 }, () => 'PUT /operations/orders/{orderId}/hold'),
    );
    expect(recorded.map(({ on }) => on)).toEqual(
      expect.arrayContaining(orders.slice(0, 2).map((orderId) => ({ orderId }))),
    );
  });

  test('changes nothing in a dry run, and shows what would be done', async () => {
    const { orders, act, resultsOf, deps } = await begin();
    const before = await readAllItems(deps.table);
    const body = { act: 'hold_order', subjectIds: orders, content: { reasons } };
    expect(await resultsOf(act({ ...body, dryRun: true }))).toEqual(['possible', 'possible', 'refused']);
    expect(await readAllItems(deps.table)).toEqual(before);
    expect(await resultsOf(act(body))).toEqual(['done', 'done', 'refused']);
  });

  test('that is repeated with its key does only what is not done yet', async () => {
    const { orders, act, resultsOf, deps, acts } = await begin();
    const body = { act: 'hold_order', subjectIds: orders.slice(0, 2), content: { reasons } };
    expect(await resultsOf(act({ ...body, subjectIds: orders.slice(0, 1) }, 'outage'))).toEqual(['done']);
    expect(await resultsOf(act(body, 'outage'))).toEqual(['done', 'done']);
    expect(await acts()).toHaveLength(2);
    const before = await readAllItems(deps.table);
    expect(await resultsOf(act(body, 'outage'))).toEqual(['done', 'done']);
    expect(await readAllItems(deps.table)).toEqual(before);
    const other = { act: 'release_order', subjectIds: orders.slice(0, 1), content: { reasons } };
    expect(await resultsOf(act(other, 'outage'))).toEqual(['refused']);
  });

  test('that changes nothing for a thing says so', async () => {
    const { act, resultsOf } = await begin();
    const party = derivePartyId('crt', 'cleo');
    const body = { act: 'hold_account', subjectIds: [party], content: { scope: 'payouts', reasons } };
    expect(await resultsOf(act(body))).toEqual(['done']);
    expect(await resultsOf(act(body))).toEqual(['unchanged']);
    expect(await resultsOf(act({ ...body, dryRun: true }))).toEqual(['unchanged']);
  });

  test('is refused for things of another kind, and without the permission of its route', async () => {
    const { act, orders, reviewer, resultsOf, deps } = await begin();
    const before = await readAllItems(deps.table);
    const hold = { act: 'hold_account', subjectIds: orders, content: { scope: 'payouts', reasons } };
    expect(await resultsOf(act(hold))).toEqual(['refused', 'refused', 'refused']);
    const body = { act: 'hold_order', subjectIds: orders, content: { reasons } };
    expect(await expectSuccess(act(body, undefined, reviewer))).toMatchObject({
      done: 0,
      items: orders.map(() => ({ problem: { type: 'forbidden' } })),
    });
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('is refused to a party of an order, as its own route does', async () => {
    const { act, orders, api } = await begin();
    const body = { act: 'hold_order', subjectIds: orders.slice(0, 1), content: { reasons } };
    expect(await expectSuccess(act(body, undefined, api.signIn('cleo', 'operator')))).toMatchObject({
      items: [{ result: 'refused', problem: { type: 'conflict-of-interest' } }],
    });
  });

  test('names every fault of its request', async () => {
    const { act, orders, deps } = await begin();
    const before = await readAllItems(deps.table);
    const [id] = orders;
    const faulty = await act({ act: 'hold_order', subjectIds: [id, id], content: { reasons: [] } });
    expect(faulty.status).toBe(400);
    expect(faulty.body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '#/content/reasons',
      '#/subjectIds',
    ]);
    const many = Array.from({ length: 51 }, (_, at) => `ord_${String(at).padStart(26, '0')}`);
    expect((await act({ act: 'hold_order', subjectIds: many, content: { reasons } })).status).toBe(400);
    expect(await readAllItems(deps.table)).toEqual(before);
  });
});

test('work is assigned and released together, and dead letters are tried again', async () => {
  const { act, resultsOf, orders, deps, operator, api } = await begin();
  const assign = { act: 'assign_work', subjectIds: orders, content: { to: 'lin', note: 'One matter.' } };
  expect(await resultsOf(act(assign))).toEqual(['done', 'done', 'done']);
  const lin = api.signIn('lin', 'operator');
  expect((await expectSuccess(lin.get('/operations/work/mine'))).items).toHaveLength(3);
  const release = { act: 'release_work', subjectIds: [...orders, unknown] };
  expect(await resultsOf(act(release))).toEqual(['done', 'done', 'done', 'refused']);
  expect((await expectSuccess(lin.get('/operations/work/mine'))).items).toEqual([]);
  await storeDeadLetter(deps, keys.partyEvent('x'), new Error('It failed.'));
  const [letter] = (await expectSuccess(operator.get('/operations/dead-letters'))).items;
  const redrive = { act: 'redrive_dead_letter', subjectIds: [letter?.id], content: { reasons } };
  expect(await resultsOf(act(redrive))).toEqual(['done']);
});
