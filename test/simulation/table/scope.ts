import { invalid } from './errors.ts';
import type { Scope } from './operands.ts';
import { type Item, toStoredValue, type Value } from './values.ts';

type Placeholders = {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
};

const words = /[#:]\w+/g;

const wordsOf = new Map<string, ReadonlySet<string>>();

/** The placeholders that an expression uses. */
const usedIn = (text: string): ReadonlySet<string> => {
  const used = wordsOf.get(text) ?? new Set(text.match(words) ?? []);
  wordsOf.set(text, used);
  return used;
};

const none = {};

/** The values of a request's placeholders. Throws if none of its expressions uses one. */
export const scopeOf = (
  { ExpressionAttributeNames: names = none, ExpressionAttributeValues: values = none }: Placeholders,
  item: Item | undefined,
  ...expressions: readonly (string | undefined)[]
): Scope => {
  const used = expressions.flatMap((text) => (text === undefined ? [] : usedIn(text)));
  const assertUsed = (given: string): void => {
    if (!used.some((words) => words.has(given))) throw invalid(`${given} is given and not used`);
  };
  for (const name in names) assertUsed(name);
  for (const name in values) assertUsed(name);
  return { names, values: toStoredValue(values) as Readonly<Record<string, Value>>, item };
};
