import { describe, expect, test } from 'vitest';
import type { ContentModeration, ModeratedFile } from '#shared/adapters/moderation/content-moderation.ts';
import { screenDeliverable } from '#shared/usecases/screening/screen-deliverable.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, expectSuccess, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

const submitWork = async (moderate: ContentModeration['moderateFile'], words: object = {}) => {
  const files: ModeratedFile[] = [];
  const contentModeration: ContentModeration = {
    moderateFile: (file) => {
      files.push(file);
      return moderate(file);
    },
  };
  const conductor = createWorkflowRunner(await newTable(), { contentModeration });
  const { world, runUntilIdle } = conductor;
  const id = await createOrder(world);
  await runUntilIdle();
  await submitFixture(world, id, 'first-cut.mp4', words);
  await runUntilIdle();
  return { ...conductor, id, files, order: () => expectSuccess(world.creator.get(`/orders/${id}`)) };
};

const smoking = { label: 'Smoking', confidence: 95, atSecond: 3 };
const flagged = { code: 'content-flagged', atSecond: 3 };

describe('content moderation by an outside service', () => {
  test('adds its labels to the other findings', async () => {
    const { order, files } = await submitWork(async () => ({ status: 'completed', labels: [smoking] }), {
      hashtags: [],
    });
    expect(await order()).toMatchObject({
      status: 'revising',
      rounds: { work: 0 },
      reasons: [{ code: 'hashtag-missing' }, flagged],
    });
    expect(files).toMatchObject([{ versionId: 'v1', round: 0, measurement: { kind: 'video' } }]);
  });

  test('without labels removes no other finding', async () => {
    const { order } = await submitWork(async () => ({ status: 'completed', labels: [] }), { hashtags: [] });
    expect(await order()).toMatchObject({ status: 'revising', reasons: [{ code: 'hashtag-missing' }] });
  });

  test('without a verdict leaves the work to the reviewer', async () => {
    const { order } = await submitWork(async () => ({ status: 'unsupported' }));
    expect(await order()).toMatchObject({ status: 'in_review' });
  });

  test('in progress is queried again until it has finished', async () => {
    let calls = 0;
    const { order, advanceClock } = await submitWork(async () => {
      calls += 1;
      return calls < 4 ? { status: 'in-progress' } : { status: 'completed', labels: [smoking] };
    });
    expect(await order()).toMatchObject({ status: 'screening' });
    await advanceClock('PT5M');
    expect(await order()).toMatchObject({ status: 'revising', reasons: [flagged] });
  });

  test('in progress makes a workflow wait that can, and fails an older one', async () => {
    const { world, id } = await submitWork(async () => ({ status: 'in-progress' }));
    let keptFiles = 0;
    const keep = async () => {
      keptFiles += 1;
    };
    const deps = {
      ...world.deps,
      uploads: { ...world.deps.uploads, keep },
      contentModeration: { moderateFile: async () => ({ status: 'in-progress' }) as const },
    };
    const screened = screenDeliverable(deps, { orderId: id, version: 2, canWait: true });
    expect(await screened).toMatchObject({ orderId: id, status: 'screening', version: 2, moderating: true });
    await expect(screenDeliverable(deps, { orderId: id, version: 2 })).rejects.toThrow('still checks');
    expect(keptFiles).toBe(0);
  });

  test('that fails neither approves nor rejects the work: it is escalated, and screened again then', async () => {
    const { order, advanceClock, files } = await submitWork(() => Promise.reject(new Error('out of order')));
    await advanceClock('P1D');
    expect(await order()).toMatchObject({ status: 'screening', escalations: { count: expect.any(Number) } });
    expect(Math.max(...files.map(({ round }) => round))).toBeGreaterThan(0);
  });
});
