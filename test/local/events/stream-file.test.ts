import { describe, expect, onTestFinished, test } from 'vitest';
import { streamClient, type WireRecord } from '#infra/local/events/stream-client.ts';
import { openStreamFile, streamFromFile } from '#infra/local/events/stream-file.ts';
import { createEmptyTable, engine, region, serveTables } from './stream-mapping.ts';

serveTables();

/** A table's stream as the engine returns it, and as its file contains it. */
const readBothWays = async () => {
  const { table, put, putInOneTransaction } = await createEmptyTable();
  const client = streamClient({ endpoint: engine.endpoint, region });
  const file = openStreamFile(engine.file ?? '');
  const open = () => streamFromFile(file, streamClient({ endpoint: engine.endpoint, region }));
  const [read, other] = [open(), open()];
  onTestFinished(() => {
    client.destroy();
    read.destroy();
    other.destroy();
    file.close();
  });
  const { StreamDescription } = await client.send('DescribeStream', { StreamArn: table.streamArn });
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId;
  const iterator = async (ShardIteratorType: string, SequenceNumber?: string): Promise<string> => {
    const place = { StreamArn: table.streamArn, ShardId, ShardIteratorType, SequenceNumber };
    return (await read.send('GetShardIterator', place)).ShardIterator ?? '';
  };
  return { client, read, other, iterator, put, putInOneTransaction };
};

/** All of a record except its size, which the two count differently. */
const toComparable = ({ eventName, dynamodb: { SizeBytes, ...dynamodb } = {} }: WireRecord) => {
  expect(SizeBytes).toBeGreaterThan(0);
  return { eventName, dynamodb };
};

describe("a stream's records, read from the engine's file", () => {
  test('equal those that the engine returns, for new and changed items, with binary values', async () => {
    const { client, read, iterator, put, putInOneTransaction } = await readBothWays();
    await createEmptyTable().then((other) => other.put('another', 'table'));
    await putInOneTransaction('a', ['1', '2']);
    await put('a', '1');
    const start = await iterator('TRIM_HORIZON');
    const engineRecords = await client.records(start, 10);
    expect(engineRecords.records).toHaveLength(3);
    const found = await read.records(start, 10);
    expect(found.records.map(toComparable)).toEqual(engineRecords.records.map(toComparable));
    expect(found.next).toBe(engineRecords.next);
  });

  test('are paged from any iterator of the engine on', async () => {
    const { read, iterator, putInOneTransaction, put } = await readBothWays();
    await putInOneTransaction('a', ['1', '2', '3', '4']);
    const first = await read.records(await iterator('AFTER_SEQUENCE_NUMBER', '1'), 2);
    expect(first.records.map(({ dynamodb }) => dynamodb?.SequenceNumber)).toEqual(['2', '3']);
    const second = await read.records(first.next ?? '', 2);
    expect(second.records.map(({ dynamodb }) => dynamodb?.SequenceNumber)).toEqual(['4']);
    expect(await read.records(second.next ?? '', 2)).toEqual({ records: [], next: second.next });
    const latest = await iterator('LATEST');
    await put('a', '5');
    expect((await read.records(latest, 2)).records).toHaveLength(1);
  });

  test('are the same for two readers at different places, also behind and beside each other', async () => {
    const { read, other, iterator, putInOneTransaction, put } = await readBothWays();
    const numbersOf = async (reader: typeof read, from: string, limit = 10) => {
      const { records, next } = await reader.records(from, limit);
      return { numbers: records.map(({ dynamodb }) => dynamodb?.SequenceNumber), next: next ?? '' };
    };
    const start = await iterator('TRIM_HORIZON');
    await putInOneTransaction('a', ['1', '2', '3', '4']);
    const first = await numbersOf(read, start, 3);
    expect(first.numbers).toEqual(['1', '2', '3']);
    expect((await numbersOf(other, start, 2)).numbers).toEqual(['1', '2']);
    expect((await numbersOf(other, await iterator('AFTER_SEQUENCE_NUMBER', '2'))).numbers).toEqual(['3']);
    const second = await numbersOf(other, first.next);
    expect(second.numbers).toEqual(['4']);
    expect((await numbersOf(read, start)).numbers).toEqual(['1', '2', '3', '4']);
    expect((await numbersOf(read, second.next)).numbers).toEqual([]);
    await put('a', '5');
    expect((await numbersOf(read, second.next)).numbers).toEqual(['5']);
    expect((await numbersOf(other, second.next)).numbers).toEqual(['5']);
    const elsewhere = await readBothWays();
    await elsewhere.put('b', '1');
    expect((await numbersOf(read, await elsewhere.iterator('TRIM_HORIZON'))).numbers).toEqual(['1']);
  });
});
