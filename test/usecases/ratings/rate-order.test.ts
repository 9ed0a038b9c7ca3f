import { describe, expect, test } from 'vitest';
import { toEpochMs } from '#shared/domain/time.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

const words = 'The brief came late.';

/** An ended order that its creator has rated; the advertiser has not yet. */
const rateOnce = async () => {
  const journey = createOrderIn('settled');
  const table = await newTable();
  const world = createWorld(table);
  world.deps.clock.set(toEpochMs(journey.now));
  const order = await storeOrder(world, journey);
  const path = `/orders/${order.id}/ratings`;
  const first = await expectSuccess(world.creator.post(path, { score: 2, text: words }));
  const reads = [`/orders/${order.id}`, '/orders', `/orders/${order.id}/timeline`];
  return { ...world, table, path, order, first, reads };
};

describe('a rating', () => {
  test('is visible to its author only, until the other party has rated', async () => {
    const { first, reads, creator, advertiser, operator, reviewer, order } = await rateOnce();
    expect(first).toMatchObject({ ratings: { creator: { score: 2, text: words } } });
    for (const read of reads) expect(JSON.stringify(await expectSuccess(creator.get(read)))).toContain(words);
    const byOthers = [
      ...reads.map((read) => advertiser.get(read)),
      operator.get(`/orders/${order.id}`),
      reviewer.get(`/orders/${order.id}/timeline`),
    ];
    for (const read of byOthers) {
      const text = JSON.stringify(await expectSuccess(read));
      expect(text).not.toContain(words);
      expect(text).not.toMatch(/"score"/);
    }
  });

  test('is shown together with the other party’s rating', async () => {
    const { path, reads, creator, advertiser, operator } = await rateOnce();
    const both = await expectSuccess(advertiser.post(path, { score: 5, text: 'Quick.' }));
    expect(both).toMatchObject({ ratings: { creator: { score: 2 }, advertiser: { score: 5 } } });
    for (const session of [creator, advertiser]) {
      for (const read of reads) {
        const text = JSON.stringify(await expectSuccess(session.get(read)));
        expect(text).toContain(words);
        expect(text).toContain('Quick.');
      }
    }
    const [one = ''] = reads;
    expect(await expectSuccess(operator.get(one))).toHaveProperty('ratings.advertiser.score', 5);
  });

  test('is shown when the other party has not rated in seven days', async () => {
    const { path, reads, advertiser, deps, order } = await rateOnce();
    const [one = ''] = reads;
    deps.clock.set(toEpochMs(order.since) + 7 * 24 * 3_600_000);
    expect(await expectSuccess(advertiser.get(one))).not.toHaveProperty('ratings');
    deps.clock.advance('PT1S');
    expect(await expectSuccess(advertiser.get(one))).toHaveProperty('ratings.creator.score', 2);
    expect((await advertiser.post(path, { score: 1 })).status).toBe(409);
  });

  test('is given once, and a repeated or concurrent one has no effect', async () => {
    const { path, creator, advertiser } = await rateOnce();
    expect((await creator.post(path, { score: 2, text: words })).status).toBe(200);
    expect((await creator.post(path, { score: 5 })).status).toBe(409);
    const answers = await Promise.all([1, 2, 3].map((score) => advertiser.post(path, { score })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('given by both parties at once loses neither', async () => {
    const journey = createOrderIn('cancelled');
    const { creator, advertiser, deps, ...world } = createWorld(await newTable());
    deps.clock.set(toEpochMs(journey.now));
    const { id } = await storeOrder({ creator, advertiser, deps, ...world }, journey);
    const given = [creator, advertiser].map((session) => session.post(`/orders/${id}/ratings`, { score: 4 }));
    expect((await Promise.all(given)).map(({ status }) => status)).toEqual([200, 200]);
    const { ratings } = (await expectSuccess(creator.get(`/orders/${id}`))) as unknown as { ratings: object };
    expect(Object.keys(ratings).sort()).toEqual(['advertiser', 'creator']);
  });

  test('is complete in the audit trail, and stored nowhere else beside the order', async () => {
    const { table, order } = await rateOnce();
    const holding = (await listItemsByPrefix(table, '')).filter((item) =>
      JSON.stringify(item).includes(words),
    );
    expect(holding.map(({ pk, sk }) => `${pk} ${sk}`)).toEqual([
      `ORDER#${order.id} EVENT#${String(order.version + 1).padStart(8, '0')}`,
      `ORDER#${order.id} ORDER`,
    ]);
  });
});
