import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import { createCreator, expectSuccess, taskBody } from '#test/support/world.ts';
import { createQuestionWorldIn, problem } from './question-world.ts';

const newTable = await createTableFactory();

const createQuestionWorld = async () => createQuestionWorldIn(await newTable());

const reasons = [{ code: 'insult', message: 'Names of people are not for here.' }];

describe('a question', () => {
  test('is public and for the advertiser, unless its creator says otherwise', async () => {
    const { creator, ask, taskId } = await createQuestionWorld();
    expect(await ask(creator)).toEqual({
      id: expect.stringMatching(/^que_/),
      taskId,
      task: { id: taskId, title: 'A lamp in thirty seconds' },
      text: 'May the lamp be lit?',
      to: 'advertiser',
      visibility: 'public',
      isOwn: true,
      creatorId: creatorIdOf('cleo'),
      creator: { id: creatorIdOf('cleo'), displayName: 'cleo' },
      createdAt: expect.any(String),
    });
  });

  test('is visible to its audience, and hides its author from other creators', async () => {
    const { creator, advertiser, operator, other, ask, path, api } = await createQuestionWorld();
    const kinds = [
      { visibility: 'public', to: 'advertiser' },
      { visibility: 'private', to: 'advertiser' },
      { visibility: 'public', to: 'platform' },
      { visibility: 'private', to: 'platform' },
    ];
    const ids: string[] = [];
    for (const kind of kinds) ids.unshift((await ask(creator, kind)).id);
    const [privateToPlatform, publicToPlatform, privateToAdvertiser, open] = ids;
    const seenBy = async (session: typeof creator) =>
      (await expectSuccess(session.get(path))).items.map(({ id }) => id);
    expect(await seenBy(creator)).toEqual(ids);
    expect(await seenBy(operator)).toEqual(ids);
    expect(await seenBy(advertiser)).toEqual([publicToPlatform, privateToAdvertiser, open]);
    expect(await seenBy(other)).toEqual([publicToPlatform, open]);
    expect(await seenBy(api.signIn('anton', 'advertiser'))).toEqual([publicToPlatform, open]);
    expect(privateToPlatform).toBeDefined();
    const shown = JSON.stringify((await expectSuccess(other.get(path))).items);
    expect(shown).not.toContain(creatorIdOf('cleo'));
  });

  test.each([
    ['without a text', {}, '#/text'],
    ['of blanks', { text: '  ' }, '#/text'],
    ['longer than the policy allows', { text: 'x'.repeat(501) }, '#/text'],
    ['to an unknown recipient', { text: 'Why?', to: 'everybody' }, '#/to'],
    ['for an unknown audience', { text: 'Why?', visibility: 'secret' }, '#/visibility'],
    ['with an unknown field', { text: 'Why?', topic: 'lamps' }, '#/topic'],
  ])('%s is refused with the place of the fault, and writes nothing', async (_name, body, pointer) => {
    const { creator, path, deps } = await createQuestionWorld();
    const before = await readAllItems(deps.table);
    const answer = await creator.post(path, body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ in: 'body', pointer }] } });
    expect(answer.body.errors).toHaveLength(1);
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('is about an open task', async () => {
    const { creator, advertiser, path, taskId } = await createQuestionWorld();
    const body = { text: 'May the lamp be lit?' };
    const draft = await expectSuccess(advertiser.post('/tasks', taskBody()));
    expect((await creator.post(`/tasks/${draft.id}/questions`, body)).status).toBe(404);
    expect((await creator.get(`/tasks/${draft.id}/questions`)).status).toBe(404);
    await expectSuccess(advertiser.post(`/tasks/${taskId}/close`));
    expect(await creator.post(path, body)).toMatchObject(problem(409, 'illegal-transition'));
    expect((await creator.get(path)).status).toBe(200);
  });

  test('of a suspended creator is refused', async () => {
    const { world, operator, path } = await createQuestionWorld();
    const creator = await createCreator(world);
    await expectSuccess(operator.post(`/creators/${creatorIdOf('cleo')}/suspension`, { reasons }));
    expect(await creator.post(path, { text: 'Why?' })).toMatchObject(problem(422, 'creator-not-eligible'));
  });

  test('is allowed twenty times an hour, and refused ones do not count', async () => {
    const policy = { ...defaultPolicy, questions: { ...defaultPolicy.questions, maxPerTask: 100 } };
    const { creator, other, path, deps } = await createQuestionWorldIn(await newTable(), { policy });
    const ask = () => creator.post(path, { text: 'May the lamp be lit?' });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    for (let left = answers.filter(({ status }) => status !== 201).length; left > 0; left -= 1)
      await expectSuccess(ask());
    const before = await readAllItems(deps.table);
    const refused = await ask();
    expect(refused).toMatchObject(problem(429, 'throttled', { retryAfterSeconds: 3_600 }));
    expect(refused.headers['retry-after']).toBe('3600');
    expect(await readAllItems(deps.table)).toEqual(before);
    await expectSuccess(other.post(path, { text: 'And I?' }));
    deps.clock.advance('PT1H');
    await expectSuccess(ask());
  });
});

describe('an answer', () => {
  test('is given by the advertiser who was asked, and is read with the question', async () => {
    const { creator, advertiser, other, ask, path, deps } = await createQuestionWorld();
    const { id } = await ask(creator);
    const answered = await expectSuccess(advertiser.post(`${path}/${id}/answer`, { text: 'Yes, it may.' }));
    const answer = { text: 'Yes, it may.', by: 'advertiser', at: deps.now() };
    expect(answered).toMatchObject({ id, answer });
    expect((await expectSuccess(other.get(path))).items).toMatchObject([{ id, answer }]);
    const before = await readAllItems(deps.table);
    await expectSuccess(advertiser.post(`${path}/${id}/answer`, { text: 'Yes, it may.' }));
    expect(await readAllItems(deps.table)).toEqual(before);
    expect(await advertiser.post(`${path}/${id}/answer`, { text: 'No.' })).toMatchObject(
      problem(409, 'illegal-transition', { state: 'answered' }),
    );
  });

  test('to a question for the platform comes from operators, who find it in their queue', async () => {
    const { creator, advertiser, operator, ask, path } = await createQuestionWorld();
    const { id } = await ask(creator, { to: 'platform' });
    expect((await expectSuccess(operator.get('/operations/questions'))).items).toMatchObject([{ id }]);
    expect(await advertiser.post(`${path}/${id}/answer`, { text: 'Yes.' })).toMatchObject(
      problem(403, 'forbidden'),
    );
    await expectSuccess(operator.post(`${path}/${id}/answer`, { text: 'Yes.' }));
    expect((await expectSuccess(operator.get('/operations/questions'))).items).toEqual([]);
  });

  test.each([
    ['blank', { text: ' ' }, '#/text'],
    ['too long', { text: 'x'.repeat(1_001) }, '#/text'],
    ['missing', {}, '#/text'],
  ])('that is %s is refused', async (_name, body, pointer) => {
    const { creator, advertiser, ask, path, deps } = await createQuestionWorld();
    const { id } = await ask(creator);
    const before = await readAllItems(deps.table);
    expect(await advertiser.post(`${path}/${id}/answer`, body)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('of another advertiser finds no question', async () => {
    const { creator, ask, path, api } = await createQuestionWorld();
    const { id } = await ask(creator);
    const body = { text: 'Yes.' };
    expect((await api.signIn('anton', 'advertiser').post(`${path}/${id}/answer`, body)).status).toBe(404);
  });

  test('by two at once is one of the two', async () => {
    const { creator, advertiser, operator, ask, path } = await createQuestionWorld();
    const { id } = await ask(creator);
    const answers = await Promise.all([
      advertiser.post(`${path}/${id}/answer`, { text: 'Yes.' }),
      operator.post(`${path}/${id}/answer`, { text: 'No.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('unread questions', () => {
  test('count for the advertiser until read or answered, and then the answer counts for the author', async () => {
    const { creator, advertiser, other, ask, path } = await createQuestionWorld();
    const [first, second] = [await ask(creator), await ask(other)];
    const unread = async (session: typeof creator) => (await expectSuccess(session.get(path))).unread;
    expect(await unread(advertiser)).toBe(2);
    expect(await unread(creator)).toBe(0);
    const read = await expectSuccess(advertiser.post(`${path}/read`, { questionIds: [first.id, first.id] }));
    expect(read.unread).toBe(1);
    expect(await unread(advertiser)).toBe(1);
    await expectSuccess(advertiser.post(`${path}/${second.id}/answer`, { text: 'Yes.' }));
    await expectSuccess(advertiser.post(`${path}/${first.id}/answer`, { text: 'Yes.' }));
    expect([await unread(advertiser), await unread(creator), await unread(other)]).toEqual([0, 1, 1]);
    await expectSuccess(creator.post(`${path}/read`, { questionIds: [first.id, second.id] }));
    expect([await unread(creator), await unread(other)]).toEqual([0, 1]);
  });

  test('are marked without a change of the list', async () => {
    const { creator, advertiser, ask, path } = await createQuestionWorld();
    const { id } = await ask(creator, { visibility: 'private' });
    const before = (await expectSuccess(advertiser.get(path))).items;
    await expectSuccess(advertiser.post(`${path}/read`, { questionIds: [id] }));
    expect((await expectSuccess(advertiser.get(path))).items).toEqual(before);
    expect((await expectSuccess(creator.get(path))).items).toHaveLength(1);
  });
});

test('questions are listed in full, newest first, with pages of any size, for every reader', async () => {
  const { creator, advertiser, other, operator, ask, path } = await createQuestionWorld();
  const all: { id: string; own: boolean; open: boolean }[] = [];
  for (let at = 0; at < 9; at += 1) {
    const own = at % 2 === 0;
    const open = at % 3 !== 0;
    const { id } = await ask(own ? creator : other, { visibility: open ? 'public' : 'private' });
    all.unshift({ id, own, open });
  }
  const expected = [
    [operator, all],
    [advertiser, all],
    [creator, all.filter(({ own, open }) => own || open)],
    [other, all.filter(({ own, open }) => !own || open)],
  ] as const;
  for (const [session, seen] of expected) {
    for (const limit of [1, 2, 4, 9, 100]) {
      const pages = await readPages(session, `${path}?limit=${limit}`);
      expect(idsOf(pages)).toEqual(seen.map(({ id }) => id));
    }
  }
});

test('a cursor belongs to its reader', async () => {
  const { creator, other, ask, path } = await createQuestionWorld();
  for (let at = 0; at < 3; at += 1) await ask(creator);
  const { nextCursor } = await expectSuccess(creator.get(`${path}?limit=1`));
  expect(await other.get(`${path}?cursor=${nextCursor}`)).toMatchObject(problem(400, 'invalid-cursor'));
});
