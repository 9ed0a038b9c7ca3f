import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { countTrackRecordEvent, toTrackChange } from '#shared/usecases/creators/count-track-record-event.ts';
import { countRatings } from '#shared/usecases/ratings/count-ratings.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** A settled order that its advertiser rated with 2, and its creator's public record. */
const ratedAlone = async () => {
  const journey = createOrderIn('settled');
  const table = await newTable();
  const world = createWorld(table);
  await createCreator(world);
  world.deps.clock.set(toEpochMs(journey.now));
  const order = await storeOrder(world, journey);
  const path = `/orders/${order.id}/ratings`;
  const { deps, advertiser, creator } = world;
  await expectSuccess(advertiser.post(path, { score: 2 }));
  /** Delivers every rating event as the stream does, twice. */
  const settle = async () => {
    const events = (await listItemsByPrefix(table, 'EVENT#')).filter((item) => 'track' in item);
    for (const event of [...events, ...events]) await countTrackRecordEvent(deps, toTrackChange(event));
  };
  const record = async () => {
    const body: unknown = await expectSuccess(advertiser.get(`/creators/${derivePartyId('crt', 'cleo')}`));
    return (body as { trackRecord: unknown }).trackRecord;
  };
  return { deps, path, order, advertiser, creator, settle, record, table };
};

describe('a creator’s public record', () => {
  test('omits a rating that its creator may still answer', async () => {
    const { deps, order, settle, record } = await ratedAlone();
    await settle();
    deps.clock.set(toEpochMs(order.since) + 7 * 24 * 3_600_000);
    expect(await countRatings(deps)).toEqual({ found: 0, counted: 0 });
    expect(await record()).toMatchObject({ ratings: 0 });
    expect(await record()).not.toHaveProperty('medianRating');
  });

  test('counts it once after the seven days, however often they are checked', async () => {
    const { deps, order, settle, record, table } = await ratedAlone();
    deps.clock.set(toEpochMs(order.since) + 7 * 24 * 3_600_000 + 1);
    await Promise.all([countRatings(deps), countRatings(deps)]);
    expect(await countRatings(deps)).toEqual({ found: 0, counted: 0 });
    await settle();
    expect(await record()).toMatchObject({ ratings: 1, medianRating: 2 });
    expect(await listItemsByPrefix(table, 'RATING')).toEqual([]);
  });

  test('counts it once when the creator has answered, and not again later', async () => {
    const { deps, path, creator, settle, record } = await ratedAlone();
    await expectSuccess(creator.post(path, { score: 5 }));
    await settle();
    expect(await record()).toMatchObject({ ratings: 1, medianRating: 2 });
    deps.clock.advance('P30D');
    expect(await countRatings(deps)).toEqual({ found: 0, counted: 0 });
    expect(await record()).toMatchObject({ ratings: 1, medianRating: 2 });
  });
});
