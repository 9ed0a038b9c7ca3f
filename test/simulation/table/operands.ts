import { invalid } from './errors.ts';
import type { Tokens } from './tokens.ts';
import { type Item, isMap, type Value } from './values.ts';

/** The meanings of the words of an expression in one request. */
export type Scope = {
  readonly item: Item | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
};

export type Operand = (scope: Scope) => Value | undefined;

/** The path of an attribute: names from the item inwards, `#names` not yet replaced. */
export type Path = readonly string[];

const attribute = /^#?[A-Za-z_][A-Za-z0-9_]*$/;

export const readPath = (tokens: Tokens): Path => {
  const path: string[] = [];
  do {
    const name = tokens.next();
    if (!attribute.test(name)) throw invalid(`"${name}" names no attribute`);
    path.push(name);
  } while (tokens.accept('.'));
  return path;
};

export const nameIn = ({ names }: Pick<Scope, 'names'>, word: string): string => {
  if (!word.startsWith('#')) return word;
  const name = names[word];
  if (name === undefined) throw invalid(`the expression names ${word}, which is not given`);
  return name;
};

export const valueIn = ({ values }: Pick<Scope, 'values'>, word: string): Value => {
  const value = values[word];
  if (value === undefined) throw invalid(`the expression names ${word}, which is not given`);
  return value;
};

export const valueAt =
  (path: Path): Operand =>
  (scope) => {
    let value: Value | undefined = scope.item;
    for (const word of path) {
      const name = nameIn(scope, word);
      value = isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    }
    return value;
  };

/** A `:value`, or the path of an attribute. */
export const readOperand = (tokens: Tokens): Operand => {
  if (!tokens.peek()?.startsWith(':')) return valueAt(readPath(tokens));
  const word = tokens.next();
  return (scope) => valueIn(scope, word);
};
