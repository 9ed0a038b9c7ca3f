import { beforeAll, describe, expect, test } from 'vitest';
import { addDuration, type Duration, type Instant } from '#shared/domain/time.ts';
import { startTime } from '#test/support/deps.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorld, expectSuccess, type TestWorld, taskBody, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const from = (start: Instant, duration: Duration) => addDuration(start, duration);

let world: TestWorld;
let draftId: string;

beforeAll(async () => {
  world = createWorld(await newTable());
  draftId = (await expectSuccess(world.advertiser.post('/tasks', taskBody()))).id;
});

const requirements = (change: object) => {
  const { brief } = taskBody();
  return { brief: { ...brief, requirements: { ...brief.requirements, ...change } } };
};

type Case = readonly [what: string, change: object, pointers: readonly string[]];

const cases: readonly Case[] = [
  ['a reward of nothing', { reward: yuan(0) }, ['#/reward/amount']],
  ['a negative reward', { reward: yuan(-5) }, ['#/reward/amount']],
  ['a fraction of a fen', { reward: { amount: 0.5, currency: 'CNY' } }, ['#/reward/amount']],
  ['another currency', { reward: { amount: 100, currency: 'USD' } }, ['#/reward/currency']],
  ['an unknown category', { category: 'necromancy' }, ['#/category']],
  ['an unknown platform', { platform: 'myspace' }, ['#/platform']],
  ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }, ['#/title']],
  ['an invisible title', { title: '\u200b \u2060' }, ['#/title']],
  [
    'more rewards than a safe integer can hold',
    { reward: { amount: 1_000_000_000_000, currency: 'CNY' }, slots: 100_000 },
    ['#/slots'],
  ],
  ['no slot', { slots: 0 }, ['#/slots']],
  ['a format twice', { formats: ['video', 'picture', 'video'] }, ['#/formats/2']],
  ['a hashtag twice', requirements({ hashtags: ['a', 'b', 'a', 'b'] }), ['hashtags/2', 'hashtags/3']],
  ['a region twice', { audience: { regions: ['上海', '上海'] } }, ['#/audience/regions/1']],
  ['a maximum length below the minimum', requirements({ maxSeconds: 9 }), ['minSeconds']],
  [
    'work due before the last time to apply',
    { submitBefore: addDuration(startTime, 'P13D') },
    ['#/submitBefore'],
  ],
  [
    'times beyond the maximum life of an order',
    {
      applyBefore: '9999-12-30T00:00:00Z',
      submitBefore: '9999-12-30T00:00:00Z',
      publishWindow: { from: addDuration(startTime, 'P271D'), to: '9999-12-31T00:00:00Z' },
    },
    ['#/applyBefore', '#/publishWindow/from', '#/publishWindow/to', '#/submitBefore'],
  ],
  [
    'a window that ends before it begins and before the work is due',
    { publishWindow: { from: addDuration(startTime, 'P5D'), to: addDuration(startTime, 'P4D') } },
    ['#/publishWindow/to'],
  ],
];

const inFull = (pointer: string) => (pointer.startsWith('#') ? pointer : `#/brief/requirements/${pointer}`);

const pointersOf = async (
  answer: ReturnType<TestWorld['advertiser']['post']>,
): Promise<readonly string[]> => {
  const { status, body } = await answer;
  expect({ status, type: body.type }).toEqual({
    status: 400,
    type: 'https://astrolabe.dev/problems/validation',
  });
  for (const { message } of body.errors) expect(message).not.toBe('');
  return [...new Set(body.errors.map(({ pointer }) => pointer))].sort();
};

describe('a task', () => {
  test.each(cases)(
    'with %s is refused with the place of the fault, in a draft or a change, and nothing is written',
    async (...given) => {
      const [, change, pointers] = given;
      const before = await readAllItems(world.deps.table);
      const { advertiser } = world;
      expect(await pointersOf(advertiser.post('/tasks', taskBody(change)))).toEqual(pointers.map(inFull));
      expect(await pointersOf(advertiser.patch(`/tasks/${draftId}`, change))).toEqual(pointers.map(inFull));
      expect(await readAllItems(world.deps.table)).toEqual(before);
    },
  );

  test.each([
    ['emoji', '🪔✨ Lamp 👩‍👩‍👧'],
    ['right-to-left text', 'مصباح يضيء البيت'],
    ['Chinese', '三十秒点亮一盏灯'],
  ])('may have %s in its title', async (_what, title) => {
    expect(await expectSuccess(world.advertiser.post('/tasks', taskBody({ title })))).toMatchObject({
      title,
    });
  });

  test('gets the faults of its fields and those between them in one response', async () => {
    const wrong = {
      title: '',
      reward: { amount: 100, currency: 'EUR' },
      formats: ['video', 'VIDEO', 'video'],
      category: 'necromancy',
      colour: 'red',
      ...requirements({ minSeconds: 60, maxSeconds: 10, hashtags: [7, 'a', 'a'] }),
      applyBefore: from(startTime, 'P30D'),
      publishWindow: { from: 'soon', to: from(startTime, 'P4D') },
    };
    const pointers = [
      '#/brief/requirements/hashtags/0',
      '#/brief/requirements/hashtags/2',
      '#/brief/requirements/minSeconds',
      '#/category',
      '#/colour',
      '#/formats/1',
      '#/formats/2',
      '#/publishWindow/from',
      '#/publishWindow/to',
      '#/reward/currency',
      '#/submitBefore',
      '#/title',
    ];
    expect(await pointersOf(world.advertiser.post('/tasks', taskBody(wrong)))).toEqual(pointers);
    expect(await pointersOf(world.advertiser.patch(`/tasks/${draftId}`, wrong))).toEqual(pointers);
  });

  test('that is changed is checked together with its unchanged fields, and without those that are replaced', async () => {
    const submitBefore = from(startTime, 'P1D');
    const change = (more: object) =>
      pointersOf(world.advertiser.patch(`/tasks/${draftId}`, { submitBefore, ...more }));
    expect(await change({ title: '' })).toEqual(['#/submitBefore', '#/title']);
    expect(await change({ applyBefore: 'tomorrow' })).toEqual(['#/applyBefore']);
  });

  test('of another account shows none of its content in the faults of a change', async () => {
    const stranger = world.api.signIn('sam', 'advertiser');
    const change = { title: '', submitBefore: from(startTime, 'P1D') };
    expect(await pointersOf(stranger.patch(`/tasks/${draftId}`, change))).toEqual(['#/title']);
  });

  test('opened after the last time to apply stays a draft, with a clear reason', async () => {
    const { advertiser, deps } = world;
    const { id } = await expectSuccess(
      advertiser.post('/tasks', taskBody({ applyBefore: from(deps.now(), 'PT1S') })),
    );
    deps.clock.advance('PT2S');
    expect(await advertiser.post(`/tasks/${id}/publish`)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/deadline-passed$/) },
    });
    expect(await expectSuccess(advertiser.get(`/tasks/${id}`))).toMatchObject({
      status: 'draft',
      held: { amount: 0 },
    });
  });

  test('with too long lists is refused at once', async () => {
    const formats = Array.from({ length: 20_000 }, () => 'video');
    expect(await pointersOf(world.advertiser.post('/tasks', taskBody({ formats })))).toEqual(['#/formats']);
  });
});
