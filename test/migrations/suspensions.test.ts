import { expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { findParty } from '#shared/store/accounts/party-store.ts';
import { commit, exists, update } from '#shared/store/commit.ts';
import { findCreatorRecord } from '#shared/store/creators/creator-store.ts';
import { keys } from '#shared/store/keys.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

test('creators whom an earlier release suspended are listed, others are not, and a second run changes nothing', async () => {
  const world = createWorld(await newTable());
  const { table, now } = world.deps;
  const [cleo, clio] = [derivePartyId('crt', 'cleo'), derivePartyId('crt', 'clio')];
  await createCreator(world);
  await createCreator(world, 'clio');
  // An earlier release wrote the standing only.
  await commit(table, [update(keys.creator(cleo), { set: { 'creator.status': 'suspended' } }, exists)]);
  const migrate = () =>
    migrateItems(
      { table, now, wait: async () => undefined },
      MigrateItemsInput.parse({ migration: '3-suspensions', itemsPerSecond: 1_000_000 }),
    );
  expect(await migrate()).toMatchObject({ isDone: true });
  const list = () => expectSuccess(world.operator.get('/operations/holds'));
  expect((await list()).items).toEqual([
    { id: cleo, kind: 'creator', displayName: 'cleo', suspension: { reasons: [] } },
  ]);
  expect(await findParty(table, clio)).not.toHaveProperty('suspension');
  const before = await readWholeTable(table);
  expect(await migrate()).toMatchObject({ isDone: true });
  expect(await readWholeTable(table)).toEqual(before);
  const reasons = [{ code: 'mistake', message: 'A mistake.' }];
  await expectSuccess(world.operator.post(`/creators/${cleo}/reinstatement`, { reasons }));
  expect((await list()).items).toEqual([]);
  expect((await findCreatorRecord(table, cleo))?.creator.status).toBe('active');
});
