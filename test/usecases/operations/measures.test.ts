import { afterAll, describe, expect, test } from 'vitest';
import { toEpochMs } from '#shared/domain/time.ts';
import { measureQueues } from '#shared/usecases/operations/measure-queues.ts';
import { createAlipayPlatforms } from '#test/support/alipay-platform.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();
const alipay = createAlipayPlatforms(newTable);
afterAll(alipay.stop);
const lines = collectLogLines();

type Line = { readonly _aws: unknown; readonly Queue?: string } & Readonly<Record<string, number | string>>;

/** The values of a metric, in the order in which they were written. */
const valuesOf = (metric: string) =>
  lines
    .filter((line) => line.includes('"_aws"'))
    .map((line) => JSON.parse(line) as Line)
    .flatMap((line) => (metric in line ? [line[metric]] : []));

const queueLines = () =>
  lines
    .filter((line) => line.includes('"QueueLength"'))
    .map((line) => JSON.parse(line) as Line)
    .map(({ Queue, QueueLength, QueueLate, QueueLateSeconds }) => [
      Queue,
      QueueLength,
      QueueLate,
      QueueLateSeconds,
    ]);

describe('the measures of queues', () => {
  test('say how long each is and how late, and nothing of empty ones', async () => {
    const world = createWorld(await newTable());
    const order = await storeOrder(world, createOrderIn('in_review'));
    await measureQueues(world.deps);
    expect(queueLines()).toEqual([['in_review', 1, 0, 0]]);
    expect(valuesOf('OldestLateSeconds')).toEqual([0]);
    world.deps.clock.advance('P3D');
    lines.length = 0;
    await measureQueues(world.deps);
    const late = (Date.parse(world.deps.now()) - Date.parse(order.dueAt ?? '')) / 1000;
    expect(queueLines()).toEqual([['in_review', 1, 1, late]]);
    expect(valuesOf('OldestLateSeconds')).toEqual([late]);
  });

  test('of nothing that waits are one number: so an alarm sees that they run', async () => {
    await measureQueues(createWorld(await newTable()).deps);
    expect(queueLines()).toEqual([]);
    expect(valuesOf('OldestLateSeconds')).toEqual([0]);
  });
});

test('a settlement is measured once, with its amount', async () => {
  const world = createWorld(await newTable());
  const { id, terms } = await storeOrder(world, createOrderIn('published'));
  const advertiser = world.api.signIn('ada', 'advertiser');
  await expectSuccess(advertiser.post(`/orders/${id}/acceptance`, { decision: 'accept' }));
  await expectSuccess(advertiser.post(`/orders/${id}/acceptance`, { decision: 'accept' }));
  expect(valuesOf('SettlementsOnTime')).toEqual([1]);
  expect(valuesOf('SettledAmount')).toEqual([terms.price.amount]);
  expect(valuesOf('Currency')).toEqual([terms.price.currency]);
});

test('a settlement that a second person approved is measured too', async () => {
  const world = createWorld(await newTable());
  const begun = createOrderIn('disputed');
  world.deps.clock.set(toEpochMs(begun.now));
  const { id, terms } = await storeOrder(world, begun);
  const { amount } = terms.price;
  const reasons = [{ code: 'fair', message: 'So it is.' }];
  const resolution = { creatorAmount: yuan(amount / 200), reasons };
  const { proposal } = (await world.operator.post(`/orders/${id}/disputes/resolution`, resolution)).body;
  expect(valuesOf('SettledAmount')).toEqual([]);
  const second = world.api.signIn('olga', 'operator');
  await expectSuccess(second.post(`/operations/proposals/${proposal.id}/decision`, { decision: 'approve' }));
  expect(valuesOf('SettlementsOnTime').length + valuesOf('SettlementsLate').length).toBe(1);
  expect(valuesOf('SettledAmount')).toEqual([amount]);
});

describe('the money of a deposit is measured once', () => {
  test('when the advertiser reads the deposit', async () => {
    const { begin, read, trades } = await alipay.create();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    await read(id);
    await read(id);
    expect(valuesOf('DepositedAmount')).toEqual([8_800]);
  });

  test('when the provider notifies', async () => {
    const { begin, read, receive, trades } = await alipay.create();
    const { id, payUrl } = await begin();
    trades.open(payUrl);
    trades.become(id, 'TRADE_SUCCESS');
    await receive(trades.notice(id));
    await receive(trades.notice(id));
    expect((await read(id)).status).toBe('received');
    expect(valuesOf('DepositedAmount')).toEqual([8_800]);
  });
});

test('an act of staff is measured when it changes something', async () => {
  const world = createWorld(await newTable());
  const order = await storeOrder(world, createOrderIn('in_review'));
  const operator = world.api.signIn('otto', 'operator');
  await expectSuccess(operator.get(`/operations/orders`));
  expect(valuesOf('StaffActs')).toEqual([]);
  await expectSuccess(operator.post(`/orders/${order.id}/notes`, { text: 'Called the creator.' }));
  expect(valuesOf('StaffActs')).toEqual([1]);
});
