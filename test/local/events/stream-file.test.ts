import { describe, expect, onTestFinished, test } from 'vitest';
import { streamClient, type WireRecord } from '#infra/local/events/stream-client.ts';
import { streamFile } from '#infra/local/events/stream-file.ts';
import { createEmptyTable, engine, region } from './stream-mapping.ts';

/** A table's stream as the engine returns it, and as its file contains it. */
const readBothWays = async () => {
  const { table, put, putInOneTransaction } = await createEmptyTable();
  const client = streamClient({ endpoint: engine.endpoint, region });
  const read = streamFile(engine.file ?? '', streamClient({ endpoint: engine.endpoint, region }));
  onTestFinished(() => {
    client.destroy();
    read.destroy();
  });
  const { StreamDescription } = await client.send('DescribeStream', { StreamArn: table.streamArn });
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId;
  const iterator = async (ShardIteratorType: string, SequenceNumber?: string): Promise<string> => {
    const place = { StreamArn: table.streamArn, ShardId, ShardIteratorType, SequenceNumber };
    return (await read.send('GetShardIterator', place)).ShardIterator ?? '';
  };
  return { client, read, iterator, put, putInOneTransaction };
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
});
