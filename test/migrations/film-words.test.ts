import { expect, test } from 'vitest';
import { commit, isNew, put } from '#shared/store/commit.ts';
import { anchorWrites, findAnchors, maxWorksPerWord } from '#shared/store/inspections/anchor-store.ts';
import { MigrateItemsInput, migrateItems } from '#shared/usecases/migrations/migrate-items.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';

const newTable = await createTableFactory();

const word = { kind: 'film', word: 7 } as const;
const pk = 'ANCHOR#film#00000007';
const work = (order: number) => ({ orderId: `ord_${order}`, uploadId: 'upl_1' });

test('films that release 0.3.0 inspected are found after later ones, and a second run changes nothing', async () => {
  const table = await newTable();
  const migrate = () =>
    migrateItems(
      { table, now: () => '2030-01-01T00:00:00.000Z', wait: async () => undefined },
      MigrateItemsInput.parse({ migration: '8-film-words', itemsPerSecond: 1_000_000 }),
    );
  const find = async () => (await findAnchors(table, [word], true))[0]?.works;
  await commit(table, anchorWrites(await findAnchors(table, [word], true), work(2)));
  for (const order of [1, 2]) {
    await commit(table, [put({ pk, sk: `WORK#ord_${order}#upl_1`, orderId: `ord_${order}` }, isNew)]);
  }
  await commit(table, [put({ pk: 'ANCHOR#sound#00000009', sk: 'WORK#ord_1#upl_1' }, isNew)]);
  expect(await migrate()).toMatchObject({ isDone: true });
  expect(await find()).toEqual([work(2), work(1)]);
  expect((await findAnchors(table, [{ kind: 'sound', word: 9 }], true))[0]?.works).toEqual([work(1)]);
  const before = await readWholeTable(table);
  expect(await migrate()).toMatchObject({ isDone: true });
  expect(await readWholeTable(table)).toEqual(before);
});

test('a word with ten films keeps them', async () => {
  const table = await newTable();
  for (let order = 1; order <= maxWorksPerWord; order += 1)
    await commit(table, anchorWrites(await findAnchors(table, [word], true), work(order)));
  await commit(table, [put({ pk, sk: 'WORK#ord_99#upl_1' }, isNew)]);
  const [before] = await findAnchors(table, [word], true);
  await migrateItems(
    { table, now: () => '2030-01-01T00:00:00.000Z', wait: async () => undefined },
    MigrateItemsInput.parse({ migration: '8-film-words', itemsPerSecond: 1_000_000 }),
  );
  expect(await findAnchors(table, [word], true)).toEqual([before]);
});
