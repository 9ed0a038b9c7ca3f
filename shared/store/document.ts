import { OutgoingText, readStoredText } from './packing/pack-text.ts';

/** An item as use cases see it. Nested values that are only read whole may be stored as one JSON text. */
export type Item = Readonly<Record<string, unknown>>;

/**
 * Folds the parts of an item that no condition, index or filter reads into one attribute of JSON text. The
 * table handles a text faster than a map of attributes: for an order of 3 KB that is most of the cost of a
 * read or write. `before` is the part that was read: fields of a later release in it are kept.
 */
export const toDocument = (parts: Item, before?: object): { readonly document: OutgoingText } => ({
  document: new OutgoingText(JSON.stringify({ ...(before && documents.get(before)), ...parts })),
});

/** The document that each part was read from. */
const documents = new WeakMap<object, Item>();

const parseDocument = (text: string): Item => {
  const parts: Item = JSON.parse(text);
  if (Object.keys(parts).length === 1) return parts;
  for (const part of Object.values(parts)) if (typeof part === 'object' && part) documents.set(part, parts);
  return parts;
};

/** Makes a copy of a part keep the unknown fields of its document. */
export const keepDocument = <T extends object>(copy: T, part: object): T => {
  const parts = documents.get(part);
  if (parts) documents.set(copy, parts);
  return copy;
};

/**
 * An item as it was before `toDocument`; items without a document are unchanged. So are those whose document cannot be
 * unpacked: they lack the parts that their readers require, which makes them unreadable.
 */
export const unfoldItem = (item: Item): Item => {
  if (item.document === undefined) return item;
  const { document, ...rest } = item;
  const text = readStoredText(document);
  return text === undefined ? item : { ...rest, ...parseDocument(text) };
};
