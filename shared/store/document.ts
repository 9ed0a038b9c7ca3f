/** An item as the product sees it; nested values that are only ever read whole may travel as one JSON text. */
export type Item = Readonly<Record<string, unknown>>;

/**
 * The parts of an item that no condition, index or filter looks into, as one attribute of JSON text. A table stores and
 * sends a text as it is, and takes a map apart attribute by attribute: for an order of 3 KB that is most of what
 * reading and writing it costs. What a condition names stands beside the document, as an attribute of its own. `before` is
 * the part that was read: what else a later release wrote into its document is written again.
 */
export const toDocument = (parts: Item, before?: object): { readonly document: string } => ({
  document: JSON.stringify({ ...(before && documents.get(before)), ...parts }),
});

/** The document that each part was read from. */
const documents = new WeakMap<object, Item>();

const parseDocument = (text: string): Item => {
  const parts = JSON.parse(text) as Item;
  if (Object.keys(parts).length === 1) return parts;
  for (const part of Object.values(parts)) if (typeof part === 'object' && part) documents.set(part, parts);
  return parts;
};

/** Lets a copy of a part stand for it when its document is written again. */
export const keepDocument = <T extends object>(copy: T, part: object): T => {
  const parts = documents.get(part);
  if (parts) documents.set(copy, parts);
  return copy;
};

/** An item as it was before `document` folded a part of it; items without a document are as they were. */
export const unfoldItem = (item: Item): Item => {
  const { document: text, ...rest } = item;
  return typeof text === 'string' ? { ...rest, ...parseDocument(text) } : item;
};
