import type { TaskRequest } from './execution.ts';
import type { Json } from './json.ts';

export type FunctionOutcome =
  | { readonly payload: Json }
  /** `error` is the function's errorType, `cause` its error as JSON text. */
  | { readonly error: string; readonly cause: string };

/** The calls of Task states to other services. */
export type Tasks = {
  /** Invokes a function by ARN or name. */
  invokeFunction(functionName: string, payload: Json): Promise<FunctionOutcome>;
  /** Updates an item. Rejects with an Error whose name is DynamoDB's error code. */
  updateItem(input: Json): Promise<Json>;
};

export type TaskOutcome =
  | { readonly type: 'returned'; readonly result: Json }
  | { readonly type: 'threw'; readonly error: string; readonly cause: string };

const toThrown = (error: string, thrown: unknown): TaskOutcome => ({
  type: 'threw',
  error,
  cause: thrown instanceof Error ? thrown.message : String(thrown),
});

/** DynamoDB's error code. Any other error, such as a lost connection, is one of the client. */
const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && /(Exception|Error)$/.test(thrown.name) && thrown.name !== 'Error'
    ? thrown.name
    : 'SdkClientException';

/** Calls the service of a Task state. An unreachable service gives an error; it does not throw. */
export async function performTask(request: TaskRequest, tasks: Tasks): Promise<TaskOutcome> {
  if ('updateItem' in request) {
    try {
      return { type: 'returned', result: await tasks.updateItem(request.updateItem) };
    } catch (thrown) {
      return toThrown(`DynamoDb.${codeOf(thrown)}`, thrown);
    }
  }
  try {
    const outcome = await tasks.invokeFunction(request.functionName, request.payload);
    return 'payload' in outcome
      ? { type: 'returned', result: outcome.payload ?? null }
      : { type: 'threw', ...outcome };
  } catch (thrown) {
    return toThrown('Lambda.SdkClientException', thrown);
  }
}
