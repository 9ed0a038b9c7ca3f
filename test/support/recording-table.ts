import type { DynamoDBDocumentClient, TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

type Command = { readonly constructor: { readonly name: string }; readonly input: TransactWriteCommandInput };

export type RecordingTable = Table & {
  /** The items of each transaction since the last call, by their keys. */
  readonly transactions: () => readonly (readonly string[])[];
};

/** The item of a write, as `pk sk`. */
export const itemKeyOf = ({ Put, Update, Delete, ConditionCheck }: Operation): string => {
  const { pk, sk } = Put?.Item ?? (Update ?? Delete ?? ConditionCheck)?.Key ?? {};
  return `${pk} ${sk}`;
};

/**
 * A table that records which items each transaction touched: two that share one cannot run at the same time.
 */
export const createRecordingTable = ({ name, client }: Table): RecordingTable => {
  let transactions: (readonly string[])[] = [];
  const send = async (command: Command): Promise<unknown> => {
    if (command.constructor.name === 'TransactWriteCommand') {
      transactions.push((command.input.TransactItems ?? []).map(itemKeyOf));
    }
    return client.send(command as never);
  };
  return {
    name,
    client: { send } as unknown as DynamoDBDocumentClient,
    transactions: () => {
      const recorded = transactions;
      transactions = [];
      return recorded;
    },
  };
};

/** The items that more than one transaction touched, with their number. */
export const countSharedItems = (
  transactions: readonly (readonly string[])[],
): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const key of transactions.flatMap((keys) => [...new Set(keys)])) counts[key] = (counts[key] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 1));
};
