import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { convertToAttr } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { StreamFilter } from '#infra/constructs/stream-function.ts';
import { countSucceeded } from '#infra/local/events/batch-delivery.ts';
import { compilePattern, type EventFilter } from '#infra/local/events/filter-pattern.ts';
import { shardOf } from '#shared/store/keys.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { type FaultRates, isDuring } from './fault-rates.ts';
import type { Scheduler } from './scheduler.ts';
import type { Item, Value } from './table/values.ts';
import type { Change } from './table/writes.ts';
import type { Trace } from './trace.ts';

/** A function that reads the table’s stream, with its filters and maximum retries. */
export type Reader = {
  readonly name: string;
  readonly filters: readonly StreamFilter[];
  readonly maxRetries: number;
  readonly invoke: (event: DynamoDBStreamEvent, about: () => string) => Promise<DynamoDBBatchResponse>;
};

export type Stream = {
  readonly publish: (changes: readonly Change[]) => void;
  /** Begins again, without the records that no reader has handled. */
  readonly reset: () => void;
};

/** The number of batches that are delivered in parallel. */
const laneCount = 4;
const batchSize = 100;

const eventNameOf = ({ before, after }: Change): 'INSERT' | 'MODIFY' | 'REMOVE' => {
  if (!before) return 'INSERT';
  return after ? 'MODIFY' : 'REMOVE';
};

const attributes = new WeakMap<object, AttributeValue>();

/** A value in the format of the stream. The items of a history share the objects that did not change. */
const toAttribute = (value: Value): AttributeValue => {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value !== 'object' || value === null) return convertToAttr(value);
  const attribute = attributes.get(value) ?? convertToAttr(value);
  attributes.set(value, attribute);
  return attribute;
};

/** An item in the format of the stream. */
const toImage = (item: Item): Record<string, AttributeValue> => {
  const image: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(item)) image[name] = toAttribute(value);
  return image;
};

/** A record as Lambda passes it, with its time in epoch milliseconds. Most records fail a filter by their keys alone. */
const toRecord = (change: Change, sequence: number, now: number): DynamoDBRecord => {
  const { key, after } = change;
  let image: ReturnType<typeof toImage> | undefined;
  return {
    eventName: eventNameOf(change),
    dynamodb: {
      Keys: { pk: { S: key.pk }, sk: { S: key.sk } },
      get NewImage() {
        image ??= after && toImage(after);
        return image as never;
      },
      SequenceNumber: String(sequence),
      ApproximateCreationDateTime: Math.floor(now / 1_000),
    },
  };
};

const toKeysText = (records: readonly DynamoDBRecord[]): string =>
  records.map(({ dynamodb }) => `${dynamodb?.Keys?.pk?.S} ${dynamodb?.Keys?.sk?.S}`).join(', ');

type LaneOptions = {
  readonly reader: Reader;
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly weather: FaultRates;
  readonly trace: Trace;
  readonly discard: (records: readonly DynamoDBRecord[]) => void;
};

/**
 * One lane of a mapping: its records in order, each until it is handled or given up. Like Lambda, it
 * sometimes repeats a batch, and sometimes repeats old ones long after newer ones.
 */
const createLane = ({ reader, scheduler, random, weather, trace, discard }: LaneOptions) => {
  const waiting: DynamoDBRecord[] = [];
  let isBusy = false;
  let generation = 0;

  const deliverBatch = async (batch: readonly DynamoDBRecord[]): Promise<number> => {
    const sequences = batch.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
    try {
      return countSucceeded(await reader.invoke({ Records: [...batch] }, () => toKeysText(batch)), sequences);
    } catch {
      return 0;
    }
  };

  /** A failing batch is halved until the faulty record is alone, which is retried, and given up at the end. */
  const deliver = async (batch: readonly DynamoDBRecord[]): Promise<void> => {
    let rest = batch;
    const begun = generation;
    for (let retries = 0; rest.length > 0 && begun === generation; retries += 1) {
      const succeeded = await deliverBatch(rest);
      if (succeeded > 0) retries = 0;
      rest = rest.slice(succeeded);
      if (rest.length > 1) {
        const middle = Math.ceil(rest.length / 2);
        await deliver(rest.slice(0, middle));
        return deliver(rest.slice(middle));
      }
      if (rest.length > 0 && retries >= reader.maxRetries) return discard(rest);
      if (rest.length > 0) await scheduler.sleep(Math.min(60_000, 500 * 2 ** retries));
    }
  };

  const redeliver = (batch: readonly DynamoDBRecord[]): void => {
    if (random.chance(weather.redeliveryRate)) {
      const isDelayed = random.chance(0.5);
      scheduler.scheduleAfter(isDelayed ? random.between(60_000, 7_200_000) : 1, () => {
        trace.note(
          'repeated batch',
          `${reader.name} gets a batch again${isDelayed ? ', late' : ''}`,
          toKeysText(batch),
        );
        void deliverBatch(batch);
      });
    }
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const isDelayed = random.chance(weather.delayRate);
      await scheduler.sleep(isDelayed ? random.between(1_000, 600_000) : random.between(20, 400));
      const batch = waiting.splice(0, batchSize);
      await deliver(batch);
      redeliver(batch);
    }
    isBusy = false;
  };

  return {
    push: (record: DynamoDBRecord): void => {
      waiting.push(record);
      if (isBusy) return;
      isBusy = true;
      void work();
    },
    reset: (): void => {
      generation += 1;
      waiting.length = 0;
    },
  };
};

/**
 * The table's stream and its readers: the records of one item in order, without gaps. Those of a partition
 * may overtake each other.
 */
export const createStream = (
  readers: readonly Reader[],
  options: Omit<LaneOptions, 'reader' | 'discard'>,
): Stream => {
  let sequence = 0;
  const discard: LaneOptions['discard'] = (records) => {
    options.trace.note('given up', 'the records were given up', toKeysText(records));
  };
  const mappings = readers.map((reader) => {
    const filters: readonly EventFilter[] = reader.filters.map(({ eventName, dynamodb }) =>
      compilePattern({ eventName: [eventName], dynamodb }),
    );
    const own = Array.from({ length: laneCount }, () => createLane({ ...options, reader, discard }));
    return { filters, own };
  });
  const { scheduler, weather, trace } = options;
  return {
    reset: () => {
      for (const lane of mappings.flatMap(({ own }) => own)) lane.reset();
    },
    publish: (changes) => {
      const now = scheduler.now();
      for (const change of changes) {
        sequence += 1;
        const record = toRecord(change, sequence, now);
        if (isDuring(weather, 'lost records', now)) {
          trace.note('lost record', 'the stream lost a record', toKeysText([record]));
          continue;
        }
        for (const { filters, own } of mappings) {
          if (filters.some((matches) => matches(record)))
            own[shardOf(`${change.key.pk} ${change.key.sk}`, laneCount)]?.push(record);
        }
      }
    },
  };
};
