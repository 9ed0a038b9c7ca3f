import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Role } from '#shared/contract/roles.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import type { Session } from '#test/support/api-client.ts';
import { createOrderIn, type OrderHistory, runCommand } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';
import { expectRefusal } from '../orders/expect-refusal.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'fair', message: 'So it is.' }];

type Case = {
  readonly role: Role;
  readonly journey: () => OrderHistory;
  readonly ask: (session: Session, order: Order) => ReturnType<Session['post']>;
};

/** All decisions about an order for the platform. */
const cases: Readonly<Record<string, Case>> = {
  'claim it': {
    role: 'reviewer',
    journey: () => createOrderIn('in_review'),
    ask: (session, { id }) => session.post(`/reviews/orders/${id}/claim`),
  },
  'review it': {
    role: 'reviewer',
    journey: () => createOrderIn('in_review'),
    ask: (session, { id }) => session.post(`/orders/${id}/reviews`, { decision: 'approve' }),
  },
  'arbitrate it': {
    role: 'reviewer',
    journey: () => createOrderIn('arbitration'),
    ask: (session, { id }) => session.post(`/orders/${id}/reviews`, { decision: 'approve' }),
  },
  'decide its appeal': {
    role: 'reviewer',
    journey: () => runCommand(runCommand(createOrderIn('in_review'), 'request_changes'), 'appeal'),
    ask: (session, { id, appeal }) =>
      session.post(`/orders/${id}/appeals/${appeal?.id}/decision`, { decision: 'overturn' }),
  },
  'check its publication': {
    role: 'reviewer',
    journey: () => runCommand(createOrderIn('approved'), 'publish', { with: { check: 'people' } }),
    ask: (session, { id }) => session.post(`/orders/${id}/publication/proof`, { decision: 'confirm' }),
  },
  'resolve its dispute': {
    role: 'operator',
    journey: () => createOrderIn('disputed'),
    ask: (session, { id }) =>
      session.post(`/orders/${id}/disputes/resolution`, { creatorAmount: yuan(0), reasons }),
  },
  'cancel it for the platform': {
    role: 'operator',
    journey: () => createOrderIn('producing'),
    ask: (session, { id }) =>
      session.post(`/orders/${id}/cancellation`, { creatorAmount: yuan(0), reason: 'So it is.' }),
  },
  'retry its failed step': {
    role: 'operator',
    journey: () => createOrderIn('screening'),
    ask: (session, { id }) => session.post(`/operations/orders/${id}/redrive`, { reasons }),
  },
};

/** The order with a share of Mona's agency. */
const withAgency = (begun: OrderHistory): OrderHistory => {
  const agency = { id: derivePartyId('agy', 'mona'), share: 1_000 };
  return { ...begun, order: { ...begun.order, terms: { ...begun.order.terms, agency } } };
};

const parties = { cleo: 'creator', ada: 'advertiser', mona: 'agency' } as const;

describe.each(Object.entries(cases))('an attempt to %s', (_name, { role, journey, ask }) => {
  const storeOwnOrder = async () => {
    const table = await newTable();
    const world = createWorld(table);
    const begun = withAgency(journey());
    world.deps.clock.set(toEpochMs(begun.now));
    for (const [sub, role] of Object.entries(parties))
      await expectSuccess(world.api.signIn(sub, role).get('/me'));
    return { ...world, order: await storeOrder(world, begun), refused: expectRefusal(table) };
  };

  test.each([
    ['its creator', 'cleo'],
    ['its advertiser', 'ada'],
    ['the agency with a share of it', 'mona'],
  ])('is refused to %s, even with other roles', async (_party, sub) => {
    const { api, order, refused } = await storeOwnOrder();
    await refused('conflict-of-interest', () => ask(api.signIn(sub, role), order));
  });

  test('succeeds for any other person in that role', async () => {
    const { api, order } = await storeOwnOrder();
    expect((await ask(api.signIn('nora', role), order)).status).toBe(200);
  });
});
