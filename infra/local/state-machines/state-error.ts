/** The error names that the Amazon States Language reserves and this interpreter reports. */
export const statesError = {
  all: 'States.ALL',
  timeout: 'States.Timeout',
  heartbeatTimeout: 'States.HeartbeatTimeout',
  taskFailed: 'States.TaskFailed',
  queryEvaluation: 'States.QueryEvaluationError',
  noChoiceMatched: 'States.NoChoiceMatched',
  dataLimitExceeded: 'States.DataLimitExceeded',
  runtime: 'States.Runtime',
} as const;

/** The error of a state: a name, a cause, and for an invalid expression its field. */
export class StateError extends Error {
  readonly error: string;
  readonly location: string | undefined;

  constructor(error: string, cause: string, location?: string) {
    super(cause);
    this.name = 'StateError';
    this.error = error;
    this.location = location;
  }
}

export type Failure = {
  readonly error: string;
  readonly cause: string;
  /** A missed heartbeat is reported as States.Timeout, and also matches its own name. */
  readonly missedHeartbeat?: boolean;
};

/**
 * Whether an `ErrorEquals` list catches an error. `States.TaskFailed` matches every error except a timeout. Neither it nor
 * `States.ALL` catches `States.DataLimitExceeded`, and nothing catches `States.Runtime`.
 */
export function matchesError(errorEquals: readonly string[], failure: Failure): boolean {
  if (failure.error === statesError.runtime) return false;
  const isTerminal = failure.error === statesError.dataLimitExceeded;
  const isTimeout = failure.error === statesError.timeout || failure.error === statesError.heartbeatTimeout;
  return errorEquals.some((name) => {
    if (name === failure.error) return true;
    if (name === statesError.heartbeatTimeout) return failure.missedHeartbeat === true;
    if (name === statesError.all) return !isTerminal;
    return name === statesError.taskFailed && !isTerminal && !isTimeout;
  });
}
