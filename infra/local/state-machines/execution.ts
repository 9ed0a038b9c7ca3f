import type { Json, JsonObject } from './json.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** What an execution is born with, and keeps. */
export type Origin = {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly machineName: string;
  readonly roleArn: string;
  readonly definitionHash: string;
  /** The very text given to StartExecution. */
  readonly inputText: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** The task of another execution that started this one: its execution's ARN and the id of its TaskScheduled event. */
  readonly startedBy?: string;
};

/** What a Task state asks the outside to do. */
export type TaskRequest =
  | { readonly type: 'invoke'; readonly functionName: string; readonly payload: Json }
  | {
      readonly type: 'startExecution';
      readonly machineArn: string;
      readonly name: string;
      readonly inputText: string;
    };

/** How a task token was answered. */
export type TaskTokenResult = { readonly output: Json } | { readonly error: string; readonly cause: string };

/** Where the current state stands. Every time is in epoch milliseconds. */
export type Phase =
  | { readonly type: 'ready' }
  | { readonly type: 'waiting'; readonly until: number }
  | { readonly type: 'retrying'; readonly until: number }
  | {
      readonly type: 'working';
      readonly request: TaskRequest;
      /** The id of the event that scheduled this attempt; results of other attempts come too late. */
      readonly attempt: number;
      readonly token?: string;
      /** The function has returned, and the state waits for the token alone. */
      readonly isSubmitted: boolean;
      /** The token was answered while the function was still running. */
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
  /** How often each retrier has retried, in the order of `Retry`. */
  readonly retries: readonly number[];
};

/** The whole state of an execution, as one JSON value. */
export type Execution = {
  readonly origin: Origin;
  readonly status: ExecutionStatus;
  /** The state it is in; after a failure, the state it failed in. */
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

/** What can happen to an execution from outside; `proceed` and `clock` say only that it may go on. */
export type ExecutionTrigger =
  | { readonly type: 'proceed' }
  | { readonly type: 'clock' }
  | { readonly type: 'returned'; readonly attempt: number; readonly result: Json }
  | { readonly type: 'threw'; readonly attempt: number; readonly error: string; readonly cause: string }
  | { readonly type: 'answered'; readonly token: string; readonly answer: TaskTokenResult }
  | { readonly type: 'heartbeat'; readonly token: string }
  | { readonly type: 'abort'; readonly error?: string; readonly cause?: string }
  | { readonly type: 'redrive'; readonly clientToken?: string };

/** What one happening led to. `changed: false` means that it came too late, or to nothing. */
export type Step = {
  readonly changed: boolean;
  readonly execution: Execution;
  readonly events: readonly HistoryEvent[];
};

/** The earliest moment at which time alone moves an execution on, or undefined when none does. */
export function dueAt(execution: Execution): number | undefined {
  if (execution.status !== 'RUNNING') return undefined;
  const phase = execution.current?.phase;
  const moments = [execution.deadline];
  if (phase?.type === 'waiting' || phase?.type === 'retrying') moments.push(phase.until);
  if (phase?.type === 'working') moments.push(phase.deadline, phase.heartbeatBy);
  const dueMoments = moments.filter((moment) => moment !== undefined);
  return dueMoments.length === 0 ? undefined : Math.min(...dueMoments);
}
