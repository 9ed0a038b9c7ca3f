import { expect, test } from 'vitest';
import { createEventBusApi } from '#infra/local/events/bus-api.ts';
import type { NewEvent } from '#infra/local/events/event-bus.ts';

const entry = { Source: 'shop', DetailType: 'Sold', Detail: '{"id":1}' };

const createBusApi = () => {
  const published: NewEvent[] = [];
  const api = createEventBusApi({ publish: (event) => published.push(event) });
  return { published, put: (Entries: unknown) => api('PutEvents', { Entries }), api };
};

test('events that are put reach the rules of the default bus', () => {
  const { put, published } = createBusApi();
  const answer = put([{ ...entry, Time: 1_795_000_000.5, Resources: ['arn:x'] }, entry]);
  expect(answer).toMatchObject({
    status: 200,
    body: {
      FailedEntryCount: 0,
      Entries: [{ EventId: expect.any(String) }, { EventId: expect.any(String) }],
    },
  });
  expect(published).toEqual([
    {
      source: 'shop',
      'detail-type': 'Sold',
      detail: { id: 1 },
      resources: ['arn:x'],
      time: new Date(1_795_000_000_500).toISOString().replace('.500Z', 'Z'),
    },
    { source: 'shop', 'detail-type': 'Sold', detail: { id: 1 }, resources: [] },
  ]);
});

test('events for another bus are accepted, and have no subscribers on this machine', () => {
  const { put, published } = createBusApi();
  expect(put([{ ...entry, EventBusName: 'elsewhere' }])).toMatchObject({ body: { FailedEntryCount: 0 } });
  expect(published).toEqual([]);
});

test('an entry with an invalid detail gets an error, and the others are accepted', () => {
  const { put, published } = createBusApi();
  expect(put([{ ...entry, Detail: '{"id":' }, { ...entry, Detail: 'null' }, entry])).toMatchObject({
    status: 200,
    body: {
      FailedEntryCount: 2,
      Entries: [{ ErrorCode: 'MalformedDetail' }, { ErrorCode: 'MalformedDetail' }, {}],
    },
  });
  expect(published).toHaveLength(1);
});

test.each([[[]], [Array.from({ length: 11 }, () => entry)], [[{ Source: 'shop' }]], ['text']])(
  'an invalid request is refused: %j',
  (entries) => {
    const { put, published } = createBusApi();
    expect(put(entries)).toMatchObject({ status: 400, body: { __type: 'ValidationException' } });
    expect(published).toEqual([]);
  },
);

test('another operation is refused by its name', () => {
  expect(createBusApi().api('ListRules', {})).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('ListRules') },
  });
});
