import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describeError, log } from '../adapters/logger.ts';
import { grouped } from '../domain/grouped.ts';
import { type Item, unfolded } from '../store/document.ts';

type Handle = (item: Item) => Promise<void>;

/**
 * A handler for a table's stream: the records of one item's partition in their order, different partitions side by
 * side. `begin` makes what handles a batch's items, so that it may remember what it has read for them. The first record that fails is reported with all that come after it in the batch, so that Lambda hands
 * those over again, and only those.
 */
export const eachRecord =
  (begin: () => Handle) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const handle = begin();
    const lanes = grouped(Records, (record) => record.dynamodb?.Keys?.pk?.S ?? '');
    const failures = await Promise.all([...lanes.values()].map((lane) => firstFailure(lane, handle)));
    const failed = Records.find((record) => failures.includes(record));
    const itemIdentifier = failed?.dynamodb?.SequenceNumber;
    return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
  };

const firstFailure = async (
  lane: readonly DynamoDBRecord[],
  handle: Handle,
): Promise<DynamoDBRecord | undefined> => {
  for (const record of lane) {
    const image = record.dynamodb?.NewImage;
    if (!image) continue;
    try {
      await handle(unfolded(unmarshall(image as Record<string, AttributeValue>)));
    } catch (error) {
      log('error', 'a stream record failed', { key: record.dynamodb?.Keys, ...describeError(error) });
      return record;
    }
  }
  return undefined;
};
