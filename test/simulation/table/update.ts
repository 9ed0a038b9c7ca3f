import { invalid } from './errors.ts';
import { nameIn, type Operand, type Path, readOperand, readPath, type Scope, valueAt } from './operands.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { type Item, isMap, toStoredValue, type Value } from './values.ts';

type Action = { readonly path: Path; readonly value: (scope: Scope) => Value | undefined };

/** `if_not_exists(path, otherwise)`, or a plain operand. */
const readTerm = (tokens: Tokens): Operand => {
  if (!tokens.accept('IF_NOT_EXISTS')) return readOperand(tokens);
  tokens.expect('(');
  const before = valueAt(readPath(tokens));
  tokens.expect(',');
  const otherwise = readOperand(tokens);
  tokens.expect(')');
  return (scope) => before(scope) ?? otherwise(scope);
};

const readSum = (tokens: Tokens): Operand => {
  const left = readTerm(tokens);
  const sign = tokens.accept('+') ? 1 : tokens.accept('-') ? -1 : 0;
  if (sign === 0) return left;
  const right = readTerm(tokens);
  return (scope) => {
    const [a, b] = [left(scope), right(scope)];
    if (typeof a !== 'number' || typeof b !== 'number') throw invalid('only numbers can be added');
    return a + sign * b;
  };
};

const present =
  (operand: Operand): Operand =>
  (scope) => {
    const value = operand(scope);
    if (value === undefined) throw invalid('the update reads the value of a missing attribute');
    return value;
  };

const addValues = (before: Value | undefined, more: Value | undefined): Value => {
  if (typeof more === 'number') {
    if (before === undefined) return more;
    if (typeof before === 'number') return before + more;
  }
  if (more instanceof Set && (before === undefined || before instanceof Set)) {
    return toStoredValue(new Set([...(before ?? []), ...more]));
  }
  throw invalid('ADD adds numbers to numbers, and sets to sets');
};

const readAction: Readonly<Record<string, (tokens: Tokens) => Action>> = {
  SET: (tokens) => {
    const path = readPath(tokens);
    tokens.expect('=');
    return { path, value: present(readSum(tokens)) };
  },
  REMOVE: (tokens) => ({ path: readPath(tokens), value: () => undefined }),
  ADD: (tokens) => {
    const path = readPath(tokens);
    const [before, more] = [valueAt(path), readOperand(tokens)];
    return { path, value: (scope) => addValues(before(scope), more(scope)) };
  },
};

const read = (text: string): readonly Action[] => {
  const tokens = tokenize(text);
  const actions: Action[] = [];
  while (tokens.peek() !== undefined) {
    const clause = tokens.next().toUpperCase();
    const action = readAction[clause];
    if (!action) throw invalid(`"${clause}" is not a supported clause of updates`);
    do actions.push(action(tokens));
    while (tokens.accept(','));
  }
  return actions;
};

const compiled = new Map<string, readonly Action[]>();

const actionsOf = (text: string): readonly Action[] => {
  const actions = compiled.get(text) ?? read(text);
  compiled.set(text, actions);
  return actions;
};

/** Changes a copy of a map at a path inside it; the parts above it must exist. Values are stored values. */
const setAtPath = (copy: Record<string, Value>, [name, ...inner]: Path, value: Value | undefined): void => {
  if (name === undefined) throw new Error('a change needs a path');
  if (inner.length === 0) {
    if (value !== undefined) copy[name] = value;
    else if (Object.hasOwn(copy, name)) delete copy[name];
    return;
  }
  const next = Object.hasOwn(copy, name) ? copy[name] : undefined;
  if (!isMap(next)) throw invalid('the update names a path inside something that is missing');
  const changed = { ...next };
  setAtPath(changed, inner, value);
  copy[name] = Object.freeze(changed);
};

/** The item after an update, which reads only the item before it. Throws for everything unsupported. */
export const updated = (text: string, before: Item, scope: Omit<Scope, 'item'>): Item => {
  const whole: Scope = { ...scope, item: before };
  const item: Record<string, Value> = { ...before };
  for (const { path, value } of actionsOf(text)) {
    const names = path.map((word) => nameIn(scope, word));
    setAtPath(item, names, value(whole));
  }
  // A copy, because an object with removed members is slow to read.
  return Object.freeze({ ...item });
};
