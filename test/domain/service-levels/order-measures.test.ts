import { describe, expect, test } from 'vitest';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { measuresOfOrder, settlementTarget } from '#shared/domain/service-levels/order-measures.ts';
import { addDuration } from '#shared/domain/time.ts';
import {
  addMillisecond,
  applyTimeout,
  type CommandOptions,
  commandFor,
  createOrderIn,
  decideCommand,
  type OrderHistory,
  requireDueAt,
  runCommand,
} from '#test/support/order-histories.ts';

/** What a command measures, by name. */
const measure = (
  journey: OrderHistory,
  type: Parameters<typeof decideCommand>[1],
  options: CommandOptions<never> = {},
): Readonly<Record<string, number>> => {
  const decision = decideCommand(journey, type, options as object);
  if (isRefusal(decision) || isAlreadyDone(decision)) throw new Error(`${type} was not accepted`);
  return Object.fromEntries(measuresOfOrder(journey.order, decision).map(({ name, value }) => [name, value]));
};

const clock = { role: 'clock' } as const;

describe('a settlement', () => {
  const published = createOrderIn('published');
  const dueAt = requireDueAt(published);
  const { price } = published.order.terms;

  test('by the advertiser is at once', () => {
    expect(measure(published, 'accept')).toEqual({
      SettlementsOnTime: 1,
      SettlementLagSeconds: 0,
      SettledAmount: price.amount,
    });
  });

  test('by the clock is in time until the target has passed since the end of the time for objections', () => {
    const lastMoment = addDuration(dueAt, settlementTarget);
    expect(measure(published, 'accept', { by: clock, at: lastMoment })).toMatchObject({
      SettlementsOnTime: 1,
      SettlementLagSeconds: 60,
    });
    expect(measure(published, 'accept', { by: clock, at: addMillisecond(lastMoment) })).toMatchObject({
      SettlementsLate: 1,
      SettlementLagSeconds: 60.001,
    });
  });

  test('of an accepted order of the first process is late from its acceptance on', () => {
    const accepted = createOrderIn('accepted');
    const at = addDuration(accepted.order.since, 'PT5M');
    const decision = decide(accepted.order, commandFor(accepted, 'settle', at), at);
    if (isRefusal(decision) || isAlreadyDone(decision)) throw new Error('the order was not settled');
    expect(measuresOfOrder(accepted.order, decision)).toContainEqual({
      name: 'SettlementLagSeconds',
      value: 300,
      at,
    });
  });

  test('states the currency of its amount', () => {
    const decision = decideCommand(published, 'accept');
    if (isRefusal(decision) || isAlreadyDone(decision)) throw new Error('the order was not settled');
    expect(measuresOfOrder(published.order, decision)).toContainEqual({
      name: 'SettledAmount',
      value: price.amount,
      at: decision.event.at,
      currency: price.currency,
    });
  });
});

describe('a review', () => {
  const waiting = createOrderIn('in_review');

  test.each(['approve', 'request_changes', 'reject'] as const)('that ends with %s is in time', (type) => {
    expect(measure(waiting, type)).toEqual({ ReviewsOnTime: 1 });
  });

  test('is late when its limit passes, and counts once', () => {
    expect(measure(waiting, 'escalate', { by: clock })).toEqual({ ReviewsLate: 1 });
    const late = applyTimeout(waiting);
    expect(measure(late, 'approve')).toEqual({});
    expect(measure(late, 'escalate', { by: clock })).toEqual({});
  });

  test('that a cancellation ends is neither', () => {
    expect(measure(waiting, 'cancel', { by: { role: 'operator', id: 'otto' } })).toEqual({});
  });

  test('of a work that nobody reviews measures nothing', () => {
    expect(measure(createOrderIn('advertiser_review'), 'approve')).toEqual({});
  });
});

test('a screening passes or finds faults', () => {
  const screening = createOrderIn('screening');
  expect(measure(screening, 'pass')).toEqual({ ScreeningsPassed: 1 });
  expect(measure(screening, 'find_faults')).toEqual({ ScreeningsRejected: 1 });
});

test('a hold in review is no decision', () => {
  expect(measure(createOrderIn('in_review'), 'hold')).toEqual({});
  const held = runCommand(createOrderIn('in_review'), 'hold');
  expect(measure(held, 'release')).toEqual({});
});
