import { describe, expect, test } from 'vitest';
import { addDuration as momentAfter, toEpochMs } from '#shared/domain/time.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, expectSuccess, submissionBody, upload } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'reported', message: 'We examine a report about this order.' }];

/** An order that waits for the work, and the acts that move its deadline. */
const begin = async () => {
  const runner = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = runner;
  const { creator, advertiser, operator, deps } = world;
  const id = await createOrder(world);
  await runUntilIdle();
  const path = `/orders/${id}`;
  const order = (by = creator) => expectSuccess(by.get(path));
  const extend = async (): Promise<void> => {
    const { dueAt } = await order();
    const until = momentAfter(dueAt ?? '', 'P2D');
    const requests = `${path}/extension-requests`;
    const requested = (await expectSuccess(
      creator.post(requests, { until, reason: 'It rains.' }),
    )) as unknown as { extensionRequest: { id: string } };
    const decision = `${requests}/${requested.extensionRequest.id}/decision`;
    await expectSuccess(advertiser.post(decision, { decision: 'grant' }));
    await runUntilIdle();
  };
  const hold = async (): Promise<void> => {
    await expectSuccess(operator.put(`/operations${path}/hold`, { reasons }));
    await runUntilIdle();
    deps.clock.advance('P3D');
    await expectSuccess(operator.delete(`/operations${path}/hold`));
    await runUntilIdle();
  };
  return { world, creator, path, id, order, extend, hold };
};

type Life = Awaited<ReturnType<typeof begin>>;

/** How the deadline moves, and by how much. */
const changes: Readonly<Record<string, readonly [(life: Life) => Promise<void>, string]>> = {
  'without a change': [async () => undefined, 'P0D'],
  'after a granted extension': [({ extend }) => extend(), 'P2D'],
  'after a hold': [({ hold }) => hold(), 'P3D'],
  'after both': [
    async ({ extend, hold }) => {
      await extend();
      await hold();
    },
    'P5D',
  ],
};

describe.each(Object.entries(changes))('%s', (_name, [change, delay]) => {
  const beginChanged = async () => {
    const life = await begin();
    const { dueAt } = await life.order();
    await change(life);
    const deadline = momentAfter(dueAt ?? '', delay);
    const submission = submissionBody([await upload(life.world, life.id, 'first-cut.mp4')]);
    const submit = (lateMs: number) => {
      life.world.deps.clock.set(toEpochMs(deadline) + lateMs);
      return life.creator.post(`${life.path}/submissions`, submission);
    };
    return { ...life, deadline, submit };
  };

  test('everybody reads one deadline of the work, until which a submission is accepted', async () => {
    const { world, creator, order, deadline, submit } = await beginChanged();
    const read = { submitBefore: deadline, dueAt: deadline };
    expect(await order()).toMatchObject(read);
    expect(await order(world.advertiser)).toMatchObject(read);
    expect((await expectSuccess(creator.get('/orders'))).items).toMatchObject([read]);
    const submitted = await expectSuccess(submit(0));
    expect(submitted).toMatchObject({ status: 'screening', submitBefore: deadline });
  });

  test('a later submission is refused with that deadline', async () => {
    const { deadline, submit } = await beginChanged();
    const { status, body } = await submit(1);
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/deadline-passed$/), dueAt: deadline },
    });
  });
});
