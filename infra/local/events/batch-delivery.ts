import type { Clock } from '#infra/local/clock.ts';
import { computeBackoffMs, pause } from './backoff.ts';
import { type Discard, toDiscardMessage } from './discarded-batch.ts';
import { type Invoke, invokeSafely, toFailureLine } from './invoke.ts';
import type { MappingSettings } from './mapping-settings.ts';
import type { Queues } from './queues.ts';
import type { StreamRecord } from './stream-event.ts';

/** A record that waits for its function, and the time since when (epoch milliseconds of the local clock). */
export type WaitingRecord = { readonly record: StreamRecord; readonly seenAt: number };

export type BatchDelivery = {
  readonly settings: MappingSettings;
  readonly invoke: Invoke;
  readonly queues: Queues;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
  readonly shardId: string;
  /** The first wait before a retry in milliseconds; it doubles up to a hundred times that. */
  readonly firstRetryMs: number;
  /** Called once for each record that was handled or discarded, in the order of the batch. */
  onHandled(sequence: string): void;
};

type Outcome =
  | { readonly succeeded: number; readonly failure: undefined }
  | { readonly succeeded: number; readonly failure: { error: string; cause: string } };

const sequenceOf = ({ record }: WaitingRecord): string => record.dynamodb.SequenceNumber;

/**
 * The number of records at the start of the batch that succeeded. Retries start at the lowest reported sequence number.
 * An empty or unknown item identifier fails the whole batch.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html
 */
export const countSucceeded = (response: unknown, sequences: readonly string[]): number => {
  if (response === null || response === undefined) return sequences.length;
  if (typeof response !== 'object') return 0;
  const failures: unknown = 'batchItemFailures' in response ? response.batchItemFailures : null;
  if (failures === null || failures === undefined) return sequences.length;
  if (!Array.isArray(failures)) return 0;
  const positions = failures.map((failure: unknown) => {
    const isReport = typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure;
    return isReport ? sequences.indexOf(String(failure.itemIdentifier)) : -1;
  });
  return positions.length === 0 ? sequences.length : Math.max(0, Math.min(...positions));
};

const invokeOnce = async (delivery: BatchDelivery, batch: readonly WaitingRecord[]): Promise<Outcome> => {
  const { settings, invoke, signal } = delivery;
  const event = { Records: batch.map(({ record }) => record) };
  const result = await invokeSafely(invoke, settings.functionArn, event, signal);
  if ('error' in result) return { succeeded: 0, failure: result };
  if (!settings.hasItemFailures) return { succeeded: batch.length, failure: undefined };
  const succeeded = countSucceeded(result.payload, batch.map(sequenceOf));
  if (succeeded === batch.length) return { succeeded, failure: undefined };
  const cause = JSON.stringify({ reportedFrom: batch.slice(succeeded).map(sequenceOf)[0] });
  return { succeeded, failure: { error: 'BatchItemFailures', cause } };
};

const discardBatch = (delivery: BatchDelivery, batch: readonly WaitingRecord[], discard: Discard): void => {
  const { settings, queues, clock, log, shardId } = delivery;
  const sequences = batch.map(sequenceOf);
  const which = `${sequences[0]}…${sequences.at(-1)} (${batch.length})`;
  log(`${settings.id}: gave up records ${which} after ${discard.invocations} tries, ${discard.condition}.`);
  if (settings.deadLetterQueueArn !== undefined) {
    const records = batch.map(({ record }) => record);
    const message = toDiscardMessage({ settings, shardId, records, now: clock.now() }, discard);
    queues.send(settings.deadLetterQueueArn, JSON.stringify(message), {
      ErrorMessage: toFailureLine(discard.failure),
    });
  }
  for (const sequence of sequences) delivery.onHandled(sequence);
};

/** Discards records that are too old, and returns the others. */
const discardExpired = (
  delivery: BatchDelivery,
  batch: readonly WaitingRecord[],
  failed: Omit<Discard, 'condition'>,
): readonly WaitingRecord[] => {
  const { settings, clock } = delivery;
  const limit = settings.maximumRecordAgeMs;
  if (limit === undefined) return batch;
  const isExpired = ({ seenAt }: WaitingRecord): boolean => clock.now() - seenAt > limit;
  const expired = batch.filter(isExpired);
  if (expired.length > 0) discardBatch(delivery, expired, { ...failed, condition: 'RecordAgeExceeded' });
  return batch.filter((waiting) => !isExpired(waiting));
};

/**
 * Delivers a batch to its function until each record is handled or discarded, as Lambda does for streams. Failed records
 * are split in two, which is no retry, or retried. After the last retry they go to the dead-letter queue. Only the
 * signal ends the delivery early.
 */
export const deliverBatch = async (
  delivery: BatchDelivery,
  batch: readonly WaitingRecord[],
): Promise<void> => {
  const { settings, log, signal, firstRetryMs } = delivery;
  let rest = batch;
  let retries = 0;
  for (let invocations = 1; rest.length > 0 && !signal.aborted; invocations += 1) {
    const { succeeded, failure } = await invokeOnce(delivery, rest);
    for (const done of rest.slice(0, succeeded)) delivery.onHandled(sequenceOf(done));
    rest = rest.slice(succeeded);
    if (failure === undefined) return;
    log(`${settings.id}: ${settings.functionArn.split(':').at(-1)} failed, ${toFailureLine(failure)}`);
    // After progress, the retries of the first record start at zero.
    if (succeeded > 0) retries = 0;
    rest = discardExpired(delivery, rest, { failure, invocations });
    if (settings.bisectsBatchOnError && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      await deliverBatch(delivery, rest.slice(0, middle));
      return deliverBatch(delivery, rest.slice(middle));
    }
    if (
      succeeded === 0 &&
      settings.maximumRetryAttempts !== undefined &&
      retries >= settings.maximumRetryAttempts
    ) {
      return discardBatch(delivery, rest, { failure, invocations, condition: 'RetryAttemptsExhausted' });
    }
    await pause(computeBackoffMs(retries, firstRetryMs, firstRetryMs * 100), signal);
    if (succeeded === 0) retries += 1;
  }
};
