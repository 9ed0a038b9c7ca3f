import { describe, expect, test } from 'vitest';
import { partyId } from '#shared/adapters/ids.ts';
import type { Deps } from '#shared/deps.ts';
import type { Item } from '#shared/store/table.ts';
import { recordTrack, toTrackChange } from '#shared/usecases/creators/record-track.ts';
import { conduct } from '#test/support/conductor.ts';
import { leadToSettlement } from '#test/support/settled.ts';
import { itemsUnder, tableEngine } from '#test/support/table.ts';
import { deposit, letIn, ok, openTask, takenOrder, type World, worldOn } from '#test/support/world.ts';

const newTable = await tableEngine();

const recordOf = async ({ advertiser }: World, sub = 'cleo'): Promise<unknown> =>
  ((await ok(advertiser.get(`/creators/${partyId('crt', sub)}`))) as unknown as { trackRecord: unknown })
    .trackRecord;

/** Tells of an event as the stream does. */
const telling = (deps: Deps) => (item: Item) => recordTrack(deps, toTrackChange(item));

const none = { taken: 0, completed: 0, onTime: 0, rejected: 0, expired: 0, ratings: 0 };

describe('a creator’s record', () => {
  test('counts an order as taken, and as completed on time once it is settled, told twice or not', async () => {
    const { world, settle } = conduct(await newTable());
    const orderId = await takenOrder(world);
    await settle();
    expect(await recordOf(world)).toEqual({ ...none, taken: 1 });
    await leadToSettlement(world, orderId, settle);
    expect(await recordOf(world)).toEqual({ ...none, taken: 1, completed: 1, onTime: 1 });
  });

  test('counts an order whose deadline went by', async () => {
    const { world, turn } = conduct(await newTable());
    await takenOrder(world);
    await turn('P22D');
    expect(await recordOf(world)).toEqual({ ...none, taken: 1, expired: 1 });
  });

  test('is the same however often, at once, and in whatever order its events are told', async () => {
    const table = await newTable();
    const world = worldOn(table);
    const orderId = await takenOrder(world);
    const [taken] = await itemsUnder(table, 'EVENT#');
    const track = (counts: readonly string[]) => ({ creatorId: partyId('crt', 'cleo'), counts });
    const rated = { ...taken, event: { seq: 12 }, news: { orderId }, track: track(['rated4']) };
    const settled = { ...taken, event: { seq: 11 }, track: track(['ended', 'completed']) };
    const tell = telling(world.deps);
    const events = [rated, settled, taken ?? {}, settled, rated];
    await Promise.all([...events, ...events].map(tell));
    await Promise.all(events.map(tell));
    expect(await recordOf(world)).toEqual({ ...none, taken: 1, completed: 1, ratings: 1, medianRating: 4 });
  });

  test('loses nothing to changes of the creator that are made meanwhile', async () => {
    const { world, settle } = conduct(await newTable());
    await letIn(world);
    await deposit(world);
    const taskIds = [await openTask(world), await openTask(world)];
    for (const id of taskIds) await ok(world.creator.post(`/tasks/${id}/claims`));
    const body = { reasons: [{ code: 'check', message: 'Looking into it.' }] };
    const path = `/creators/${partyId('crt', 'cleo')}`;
    await Promise.all([settle(), ok(world.operator.post(`${path}/suspension`, body))]);
    await ok(world.operator.post(`${path}/reinstatement`, body));
    expect(await recordOf(world)).toEqual({ ...none, taken: 2 });
  });

  test('of a creator who does not exist is refused, so that the event is kept for a person', async () => {
    const table = await newTable();
    const world = worldOn(table);
    await takenOrder(world);
    const [taken] = await itemsUnder(table, 'EVENT#');
    const track = { creatorId: partyId('crt', 'nobody'), counts: ['taken'] };
    await expect(telling(world.deps)({ ...taken, track })).rejects.toThrow(/does not exist/);
    expect(await itemsUnder(table, 'COUNTED')).toEqual([]);
  });
});
