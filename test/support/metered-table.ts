import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';

/** The requests to a table by name, and their capacity units. */
export type Metered = { readonly requests: readonly string[]; readonly units: number };

export type MeteredTable = Table & {
  /** The requests since the last time this was read. They are sorted: those that go out together return in any order. */
  readonly read: () => Metered;
};

type Consumed = { readonly CapacityUnits?: number };

type Command = {
  readonly constructor: { readonly name: string };
  readonly input: Readonly<Record<string, unknown>>;
};

type Output = { readonly ConsumedCapacity?: Consumed | readonly Consumed[] };

/** A table that asks of every request what it has cost. */
export const createMeteredTable = ({ name, client }: Table): MeteredTable => {
  let requests: string[] = [];
  let units = 0;
  const send = async (command: Command): Promise<unknown> => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const output = (await client.send(command as never)) as Output;
    requests.push(command.constructor.name.replace(/Command$/, ''));
    for (const { CapacityUnits = 0 } of [output.ConsumedCapacity ?? []].flat()) units += CapacityUnits;
    return output;
  };
  return {
    name,
    client: { send } as unknown as DynamoDBDocumentClient,
    read: () => {
      const metered = { requests: requests.toSorted(), units };
      requests = [];
      units = 0;
      return metered;
    },
  };
};
