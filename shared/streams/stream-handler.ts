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
 * A handler for the table's stream. Within a batch, records of one partition are handled in order, and
 * partitions in parallel. Between batches only records of one item keep their order. `begin` creates the
 * handler of a batch's items, which may cache reads. The first failed record is reported, and Lambda repeats
 * it and all later records of the batch. An unreadable record is reported to operators and skipped.
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
      // A retry would fail too and block later records for hours. The item stays in the table.
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
