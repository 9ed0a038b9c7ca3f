import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './values.ts';

const $metadata = {};

/** The SDK's errors come from its own code, so their stack says nothing. Most of their time is the stack. */
const withoutStack = <T>(createError: () => T): T => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return createError();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** A request that the table does not understand or accept. */
export const invalid = (message: string): DynamoDBServiceException =>
  new DynamoDBServiceException({ name: 'ValidationException', $fault: 'client', $metadata, message });

/** The refusal of a single write, with the existing item if that was requested. */
export const conditionFailed = (found: Item | undefined): ConditionalCheckFailedException =>
  withoutStack(
    () =>
      new ConditionalCheckFailedException({
        $metadata,
        message: 'The conditional request failed',
        ...(found && { Item: marshall(found) }),
      }),
  );

/** Why one write of a transaction failed, or that it did not. */
export type Outcome =
  | { readonly code: 'None' }
  | { readonly code: 'TransactionConflict' | 'ThrottlingError' | 'ValidationError'; readonly message: string }
  | { readonly code: 'ConditionalCheckFailed'; readonly found: Item | undefined };

const toReason = (outcome: Outcome) => {
  if (outcome.code === 'None') return { Code: 'None' };
  if (outcome.code !== 'ConditionalCheckFailed') return { Code: outcome.code, Message: outcome.message };
  const { code, found } = outcome;
  return {
    Code: code,
    Message: 'The conditional request failed',
    ...(found && { Item: marshall(found) }),
  };
};

/** A cancelled transaction, with an outcome for each of its writes in order. */
export const cancelled = (outcomes: readonly Outcome[]): TransactionCanceledException =>
  withoutStack(
    () =>
      new TransactionCanceledException({
        $metadata,
        message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${outcomes
          .map(({ code }) => code)
          .join(', ')}]`,
        CancellationReasons: outcomes.map(toReason),
      }),
  );
