import { marshall } from '@aws-sdk/util-dynamodb';
import { HttpResponse } from '@smithy/core/protocols';
import { describe, expect, test } from 'vitest';
import { commit, isEqual, isNew, put, update } from '#shared/store/commit.ts';
import { OutgoingText, packText } from '#shared/store/packing/pack-text.ts';
import type { Table } from '#shared/store/table.ts';
import { openTableClient } from '#shared/store/table-client.ts';

type Sent = { readonly target: string; readonly body: Record<string, unknown> };

/** The protocol has bytes as text in base64. */
const encodeBytes = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

const toResponse = (statusCode: number, body: object) => ({
  response: new HttpResponse({
    statusCode,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(body, encodeBytes)),
  }),
});

/** A table whose first answer is lost after the write. The item is what it finds then. */
const createTable = (item: object, isLost = true) => {
  const sent: Sent[] = [];
  const handle = async (request: { headers: Record<string, string>; body: Uint8Array }) => {
    sent.push({
      target: request.headers['x-amz-target'] ?? '',
      body: JSON.parse(Buffer.from(request.body).toString()),
    });
    if (sent.length === 1 && isLost)
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', name: 'TimeoutError' });
    if (sent[0]?.target.endsWith('TransactWriteItems')) return toResponse(200, {});
    const __type = 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException';
    return toResponse(400, { __type, message: 'The conditional request failed', Item: marshall(item) });
  };
  const client = openTableClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    endpoint: 'http://127.0.0.1:1',
    requestHandler: { handle } as never,
  });
  return { table: { name: 't', client } satisfies Table, sent };
};

const key = { pk: 'FREEZE', sk: 'FREEZE' };

describe('a write whose answer is lost', () => {
  test('in a transaction is sent again under one token', async () => {
    const { table, sent } = createTable({});
    const other = { ...key, sk: 'CHANGE#1' };
    expect(await commit(table, [put(key, isNew), put(other, isNew)])).toBeUndefined();
    expect(sent).toHaveLength(2);
    expect(sent[0]?.body.ClientRequestToken).toBeTruthy();
    expect(sent[1]?.body.ClientRequestToken).toBe(sent[0]?.body.ClientRequestToken);
  });

  test('alone is made with a long document, packed or plain as it was sent', async () => {
    const text = JSON.stringify({ notice: { text: 'Your work was approved. '.repeat(40) } });
    for (const document of [packText(text), text]) {
      const { table } = createTable({ ...key, entity: 'freeze', document });
      const item = { ...key, document: new OutgoingText(text) };
      expect(await commit(table, [put(item, isNew)])).toBeUndefined();
      const other = { ...key, document: new OutgoingText('{}') };
      expect(await commit(createTable({ ...key, document }).table, [put(other, isNew)])).toBe('stale');
    }
  });

  test('alone is made, although its repeat meets its own effect', async () => {
    const stored = { ...key, entity: 'freeze', freeze: { seq: 1 } };
    const { table, sent } = createTable(stored);
    const item = { ...key, freeze: { seq: 1, reason: undefined } };
    expect(await commit(table, [put(item, isNew)])).toBeUndefined();
    expect(sent).toHaveLength(2);
    const changed = createTable({ ...stored, revision: 3 });
    const change = { set: { 'freeze.seq': 1, gone: undefined }, add: { revision: 1 } };
    expect(await commit(changed.table, [update(key, change, isEqual('revision', 2))])).toBeUndefined();
  });

  test('alone is refused when its repeat meets the effect of another', async () => {
    const stored = { ...key, entity: 'freeze', freeze: { seq: 2 } };
    const first = createTable(stored);
    expect(await commit(first.table, [put({ ...key, freeze: { seq: 1 } }, isNew)])).toBe('stale');
    const change = { set: { 'freeze.seq': 1 } };
    expect(await commit(createTable(stored).table, [update(key, change, isEqual('revision', 2))])).toBe(
      'stale',
    );
    const onlyAdds = { add: { revision: 1 } };
    expect(await commit(createTable(stored).table, [update(key, onlyAdds, isEqual('revision', 2))])).toBe(
      'stale',
    );
  });

  test('is refused at its first attempt, also if the item is the same', async () => {
    const stored = { ...key, entity: 'freeze', freeze: { seq: 1 } };
    const { table } = createTable(stored, false);
    expect(await commit(table, [put({ ...key, freeze: { seq: 1 } }, isNew)])).toBe('stale');
  });
});
