import { describe, expect, test } from 'vitest';
import { addDuration } from '#shared/domain/time.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, deposit, expectSuccess, openTask, submitFixture, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const approve = { decision: 'approve' };
const number = '7312345678901234567';
const video = { url: `https://www.douyin.com/video/${number}`, itemId: number };

const startMarket = async () => {
  const { world, runUntilIdle } = createWorkflowRunner(await newTable());
  await deposit(world, yuan(50_000));
  const creators = { cleo: await createCreator(world), clio: await createCreator(world, 'clio') };
  /** An order with an approved work. */
  const approvedOrder = async (creator: Session = creators.cleo): Promise<string> => {
    const { id } = await expectSuccess(creator.post(`/tasks/${await openTask(world)}/claims`));
    await runUntilIdle();
    await submitFixture({ ...world, creator }, id, 'first-cut.mp4');
    await runUntilIdle();
    await expectSuccess(world.reviewer.post(`/orders/${id}/reviews`, approve));
    await expectSuccess(world.advertiser.post(`/orders/${id}/advertiser-reviews`, approve));
    await runUntilIdle();
    return id;
  };
  const publish = (id: string, work: object, creator: Session = creators.cleo) =>
    creator.post(`/orders/${id}/publication`, { publishedAt: world.deps.now(), disclosed: true, ...work });
  return { world, ...creators, approvedOrder, publish, runUntilIdle };
};

const proven = { status: 409, body: { type: expect.stringMatching(/already-proven$/) } };

describe('a published work', () => {
  test('proves one order, for any creator and in any spelling', async () => {
    const { clio, approvedOrder, publish } = await startMarket();
    const [first, second] = [await approvedOrder(), await approvedOrder()];
    const third = await approvedOrder(clio);
    expect(await publish(first, video)).toMatchObject({ status: 200, body: { status: 'published' } });
    for (const other of [video, { ...video, url: `${video.url}?from=share` }, { url: `${video.url}/` }]) {
      expect(await publish(second, other)).toMatchObject(proven);
      expect(await publish(third, other, clio)).toMatchObject(proven);
    }
    expect((await publish(second, { url: 'https://www.douyin.com/video/7312345678901234568' })).status).toBe(
      200,
    );
  });

  test('proves one of two orders that name it at the same time', async () => {
    const { approvedOrder, publish } = await startMarket();
    const orders = [await approvedOrder(), await approvedOrder()];
    const answers = await Promise.all(orders.map((id) => publish(id, video)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('can be named again for its own order, and proves another when nobody paid for the first', async () => {
    const { world, approvedOrder, publish, runUntilIdle } = await startMarket();
    const [first, second] = [await approvedOrder(), await approvedOrder()];
    await expectSuccess(publish(first, video));
    const reasons = [{ code: 'gone', message: 'The video is gone.' }];
    await expectSuccess(
      world.advertiser.post(`/orders/${first}/acceptance`, { decision: 'dispute', reasons }),
    );
    await runUntilIdle();
    expect(await publish(second, video)).toMatchObject(proven);
    const none = { creatorAmount: yuan(0), reasons };
    await expectSuccess(world.operator.post(`/orders/${first}/disputes/resolution`, none));
    expect((await publish(second, video)).status).toBe(200);
  });

  test('was not published before it was approved', async () => {
    const { world, approvedOrder, publish } = await startMarket();
    const id = await approvedOrder();
    const since = world.deps.now();
    world.deps.clock.advance('PT1H');
    const earlier = new Date(Date.parse(since) - 1).toISOString();
    expect(await publish(id, { ...video, publishedAt: earlier })).toMatchObject({ status: 422 });
    expect(await publish(id, { ...video, publishedAt: addDuration(since, 'PT0S') })).toMatchObject({
      status: 200,
    });
  });
});

test('the same file for another order is shown to the reviewer, and does not stop the work', async () => {
  const { world, cleo, clio, runUntilIdle } = await startMarket();
  const submit = async (creator: Session): Promise<string> => {
    const { id } = await expectSuccess(creator.post(`/tasks/${await openTask(world)}/claims`));
    await runUntilIdle();
    await submitFixture({ ...world, creator }, id, 'first-cut.mp4');
    await runUntilIdle();
    return id;
  };
  const shown = async (id: string) =>
    (await expectSuccess(world.reviewer.get(`/orders/${id}`))) as unknown as {
      status: string;
      measurements: readonly object[];
    };
  const first = await submit(cleo);
  const second = await submit(clio);
  expect(await shown(first)).toMatchObject({ status: 'in_review' });
  expect((await shown(first)).measurements[0]).not.toHaveProperty('sameFileIn');
  expect(await shown(second)).toMatchObject({ status: 'in_review', measurements: [{ sameFileIn: first }] });
});
