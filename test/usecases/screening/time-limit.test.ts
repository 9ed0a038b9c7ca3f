import { expect, onTestFinished, test, vi } from 'vitest';
import { screenDeliverable } from '#shared/usecases/screening/screen-deliverable.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, expectSuccess, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

test('a file that the store does not return fails the screening in time, and the order waits', async () => {
  const { world, runUntilIdle } = createWorkflowRunner(await newTable());
  const id = await createOrder(world);
  await runUntilIdle();
  await submitFixture(world, id, 'first-cut.mp4');
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  onTestFinished(() => timeout.mockRestore());
  timeout.mockImplementation(() => AbortSignal.abort(new Error('too slow')));
  const open = async () => ({ size: 1_000_000, read: () => new Promise<Uint8Array>(() => undefined) });
  const deps = { ...world.deps, uploads: { ...world.deps.uploads, open } };
  await expect(screenDeliverable(deps, { orderId: id, version: 2 })).rejects.toThrow('too slow');
  expect(timeout.mock.calls).toEqual([[120_000]]);
  expect(await expectSuccess(world.creator.get(`/orders/${id}`))).toMatchObject({ status: 'screening' });
});
