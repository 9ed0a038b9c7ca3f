import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Json } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import type { Table } from '#shared/store/table.ts';

type Values = Record<string, AttributeValue>;

/** Updates an item of a test's table for a state machine, which may have another name for the table. */
export const updateItem = async ({ name, client }: Table, input: Json): Promise<Json> => {
  const { Key, ExpressionAttributeValues, ...update } = input as unknown as {
    Key: Values;
    ExpressionAttributeValues: Values;
  };
  const unmarshalled = {
    ...update,
    TableName: name,
    Key: unmarshall(Key),
    ExpressionAttributeValues: unmarshall(ExpressionAttributeValues),
  };
  await client.send(new UpdateCommand(unmarshalled as UpdateCommandInput));
  return {};
};

/** Like `updateItem`; an error has the name that a state machine sees. */
export const performUpdate = async (table: Table, input: Json): Promise<FunctionOutcome> => {
  try {
    return { payload: await updateItem(table, input) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error: `DynamoDb.${error.name}`, cause: error.message };
  }
};
