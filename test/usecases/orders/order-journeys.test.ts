import { describe, expect, test } from 'vitest';
import { addDuration as momentAfter } from '#shared/domain/time.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createOrder,
  expectApproved,
  expectSuccess,
  submitFixture,
  upload,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'weak_opening', message: 'Show the lamp first.', atSecond: 2 }];
const change = { decision: 'request_changes', reasons };
const approve = { decision: 'approve' };

const begun = async (task: object = {}) => {
  const conductor = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = conductor;
  const id = await createOrder(world, task);
  await runUntilIdle();
  const order = () => expectSuccess(world.creator.get(`/orders/${id}`));
  const at = (path: string) => `/orders/${id}/${path}`;
  const give = async (session: typeof world.creator, path: string, body?: unknown) => {
    const answer = await expectSuccess(session.post(at(path), body));
    await runUntilIdle();
    return answer;
  };
  return { ...conductor, ...world, id, order, at, give };
};

const publishWork = async () => {
  const life = await begun();
  const { world, runUntilIdle, give, id } = life;
  await submitFixture(world, id, 'first-cut.mp4');
  await runUntilIdle();
  await give(world.reviewer, 'reviews', approve);
  await give(world.advertiser, 'advertiser-reviews', approve);
  const publication = { url: `https://example.com/v/${id}`, publishedAt: world.deps.now(), disclosed: true };
  await give(world.creator, 'publication', publication);
  return life;
};

describe('a script', () => {
  test('is submitted, revised and approved, and is shown with its files, which are kept', async () => {
    const { world, creator, advertiser, id, give, order, stateOf } = await begun({ script: true });
    const uploadId = await upload(world, id, 'first-cut.mp4');
    await give(creator, 'scripts', { text: 'A lamp unfolds.', uploadIds: [uploadId] });
    expect(await order()).toMatchObject({
      status: 'script_review',
      script: { text: 'A lamp unfolds.', files: [{ uploadId }] },
      onTimeout: { action: 'approve', to: 'producing' },
    });
    expect(JSON.stringify(await order())).not.toContain('objectVersion');
    expect(world.deps.uploads.keptKeys).toEqual([`uploads/${id}/${uploadId}`]);
    const changed = await give(advertiser, 'script-reviews', change);
    expect(changed).toMatchObject({ status: 'scripting', reasons, rounds: { script: 1 } });
    await give(creator, 'scripts', { text: 'A hand, then a lamp.' });
    expect(await give(advertiser, 'script-reviews', approve)).toMatchObject({ status: 'producing' });
    expect(stateOf(id)).toBe('Await work');
  });

  test('that was approved cannot be approved again as work, nor by the other route', async () => {
    const { creator, advertiser, give, at } = await begun({ script: true });
    await give(creator, 'scripts', { text: 'A lamp unfolds.' });
    expect((await advertiser.post(at('advertiser-reviews'), approve)).status).toBe(409);
    await give(advertiser, 'script-reviews', approve);
    expect((await advertiser.post(at('script-reviews'), approve)).status).toBe(200);
    expect((await advertiser.post(at('advertiser-reviews'), approve)).status).toBe(409);
  });
});

describe('an appeal', () => {
  test('against the platform’s objection is decided by another person, and adds the lost time to the deadline', async () => {
    const life = await begun();
    const { world, id, give, order, runUntilIdle, api, creator, reviewer, at, advanceClock } = life;
    await submitFixture(world, id, 'first-cut.mp4');
    await runUntilIdle();
    const { dueAt } = await give(reviewer, 'reviews', change);
    const uploadId = await upload(world, id, 'second-cut.mp4');
    const appealed = await give(creator, 'appeals', {
      statement: 'It opens with it.',
      uploadIds: [uploadId],
    });
    expect(appealed).toMatchObject({
      status: 'appealing',
      appeal: { statement: 'It opens with it.', at: world.deps.now(), files: [{ uploadId }] },
    });
    const { appeal } = appealed as unknown as { appeal: { id: string } };
    const decision = at(`appeals/${appeal.id}/decision`);
    expect((await reviewer.post(decision, { decision: 'overturn' })).status).toBe(403);
    await advanceClock('PT3H');
    const other = api.signIn('rita', 'reviewer');
    const upheld = await expectSuccess(other.post(decision, { decision: 'uphold', reasons }));
    expect(upheld).toMatchObject({ status: 'revising', dueAt: momentAfter(dueAt ?? '', 'PT3H') });
    expect(upheld).not.toHaveProperty('appeal');
    expect((await expectSuccess(other.get('/reviews/orders?status=appealing'))).items).toEqual([]);
    const timeline = JSON.stringify(await expectSuccess(creator.get(at('timeline'))));
    expect(timeline).not.toContain('rita');
    const { nextActions } = (await order()) as unknown as { nextActions: readonly { action: string }[] };
    expect(nextActions.map(({ action }) => action)).not.toContain('appeal');
  });
});

describe('a review of the work', () => {
  test('is extended once, and then approves automatically', async () => {
    const { world, id, give, advertiser, at, runUntilIdle, advanceClock, order } = await begun();
    await submitFixture(world, id, 'first-cut.mp4');
    await runUntilIdle();
    const { dueAt } = await give(world.reviewer, 'reviews', approve);
    const extended = await give(advertiser, 'review-extension');
    expect(extended.dueAt).toBe(momentAfter(dueAt ?? '', 'PT72H'));
    expect(await expectSuccess(advertiser.post(at('review-extension')))).toEqual(extended);
    await advanceClock('PT144H');
    await advanceClock('PT1M');
    expect(await order()).toMatchObject({ status: 'approved' });
  });
});

describe('a dispute', () => {
  test('gets one reply, and is resolved with the creator’s part', async () => {
    const { creator, advertiser, operator, give, at, order, world, runUntilIdle } = await publishWork();
    await give(advertiser, 'acceptance', { decision: 'dispute', reasons });
    const statement = 'It is the approved cut.';
    expect(await give(creator, 'disputes/reply', { statement })).toMatchObject({ disputeReply: statement });
    expect((await creator.post(at('disputes/reply'), { statement })).status).toBe(200);
    expect((await creator.post(at('disputes/reply'), { statement: 'And more.' })).status).toBe(409);
    const ruling = { creatorAmount: yuan(400), reasons };
    await expectApproved(world, operator.post(at('disputes/resolution'), ruling));
    await runUntilIdle();
    expect(await order()).toMatchObject({ status: 'settled', net: yuan(380), fee: yuan(20) });
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: yuan(9_600) });
    expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({ available: yuan(380) });
  });

  test('resolved for the advertiser returns everything', async () => {
    const { creator, advertiser, operator, give } = await publishWork();
    await give(advertiser, 'acceptance', { decision: 'dispute', reasons });
    const resolved = await give(operator, 'disputes/resolution', { creatorAmount: yuan(0), reasons });
    expect(resolved).toMatchObject({ status: 'refunded' });
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({
      available: yuan(10_000),
      held: yuan(0),
    });
    expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({ available: yuan(0) });
  });
});

test('the process is served by version, and an unknown version does not exist', async () => {
  const { api, order } = await begun();
  const { processVersion } = (await order()) as unknown as { processVersion: string };
  const process = await expectSuccess(api.anonymous.get(`/process?version=${processVersion}`));
  expect(process).toEqual(await expectSuccess(api.anonymous.get('/process')));
  expect((await api.anonymous.get('/process?version=999')).status).toBe(404);
});
