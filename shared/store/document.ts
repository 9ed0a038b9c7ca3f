/** An item as the product sees it; nested values that are only ever read whole may travel as one JSON text. */
export type Item = Readonly<Record<string, unknown>>;

/**
 * The parts of an item that no condition, index or filter looks into, as one attribute of JSON text. A table stores and
 * sends a text as it is, and takes a map apart attribute by attribute: for an order of 3 KB that is most of what
 * reading and writing it costs. What a condition names stands beside the document, as an attribute of its own.
 */
export const toDocument = (parts: Item): { readonly document: string } => ({
  document: JSON.stringify(parts),
});

/** An item as it was before `document` folded a part of it; items without a document are as they were. */
export const unfoldItem = (item: Item): Item => {
  const { document: text, ...rest } = item;
  return typeof text === 'string' ? { ...rest, ...(JSON.parse(text) as Item) } : item;
};
