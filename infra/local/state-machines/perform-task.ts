import type { Execution, TaskRequest } from './execution.ts';
import type { Json } from './json.ts';
import { parseJson } from './json.ts';
import type { Machine } from './machine.ts';

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

export type TaskContext = {
  readonly tasks: Tasks;
  readonly machines: ReadonlyMap<string, Machine>;
  startExecution(
    machine: Machine,
    request: { name: string; inputText: string; startedBy: string },
  ): { readonly execution: Execution; readonly isNew: boolean };
};

const createThrown = (error: string, cause: string): TaskOutcome => ({ type: 'threw', error, cause });

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** The errors of the startExecution integration are named `StepFunctions.<error>Exception`, as on AWS. */
const createStartChildError = (error: string, cause: string): TaskOutcome =>
  createThrown(`StepFunctions.${error}Exception`, cause);

function startChild(
  request: Extract<TaskRequest, { type: 'startExecution' }>,
  startedBy: string,
  port: TaskContext,
): TaskOutcome {
  const machine = port.machines.get(request.machineArn);
  if (machine === undefined) {
    return createStartChildError(
      'StateMachineDoesNotExist',
      `State Machine Does Not Exist: '${request.machineArn}'`,
    );
  }
  if (parseJson(request.inputText) === undefined) {
    return createStartChildError(
      'InvalidExecutionInput',
      'Invalid State Machine Execution Input: it is not JSON.',
    );
  }
  const { name, inputText } = request;
  const { execution, isNew } = port.startExecution(machine, { name, inputText, startedBy });
  const { origin, status } = execution;
  // A repeated call with the same name and input returns the same execution while it runs.
  const isSame = origin.startedBy === startedBy || (status === 'RUNNING' && origin.inputText === inputText);
  if (!isNew && !isSame)
    return createStartChildError('ExecutionAlreadyExists', `Execution Already Exists: '${origin.arn}'`);
  const result = { ExecutionArn: origin.arn, StartDate: new Date(origin.startedAt).toISOString() };
  return { type: 'returned', result };
}

/** Runs the task of a Task state and returns its outcome. An unreachable task gives an error; it does not throw. */
export async function performTask(
  request: TaskRequest,
  startedBy: string,
  port: TaskContext,
): Promise<TaskOutcome> {
  if (request.type === 'startExecution') return startChild(request, startedBy, port);
  try {
    const outcome = await port.tasks.invokeFunction(request.functionName, request.payload);
    if ('payload' in outcome) return { type: 'returned', result: outcome.payload ?? null };
    return createThrown(outcome.error, outcome.cause);
  } catch (thrown) {
    return createThrown('Lambda.SdkClientException', messageOf(thrown));
  }
}
