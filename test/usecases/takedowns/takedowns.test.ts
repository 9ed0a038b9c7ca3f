import { describe, expect, test } from 'vitest';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { expectSuccess } from '#test/support/world.ts';
import { createTakedownWorld, reasons, subjects } from './takedown-subjects.ts';

const newTable = await createTableFactory();

const names = Object.keys(subjects) as readonly (keyof typeof subjects)[];

const slugOf = ({ body }: { readonly body: { readonly type?: string } }) => body.type?.split('/').at(-1);

describe.each(names)('a takedown of the subject %s', (name) => {
  test('hides it from others, and its owner and staff see it with the reasons', async () => {
    const { subject, takenDown, operator, reviewer, deps } = await createTakedownWorld(
      await newTable(),
      name,
    );
    expect(await subject.readAsOther()).toBe('shown');
    const takedownId = await takenDown();
    expect(await subject.readAsOther()).toBe(subject.hiddenAs);
    for (const session of [subject.owner, operator])
      expect(await subject.readNote(session)).toEqual({ takedownId, at: deps.now(), reasons });
    const own = await expectSuccess(subject.owner.get(`/takedowns/${takedownId}`));
    expect(own).toMatchObject({ subject: { kind: subject.kind }, state: 'standing', reasons });
    expect(JSON.stringify(own)).not.toContain('otto');
    for (const session of [operator, reviewer])
      expect(await expectSuccess(session.get(`/takedowns/${takedownId}`))).toMatchObject({ by: 'otto' });
  });

  test('notifies its owner once, with the takedown to appeal', async () => {
    const { subject, takenDown, takeDown, inbox, deps } = await createTakedownWorld(await newTable(), name);
    const takedownId = await takenDown();
    const before = await readAllItems(deps.table);
    await expectSuccess(takeDown());
    expect(await readAllItems(deps.table)).toEqual(before);
    const about = (await inbox()).filter((one) => JSON.stringify(one).includes(takedownId));
    expect(about).toMatchObject([{ reasons, as: subject.as }]);
  });

  test('that is appealed and upheld stays, and its owner is notified of the reasons', async () => {
    const { subject, takenDown, appeal, decide, inbox, operator } = await createTakedownWorld(
      await newTable(),
      name,
    );
    const id = await takenDown();
    expect(await expectSuccess(appeal(id))).toMatchObject({
      state: 'appealed',
      appeal: { statement: 'It is ours.' },
    });
    const waiting = await expectSuccess(operator.get('/operations/takedowns?state=appealed'));
    expect(waiting.items).toMatchObject([{ id, by: 'otto', subject: { kind: subject.kind } }]);
    expect(await expectSuccess(decide(id, 'uphold'))).toMatchObject({
      state: 'upheld',
      decision: { by: 'paula', reasons },
    });
    expect(await subject.readAsOther()).toBe(subject.hiddenAs);
    expect(await inbox()).toContainEqual(expect.objectContaining({ kind: 'takedown_upheld', reasons }));
    expect((await expectSuccess(operator.get('/operations/takedowns?state=appealed'))).items).toEqual([]);
  });

  test('that is overturned shows it again, and it can be taken down again', async () => {
    const { subject, takenDown, takeDown, appeal, decide, inbox, operator, deps } = await createTakedownWorld(
      await newTable(),
      name,
    );
    const id = await takenDown();
    await expectSuccess(appeal(id));
    expect(await expectSuccess(decide(id, 'overturn'))).toMatchObject({ state: 'overturned' });
    expect(await subject.readAsOther()).toBe('shown');
    expect(await subject.readNote(subject.owner)).toBeUndefined();
    expect(await inbox()).toContainEqual(
      expect.objectContaining({
        kind: 'takedown_overturned',
        subject: expect.objectContaining({ takedownId: id }),
      }),
    );
    deps.clock.advance('PT1H');
    await expectSuccess(takeDown());
    expect(await subject.readAsOther()).toBe(subject.hiddenAs);
    const { items } = await expectSuccess(operator.get('/operations/takedowns'));
    expect(items).toMatchObject([{ state: 'standing' }, { id, state: 'overturned' }]);
  });

  test('changes nothing if a step is repeated', async () => {
    const { takenDown, appeal, decide, deps } = await createTakedownWorld(await newTable(), name);
    const id = await takenDown();
    for (const step of [() => appeal(id), () => decide(id, 'uphold'), () => decide(id, 'overturn')]) {
      const first = await expectSuccess(step());
      const before = await readAllItems(deps.table);
      expect(await expectSuccess(step())).toEqual(first);
      expect(await readAllItems(deps.table)).toEqual(before);
    }
  });

  test('is decided by nobody who made it, and by no party of it', async () => {
    const { subject, takenDown, appeal, decide, api, operator, deps } = await createTakedownWorld(
      await newTable(),
      name,
    );
    const id = await takenDown();
    await expectSuccess(appeal(id));
    const before = await readAllItems(deps.table);
    const sub = subject.as === 'creator' ? 'cleo' : 'ada';
    for (const session of [operator, api.signIn(sub, subject.as, 'operator')])
      for (const decision of ['uphold', 'overturn'] as const) {
        const refused = await decide(id, decision, session);
        expect([refused.status, slugOf(refused)]).toEqual([403, 'conflict-of-interest']);
      }
    const own = await api.signIn(sub, subject.as, 'operator').post(subject.path, { reasons });
    expect(slugOf(own)).toBe('conflict-of-interest');
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('needs reasons, an existing subject and an operator', async () => {
    const { subject, operator, reviewer, advertiser, creator, deps } = await createTakedownWorld(
      await newTable(),
      name,
    );
    const before = await readAllItems(deps.table);
    for (const body of [{}, { reasons: [] }, { reasons: [{ code: 'brand' }] }, { reasons, more: 1 }])
      expect((await operator.post(subject.path, body)).status).toBe(400);
    expect((await operator.post(subject.unknown, { reasons })).status).toBe(404);
    for (const session of [reviewer, advertiser, creator])
      expect((await session.post(subject.path, { reasons })).status).toBe(403);
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('is recorded as acts of staff, with the decision', async () => {
    const { takenDown, appeal, decide, operator } = await createTakedownWorld(await newTable(), name);
    const id = await takenDown();
    await expectSuccess(appeal(id));
    await expectSuccess(decide(id, 'overturn'));
    const acts = await expectSuccess(operator.get(`/operations/acts?subject=${id}`));
    expect(acts.items).toMatchObject([{ by: 'paula', decision: 'overturn', reasons }]);
    const by = await expectSuccess(operator.get('/operations/acts?by=otto'));
    expect(by.items).toContainEqual(
      expect.objectContaining({ operation: expect.stringMatching(/\/takedown$/) }),
    );
  });
});

describe('an appeal against a takedown', () => {
  test('is possible until its last moment, and once', async () => {
    const { takenDown, appeal, deps } = await createTakedownWorld(await newTable(), 'creatorProfile');
    const id = await takenDown();
    deps.clock.advance('P14D');
    await expectSuccess(appeal(id));
    const again = await appeal(id, 'It is really ours.');
    expect([again.status, slugOf(again)]).toEqual([409, 'illegal-transition']);
  });

  test('comes too late after that moment', async () => {
    const { takenDown, appeal, deps } = await createTakedownWorld(await newTable(), 'creatorProfile');
    const id = await takenDown();
    deps.clock.advance('P14D');
    deps.clock.advance('PT1S');
    const late = await appeal(id);
    expect([late.status, slugOf(late)]).toEqual([422, 'deadline-passed']);
  });

  test('belongs to the owner, and a stranger cannot read the takedown', async () => {
    const { takenDown, api, advertiser, deps } = await createTakedownWorld(
      await newTable(),
      'creatorProfile',
    );
    const id = await takenDown();
    const before = await readAllItems(deps.table);
    for (const session of [advertiser, api.signIn('eve', 'creator')]) {
      expect((await session.post(`/takedowns/${id}/appeal`, { statement: 'Mine.' })).status).toBe(404);
      expect((await session.get(`/takedowns/${id}`)).status).toBe(404);
      expect((await expectSuccess(session.get('/takedowns'))).items).toEqual([]);
    }
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test('needs a statement', async () => {
    const { takenDown, subject } = await createTakedownWorld(await newTable(), 'creatorProfile');
    const id = await takenDown();
    for (const body of [{}, { statement: '' }, { statement: 'x'.repeat(4_001) }])
      expect((await subject.owner.post(`/takedowns/${id}/appeal`, body)).status).toBe(400);
  });
});

describe('a decision on a takedown', () => {
  test('overturns a mistake without an appeal, and upholds nothing without one', async () => {
    const { takenDown, decide, appeal, subject } = await createTakedownWorld(
      await newTable(),
      'creatorProfile',
    );
    const id = await takenDown();
    const early = await decide(id, 'uphold');
    expect(early).toMatchObject({ status: 409, body: { state: 'standing', allowed: ['overturn'] } });
    await expectSuccess(decide(id, 'overturn'));
    expect(await subject.readAsOther()).toBe('shown');
    expect((await appeal(id)).status).toBe(409);
    expect((await decide(id, 'uphold')).status).toBe(409);
  });

  test('is possible for a reviewer, and needs reasons to uphold', async () => {
    const { takenDown, appeal, reviewer } = await createTakedownWorld(await newTable(), 'creatorProfile');
    const id = await takenDown();
    await expectSuccess(appeal(id));
    const path = `/operations/takedowns/${id}/decision`;
    for (const body of [{ decision: 'uphold' }, { decision: 'approve', reasons }, {}])
      expect((await reviewer.post(path, body)).status).toBe(400);
    await expectSuccess(reviewer.post(path, { decision: 'uphold', reasons }));
  });

  test('of two persons at once happens once', async () => {
    const { takenDown, appeal, decide, api } = await createTakedownWorld(await newTable(), 'task');
    const id = await takenDown();
    await expectSuccess(appeal(id));
    const pete = api.signIn('pete', 'operator');
    const answers = await Promise.all([decide(id, 'overturn'), decide(id, 'overturn', pete)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });
});

test('staff find waiting appeals by the time of the appeal, oldest first', async () => {
  const { takenDown, subject, appeal, operator, deps, creator, world } = await createTakedownWorld(
    await newTable(),
    'question',
  );
  const first = await takenDown();
  const tasks = await expectSuccess(world.advertiser.get('/tasks/mine'));
  const path = `/tasks/${tasks.items[0]?.id}/questions`;
  const { id } = await expectSuccess(creator.post(path, { text: 'Are you another fool?' }));
  deps.clock.advance('PT1H');
  const second = await expectSuccess(operator.post(`/operations${path}/${id}/takedown`, { reasons }));
  await expectSuccess(appeal(second.id));
  deps.clock.advance('PT1H');
  await expectSuccess(appeal(first));
  const list = async (query: string) =>
    (await expectSuccess(operator.get(`/operations/takedowns${query}`))).items.map((one) => one.id);
  expect(await list('?state=appealed')).toEqual([second.id, first]);
  expect(await list('')).toEqual([second.id, first]);
  expect(await list('?state=upheld')).toEqual([]);
  expect((await operator.get('/operations/takedowns?state=gone')).status).toBe(400);
  expect((await subject.owner.get('/operations/takedowns')).status).toBe(403);
});
