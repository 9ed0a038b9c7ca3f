import type { PendingInvocation } from './invocation-store.ts';
import { toFailureLine } from './invoke.ts';
import type { Queues } from './queues.ts';

/** An asynchronous invocation without further retries. */
export type FailedInvocation = {
  readonly pending: PendingInvocation;
  readonly attempts: number;
  readonly condition: 'RetriesExhausted' | 'EventAgeExceeded';
  readonly failure: { readonly error: string; readonly cause: string };
  /** Epoch milliseconds. */
  readonly now: number;
};

const parseCause = (cause: string): unknown => {
  try {
    return JSON.parse(cause);
  } catch {
    return { errorMessage: cause };
  }
};

/**
 * Sends a failed invocation to its dead-letter queue: the event, or for a function's failure destination the record in
 * Lambda's format.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
export const sendDeadLetter = (
  queues: Queues,
  { pending, attempts, condition, failure, now }: FailedInvocation,
): void => {
  const { id, functionArn, payload, policy } = pending;
  if (policy.deadLetter === undefined) return;
  const attributes = {
    RequestID: id,
    ErrorCode: failure.error,
    ErrorMessage: toFailureLine(failure),
    FunctionArn: functionArn,
  };
  const record = {
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId: id,
      functionArn: `${functionArn}:$LATEST`,
      condition,
      approximateInvokeCount: attempts,
    },
    requestPayload: payload,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: parseCause(failure.cause),
  };
  const body = policy.deadLetter.form === 'record' ? record : payload;
  queues.send(policy.deadLetter.queueArn, JSON.stringify(body), attributes);
};
