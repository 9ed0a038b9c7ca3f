import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test, vi } from 'vitest';
import type { Table } from '#shared/store/table.ts';
import { startTime } from '#test/support/deps.ts';
import { openAccount } from '#test/support/open-account.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorld, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

// The pauses between attempts have a random length: here they end at once.
vi.spyOn(Math, 'random').mockReturnValue(0);
afterAll(() => vi.restoreAllMocks());

/** A table with a concurrent write to one item of every transaction, at each attempt. */
const busy = (table: Table, place: number, meanwhile: (tries: number) => Promise<unknown>): Table => {
  let tries = 0;
  const send = async (command: object) => {
    if (!(command instanceof TransactWriteCommand)) return table.client.send(command as never);
    tries += 1;
    await meanwhile(tries);
    const { TransactItems = [] } = command.input;
    throw new TransactionCanceledException({
      message: 'Transaction cancelled',
      $metadata: {},
      CancellationReasons: TransactItems.map((_, at) => ({
        Code: at === place ? 'TransactionConflict' : 'None',
      })),
    });
  };
  return { name: table.name, client: { send } as unknown as Table['client'] };
};

const body = { amount: yuan(5), provider: 'sandbox' };

const nothing = async () => undefined;

test('a key is in progress while its record is being written, and nothing is written', async () => {
  const table = await newTable();
  await openAccount(table, 'ada', ['advertiser'], startTime);
  const before = await readAllItems(table);
  const { advertiser } = createWorld(busy(table, 0, nothing));
  const answer = await advertiser.post('/wallet/deposits', body, { idempotencyKey: 'k1' });
  expect(answer.body).toMatchObject({
    type: 'https://astrolabe.dev/problems/idempotency-in-progress',
    status: 409,
  });
  expect(await readAllItems(table)).toEqual(before);
  const sentAgain = await createWorld(table).advertiser.post('/wallet/deposits', body, {
    idempotencyKey: 'k1',
  });
  expect(sentAgain.status).toBe(201);
});

test('a key is not in progress because of a conflict on another item', async () => {
  const table = await newTable();
  await openAccount(table, 'ada', ['advertiser'], startTime);
  const { advertiser } = createWorld(busy(table, 1, nothing));
  const answer = await advertiser.post('/wallet/deposits', body, { idempotencyKey: 'k1' });
  expect(answer.body).toMatchObject({ type: 'https://astrolabe.dev/problems/conflict', status: 409 });
});

test('a key gets the response that exists by then, and another body is refused', async () => {
  const table = await newTable();
  const first = createWorld(table).advertiser;
  const writing = async (tries: number) => {
    if (tries === 2) await first.post('/wallet/deposits', body, { idempotencyKey: 'k1' });
  };
  const again = await createWorld(busy(table, 0, writing)).advertiser.post('/wallet/deposits', body, {
    idempotencyKey: 'k1',
  });
  expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
  const other = { ...body, amount: yuan(6) };
  const reused = await createWorld(busy(table, 0, nothing)).advertiser.post('/wallet/deposits', other, {
    idempotencyKey: 'k1',
  });
  expect(reused.body.type).toMatch(/idempotency-key-reused$/);
});
