import { expect, test } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { moneyStateOf, type OrderMoneyState } from '#shared/domain/orders/order-money.ts';
import {
  applyTimeout,
  createInvitedOrder,
  createOrderIn,
  type OrderHistory,
  operator,
  runCommand,
} from '#test/support/order-histories.ts';

const cancelAt = (amount: number): OrderHistory =>
  runCommand(createOrderIn('producing'), 'cancel', {
    by: operator,
    with: { creatorAmount: money(amount, 'CNY') },
  });

const free = { price: money(0, 'CNY') };

test.each<[string, OrderMoneyState, () => OrderHistory]>([
  ['an order that runs', 'held', () => createOrderIn('producing')],
  ['an invitation', 'held', () => createInvitedOrder()],
  ['a dispute', 'held', () => createOrderIn('disputed')],
  ['an accepted publication', 'settled', () => runCommand(createOrderIn('published'), 'accept')],
  ['an accepted publication without a price', 'settled', () => createOrderIn('settled', free)],
  ['a cancellation that pays the creator', 'settled', () => cancelAt(1)],
  ['a cancellation that returns everything', 'refunded', () => cancelAt(0)],
  ['a declined invitation', 'refunded', () => runCommand(createInvitedOrder(), 'decline_invitation')],
  ['an order whose time is over', 'refunded', () => applyTimeout(createOrderIn('producing'))],
])('the money of %s is %s', (_name, expected, journey) => {
  expect(moneyStateOf(journey().order)).toBe(expected);
});
