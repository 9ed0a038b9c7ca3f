import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { dictionary1 } from './dictionary-1.ts';

/**
 * The dictionaries of packed texts by number. The number is the first byte of a packed text. Stored texts need their
 * dictionary, so a better one gets the next number.
 */
export const dictionaries: ReadonlyMap<number, Uint8Array> = new Map([[1, Buffer.from(dictionary1)]]);

const latestDictionary = 1;

/** A packed text expands to less than this: more than any item of the table holds as plain text. */
const maxTextBytes = 4_000_000;

/**
 * A window of 16 KB holds the dictionary and most texts. The default buffers have 256 KB, and to clear them for each text takes a
 * quarter of the time. Reading depends on neither of them, and not on the size of the pieces of a result. Most results fit into
 * one piece.
 */
const deflateOptions = { level: 9, windowBits: 14, memLevel: 7, chunkSize: 1_024 } as const;

const inflateOptions = { maxOutputLength: maxTextBytes, chunkSize: 2_048 } as const;

/** A text in a fifth to a quarter of its bytes. */
export const packText = (text: string): Uint8Array => {
  const dictionary = dictionaries.get(latestDictionary);
  const packed = deflateRawSync(text, { ...deflateOptions, ...(dictionary && { dictionary }) });
  // No `Buffer`: the table's client returns plain arrays, and the two must be equal.
  const bytes = new Uint8Array(1 + packed.length);
  bytes[0] = latestDictionary;
  bytes.set(packed, 1);
  return bytes;
};

/** A packed text; `undefined` if it is damaged, or its dictionary belongs to a later release. */
export const unpackText = (packed: Uint8Array): string | undefined => {
  const dictionary = dictionaries.get(packed[0] ?? 0);
  if (!dictionary) return undefined;
  try {
    return inflateRawSync(packed.subarray(1), { dictionary, ...inflateOptions }).toString();
  } catch {
    return undefined;
  }
};

/** A shorter text stays plain: its item has less than a kilobyte, which is the unit of a write. */
const minPackedBytes = 500;

/** A text as it is stored in an attribute. */
const toStoredText = (text: string): string | Uint8Array =>
  Buffer.byteLength(text) < minPackedBytes ? text : packText(text);

/** A text that a write will store. `commit` packs it when it sends the write, so a refused request packs nothing. */
export class OutgoingText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Attributes, or values of an expression, with their outgoing texts as they are stored: plain if the table wants that. */
export const toStoredValues = (
  values: Readonly<Record<string, unknown>>,
  isPlain = false,
): Readonly<Record<string, unknown>> => {
  let stored: Record<string, unknown> | undefined;
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (!(value instanceof OutgoingText)) continue;
    stored ??= { ...values };
    stored[name] = isPlain ? value.text : toStoredText(value.text);
  }
  return stored ?? values;
};

/** The text of a stored or outgoing attribute, packed or not; `undefined` for any other value. */
export const readStoredText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (value instanceof OutgoingText) return value.text;
  return value instanceof Uint8Array ? unpackText(value) : undefined;
};
