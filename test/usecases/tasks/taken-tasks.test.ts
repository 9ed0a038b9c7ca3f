import { expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { findCreator } from '#shared/store/creators/creator-store.ts';
import { findTakenAmong } from '#shared/usecases/tasks/hall-reader.ts';
import { readTakenTasks } from '#shared/usecases/tasks/read-taken-tasks.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const cleo = derivePartyId('crt', 'cleo');

/** A creator who takes tasks one after the other. */
const createTaker = async () => {
  const table = createMeteredTable(await newTable());
  const world = createWorld(table);
  await deposit(world, yuan(100_000));
  const session = await createCreator(world);
  const taken: [taskId: string, orderId: string][] = [];
  const take = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      const taskId = await openTask(world, { slots: 2 });
      const { id } = await expectSuccess(session.post(`/tasks/${taskId}/claims`));
      taken.push([taskId, id]);
      world.deps.clock.advance('PT1S');
    }
    table.read();
  };
  return { world, table, taken, take };
};

test('the tasks that a creator has taken are known from their orders, each of which is read once', async () => {
  const { table, taken, take } = await createTaker();
  const limits = { newest: 2, max: 10 };
  await take(3);
  const first = await readTakenTasks(table, cleo, undefined, limits);
  expect(first).toEqual({ orderIds: new Map(taken), isComplete: true });
  expect(table.read().requests).toEqual(['BatchGet', 'Query', 'Query']);
  expect(await readTakenTasks(table, cleo, first, limits)).toBe(first);
  expect(table.read().requests).toEqual(['Query']);
  await take(2);
  const second = await readTakenTasks(table, cleo, first, limits);
  expect(second).toEqual({ orderIds: new Map(taken), isComplete: true });
  expect(table.read().requests).toEqual(['BatchGet', 'Query', 'Query']);
});

test('the claims of a page are read for a creator with more orders than are kept', async () => {
  const { world, table, taken, take } = await createTaker();
  const limits = { newest: 1, max: 2 };
  await take(4);
  const known = await readTakenTasks(table, cleo, undefined, limits);
  expect(known).toEqual({ orderIds: new Map(taken.slice(2)), isComplete: false });
  expect(await readTakenTasks(table, cleo, known, limits)).toBe(known);
  const creator = await findCreator(table, cleo);
  const ids = [...taken.map(([taskId]) => taskId), await openTask(world)];
  expect(await findTakenAmong({ table }, { creator, taken: known }, ids)).toEqual(new Map(taken));
});

test('a creator without orders has taken nothing', async () => {
  const { table } = await createTaker();
  expect(await readTakenTasks(table, cleo, undefined)).toEqual({ orderIds: new Map(), isComplete: true });
});
