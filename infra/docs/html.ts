import { escapeHtml } from '#shared/domain/escape-html.ts';

/** Markup that is safe to insert. Everything else is text. */
export type Html = { readonly markup: string };

type Value = Html | string | number | false | undefined | readonly Value[];

const toMarkup = (value: Value): string => {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map(toMarkup).join('');
};

/** A template of markup. Inserted text is escaped, lists are joined, and `false` and nothing are left out. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: parts.reduce((text, part, at) => `${text}${toMarkup(values[at - 1])}${part}`),
});

export const nothing: Html = html``;
