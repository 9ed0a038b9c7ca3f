import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './values.ts';

const $metadata = {};

/** A request that the table does not understand or take. */
export const invalid = (message: string): DynamoDBServiceException =>
  new DynamoDBServiceException({ name: 'ValidationException', $fault: 'client', $metadata, message });

/** The refusal of a single write, with the item as it was found if that was asked for. */
export const conditionFailed = (found: Item | undefined): ConditionalCheckFailedException =>
  new ConditionalCheckFailedException({
    $metadata,
    message: 'The conditional request failed',
    ...(found && { Item: marshall(found) }),
  });

/** Why one write of a transaction was in the way, or was not. */
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

/** A transaction that was not carried out, with an outcome for each of its writes in their order. */
export const cancelled = (outcomes: readonly Outcome[]): TransactionCanceledException =>
  new TransactionCanceledException({
    $metadata,
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${outcomes
      .map(({ code }) => code)
      .join(', ')}]`,
    CancellationReasons: outcomes.map(toReason),
  });
