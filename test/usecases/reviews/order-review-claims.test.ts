import { describe, expect, test } from 'vitest';
import { addDuration as momentAfter, toEpochMs } from '#shared/domain/time.ts';
import { createOrderIn, type OrderHistory, runCommand } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, expectSuccess } from '#test/support/world.ts';
import { expectRefusal } from '../orders/expect-refusal.ts';

const newTable = await createTableFactory();

const approve = { decision: 'approve' };

const appealedReview = (): OrderHistory =>
  runCommand(runCommand(createOrderIn('in_review'), 'request_changes'), 'appeal');

const waitingOrder = async (journey: OrderHistory = createOrderIn('in_review')) => {
  const table = await newTable();
  const world = createWorld(table);
  world.deps.clock.set(toEpochMs(journey.now));
  const order = await storeOrder(world, journey);
  return {
    ...world,
    order,
    other: world.api.signIn('rita', 'reviewer'),
    claim: `/reviews/orders/${order.id}/claim`,
    reviews: `/orders/${order.id}/reviews`,
    refused: expectRefusal(table),
  };
};

describe('a reviewer who has claimed an order', () => {
  test('is shown as such to themselves and, without a name, to other reviewers, and not to the parties', async () => {
    const { reviewer, other, creator, claim, deps, order } = await waitingOrder();
    const until = momentAfter(deps.now(), 'PT15M');
    expect(await expectSuccess(reviewer.post(claim))).toMatchObject({ lease: { by: 'you', until } });
    const seen = await expectSuccess(other.get('/reviews/orders'));
    expect(seen.items).toMatchObject([{ id: order.id, lease: { by: 'another reviewer', until } }]);
    expect(JSON.stringify(seen)).not.toContain('rhea');
    expect(await expectSuccess(creator.get(`/orders/${order.id}`))).not.toHaveProperty('lease');
  });

  test('alone may decide until the claim ends', async () => {
    const { reviewer, other, claim, reviews, refused, deps } = await waitingOrder();
    await expectSuccess(reviewer.post(claim));
    await refused('conflict', () => other.post(reviews, approve));
    await refused('conflict', () => other.post(claim));
    deps.clock.advance('PT15M');
    await refused('conflict', () => other.post(reviews, approve));
    deps.clock.advance('PT1S');
    expect((await other.post(reviews, approve)).status).toBe(200);
  });

  test('may decide, extend the claim, and release it', async () => {
    const { reviewer, other, claim, reviews, refused, deps } = await waitingOrder();
    await expectSuccess(reviewer.post(claim));
    deps.clock.advance('PT10M');
    const until = momentAfter(deps.now(), 'PT15M');
    expect(await expectSuccess(reviewer.post(claim))).toMatchObject({ lease: { by: 'you', until } });
    await refused('conflict', () => other.delete(claim));
    expect(await expectSuccess(reviewer.delete(claim))).not.toHaveProperty('lease');
    expect((await reviewer.delete(claim)).status).toBe(200);
    await expectSuccess(other.post(claim));
    expect(await expectSuccess(other.post(reviews, approve))).toMatchObject({ status: 'advertiser_review' });
  });

  test('keeps the claim when a party sends a request, and loses it in the next state', async () => {
    const { reviewer, other, creator, claim, reviews, order, refused } = await waitingOrder();
    await expectSuccess(reviewer.post(claim));
    await expectSuccess(
      creator.post(`/orders/${order.id}/cancellation-requests`, { reason: 'I am unwell.' }),
    );
    await refused('conflict', () => other.post(reviews, approve));
    await expectSuccess(reviewer.post(reviews, approve));
    expect(await expectSuccess(reviewer.get(`/orders/${order.id}`))).not.toHaveProperty('lease');
  });

  test('does not block a cancellation by others', async () => {
    const { reviewer, operator, claim, order } = await waitingOrder();
    await expectSuccess(reviewer.post(claim));
    const cancelled = operator.post(`/orders/${order.id}/cancellation`, { reason: 'Fraud.' });
    expect(await expectSuccess(cancelled)).toMatchObject({ status: 'cancelled' });
  });
});

describe('a claim', () => {
  test('by two reviewers at once succeeds for one', async () => {
    const { reviewer, other, claim } = await waitingOrder();
    const answers = await Promise.all([reviewer.post(claim), other.post(claim)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('at the moment of another’s decision leaves one of the two', async () => {
    const { reviewer, other, claim, reviews, order } = await waitingOrder();
    const [claimed, decided] = await Promise.all([reviewer.post(claim), other.post(reviews, approve)]);
    expect([claimed.status, decided.status].sort()).toEqual([200, 409]);
    const { status } = await expectSuccess(reviewer.get(`/orders/${order.id}`));
    expect(status).toBe(decided.status === 200 ? 'advertiser_review' : 'in_review');
  });

  test.each(['producing', 'advertiser_review', 'disputed', 'settled'] as const)(
    'of an order that is %s and waits for no reviewer is refused',
    async (status) => {
      const { reviewer, claim, refused } = await waitingOrder(createOrderIn(status));
      const body = await refused('illegal-transition', () => reviewer.post(claim));
      expect(body).toMatchObject({ state: status, allowed: [] });
    },
  );

  test('of an appeal is refused to the reviewer whose decision is appealed', async () => {
    const { api, reviewer, claim, order, refused } = await waitingOrder(appealedReview());
    const path = `/orders/${order.id}/appeals/${order.appeal?.id}/decision`;
    const denier = api.signIn('rev_1', 'reviewer');
    await refused('conflict-of-interest', () => denier.post(claim));
    await refused('conflict-of-interest', () => denier.post(path, { decision: 'overturn' }));
    await expectSuccess(reviewer.post(claim));
    expect(await expectSuccess(reviewer.post(path, { decision: 'overturn' }))).toMatchObject({
      status: 'advertiser_review',
    });
  });
});
