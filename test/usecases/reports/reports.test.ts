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

  test('joined with the others on its subject is one decision, and each reporter receives it', async () => {
    const { creator, advertiser, other, operator, ask, path } = await createQuestionWorld();
    const [{ id }, unrelated] = [await ask(creator), await ask(creator)];
    const report = (by: typeof creator, question: string) =>
      expectSuccess(by.post(`${path}/${question}/reports`, { reason: 'rude' }));
    const one = await report(other, id);
    const two = await report(advertiser, id);
    const apart = await report(other, unrelated.id);
    const shown = await expectSuccess(operator.get(`/operations/reports/${one.id}`));
    expect(shown).toMatchObject({
      related: expect.arrayContaining([
        { id: two.id, isSameSubject: true, createdAt: expect.any(String) },
        { id: apart.id, isSameSubject: false, createdAt: expect.any(String) },
      ]),
    });
    const decision = { action: 'hide', reasons, joined: true };
    const resolution = `/operations/reports/${one.id}/resolution`;
    expect(await expectSuccess(operator.post(resolution, decision))).toMatchObject({
      status: 'hidden',
      joined: [two.id],
    });
    expect((await expectSuccess(operator.get('/operations/reports'))).items).toMatchObject([
      { id: apart.id },
    ]);
    expect(await expectSuccess(advertiser.get(`/reports/${two.id}`))).toMatchObject({ status: 'hidden' });
  });

  test('with a hold stops the account in the same transaction, and a dismissed one has none', async () => {
    const { creator, other, operator, reviewer, ask, path, deps } = await createQuestionWorld();
    const { id } = await ask(creator);
    const report = await expectSuccess(other.post(`${path}/${id}/reports`, { reason: 'rude' }));
    const resolution = `/operations/reports/${report.id}/resolution`;
    const before = await readAllItems(deps.table);
    const hold = { scope: 'payouts' };
    const dismissed = await operator.post(resolution, { action: 'dismiss', hold });
    expect(dismissed).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/hold' }] } });
    const ended = { scope: 'payouts', until: '2020-01-01T00:00:00.000Z' };
    const past = await operator.post(resolution, { action: 'hide', reasons, hold: ended });
    expect(past).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/hold/until' }] } });
    expect((await reviewer.post(resolution, { action: 'hide', reasons, hold })).status).toBe(403);
    expect(await readAllItems(deps.table)).toEqual(before);
    const decided = await operator.post(resolution, { action: 'hide', reasons, hold });
    expect(decided.body).toMatchObject({ status: 'hidden' });
    const owner = (await expectSuccess(operator.get(`/operations/reports/${report.id}`))) as unknown as {
      readonly ownerId: string;
    };
    const held = await expectSuccess(operator.get(`/operations/accounts/${owner.ownerId}/hold`));
    expect(held).toMatchObject({ scope: 'payouts', by: 'otto', reasons });
  });
});
