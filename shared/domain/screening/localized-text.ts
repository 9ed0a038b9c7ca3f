/** A text in the two languages of the product. */
export type LocalizedText = { readonly en: string; readonly zh: string };
