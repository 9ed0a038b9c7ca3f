import type { LocalizedText } from '../../domain/screening/localized-text.ts';

/** The name of the same thing in both languages. */
export type Label = LocalizedText;

export type Labels<Name extends string = string> = Readonly<Record<Name, Label>>;

/** The names that a field has in this release. A later one is shown as it is. */
export type Names<Value extends string | undefined> = Exclude<Value, 'unknown' | undefined>;

/** The label of a name. A name of a later release is shown as it is. */
export const labelOf = (labels: Labels, name: string, language: keyof Label): string =>
  Object.hasOwn(labels, name) ? (labels[name]?.[language] ?? name) : name.replaceAll('_', ' ');
