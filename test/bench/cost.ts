import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';
import { conduct } from '#test/support/conductor.ts';
import { meteredTable } from '#test/support/metered-table.ts';
import { startEngine } from '#test/support/start-table-engine.ts';
import { deposit, handIn, letIn, ok, openTask } from '#test/support/world.ts';

/** A table that is asked about everything but scans, which the tests' stand-in for the stream makes and no function does. */
const withoutScans = (plain: Table, metered: Table): Table => {
  const send = (command: object) =>
    (command instanceof ScanCommand ? plain : metered).client.send(command as never);
  return { ...metered, client: { send } as unknown as Table['client'] };
};

/**
 * What one completed order asks of the table, from the claim to the settlement: each request by name, and the capacity
 * units that the engine charges. Counts, and so the same on every machine.
 */
export const run = async (): Promise<void> => {
  const engine = await startEngine();
  try {
    const plain = await engine.newTable();
    const table = meteredTable(plain);
    const { world, settle } = conduct(withoutScans(plain, table));
    const { advertiser, creator, reviewer, deps } = world;
    await letIn(world);
    await deposit(world);
    const taskId = await openTask(world);
    table.read();
    const keyed = (key: string) => ({ key });
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
    const { id } = await ok(creator.post(`/tasks/${taskId}/claims`, undefined, keyed('claim')));
    show('claim');
    await settle();
    show('claim, workflow');
    await handIn(world, id, 'first-cut.mp4');
    show('upload and submission');
    await settle();
    show('submission, workflow');
    await ok(reviewer.post(`/orders/${id}/reviews`, { decision: 'approve' }, keyed('review')));
    await ok(advertiser.post(`/orders/${id}/advertiser-reviews`, { decision: 'approve' }, keyed('approval')));
    const publication = { url: 'https://example.com/1', publishedAt: deps.now(), disclosed: true };
    await ok(creator.post(`/orders/${id}/publication`, publication, keyed('publication')));
    await ok(advertiser.post(`/orders/${id}/acceptance`, { decision: 'accept' }, keyed('acceptance')));
    show('decisions');
    await settle();
    show('settlement, workflow');
    const { status } = await ok(creator.get(`/orders/${id}`));
    console.log(`an order that is ${status}: ${requests} requests, ${sum.toFixed(1)} capacity units`);
  } finally {
    await engine.stop();
  }
};
