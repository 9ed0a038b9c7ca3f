import { describe, expect, test } from 'vitest';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createWorld, deposit, expectSuccess, taskBody } from '#test/support/world.ts';
import { expectRefusal } from '../orders/expect-refusal.ts';

const newTable = await createTableFactory();

const approve = { decision: 'approve' };
const reasons = [{ code: 'off_platform', message: 'Leave your contact out.' }];

/** A task that waits for a reviewer because of its title. */
const waitingTask = async () => {
  const table = await newTable();
  const world = createWorld(table);
  await deposit(world);
  const { id } = await expectSuccess(
    world.advertiser.post('/tasks', taskBody({ title: 'Lamps: 微信：lamp_shop' })),
  );
  expect(await expectSuccess(world.advertiser.post(`/tasks/${id}/publish`))).toMatchObject({
    status: 'in_moderation',
  });
  return {
    ...world,
    id,
    other: world.api.signIn('rita', 'reviewer'),
    claim: `/reviews/tasks/${id}/claim`,
    decision: `/reviews/tasks/${id}/decision`,
    refused: expectRefusal(table),
  };
};

describe('a reviewer who has claimed a task', () => {
  test('is shown as such to themselves and, without a name, to other reviewers, and not to the advertiser', async () => {
    const { reviewer, other, advertiser, claim, deps, id } = await waitingTask();
    const until = momentAfter(deps.now(), 'PT15M');
    expect(await expectSuccess(reviewer.post(claim))).toMatchObject({ id, lease: { by: 'you', until } });
    const seen = await expectSuccess(other.get('/reviews/tasks'));
    expect(seen.items).toMatchObject([{ id, lease: { by: 'another reviewer', until } }]);
    expect(JSON.stringify(seen)).not.toContain('rhea');
    expect(await expectSuccess(advertiser.get(`/tasks/${id}`))).not.toHaveProperty('lease');
  });

  test('alone may decide until the claim ends', async () => {
    const { reviewer, other, claim, decision, refused, deps } = await waitingTask();
    await expectSuccess(reviewer.post(claim));
    await refused('conflict', () => other.post(decision, approve));
    await refused('conflict', () => other.post(claim));
    await refused('conflict', () => other.delete(claim));
    deps.clock.advance('PT15M');
    await refused('conflict', () => other.post(decision, approve));
    deps.clock.advance('PT1S');
    expect(await expectSuccess(other.post(decision, approve))).toMatchObject({ status: 'open' });
  });

  test('may extend the claim, decide, and release it', async () => {
    const { reviewer, other, claim, decision, deps } = await waitingTask();
    await expectSuccess(reviewer.post(claim));
    deps.clock.advance('PT10M');
    const until = momentAfter(deps.now(), 'PT15M');
    expect(await expectSuccess(reviewer.post(claim))).toMatchObject({ lease: { by: 'you', until } });
    expect(await expectSuccess(reviewer.delete(claim))).not.toHaveProperty('lease');
    await expectSuccess(reviewer.delete(claim));
    await expectSuccess(other.post(claim));
    expect(await expectSuccess(other.post(decision, approve))).toMatchObject({ status: 'open' });
  });

  test('loses the claim when its advertiser closes the task or submits it again', async () => {
    const { reviewer, other, advertiser, claim, decision, id } = await waitingTask();
    await expectSuccess(reviewer.post(claim));
    await expectSuccess(reviewer.post(decision, { decision: 'reject', reasons }));
    expect(await expectSuccess(advertiser.post(`/tasks/${id}/publish`))).toMatchObject({
      status: 'in_moderation',
    });
    expect((await expectSuccess(other.get('/reviews/tasks'))).items[0]).not.toHaveProperty('lease');
    await expectSuccess(other.post(claim));
    expect(await expectSuccess(advertiser.post(`/tasks/${id}/close`))).toMatchObject({ status: 'closed' });
  });
});

describe('a claim', () => {
  test('by two reviewers at once succeeds for one', async () => {
    const { reviewer, other, claim } = await waitingTask();
    const answers = await Promise.all([reviewer.post(claim), other.post(claim)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('at the moment of another’s decision leaves one of the two', async () => {
    const { reviewer, other, claim, decision, advertiser, id } = await waitingTask();
    const [claimed, decided] = await Promise.all([reviewer.post(claim), other.post(decision, approve)]);
    expect([claimed.status, decided.status].sort()).toEqual([200, 409]);
    const { status } = await expectSuccess(advertiser.get(`/tasks/${id}`));
    expect(status).toBe(decided.status === 200 ? 'open' : 'in_moderation');
  });

  test('is refused to the task’s advertiser, and for a task that waits for no reviewer', async () => {
    const { api, reviewer, claim, decision, refused } = await waitingTask();
    const both = api.signIn('ada', 'advertiser', 'reviewer');
    await refused('conflict-of-interest', () => both.post(claim));
    await refused('conflict-of-interest', () => both.delete(claim));
    await refused('conflict-of-interest', () => both.post(decision, approve));
    await expectSuccess(reviewer.post(decision, approve));
    await refused('illegal-transition', () => reviewer.post(claim));
    const nobodys = '/reviews/tasks/tsk_00000000000000000000000000/claim';
    await refused('not-found', () => reviewer.post(nobodys));
    await refused('not-found', () => reviewer.delete(nobodys));
  });
});

describe('a decision on a task', () => {
  const decideTask = async (body: object) => {
    const { advertiser, reviewer, decision, deps, id } = await waitingTask();
    await expectSuccess(reviewer.post(decision, body));
    await expectSuccess(reviewer.post(decision, body));
    await createStreamPlayer(deps).settle();
    return { id, notifications: (await expectSuccess(advertiser.get('/notifications'))).items };
  };

  test('to open it notifies its advertiser once', async () => {
    const { id, notifications } = await decideTask(approve);
    expect(notifications).toMatchObject([
      { kind: 'task_approved', as: 'advertiser', subject: { taskId: id }, reasons: [], isRead: false },
    ]);
  });

  test('to reject it notifies its advertiser with the reasons once', async () => {
    const { id, notifications } = await decideTask({ decision: 'reject', reasons });
    expect(notifications).toMatchObject([{ kind: 'task_rejected', subject: { taskId: id }, reasons }]);
    expect(notifications).toHaveLength(1);
  });
});
