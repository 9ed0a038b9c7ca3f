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

/** What a state fails with: an error name, a cause, and for a bad expression the field that holds it. */
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
  /** A missed heartbeat is reported as States.Timeout, and answers to its own name as well. */
  readonly missedHeartbeat?: boolean;
};

/**
 * Whether an `ErrorEquals` list catches a failure. `States.TaskFailed` stands for every error but a timeout;
 * neither it nor `States.ALL` catches `States.DataLimitExceeded`, and nothing catches `States.Runtime`.
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
