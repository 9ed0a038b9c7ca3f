import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { startTestEngine } from '#test/support/start-table-engine.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, deposit, expectSuccess, openTask, submitFixture } from '#test/support/world.ts';

/** A table that forwards every request except scans, which only the tests' stand-in for the stream makes. */
const meterWithoutScans = (plain: Table, metered: Table): Table => {
  const send = (command: object) =>
    (command instanceof ScanCommand ? plain : metered).client.send(command as never);
  return { ...metered, client: { send } as unknown as Table['client'] };
};

/**
 * The table requests of one completed order, from the claim to the settlement: each request by name, and the
 * capacity units that the engine charges. Counts, and therefore the same on every machine.
 */
export const run = async (): Promise<void> => {
  const engine = await startTestEngine();
  try {
    const plain = await engine.newTable();
    const table = createMeteredTable(plain);
    const { world, runUntilIdle } = createWorkflowRunner(meterWithoutScans(plain, table));
    const { advertiser, creator, reviewer, deps } = world;
    await createCreator(world);
    await deposit(world);
    const taskId = await openTask(world);
    table.read();
    const withIdempotencyKey = (idempotencyKey: string) => ({ idempotencyKey });
    let sum = 0;
    let requests = 0;
    const show = (step: string): void => {
      const of = table.read();
      const names = Object.entries(Object.groupBy(of.requests, (name) => name));
      const counted = names.map(([name, all = []]) => `${all.length} ${name}`).toSorted();
      console.log(`${step.padEnd(24)} ${of.units.toFixed(1).padStart(6)} units: ${counted.join(', ')}`);
      sum += of.units;
      requests += of.requests.length;
    };
    const { id } = await expectSuccess(
      creator.post(`/tasks/${taskId}/claims`, undefined, withIdempotencyKey('claim')),
    );
    show('claim');
    await runUntilIdle();
    show('claim, workflow');
    await submitFixture(world, id, 'first-cut.mp4');
    show('upload and submission');
    await runUntilIdle();
    show('submission, workflow');
    await expectSuccess(
      reviewer.post(`/orders/${id}/reviews`, { decision: 'approve' }, withIdempotencyKey('review')),
    );
    await expectSuccess(
      advertiser.post(
        `/orders/${id}/advertiser-reviews`,
        { decision: 'approve' },
        withIdempotencyKey('approval'),
      ),
    );
    const publication = { url: `https://example.com/${id}`, publishedAt: deps.now(), disclosed: true };
    await expectSuccess(
      creator.post(`/orders/${id}/publication`, publication, withIdempotencyKey('publication')),
    );
    await expectSuccess(
      advertiser.post(`/orders/${id}/acceptance`, { decision: 'accept' }, withIdempotencyKey('acceptance')),
    );
    show('decisions');
    await runUntilIdle();
    show('settlement, workflow');
    const { status } = await expectSuccess(creator.get(`/orders/${id}`));
    console.log(`an order that is ${status}: ${requests} requests, ${sum.toFixed(1)} capacity units`);
  } finally {
    await engine.stop();
  }
};
