import { expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** A market of creators with names, and the names that an advertiser finds. */
const begin = async (names: Readonly<Record<string, string>>) => {
  const world = createWorld(await newTable());
  for (const [sub, displayName] of Object.entries(names)) {
    const session = await createCreator(world, sub);
    await expectSuccess(session.put('/creators/me/profile', { displayName }));
  }
  const nameOf = (id: string) => Object.entries(names).find(([sub]) => derivePartyId('crt', sub) === id)?.[1];
  const find = async (query: string) =>
    (await expectSuccess(world.advertiser.get(`/creators?${query}`))).items.map(({ id }) => nameOf(id));
  const findByName = (q: string, more = '') => find(`q=${encodeURIComponent(q)}${more}`);
  return { ...world, find, findByName };
};

test('a creator is found by each part of a Chinese name, and by the beginning of each word of others', async () => {
  const { find, findByName } = await begin({
    mei: '爱吃的小美',
    luna: 'Luna 工作室',
    tom: 'Tom of the Lamps',
  });
  expect(await findByName('小美')).toEqual(['爱吃的小美']);
  expect(await findByName('吃')).toEqual(['爱吃的小美']);
  expect(await findByName('室')).toEqual(['Luna 工作室']);
  expect(await findByName('工作')).toEqual(['Luna 工作室']);
  expect(await findByName('ＬＡＭ')).toEqual(['Tom of the Lamps']);
  expect(await findByName('unknown')).toEqual([]);
  expect(await find('')).toHaveLength(3);
});

test('a search by name obeys the other filters', async () => {
  const { findByName } = await begin({ mei: '小美', may: '小美丽' });
  expect(new Set(await findByName('小美'))).toEqual(new Set(['小美', '小美丽']));
  expect(await findByName('小美', '&limit=1')).toHaveLength(1);
  expect(await findByName('小美', '&platform=douyin&category=home&minFollowers=250000')).toHaveLength(2);
  expect(await findByName('小美', '&minFollowers=250001')).toEqual([]);
  expect(await findByName('小美', '&category=food')).toEqual([]);
  expect(await findByName('小美', '&platform=xigua')).toEqual([]);
});

test('a search by name does not find who is blocked or taken down', async () => {
  const { advertiser, operator, findByName } = await begin({ mei: '小美', may: '小美丽' });
  const [mei, may] = ['mei', 'may'].map((sub) => derivePartyId('crt', sub));
  await expectSuccess(advertiser.put(`/me/blocks/${mei}`, {}));
  expect(await findByName('小美')).toEqual(['小美丽']);
  const reasons = [{ code: 'spam', message: 'Spam.' }];
  await expectSuccess(operator.post(`/operations/creators/${may}/takedown`, { reasons }));
  expect(await findByName('小美')).toEqual([]);
});
