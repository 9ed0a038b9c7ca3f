import { expect, test } from 'vitest';
import { commit, isNew, put } from '#shared/store/commit.ts';
import { anchorWrites, findAnchors, maxWorksPerWord } from '#shared/store/inspections/anchor-store.ts';
import { keys } from '#shared/store/keys.ts';
import { createTableFactory } from '#test/support/table.ts';

const newTable = await createTableFactory();

const words = [{ kind: 'film', word: 7 }] as const;
const work = (order: number, upload = 1) => ({ orderId: `ord_${order}`, uploadId: `upl_${upload}` });

test('a word finds the latest works, one of each order, and at most ten', async () => {
  const table = await newTable();
  const add = async (order: number, upload?: number) =>
    expect(
      await commit(table, anchorWrites(await findAnchors(table, words, true), work(order, upload))),
    ).toBeUndefined();
  for (let order = 1; order <= maxWorksPerWord + 2; order += 1) await add(order);
  await add(5, 2);
  const [anchor] = await findAnchors(table, words, true);
  expect(anchor?.works).toEqual([work(5, 2), ...[12, 11, 10, 9, 8, 7, 6, 4, 3].map((order) => work(order))]);
});

test('a work that a word names first is not written again', async () => {
  const table = await newTable();
  await commit(table, anchorWrites(await findAnchors(table, words, true), work(1)));
  expect(anchorWrites(await findAnchors(table, words, true), work(1))).toEqual([]);
});

test('a list that another inspection has written is read again', async () => {
  const table = await newTable();
  const before = await findAnchors(table, words, true);
  await commit(table, anchorWrites(before, work(1)));
  expect(await commit(table, anchorWrites(before, work(2)))).toBe('stale');
});

test('a word of a later release is left alone, and the others are found', async () => {
  const unreadable: string[] = [];
  const table = { ...(await newTable()), onUnreadable: ({ pk }: { pk: string }) => void unreadable.push(pk) };
  const laterItem = { ...keys.fingerprintAnchor('film', '00000007'), works: 'packed' };
  await commit(table, [put(laterItem, isNew)]);
  const found = await findAnchors(table, [...words, { kind: 'sound', word: 8 }], true);
  expect(found).toEqual([{ kind: 'sound', word: 8, works: [], version: 0 }]);
  expect(unreadable).toEqual(['ANCHOR#film#00000007']);
});
