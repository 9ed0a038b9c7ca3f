import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocument, unfoldItem } from '#shared/store/document.ts';
import {
  dictionaries,
  OutgoingText,
  packText,
  readStoredText,
  toStoredValues,
  unpackText,
} from '#shared/store/packing/pack-text.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { fromPlain, toPlain } from '#test/support/releases/plain-item.ts';

describe('a packed text', () => {
  test('is the same text after it is unpacked', () => {
    const anyText = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 500 }));
    fc.assert(fc.property(anyText, (text) => unpackText(packText(text)) === text.toWellFormed()));
  });

  test('names its dictionary in the first byte, and no dictionary ever changes', () => {
    expect(packText('{}')[0]).toBe(Math.max(...dictionaries.keys()));
    const digests = [...dictionaries].map(([number, dictionary]) => [
      number,
      createHash('sha256').update(dictionary).digest('hex'),
    ]);
    expect(digests).toEqual([[1, '3130c0ff881eae0eab76b5025cd131ad0ce5e4156c469dfcca59e35a940102ca']]);
  });

  test('is read as the first release that reads packed texts does', () => {
    const text = JSON.stringify({ event: { seq: 2, command: 'submit_work', to: 'screening' } });
    const packed = 'AatGjHeDPWCEuymNXtrWAgA=';
    expect(unpackText(Buffer.from(packed, 'base64'))).toBe(text);
  });

  test('that is damaged, or packed by a later release, is no text', () => {
    const packed = packText(JSON.stringify({ order: { id: 'ord_1' } }));
    expect(unpackText(packed.subarray(0, -3))).toBeUndefined();
    expect(unpackText(Uint8Array.of(99, ...packed.subarray(1)))).toBeUndefined();
    expect(unpackText(new Uint8Array())).toBeUndefined();
  });

  test('cannot expand without limit', () => {
    expect(unpackText(packText('a'.repeat(5_000_000)))).toBeUndefined();
  });
});

describe('a stored text', () => {
  test('is packed from 500 bytes on, and both kinds are read', () => {
    const short = JSON.stringify({ title: 'a'.repeat(487) });
    const long = JSON.stringify({ title: 'a'.repeat(488) });
    const chinese = JSON.stringify({ title: '片'.repeat(163) });
    expect([short, long, chinese].map((text) => Buffer.byteLength(text))).toEqual([499, 500, 501]);
    const toStored = (text: string) => toStoredValues({ text: new OutgoingText(text), n: 1 });
    expect(toStored(short)).toEqual({ text: short, n: 1 });
    expect([toStored(long).text, toStored(chinese).text]).toEqual([packText(long), packText(chinese)]);
    const texts = [short, long, chinese];
    expect(texts.map((text) => readStoredText(toStored(text).text))).toEqual(texts);
    expect(readStoredText(7)).toBeUndefined();
  });

  test('is plain in a table that wants no packed texts', () => {
    const text = JSON.stringify({ title: 'a'.repeat(1_000) });
    expect(toStoredValues({ text: new OutgoingText(text) }, true)).toEqual({ text });
  });
});

const outgoing = {
  ...{ pk: 'ORDER#1', sk: 'ORDER', entity: 'order', version: 2 },
  ...toDocument({ order: { id: '1', title: 'A week with our kettle. '.repeat(30) } }),
};
const [item, plainItem] = [toStoredValues(outgoing), toStoredValues(outgoing, true)];
const base64 = Buffer.from(item.document as Uint8Array).toString('base64');

describe('an item with a packed document', () => {
  test('is unfolded to the same as one with a plain document', () => {
    expect(item.document).toBeInstanceOf(Uint8Array);
    expect(unfoldItem(item)).toEqual(unfoldItem(plainItem));
  });

  test('of a later release is left as it is, so that its reader reports it', () => {
    const newerItem = { ...item, document: Uint8Array.of(99, 1, 2, 3) };
    expect(unfoldItem(newerItem)).toBe(newerItem);
  });

  test('is read from a frozen release, whose items have bytes as text in base64', () => {
    const frozen = { pk: { S: 'ORDER#1' }, version: { N: '2' }, document: { B: base64 } };
    const { order } = unfoldItem(item);
    expect(toPlain(frozen)).toEqual({ pk: item.pk, version: 2, document: { order } });
    expect(toPlain(fromPlain(toPlain(frozen)))).toEqual(toPlain(frozen));
  });

  test('is read from the stream, whose events have bytes as text in base64', async () => {
    const received: unknown[] = [];
    const handler = createStreamHandler(() => async (one) => void received.push(one));
    const NewImage = {
      ...{ pk: { S: 'ORDER#1' }, sk: { S: 'ORDER' }, entity: { S: 'order' }, version: { N: '2' } },
      document: { B: base64 },
    };
    const record = { dynamodb: { Keys: { pk: { S: 'ORDER#1' }, sk: { S: 'ORDER' } }, NewImage } };
    const event = JSON.parse(JSON.stringify({ Records: [record] }));
    expect(await handler(event)).toEqual({ batchItemFailures: [] });
    expect(received).toEqual([unfoldItem(item)]);
  });
});
