import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { refuse } from '#shared/domain/refusal.ts';
import { isNew, put } from '#shared/store/commit.ts';
import type { Table } from '#shared/store/table.ts';
import { perform, performOnce } from '#shared/usecases/perform.ts';

const tableWith = (send: () => Promise<unknown>) => ({ name: 'table', client: { send } }) as unknown as Table;

const failedCondition = () => new ConditionalCheckFailedException({ message: 'failed', $metadata: {} });

const refusal = refuse('conflict', 'It is there.');

test.each([
  ['are committed', async () => ({}), { answer: 'done' }],
  ['are refused', async () => Promise.reject(failedCondition()), { answer: refusal }],
  ['fail', async () => Promise.reject(new Error('no connection')), { error: 'no connection' }],
])(
  'a use case is called once when its writes %s, with an idempotency key and without',
  async (_end, send, expected) => {
    let settled = 0;
    const attempt = async () => ({
      response: 'done',
      writes: [put({ pk: 'A', sk: 'A' }, isNew, () => refusal)],
      onSettled: () => {
        settled += 1;
      },
    });
    const deps = { table: tableWith(send) };
    const result = await perform(deps, attempt).then(
      (answer) => ({ answer }),
      (error: Error) => ({ error: error.message }),
    );
    expect(result).toEqual(expected);
    expect(settled).toBe(1);
    const request = {
      accountId: 'ada',
      key: 'k',
      fingerprint: 'f',
      statusOf: () => 201,
      now: '2026-11-02T01:00:00.000Z',
    };
    await performOnce(deps, request, attempt).catch(() => undefined);
    expect(settled).toBe(2);
  },
);

test('a use case is called for each of its attempts', async () => {
  let sent = 0;
  let settled = 0;
  const send = async () => {
    sent += 1;
    if (sent < 3) throw failedCondition();
  };
  await perform({ table: tableWith(send) }, async () => ({
    response: 'done',
    writes: [put({ pk: 'A', sk: 'A' }, isNew)],
    onSettled: () => {
      settled += 1;
    },
  }));
  expect({ sent, settled }).toEqual({ sent: 3, settled: 3 });
});
