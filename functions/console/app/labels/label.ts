import type { Language } from '../words/language.ts';

/** The same thing in both languages. */
export type Label = Readonly<Record<Language, string>>;

export type Labels<Name extends string = string> = Readonly<Record<Name, Label>>;

/** The label of a name. A name of a later release is shown as it is. */
export const labelOf = (labels: Labels, name: string, language: Language): string =>
  Object.hasOwn(labels, name) ? (labels[name]?.[language] ?? name) : name.replaceAll('_', ' ');
