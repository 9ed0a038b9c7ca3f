import { expect, test } from 'vitest';
import { isHandedOver } from '#shared/domain/orders/hand-over.ts';

test.each([
  ['an order in the usual next state', { status: 'in_review' }, true],
  ['an order in another state', { status: 'cancelled' }, false],
  ['an order that waits for a check', { status: 'in_review', check: 'machine' }, false],
  ['an order with an open withdrawal', { status: 'in_review', withdrawsFor: ['crt_1'] }, false],
])('%s is handed over by itself: %j is %s', (_name, state, expected) => {
  expect(isHandedOver(state, 'in_review')).toBe(expected);
});
