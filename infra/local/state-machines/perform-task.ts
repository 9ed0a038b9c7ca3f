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
};

export type TaskOutcome =
  | { readonly type: 'returned'; readonly result: Json }
  | { readonly type: 'threw'; readonly error: string; readonly cause: string };

/** Invokes the function of a Task state. An unreachable function gives an error; it does not throw. */
export async function performTask(
  { functionName, payload }: TaskRequest,
  tasks: Tasks,
): Promise<TaskOutcome> {
  try {
    const outcome = await tasks.invokeFunction(functionName, payload);
    return 'payload' in outcome
      ? { type: 'returned', result: outcome.payload ?? null }
      : { type: 'threw', ...outcome };
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    return { type: 'threw', error: 'Lambda.SdkClientException', cause };
  }
}
