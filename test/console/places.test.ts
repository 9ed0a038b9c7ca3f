import { describe, expect, test } from 'vitest';
import { placeOfFound, placeOfQueue, placeOfWork } from '#functions/console/app/screens/places.ts';
import { queueLabels } from '#shared/contract/labels/queues.ts';

const id = '01M8SBRYR3XV6HX9KG6X41Z99E';

describe('the link of a queue', () => {
  test.each(Object.keys(queueLabels))('%s leads to the list of all work without its permission', (queue) => {
    expect(placeOfQueue(queue, [])).toBe(`/work?queue=${queue}`);
  });

  test('leads to the list of the same items, and of no others', () => {
    expect(placeOfQueue('takedown_appeals', ['takedowns.decide'])).toBe(
      '/holds?tab=takedowns&state=appealed',
    );
    expect(placeOfQueue('reconciliations', ['finance.read'])).toBe(
      '/money?tab=reconciliations&status=differs',
    );
  });
});

test('an order of a queue of reviewers opens in the review room', () => {
  expect(placeOfWork({ kind: 'order', id: `ord_${id}`, queue: 'in_review' }, [])).toBe(
    `/orders/ord_${id}/review`,
  );
  expect(placeOfWork({ kind: 'order', id: `ord_${id}`, queue: 'disputed' }, [])).toBe(`/orders/ord_${id}`);
});

test('a payment that a search finds is in the list that opens, in each of its states', () => {
  const found = { kind: 'withdrawal', id: `wdr_${id}`, status: 'paid' };
  expect(placeOfFound(found, ['finance.read'])).toBe('/money?tab=withdrawals&status=paid');
});

test('a task that a search finds opens its orders for those who may list them', () => {
  const found = { kind: 'task', id: `tsk_${id}`, status: 'open' };
  expect(placeOfFound(found, ['orders.list-any'])).toBe(`/orders?taskId=tsk_${id}`);
  expect(placeOfFound(found, ['tasks.moderate'])).toBe('/reviews?tab=tasks');
});
