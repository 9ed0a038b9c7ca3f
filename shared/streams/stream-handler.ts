import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describeError, log } from '../adapters/logger.ts';
import { reportUnreadable } from '../adapters/report-unreadable.ts';
import { groupBy } from '../domain/group-by.ts';
import { addDuration, type Instant, isPast, toInstant } from '../domain/time.ts';
import { toValues } from '../store/attribute-values.ts';
import { type Item, unfoldItem } from '../store/document.ts';
import type { Key } from '../store/keys.ts';
import { UnreadableItem } from '../store/unreadable.ts';

type Handle = (item: Item) => Promise<void>;

/** Where records go that keep failing. */
export type DeadLetters = {
  readonly now: () => Instant;
  readonly store: (key: Key, error: unknown) => Promise<void>;
};

/** How long a failing record is retried before it goes to the dead letters: later records wait for it meanwhile. */
const maxBlockingDuration = 'PT5M';

/**
 * A handler for the table's stream. Within a batch, records of one partition are handled in order, and
 * partitions in parallel. Between batches only records of one item keep their order. `begin` creates the
 * handler of a batch's items, which may cache reads. The first failed record is reported, and Lambda repeats
 * it and all later records of the batch. A record that keeps failing goes to the dead letters, and an
 * unreadable one at once; it is also reported to operators.
 */
export const createStreamHandler =
  (createHandle: () => Handle, deadLetters?: DeadLetters) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const handle = createHandle();
    const lanes = groupBy(Records, (record) => record.dynamodb?.Keys?.pk?.S ?? '');
    const failures = await Promise.all(
      [...lanes.values()].map((lane) => findFirstFailure(lane, handle, deadLetters)),
    );
    const failed = Records.find((record) => failures.includes(record));
    const itemIdentifier = failed?.dynamodb?.SequenceNumber;
    return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
  };

const findFirstFailure = async (
  lane: readonly DynamoDBRecord[],
  handle: Handle,
  deadLetters: DeadLetters | undefined,
): Promise<DynamoDBRecord | undefined> => {
  for (const record of lane) {
    const image = record.dynamodb?.NewImage;
    if (!image) continue;
    try {
      await handle(unfoldItem(toValues(image)));
    } catch (error) {
      if (error instanceof UnreadableItem) reportUnreadable(error.key, error.faults);
      else log('error', 'a stream record failed', { key: record.dynamodb?.Keys, ...describeError(error) });
      if (!(await isSetAside(record, error, deadLetters))) return record;
    }
  }
  return undefined;
};

/** Whether a failed record no longer blocks later ones: it is a dead letter now. Without dead letters, only an unreadable one is skipped. */
const isSetAside = async (
  { dynamodb: { Keys, ApproximateCreationDateTime: createdSeconds } = {} }: DynamoDBRecord,
  error: unknown,
  deadLetters: DeadLetters | undefined,
): Promise<boolean> => {
  // A retry would fail, too.
  const isUnreadable = error instanceof UnreadableItem;
  if (!deadLetters) return isUnreadable;
  const hasBlocked =
    createdSeconds !== undefined &&
    isPast(addDuration(toInstant(createdSeconds * 1000), maxBlockingDuration), deadLetters.now());
  if (!isUnreadable && !hasBlocked) return false;
  try {
    await deadLetters.store({ pk: Keys?.pk?.S ?? '', sk: Keys?.sk?.S ?? '' }, error);
    return true;
  } catch (fault) {
    log('error', 'a dead letter could not be stored', { key: Keys, ...describeError(fault) });
    return false;
  }
};
