import { expect, test } from 'vitest';
import {
  defaultMaxOpenOrders,
  maxOpenOrdersOf,
  refuseTooManyOpenOrders,
} from '#shared/domain/orders/open-orders.ts';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';

test.each([
  [0, 5],
  [9, 5],
  [10, 10],
  [49, 10],
  [50, 20],
  [5_000, 20],
])('a creator with %i completed orders may have %i open ones', (completed, max) => {
  expect(maxOpenOrdersOf(defaultMaxOpenOrders, completed)).toBe(max);
});

test.each([[{}], [{ '10': 5 }], [{ '0': 0 }], [{ '0': 101 }], [{ '0': 5, many: 10 }]])(
  'a policy with the limits %j is refused',
  (maxOpenOrders) => {
    expect(parsePolicy({ engagement: { maxOpenOrders } })).toHaveProperty('faults');
  },
);

test('a policy can set one limit for all', () => {
  expect(parsePolicy({ engagement: { maxOpenOrders: { '0': 100 } } })).toMatchObject({
    policy: { engagement: { maxOpenOrders: { '0': 100 }, maxExtensionRequests: 3 } },
  });
});

test('a table without a first step allows no order before it', () => {
  expect(maxOpenOrdersOf({ '10': 5 }, 9)).toBe(0);
});

test('a refusal of one more order names the limit', () => {
  expect(refuseTooManyOpenOrders(5)).toMatchObject({
    slug: 'too-many-open-orders',
    detail: 'You have 5 open orders, the most for your track record.',
    fields: { max: 5 },
  });
});
