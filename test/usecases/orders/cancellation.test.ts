import { describe, expect, test } from 'vitest';
import { addDuration as momentAfter, toEpochMs } from '#shared/domain/time.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import {
  createClaimedOrder,
  createOrderIn,
  type OrderHistory,
  runCommand,
} from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, expectApproved, expectSuccess, yuan } from '#test/support/world.ts';
import { expectRefusal } from './expect-refusal.ts';

const newTable = await createTableFactory();

type Quote = ApiResponse['body'] & { readonly quoteId: string; readonly validUntil: string };

const withOrder = async (journey: OrderHistory) => {
  const table = await newTable();
  const world = createWorld(table);
  world.deps.clock.set(toEpochMs(journey.now));
  const order = await storeOrder(world, journey);
  const quote = async (id = order.id) =>
    (await expectSuccess(world.advertiser.get(`/orders/${id}/cancellation-quote`))) as Quote;
  const cancel = (quoteId: string, id = order.id, idempotencyKey?: string) =>
    world.advertiser.post(
      `/orders/${id}/cancellation`,
      { quoteId, reason: 'The product is recalled.' },
      idempotencyKey ? { idempotencyKey } : {},
    );
  return { ...world, world, order, quote, cancel, refused: expectRefusal(table) };
};

const agency = { id: 'agc_1', share: 2_000 };

describe('a cancellation quote', () => {
  test('names the exact amounts, which then move', async () => {
    const { quote, cancel, advertiser, creator, deps } = await withOrder(
      createOrderIn('in_review', { agency }),
    );
    const quoted = await quote();
    expect(quoted).toMatchObject({
      creator: yuan(456),
      agency: yuan(114),
      fee: yuan(30),
      advertiser: yuan(600),
      validUntil: momentAfter(deps.now(), 'PT15M'),
    });
    expect(await expectSuccess(cancel(quoted.quoteId))).toMatchObject({
      status: 'cancelled',
      net: yuan(456),
    });
    expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({ available: yuan(456) });
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({
      available: yuan(600),
      held: yuan(0),
    });
  });

  test('is binding until its last instant, and not a millisecond longer', async () => {
    const { quote, cancel, deps, refused } = await withOrder(createOrderIn('producing'));
    const { quoteId, validUntil } = await quote();
    deps.clock.set(toEpochMs(validUntil) + 1);
    await refused('quote-stale', () => cancel(quoteId));
    const fresh = await quote();
    deps.clock.set(toEpochMs(fresh.validUntil));
    expect((await cancel(fresh.quoteId)).status).toBe(200);
  });

  test('is not binding after the order has passed the state that it names', async () => {
    const { quote, cancel, creator, order, refused } = await withOrder(createOrderIn('scripting'));
    const { quoteId } = await quote();
    await expectSuccess(creator.post(`/orders/${order.id}/scripts`, { text: 'A lamp, a hand, a light.' }));
    await refused('quote-stale', () => cancel(quoteId));
    expect((await cancel((await quote()).quoteId)).status).toBe(200);
  });

  test('is still binding after another part of the order has changed', async () => {
    const { quote, cancel, creator, order } = await withOrder(createOrderIn('producing'));
    const { quoteId } = await quote();
    await expectSuccess(
      creator.post(`/orders/${order.id}/cancellation-requests`, { reason: 'I am unwell.' }),
    );
    expect((await cancel(quoteId)).status).toBe(200);
  });

  test('belongs to one order, and cannot be altered or forged', async () => {
    const { world, quote, cancel, creator, refused } = await withOrder(createOrderIn('producing'));
    const other = await storeOrder(world, createOrderIn('in_review'));
    const { quoteId } = await quote();
    const [content = '', mark] = quoteId.split('.');
    const read = JSON.parse(Buffer.from(content, 'base64url').toString());
    const altered = JSON.stringify({ ...read, cancellationOf: other.id });
    const { nextCursor } = await expectSuccess(creator.get('/orders?limit=1'));
    for (const false_ of [
      quoteId,
      `${Buffer.from(altered).toString('base64url')}.${mark}`,
      `${quoteId}x`,
      String(nextCursor),
      'free',
    ]) {
      await refused('quote-stale', () => cancel(false_, other.id));
    }
  });

  test('is for the advertiser of the order only, and does not exist where nothing can be cancelled', async () => {
    const { api, creator, operator, order, world, refused } = await withOrder(createOrderIn('producing'));
    const path = `/orders/${order.id}/cancellation-quote`;
    await refused('forbidden', () => creator.get(path));
    await refused('forbidden', () => operator.get(path));
    await refused('not-found', () => api.signIn('eve', 'advertiser').get(path));
    const ended = await storeOrder(world, createOrderIn('cancelled'));
    const body = await refused('illegal-transition', () =>
      world.advertiser.get(`/orders/${ended.id}/cancellation-quote`),
    );
    expect(body).toMatchObject({ state: 'cancelled', allowed: ['rate'] });
  });

  test('does not exist for an order that has just been cancelled, as no funds are held', async () => {
    const { order, quote, cancel, advertiser, refused } = await withOrder(createOrderIn('in_review'));
    expect((await cancel((await quote()).quoteId)).status).toBe(200);
    const body = await refused('illegal-transition', () =>
      advertiser.get(`/orders/${order.id}/cancellation-quote`),
    );
    expect(body).toMatchObject({ state: 'cancelled', allowed: ['rate'] });
  });
});

describe('a cancellation', () => {
  test('repeated is answered as done, with or without its key, also after the quote has expired', async () => {
    const { quote, cancel, deps } = await withOrder(createOrderIn('producing'));
    const { quoteId } = await quote();
    const first = await expectSuccess(cancel(quoteId, undefined, 'k1'));
    const replayed = await cancel(quoteId, undefined, 'k1');
    expect(replayed.headers['idempotency-replayed']).toBe('true');
    deps.clock.advance('PT16M');
    expect(await expectSuccess(cancel(quoteId))).toMatchObject({ id: first.id, status: 'cancelled' });
  });

  test('and a submission at the same moment have one outcome, and the journal balances', async () => {
    const { quote, cancel, creator, order, advertiser } = await withOrder(createOrderIn('scripting'));
    const { quoteId } = await quote();
    const answers = await Promise.all([
      cancel(quoteId),
      creator.post(`/orders/${order.id}/scripts`, { text: 'A lamp, a hand, a light.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { status } = await expectSuccess(creator.get(`/orders/${order.id}`));
    const returned = status === 'cancelled' ? yuan(1_200) : yuan(0);
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: returned });
  });

  test('by an operator returns everything, or pays the creator the amount that was named', async () => {
    const { operator, world, creator, advertiser, order } = await withOrder(createOrderIn('arbitration'));
    const path = (id: string) => `/orders/${id}/cancellation`;
    const reasons = [{ code: 'fraud', message: 'The account is not theirs.' }];
    expect(await expectSuccess(operator.post(path(order.id), { reasons }))).toMatchObject({
      status: 'cancelled',
      reasons,
    });
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: yuan(1_200) });
    const other = await storeOrder(world, createOrderIn('arbitration'));
    const body = { reason: 'Shared fault.', creatorAmount: yuan(300) };
    await expectApproved(world, operator.post(path(other.id), body));
    expect(await expectSuccess(creator.get('/wallet'))).toMatchObject({ available: yuan(285) });
    expect(await expectSuccess(advertiser.get('/wallet'))).toMatchObject({ available: yuan(2_100) });
  });

  test('by an operator who is the order’s advertiser counts as the advertiser’s', async () => {
    const { api, order, refused } = await withOrder(createOrderIn('approved'));
    const both = api.signIn('ada', 'advertiser', 'operator');
    const body = await refused('validation', () =>
      both.post(`/orders/${order.id}/cancellation`, { reason: 'I would rather not pay.' }),
    );
    expect(body.errors).toMatchObject([{ pointer: '#/quoteId' }]);
  });
});

describe('a request', () => {
  test('to cancel is shown while it is open, and ends the order when it is granted', async () => {
    const { creator, advertiser, order, deps } = await withOrder(createOrderIn('producing'));
    const path = `/orders/${order.id}/cancellation-requests`;
    const until = momentAfter(deps.now(), 'PT48H');
    const requested = await expectSuccess(creator.post(path, { reason: 'I am unwell.' }));
    expect(requested).toMatchObject({
      cancellationRequest: { reason: 'I am unwell.', until, lapsesAt: until },
    });
    expect(await expectSuccess(creator.post(path, { reason: 'I am unwell.' }))).toEqual(requested);
    const { cancellationRequest } = requested as unknown as { cancellationRequest: { id: string } };
    const seen = await expectSuccess(advertiser.get(`/orders/${order.id}`));
    expect(seen).toMatchObject({ cancellationRequest });
    const ended = await expectSuccess(
      advertiser.post(`${path}/${cancellationRequest.id}/decision`, { decision: 'grant' }),
    );
    expect(ended).toMatchObject({ status: 'cancelled', net: yuan(0) });
    expect(ended).not.toHaveProperty('cancellationRequest');
  });

  test('to cancel is no longer shown after it has expired', async () => {
    const { creator, order, deps } = await withOrder(
      runCommand(createOrderIn('producing'), 'request_cancellation'),
    );
    deps.clock.set(toEpochMs(order.cancellationRequest?.until ?? ''));
    expect(await expectSuccess(creator.get(`/orders/${order.id}`))).toHaveProperty('cancellationRequest');
    deps.clock.advance('PT1S');
    expect(await expectSuccess(creator.get(`/orders/${order.id}`))).not.toHaveProperty('cancellationRequest');
  });

  test('for more time moves the deadline when it is granted, and not when it is refused', async () => {
    const { creator, advertiser, order } = await withOrder(createClaimedOrder());
    const path = `/orders/${order.id}/extension-requests`;
    const until = momentAfter(order.dueAt ?? '', 'P2D');
    const ask = async (reason: string) =>
      (await expectSuccess(creator.post(path, { until, reason }))) as unknown as {
        extensionRequest: { id: string; until: string; lapsesAt: string };
      };
    const { extensionRequest: first } = await ask('The lamp is late.');
    expect(first).toMatchObject({ until, lapsesAt: order.dueAt });
    const refusedIt = await expectSuccess(
      advertiser.post(`${path}/${first.id}/decision`, { decision: 'refuse' }),
    );
    expect(refusedIt).toMatchObject({ dueAt: order.dueAt });
    expect(refusedIt).not.toHaveProperty('extensionRequest');
    const { extensionRequest: second } = await ask('It is still late.');
    const granted = await expectSuccess(
      advertiser.post(`${path}/${second.id}/decision`, { decision: 'grant' }),
    );
    expect(granted).toMatchObject({ dueAt: until, status: 'producing' });
  });
});
