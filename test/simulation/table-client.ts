import {
  BatchGetCommand,
  type BatchGetCommandInput,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { CallService } from './fault-injector.ts';
import type { FunctionProcess } from './function-processes.ts';
import { readContent } from './item-content.ts';
import type { MemoryTable } from './table/memory-table.ts';
import type { Item } from './table/values.ts';

/** The index of what is due. */
const dueIndex = 'gsi5';

const emptyList = { Items: [], Count: 0, ScannedCount: 0 };

const toKeysText = (command: object): string =>
  JSON.stringify((command as { input?: unknown }).input, (name, value) =>
    name === 'ExpressionAttributeNames' ? undefined : value,
  );

const writesOf = (command: object): number | undefined => {
  if (command instanceof TransactWriteCommand) return command.input.TransactItems?.length ?? 0;
  return command instanceof PutCommand || command instanceof UpdateCommand ? 0 : undefined;
};

/** A batch with unread keys at its end, which the table may return at any time. */
const leaveSomeUnprocessed = (answer: object, { RequestItems = {} }: BatchGetCommandInput): object => {
  const [[name, request] = ['', undefined]] = Object.entries(RequestItems);
  const keys = request?.Keys ?? [];
  const left = keys.at(-1);
  if (!left || keys.length < 2) return answer;
  const { Responses } = answer as { Responses: Record<string, Record<string, unknown>[]> };
  const read = (Responses[name] ?? []).filter(({ pk, sk }) => pk !== left.pk || sk !== left.sk);
  return { Responses: { [name]: read }, UnprocessedKeys: { [name]: { ...request, Keys: [left] } } };
};

type Response = {
  readonly Item?: Item;
  readonly Items?: readonly Item[];
  readonly Responses?: Readonly<Record<string, readonly Item[]>>;
};

/**
 * A response with the contents of its items, which the store then need not parse: every reader shares the content of an
 * item, and nothing changes it.
 */
const unfoldResponse = (response: object): object => {
  const { Item, Items, Responses } = response as Response;
  if (Item) return { Item: readContent(Item) };
  if (Items) return { ...response, Items: Items.map(readContent) };
  if (!Responses) return response;
  const unfolded = Object.entries(Responses).map(([name, items]) => [name, items.map(readContent)]);
  return { ...response, Responses: Object.fromEntries(unfolded) };
};

/**
 * Whether a command lists a partition of the deadlines in which nothing is. A sweep reads all sixteen of each kind, which
 * was four of ten steps of a simulation.
 */
const isEmptyDueList = (memory: MemoryTable, command: object): boolean =>
  command instanceof QueryCommand &&
  command.input.IndexName === dueIndex &&
  !memory.first(dueIndex, String(command.input.ExpressionAttributeValues?.[':pk']));

/** The table as one process reaches it. */
export const createTableClient = (
  memory: MemoryTable,
  random: RandomSource,
  interact: CallService,
  container: FunctionProcess,
): Table => {
  const send = async (command: object): Promise<unknown> => {
    // It takes no step, and does not fail.
    if (!container.isDead && isEmptyDueList(memory, command)) return emptyList;
    const writes = writesOf(command);
    const answer = await interact(container, {
      name: command.constructor.name.replace(/Command$/, ''),
      about: () => toKeysText(command),
      run: () => unfoldResponse(memory.send(command) as object),
      ...(writes !== undefined && { writes }),
      // The SDK gives a transaction a token; for the same token the table returns the same response. Reads change nothing.
      isIdempotent: writes === undefined || command instanceof TransactWriteCommand,
    });
    const isPartial = command instanceof BatchGetCommand && random.chance(0.05);
    return isPartial ? leaveSomeUnprocessed(answer, command.input) : answer;
  };
  // Packing would take a third of a simulation's time.
  return { name: memory.name, client: { send } as unknown as Table['client'], storesPlainTexts: true };
};
