import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describeError, log } from '../adapters/logger.ts';
import { reportUnreadable } from '../adapters/report-unreadable.ts';
import { groupBy } from '../domain/group-by.ts';
import { type Item, unfoldItem } from '../store/document.ts';
import { UnreadableItem } from '../store/unreadable.ts';

type Handle = (item: Item) => Promise<void>;

/**
 * A handler for a table's stream: within a batch the records of one partition in their order, different partitions
 * side by side. Between batches only the records of one item keep their order. `begin` makes what handles a batch's
 * items, so that it may remember what it has read for them. The first record that fails is reported, and Lambda hands
 * it over again with all behind it in the batch. A record that cannot be read is reported to operators and passed over.
 */
export const createStreamHandler =
  (createHandle: () => Handle) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const handle = createHandle();
    const lanes = groupBy(Records, (record) => record.dynamodb?.Keys?.pk?.S ?? '');
    const failures = await Promise.all([...lanes.values()].map((lane) => findFirstFailure(lane, handle)));
    const failed = Records.find((record) => failures.includes(record));
    const itemIdentifier = failed?.dynamodb?.SequenceNumber;
    return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
  };

const findFirstFailure = async (
  lane: readonly DynamoDBRecord[],
  handle: Handle,
): Promise<DynamoDBRecord | undefined> => {
  for (const record of lane) {
    const image = record.dynamodb?.NewImage;
    if (!image) continue;
    try {
      await handle(unfoldItem(unmarshall(image as Record<string, AttributeValue>)));
    } catch (error) {
      // Trying again would change nothing, and hold up the records behind it for hours. The item stays in the table.
      if (error instanceof UnreadableItem) {
        reportUnreadable(error.key, error.faults);
        continue;
      }
      log('error', 'a stream record failed', { key: record.dynamodb?.Keys, ...describeError(error) });
      return record;
    }
  }
  return undefined;
};
