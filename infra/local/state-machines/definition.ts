import type { Json, JsonObject } from './json.ts';

/** The part of the Amazon States Language that this interpreter supports, in JSONata mode. */
export type Definition = {
  readonly Comment?: string;
  readonly StartAt: string;
  readonly QueryLanguage?: 'JSONata';
  readonly TimeoutSeconds?: number;
  readonly States: Readonly<Record<string, State>>;
};

export type State = PassState | TaskState | ChoiceState | WaitState | SucceedState | FailState;

type Transition = { readonly Next?: string; readonly End?: true };
type WithAssign = { readonly Assign?: JsonObject };
type WithOutput = { readonly Output?: Json };

export type PassState = Transition & WithAssign & WithOutput & { readonly Type: 'Pass' };

export type TaskState = Transition &
  WithAssign &
  WithOutput & {
    readonly Type: 'Task';
    readonly Resource: string;
    readonly Arguments?: Json;
    /** Whole seconds, or a JSONata expression for them. */
    readonly TimeoutSeconds?: number | string;
    readonly HeartbeatSeconds?: number | string;
    readonly Retry?: readonly Retrier[];
    readonly Catch?: readonly Catcher[];
  };

export type Retrier = {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: 'FULL' | 'NONE';
};

export type Catcher = WithAssign &
  WithOutput & { readonly ErrorEquals: readonly string[]; readonly Next: string };

export type ChoiceRule = WithAssign &
  WithOutput & { readonly Condition: string | boolean; readonly Next: string };

export type ChoiceState = WithAssign &
  WithOutput & {
    readonly Type: 'Choice';
    readonly Choices: readonly ChoiceRule[];
    readonly Default?: string;
  };

export type WaitState = Transition &
  WithAssign &
  WithOutput & {
    readonly Type: 'Wait';
    readonly Seconds?: number | string;
    readonly Timestamp?: string;
  };

export type SucceedState = WithOutput & { readonly Type: 'Succeed' };

export type FailState = { readonly Type: 'Fail'; readonly Error?: string; readonly Cause?: string };
