import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { readStoredText } from '#shared/store/packing/pack-text.ts';
import type { StoredItem } from './release.ts';

/** An item as plain values. Its `document`, which the table stores as one JSON text, is an object here. */
export type PlainItem = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set);

/** The document of a frozen item; packed, its bytes are text in base64. */
const documentOf = ({ document: { S, B } = {} }: StoredItem['item']): unknown =>
  typeof B === 'string' ? Buffer.from(B, 'base64') : S;

export const toPlain = (item: StoredItem['item']): PlainItem => {
  const plain: PlainItem = unmarshall(item as unknown as Record<string, AttributeValue>);
  const text = readStoredText(documentOf(item));
  return text === undefined ? plain : { ...plain, document: JSON.parse(text) };
};

export const fromPlain = (plain: PlainItem): StoredItem['item'] => {
  const folded = isRecord(plain.document) ? { ...plain, document: JSON.stringify(plain.document) } : plain;
  return JSON.parse(JSON.stringify(marshall(folded), storeSet)) as StoredItem['item'];
};

/** The SDK marshals a set of texts to a `Set`, which JSON does not have. */
const storeSet = (_name: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);

/** The constant parts of an item's key, such as `ORDER EVENT`. */
export const kindOf = ({ item }: StoredItem): string =>
  [item.pk?.S, item.sk?.S].map((text) => String(text).split('#')[0]).join(' ');
