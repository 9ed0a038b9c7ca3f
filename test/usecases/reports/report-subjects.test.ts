import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { maxReportsPerSubject } from '#shared/domain/reports/report.ts';
import { commit } from '#shared/store/commit.ts';
import { newReportWrite } from '#shared/store/reports/report-store.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createOrder, createWorld, expectSuccess, taskBody } from '#test/support/world.ts';
import { problem } from '../questions/question-world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'insult', message: 'It insults.' }];
const cleo = derivePartyId('crt', 'cleo');
const ada = derivePartyId('adv', 'ada');

/** A running order with a message of each party, and the task's own question. */
const createSubjects = async () => {
  const world = createWorld(await newTable());
  const { creator, advertiser } = world;
  const orderId = await createOrder(world, { slots: 2 });
  const { taskId } = (await expectSuccess(creator.get(`/orders/${orderId}`))) as unknown as {
    taskId: string;
  };
  const send = async (session: Session, text: string) =>
    (await expectSuccess(session.post(`/orders/${orderId}/messages`, { text }))).id;
  const [theirs, own] = [await send(creator, 'You fool.'), await send(advertiser, 'I beg your pardon?')];
  const questionId = (await expectSuccess(creator.post(`/tasks/${taskId}/questions`, { text: 'Why?' }))).id;
  const message = { kind: 'message', orderId, messageId: theirs };
  return { ...world, world, taskId, orderId, message, own: { ...message, messageId: own }, questionId };
};

type Subjects = Awaited<ReturnType<typeof createSubjects>>;

const report = (session: Session, subject: object, more: object = {}) =>
  session.post('/reports', { subject, code: 'harassment', reason: 'It insults me.', ...more });

const resolve = ({ operator }: Subjects, id: string, action: string) =>
  operator.post(`/operations/reports/${id}/resolution`, { action, reasons });

/** Each kind of subject, who reports it, and who owns it. */
const kinds: readonly (readonly [string, (given: Subjects) => object, 'creator' | 'advertiser', object])[] = [
  ['party', () => ({ kind: 'party', partyId: cleo }), 'advertiser', { title: 'cleo' }],
  ['profile', () => ({ kind: 'profile', partyId: cleo }), 'advertiser', { title: 'cleo' }],
  ['task', ({ taskId }) => ({ kind: 'task', taskId }), 'creator', { title: taskBody().title }],
  ['message', ({ message }) => message, 'advertiser', { text: 'You fool.' }],
];

describe.each(kinds)('a report of a %s', (kind, subjectOf, reporter, shown) => {
  test('waits for an operator, who sees the subject, and is one until the decision', async () => {
    const given = await createSubjects();
    const subject = subjectOf(given);
    const receipt = await expectSuccess(report(given[reporter], subject));
    expect(receipt).toMatchObject({ subject, code: 'harassment', reason: 'It insults me.', status: 'open' });
    const before = await readAllItems(given.deps.table);
    expect(await expectSuccess(report(given[reporter], subject, { code: 'spam' }))).toEqual(receipt);
    expect(await readAllItems(given.deps.table)).toEqual(before);
    const { items } = await expectSuccess(given.operator.get('/operations/reports'));
    const [reporterId, ownerId] = reporter === 'creator' ? [cleo, ada] : [ada, cleo];
    expect(items).toMatchObject([{ id: receipt.id, reporterId, ownerId }]);
    expect(await expectSuccess(given.operator.get(`/operations/reports/${receipt.id}`))).toMatchObject({
      id: receipt.id,
      shown,
    });
  });

  test('is upheld or dismissed, and its reporter receives the outcome alone', async () => {
    const given = await createSubjects();
    const { deps } = given;
    const { id } = await expectSuccess(report(given[reporter], subjectOf(given)));
    const before = await readAllItems(deps.table);
    expect(await resolve(given, id, 'hide')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '#/action', message: expect.stringContaining('dismiss or uphold') }] },
    });
    expect(await readAllItems(deps.table)).toEqual(before);
    const upheld = await expectSuccess(resolve(given, id, 'uphold'));
    expect(await expectSuccess(resolve(given, id, 'uphold'))).toEqual(upheld);
    expect(await resolve(given, id, 'dismiss')).toMatchObject(problem(409, 'illegal-transition'));
    const own = await expectSuccess(given[reporter].get(`/reports/${id}`));
    expect(own).toMatchObject({ status: 'upheld', resolvedAt: expect.any(String) });
    expect(own).not.toHaveProperty('reasons');
    expect((await expectSuccess(given[reporter].get('/reports'))).items).toEqual([own]);
    await createStreamPlayer(deps).settle();
    const inbox = (await expectSuccess(given[reporter].get('/notifications'))).items;
    expect(inbox).toContainEqual(
      expect.objectContaining({
        kind: 'report_resolved',
        subject: { reportId: id },
        reasons: [],
        message: expect.stringContaining('agreed with your report'),
      }),
    );
    expect((await expectSuccess(given.operator.get('/operations/reports'))).items).toEqual([]);
  });

  test('is made again after a decision, a limited number of times', async () => {
    const given = await createSubjects();
    const ids = new Set<string>();
    for (let n = 0; n < maxReportsPerSubject; n += 1) {
      const { id } = await expectSuccess(report(given[reporter], subjectOf(given)));
      ids.add(id);
      await expectSuccess(resolve(given, id, 'dismiss'));
    }
    expect(ids.size).toBe(maxReportsPerSubject);
    expect(await report(given[reporter], subjectOf(given))).toMatchObject(problem(409, 'conflict'));
  });

  test('by its owner is a conflict of interest', async () => {
    const given = await createSubjects();
    const owner = reporter === 'creator' ? given.advertiser : given.creator;
    const before = await readAllItems(given.deps.table);
    expect(await report(owner, subjectOf(given))).toMatchObject(problem(403, 'conflict-of-interest'));
    expect(await readAllItems(given.deps.table)).toEqual(before);
  });

  test('of two people is two, also when they come at the same time', async () => {
    const given = await createSubjects();
    const one = () => report(given[reporter], subjectOf(given));
    const answers = await Promise.all([one(), one(), one()]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    if (kind === 'message') return;
    const other = given.api.signIn('olga', 'creator');
    await expectSuccess(report(other, subjectOf(given)));
    expect((await expectSuccess(given.operator.get('/operations/reports'))).items).toHaveLength(2);
  });
});

describe('a subject that the reporter cannot see', () => {
  test('is answered like a missing one, and nothing is written', async () => {
    const given = await createSubjects();
    const { advertiser, api, creator, deps, message, questionId, taskId } = given;
    const draft = (await expectSuccess(advertiser.post('/tasks', taskBody()))).id;
    const stranger = api.signIn('olga', 'creator');
    await expectSuccess(stranger.get('/me'));
    const hidden = await expectSuccess(
      creator.post(`/tasks/${taskId}/questions`, { text: 'Secretly?', visibility: 'private' }),
    );
    const olga = derivePartyId('crt', 'olga');
    const before = await readAllItems(deps.table);
    const refused = [
      [stranger, message],
      [stranger, { kind: 'task', taskId: draft }],
      [stranger, { kind: 'question', taskId, questionId: hidden.id }],
      [stranger, { kind: 'question', taskId: draft, questionId }],
      // A creator who is not approved has no public profile.
      [creator, { kind: 'profile', partyId: olga }],
      [creator, { kind: 'party', partyId: derivePartyId('adv', 'nobody') }],
      [creator, { ...message, messageId: message.messageId.replace(/.$/, 'Z') }],
    ] as const;
    for (const [session, subject] of refused)
      expect(await report(session, subject)).toMatchObject(problem(404, 'not-found'));
    expect(await readAllItems(deps.table)).toEqual(before);
  });
});

describe('a request with faults', () => {
  test.each([
    [{ subject: { kind: 'planet', partyId: cleo } }],
    [{ subject: { kind: 'task', partyId: cleo } }],
    [{ subject: { kind: 'party', partyId: 'tsk_1' } }],
    [{ code: 'boring' }],
    [{ reason: '' }],
    [{ reason: 'x'.repeat(501) }],
    [{ note: 'Please.' }],
  ])('is refused with them: %j', async (change) => {
    const { advertiser } = await createSubjects();
    const answer = await report(advertiser, { kind: 'party', partyId: cleo }, change);
    expect(answer).toMatchObject(problem(400, 'validation'));
    expect(answer.body.errors.length).toBeGreaterThan(0);
  });

  test('names every fault', async () => {
    const { advertiser } = await createSubjects();
    const { body } = await report(advertiser, { kind: 'task', taskId: 'x' }, { code: 'boring', reason: 7 });
    expect(body.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '#/code',
      '#/reason',
      '#/subject/taskId',
    ]);
  });
});

describe('a report of a question', () => {
  test('is the same by either path, and only hides or dismisses', async () => {
    const given = await createSubjects();
    const { taskId, questionId, advertiser } = given;
    const path = `/tasks/${taskId}/questions/${questionId}/reports`;
    const first = await expectSuccess(report(advertiser, { kind: 'question', taskId, questionId }));
    expect(first).toMatchObject({ taskId, questionId });
    expect(await expectSuccess(advertiser.post(path, { reason: 'Again.' }))).toEqual(first);
    expect(await resolve(given, first.id, 'uphold')).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('dismiss or hide') }] },
    });
    expect(await expectSuccess(resolve(given, first.id, 'hide'))).toMatchObject({ status: 'hidden' });
  });

  test('of an earlier release has no subject, and is listed and resolved', async () => {
    const given = await createSubjects();
    const { taskId, questionId, deps } = given;
    const old = { id: `rpt_${'0'.repeat(26)}`, reporterId: ada, reason: 'Rude.', createdAt: deps.now() };
    await commit(deps.table, [newReportWrite({ ...old, taskId, questionId })]);
    const { items } = await expectSuccess(given.operator.get('/operations/reports'));
    expect(items).toMatchObject([
      { subject: { kind: 'question', taskId, questionId }, code: 'other', question: { text: 'Why?' } },
    ]);
    expect(await expectSuccess(resolve(given, old.id, 'hide'))).toMatchObject({ status: 'hidden' });
  });
});

describe('one decision with several measures', () => {
  const measures = { action: 'uphold', reasons, takeDown: true, hold: { scope: 'payouts' } };

  test.each([
    ['task', 'creator', 'advertiser', ada],
    ['profile', 'advertiser', 'creator', cleo],
  ] as const)('takes a %s down and holds its account, together or not at all', async (kind, by, of, id) => {
    const given = await createSubjects();
    const subject = kind === 'task' ? { kind, taskId: given.taskId } : { kind, partyId: cleo };
    const { id: reportId } = await expectSuccess(report(given[by], subject));
    const resolution = `/operations/reports/${reportId}/resolution`;
    const before = await readAllItems(given.deps.table);
    const past = { scope: 'payouts', until: '2020-01-01T00:00:00.000Z' };
    expect((await given.operator.post(resolution, { ...measures, hold: past })).status).toBe(400);
    expect(await readAllItems(given.deps.table)).toEqual(before);
    expect(await expectSuccess(given.operator.post(resolution, measures))).toMatchObject({
      status: 'upheld',
    });
    const takedowns = (await expectSuccess(given[of].get('/takedowns'))).items;
    expect(takedowns).toMatchObject([{ state: 'standing', reasons }]);
    const held = await expectSuccess(given.operator.get(`/operations/accounts/${id}/hold`));
    expect(held).toMatchObject({ scope: 'payouts', reasons });
    expect((await expectSuccess(given.operator.post(resolution, measures))).id).toBe(reportId);
    expect((await expectSuccess(given[of].get('/takedowns'))).items).toHaveLength(1);
  });

  test('takes down only tasks and profiles, and nothing with a dismissal', async () => {
    const given = await createSubjects();
    const { id } = await expectSuccess(report(given.advertiser, given.message));
    const resolution = `/operations/reports/${id}/resolution`;
    for (const decision of [measures, { action: 'dismiss', takeDown: true }])
      expect(await given.operator.post(resolution, decision)).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '#/takeDown' }] },
      });
    expect((await given.reviewer.post(resolution, measures)).status).toBe(403);
  });
});

test('a report belongs to its author alone', async () => {
  const given = await createSubjects();
  const { id } = await expectSuccess(report(given.advertiser, given.message));
  expect((await given.creator.get(`/reports/${id}`)).status).toBe(404);
  expect((await expectSuccess(given.creator.get('/reports'))).items).toEqual([]);
  expect((await given.creator.get(`/operations/reports/${id}`)).status).toBe(403);
});

test('an agency reports and reads its reports as an agency', async () => {
  const { api } = await createSubjects();
  const agency = api.claim({ sub: 'nell' });
  const opened = await agency.put('/agencies/me', { displayName: 'Stars', isOldEnough: true });
  expect(opened.status).toBe(200);
  const { id } = await expectSuccess(report(agency, { kind: 'party', partyId: ada }));
  expect((await expectSuccess(agency.get('/reports?as=agency'))).items).toMatchObject([{ id }]);
});
