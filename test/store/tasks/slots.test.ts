import { describe, expect, test } from 'vitest';
import type { Table } from '#shared/store/table.ts';
import { findTask } from '#shared/store/tasks/task-store.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { createContendedTable } from '#test/support/contended-table.ts';
import { createCreators } from '#test/support/create-creators.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorld, deposit, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const slugOf = ({ body }: ApiResponse): string | undefined => String(body.type).split('/').at(-1);

const prepareTask = async (slots: number, subs: readonly string[], given?: Table) => {
  const table = given ?? (await newTable());
  const world = createWorld(table);
  await createCreators(table, subs);
  await deposit(world, yuan(100_000));
  const taskId = await openTask(world, { slots });
  const claim = (sub: string, idempotencyKey?: string) =>
    world.api
      .signIn(sub, 'creator')
      .post(`/tasks/${taskId}/claims`, undefined, idempotencyKey ? { idempotencyKey } : {});
  return { table, world, taskId, claim };
};

describe('the slots of a task', () => {
  test('are given to exactly as many creators as there are, under concurrent claims', async () => {
    const subs = Array.from({ length: 200 }, (_, index) => `creator-${index}`);
    const { table, taskId, claim, world } = await prepareTask(10, subs);
    const answers = await Promise.all(subs.map((sub) => claim(sub)));
    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(won).toHaveLength(10);
    expect(new Set(lost.map(slugOf))).toEqual(new Set(['no-slots-left']));
    expect(await findTask(table, taskId)).toMatchObject({ slotsLeft: 0, held: 0 });
    expect(await listItemsByPrefix(table, 'ORDER')).toHaveLength(10);
    expect(await listItemsByPrefix(table, 'CLAIM#')).toHaveLength(10);
    const wallet = await world.advertiser.get('/wallet');
    expect(wallet.body).toMatchObject({ available: yuan(88_000), held: yuan(12_000) });
  });

  test('are given to a creator once, even under two concurrent requests', async () => {
    const { table, claim } = await prepareTask(5, ['cleo']);
    const answers = await Promise.all([claim('cleo'), claim('cleo')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [first] = answers.filter(({ status }) => status === 201);
    const [second] = answers.filter(({ status }) => status === 409);
    expect(second?.body).toMatchObject({
      type: expect.stringMatching(/already-claimed$/),
      orderId: first?.body.id,
    });
    expect(await listItemsByPrefix(table, 'ORDER')).toHaveLength(1);
  });

  test('are shown as the creator’s own, not as gone, to the creator who took the last one', async () => {
    const { claim } = await prepareTask(1, ['cleo', 'clio']);
    const taken = await claim('cleo');
    expect((await claim('cleo')).body).toMatchObject({
      type: expect.stringMatching(/already-claimed$/),
      orderId: taken.body.id,
    });
    expect(slugOf(await claim('clio'))).toBe('no-slots-left');
  });

  test('are given once for a repeated request', async () => {
    const { claim } = await prepareTask(1, ['cleo']);
    const [first, second] = [await claim('cleo', 'k1'), await claim('cleo', 'k1')];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });

  test('cannot be taken after the last moment, and can at that exact instant', async () => {
    const { world, claim, table } = await prepareTask(2, ['cleo', 'clio']);
    world.deps.clock.advance('P14D');
    expect((await claim('cleo')).status).toBe(201);
    world.deps.clock.advance('PT1S');
    expect(slugOf(await claim('clio'))).toBe('deadline-passed');
    expect(await listItemsByPrefix(table, 'ORDER')).toHaveLength(1);
  });

  test('that are taken while the task is closed are either orders or returned money, never both', async () => {
    const subs = Array.from({ length: 20 }, (_, index) => `creator-${index}`);
    const { table, world, taskId, claim } = await prepareTask(20, subs);
    const claims = subs.map((sub) => claim(sub));
    const [closed, ...answers] = await Promise.all([
      world.advertiser.post(`/tasks/${taskId}/close`),
      ...claims,
    ]);
    expect([200, 409]).toContain(closed?.status);
    if (closed?.status === 409) await world.advertiser.post(`/tasks/${taskId}/close`);
    const won = answers.filter(({ status }) => status === 201).length;
    expect(await listItemsByPrefix(table, 'ORDER')).toHaveLength(won);
    expect(await findTask(table, taskId)).toMatchObject({ status: 'closed', slotsLeft: 0, held: 0 });
    expect((await world.advertiser.get('/wallet')).body).toMatchObject({
      available: yuan(100_000 - 1_200 * won),
      held: yuan(1_200 * won),
    });
  });

  test('are given correctly as well where transactions on one item cancel each other', async () => {
    const subs = Array.from({ length: 60 }, (_, index) => `creator-${index}`);
    const table = createContendedTable(await newTable());
    const { taskId, claim, world } = await prepareTask(10, subs, table);
    const answers = await Promise.all(subs.map((sub) => claim(sub)));
    // A container admits only as many claims at once as there are slots, so that few of them conflict.
    expect(table.conflicts()).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(new Set(lost.map(slugOf))).toEqual(new Set(['no-slots-left']));
    expect(await findTask(table, taskId)).toMatchObject({ slotsLeft: 0, held: 0 });
    expect((await world.advertiser.get('/wallet')).body).toMatchObject({ held: yuan(12_000) });
  });
});
