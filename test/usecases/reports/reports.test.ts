import { describe, expect, test } from 'vitest';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import { expectSuccess } from '#test/support/world.ts';
import { createQuestionWorldIn, problem } from '../questions/question-world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'insult', message: 'Names of people are not for here.' }];

const createQuestionWorld = async () => createQuestionWorldIn(await newTable());

describe('a report', () => {
  test('waits for an operator, who sees the question and its reporter', async () => {
    const { creator, other, operator, ask, path, deps } = await createQuestionWorld();
    const { id } = await ask(creator);
    const receipt = await expectSuccess(other.post(`${path}/${id}/reports`, { reason: 'rude' }));
    expect(receipt).toMatchObject({ status: 'open', questionId: id, reason: 'rude' });
    const before = await readAllItems(deps.table);
    expect(await expectSuccess(other.post(`${path}/${id}/reports`, { reason: 'very rude' }))).toEqual(
      receipt,
    );
    expect(await readAllItems(deps.table)).toEqual(before);
    expect((await expectSuccess(operator.get('/operations/reports'))).items).toMatchObject([
      { id: receipt.id, reporterId: creatorIdOf('olga'), question: { id, text: 'May the lamp be lit?' } },
    ]);
  });

  test('that is granted hides the question from all but operators and its author, who reads why', async () => {
    const { creator, advertiser, other, operator, ask, path } = await createQuestionWorld();
    const { id } = await ask(creator);
    const [one, two] = [
      await expectSuccess(other.post(`${path}/${id}/reports`, { reason: 'rude' })),
      await expectSuccess(advertiser.post(`${path}/${id}/reports`, { reason: 'rude' })),
    ];
    const bare = await operator.post(`/operations/reports/${one.id}/resolution`, { action: 'hide' });
    expect(bare).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/reasons' }] } });
    const hide = { action: 'hide', reasons };
    const resolved = await expectSuccess(operator.post(`/operations/reports/${one.id}/resolution`, hide));
    expect(resolved).toMatchObject({ status: 'hidden', reasons });
    expect(await expectSuccess(operator.post(`/operations/reports/${one.id}/resolution`, hide))).toEqual(
      resolved,
    );
    expect((await expectSuccess(other.get(path))).items).toEqual([]);
    expect(await expectSuccess(advertiser.get(path))).toMatchObject({ items: [], unread: 0 });
    for (const session of [creator, operator]) {
      expect((await expectSuccess(session.get(path))).items).toMatchObject([{ id, hidden: { reasons } }]);
    }
    expect((await advertiser.post(`${path}/${id}/answer`, { text: 'Yes.' })).status).toBe(404);
    expect((await other.post(`${path}/${id}/reports`, { reason: 'rude' })).status).toBe(201);
    expect((await expectSuccess(operator.get('/operations/reports'))).items).toMatchObject([{ id: two.id }]);
    await expectSuccess(operator.post(`/operations/reports/${two.id}/resolution`, hide));
    expect((await expectSuccess(operator.get('/operations/reports'))).items).toEqual([]);
  });

  test('that is dismissed leaves the question unchanged, and cannot be resolved differently', async () => {
    const { creator, other, operator, ask, path } = await createQuestionWorld();
    const { id } = await ask(creator);
    const report = await expectSuccess(other.post(`${path}/${id}/reports`, { reason: 'rude' }));
    const resolution = `/operations/reports/${report.id}/resolution`;
    expect(await expectSuccess(operator.post(resolution, { action: 'dismiss' }))).toMatchObject({
      status: 'dismissed',
    });
    expect((await expectSuccess(other.get(path))).items).toMatchObject([{ id }]);
    expect(await operator.post(resolution, { action: 'hide', reasons })).toMatchObject(
      problem(409, 'illegal-transition', { state: 'dismiss' }),
    );
  });

  test('of a question that the caller may not see finds none', async () => {
    const { creator, other, ask, path } = await createQuestionWorld();
    const { id } = await ask(creator, { visibility: 'private' });
    expect((await other.post(`${path}/${id}/reports`, { reason: 'rude' })).status).toBe(404);
  });
});
