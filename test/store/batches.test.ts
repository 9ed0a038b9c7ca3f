import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test, vi } from 'vitest';
import { getItems, type Table } from '#shared/store/table.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-central-1' }));
const table: Table = { name: 'busy', client };
const mock = mockClient(client);
const wanted = { pk: 'ORDER#1', sk: 'ORDER' };
const unread = { UnprocessedKeys: { busy: { Keys: [wanted] } } };
beforeEach(() => mock.reset());

test('keys that a busy table did not read are requested again after a pause', async () => {
  const waits = vi.spyOn(globalThis, 'setTimeout');
  mock
    .on(BatchGetCommand)
    .resolvesOnce(unread)
    .resolves({ Responses: { busy: [{ ...wanted, id: 1 }] } });
  expect(await getItems(table, [wanted])).toEqual([{ ...wanted, id: 1 }]);
  expect(waits).toHaveBeenCalledOnce();
  waits.mockRestore();
});

test('keys that stay unread are an error that tells the caller to retry', async () => {
  mock.on(BatchGetCommand).resolves(unread);
  await expect(getItems(table, [wanted])).rejects.toMatchObject({ name: 'ThrottlingException' });
  expect(mock.commandCalls(BatchGetCommand)).toHaveLength(5);
});

test('a key that is wanted twice is read once', async () => {
  mock.on(BatchGetCommand).resolves({ Responses: { busy: [{ ...wanted, id: 1 }] } });
  expect(await getItems(table, [wanted, { ...wanted }])).toEqual([{ ...wanted, id: 1 }]);
  expect(mock.commandCalls(BatchGetCommand)[0]?.args[0].input.RequestItems?.busy?.Keys).toEqual([wanted]);
});
