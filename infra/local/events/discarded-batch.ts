import { randomUUID } from 'node:crypto';
import type { MappingSettings } from './mapping-settings.ts';
import type { StreamRecord } from './stream-event.ts';

/** Why records were discarded. */
export type Discard = {
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly invocations: number;
  readonly failure: { readonly error: string; readonly cause: string };
};

export type DiscardedBatch = {
  readonly settings: MappingSettings;
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
  /** Epoch milliseconds. */
  readonly now: number;
};

const toApproximateTime = (record: StreamRecord | undefined): string =>
  new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1_000).toISOString();

/**
 * The message that Lambda sends to a stream's failure destination: the position of the records, not the records.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html
 */
export const toDiscardMessage = ({ settings, shardId, records, now }: DiscardedBatch, discard: Discard) => ({
  requestContext: {
    requestId: randomUUID(),
    functionArn: settings.functionArn,
    condition: discard.condition,
    approximateInvokeCount: discard.invocations,
  },
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
  version: '1.0',
  timestamp: new Date(now).toISOString(),
  DDBStreamBatchInfo: {
    shardId,
    startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
    endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
    approximateArrivalOfFirstRecord: toApproximateTime(records[0]),
    approximateArrivalOfLastRecord: toApproximateTime(records.at(-1)),
    batchSize: records.length,
    streamArn: settings.streamArn,
  },
});
