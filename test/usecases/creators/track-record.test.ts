import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Deps } from '#shared/deps.ts';
import type { Item } from '#shared/store/table.ts';
import { countTrackRecordEvent, toTrackChange } from '#shared/usecases/creators/count-track-record-event.ts';
import { settleOrder } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  type TestWorld,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const recordOf = async ({ advertiser }: TestWorld, sub = 'cleo'): Promise<unknown> =>
  (
    (await expectSuccess(advertiser.get(`/creators/${derivePartyId('crt', sub)}`))) as unknown as {
      trackRecord: unknown;
    }
  ).trackRecord;

/** Delivers an event as the stream does. */
const deliverEvent = (deps: Deps) => (item: Item) => countTrackRecordEvent(deps, toTrackChange(item));

const none = { taken: 0, completed: 0, onTime: 0, rejected: 0, expired: 0, ratings: 0 };

describe('a creator’s record', () => {
  test('counts an order as taken, and as completed on time once it is settled, also when the event is repeated', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    const orderId = await createOrder(world);
    await runUntilIdle();
    expect(await recordOf(world)).toEqual({ ...none, taken: 1 });
    await settleOrder(world, orderId, runUntilIdle);
    expect(await recordOf(world)).toEqual({ ...none, taken: 1, completed: 1, onTime: 1 });
  });

  test('counts an order that missed its deadline', async () => {
    const { world, advanceClock } = createWorkflowRunner(await newTable());
    await createOrder(world);
    await advanceClock('P22D');
    expect(await recordOf(world)).toEqual({ ...none, taken: 1, expired: 1 });
  });

  test('is the same for repeated, concurrent and unordered events of an earlier release', async () => {
    const table = await newTable();
    const world = createWorld(table);
    const orderId = await createOrder(world);
    const [taken] = await listItemsByPrefix(table, 'EVENT#');
    const track = (counts: readonly string[]) => ({ creatorId: derivePartyId('crt', 'cleo'), counts });
    const rated = { ...taken, event: { seq: 12 }, news: { orderId }, track: track(['rated4']) };
    const settled = { ...taken, event: { seq: 11 }, track: track(['ended', 'completed']) };
    const deliver = deliverEvent(world.deps);
    const events = [rated, settled, settled, rated];
    await Promise.all([...events, ...events].map(deliver));
    await Promise.all(events.map(deliver));
    expect(await recordOf(world)).toEqual({ ...none, taken: 1, completed: 1, ratings: 1, medianRating: 4 });
    expect('track' in (taken ?? {})).toBe(false);
  });

  test('survives concurrent changes of the creator', async () => {
    const { world, runUntilIdle } = createWorkflowRunner(await newTable());
    await createCreator(world);
    await deposit(world);
    const taskIds = [await openTask(world), await openTask(world)];
    for (const id of taskIds) await expectSuccess(world.creator.post(`/tasks/${id}/claims`));
    const body = { reasons: [{ code: 'check', message: 'Looking into it.' }] };
    const path = `/creators/${derivePartyId('crt', 'cleo')}`;
    await Promise.all([runUntilIdle(), expectSuccess(world.operator.post(`${path}/suspension`, body))]);
    await expectSuccess(world.operator.post(`${path}/reinstatement`, body));
    expect(await recordOf(world)).toEqual({ ...none, taken: 2 });
  });

  test('fails for an unknown creator, so that the event is kept for a person', async () => {
    const table = await newTable();
    const world = createWorld(table);
    await createOrder(world);
    const [taken] = await listItemsByPrefix(table, 'EVENT#');
    const track = { creatorId: derivePartyId('crt', 'nobody'), counts: ['taken'] };
    await expect(deliverEvent(world.deps)({ ...taken, track })).rejects.toThrow(/does not exist/);
    expect(await listItemsByPrefix(table, 'COUNTED')).toEqual([]);
  });
});
