import type { Json, JsonObject } from './json.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** The fixed properties of an execution. */
export type Origin = {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly machineName: string;
  readonly roleArn: string;
  readonly definitionHash: string;
  /** The exact text of StartExecution. */
  readonly inputText: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
};

/** The request of a Task state: a function to invoke, or an item of a table to update. */
export type TaskRequest =
  | { readonly functionName: string; readonly payload: Json }
  /** The input of UpdateItem, as DynamoDB takes it. */
  | { readonly updateItem: Json };

/** The result of a task token. */
export type TaskTokenResult = { readonly output: Json } | { readonly error: string; readonly cause: string };

/** The phase of the current state. All times are in epoch milliseconds. */
export type Phase =
  | { readonly type: 'ready' }
  | { readonly type: 'waiting'; readonly until: number }
  | { readonly type: 'retrying'; readonly until: number }
  | {
      readonly type: 'working';
      readonly request: TaskRequest;
      /** The id of the event that scheduled this attempt. Results of other attempts are too late. */
      readonly attempt: number;
      readonly token?: string;
      /** The function has returned, and the state waits only for the token. */
      readonly isSubmitted: boolean;
      /** The token was completed while the function was still running. */
      readonly answer?: TaskTokenResult;
      readonly deadline?: number;
      readonly heartbeatSeconds?: number;
      readonly heartbeatBy?: number;
    };

export type CurrentState = {
  readonly name: string;
  readonly input: Json;
  readonly phase: Phase;
  readonly enteredAt: number;
  /** 0 until the state is entered. */
  readonly enteredEventId: number;
  /** The number of retries of each retrier, in the order of `Retry`. */
  readonly retries: readonly number[];
};

/** The whole state of an execution, as one JSON value. */
export type Execution = {
  readonly origin: Origin;
  readonly status: ExecutionStatus;
  /** The current state, or after a failure the failed one. */
  readonly current?: CurrentState;
  readonly variables: Readonly<JsonObject>;
  readonly eventCount: number;
  /** When the whole execution times out. */
  readonly deadline?: number;
  readonly stoppedAt?: number;
  /** The output as JSON text. */
  readonly outputText?: string;
  readonly error?: string;
  readonly cause?: string;
  readonly redriveCount: number;
  readonly redrivenAt?: number;
  readonly redriveToken?: string;
};

export type HistoryEvent = {
  readonly id: number;
  readonly previousEventId: number;
  /** Epoch milliseconds. */
  readonly timestamp: number;
  readonly type: string;
  readonly details?: JsonObject;
};

/** A trigger for an execution. `proceed` and `clock` only mean that it can continue. */
export type ExecutionTrigger =
  | { readonly type: 'proceed' }
  | { readonly type: 'clock' }
  | { readonly type: 'returned'; readonly attempt: number; readonly result: Json }
  | { readonly type: 'threw'; readonly attempt: number; readonly error: string; readonly cause: string }
  | { readonly type: 'answered'; readonly token: string; readonly answer: TaskTokenResult }
  | { readonly type: 'heartbeat'; readonly token: string }
  | { readonly type: 'abort'; readonly error?: string; readonly cause?: string }
  | { readonly type: 'redrive'; readonly clientToken?: string };

/** The result of one trigger. `changed: false` means that it was too late or had no effect. */
export type Step = {
  readonly changed: boolean;
  readonly execution: Execution;
  readonly events: readonly HistoryEvent[];
};

/** The time of an execution's next timer. Undefined if it has none. */
export function dueAt(execution: Execution): number | undefined {
  if (execution.status !== 'RUNNING') return undefined;
  const phase = execution.current?.phase;
  const moments = [execution.deadline];
  if (phase?.type === 'waiting' || phase?.type === 'retrying') moments.push(phase.until);
  if (phase?.type === 'working') moments.push(phase.deadline, phase.heartbeatBy);
  const dueMoments = moments.filter((moment) => moment !== undefined);
  return dueMoments.length === 0 ? undefined : Math.min(...dueMoments);
}
