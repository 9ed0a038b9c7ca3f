import type { Expression } from 'jsonata';
import { isObject, type JsonObject } from './json.ts';

/** A part of an expression as jsonata parses it. */
type Node = {
  readonly type: string;
  readonly value?: unknown;
  readonly steps?: readonly Node[];
  readonly lhs?: unknown;
  readonly rhs?: unknown;
  readonly expressions?: readonly Node[];
  readonly procedure?: Node;
  readonly arguments?: readonly Node[];
};

/** The result of a reader that leaves the expression to jsonata. */
export const unsure = Symbol('unsure');

/** `$states`, and the machine's variables. */
type Variables = { readonly states: JsonObject; readonly variables: Readonly<JsonObject> };

/** Reads the value of an expression; `undefined` if it has none. */
export type DirectRead = (scope: Variables) => unknown;

const hasOnly = (node: Node, ...names: readonly string[]): boolean =>
  Object.entries(node).every(
    ([name, value]) => value === undefined || ['type', 'position', ...names].includes(name),
  );

const readersOf = (nodes: readonly Node[]): readonly DirectRead[] | undefined => {
  const readers = nodes.map(toReader);
  return readers.every((read) => read !== undefined) ? readers : undefined;
};

/** Members of lists are jsonata's to find, and so are functions, such as those that every object inherits. */
const isPlainValue = (value: unknown): boolean => !Array.isArray(value) && typeof value !== 'function';

/** `$states.input.orderId` */
const toPathReader = (steps: readonly Node[]): DirectRead | undefined => {
  const [first, ...others] = steps;
  const isPlain =
    first?.type === 'variable' &&
    first.value !== '' &&
    others.every(({ type, value }) => type === 'name' && value !== '__proto__') &&
    steps.every((step) => hasOnly(step, 'value'));
  if (!isPlain) return undefined;
  const variable = String(first.value);
  const names = others.map(({ value }) => String(value));
  return ({ states, variables }) => {
    if (variable !== 'states' && !Object.hasOwn(variables, variable)) return unsure;
    let value: unknown = variable === 'states' ? states : variables[variable];
    for (const name of names) {
      if (!isPlainValue(value)) return unsure;
      value = isObject(value) ? value[name] : undefined;
    }
    return isPlainValue(value) ? value : unsure;
  };
};

const operators: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  '=': (left, right) => {
    if (left === undefined || right === undefined) return false;
    return isObject(left) || isObject(right) ? unsure : left === right;
  },
  '&': (left, right) => (typeof left === 'string' && typeof right === 'string' ? left + right : unsure),
  and: (left, right) => (typeof left === 'boolean' && typeof right === 'boolean' ? left && right : unsure),
  or: (left, right) => (typeof left === 'boolean' && typeof right === 'boolean' ? left || right : unsure),
};

const toOperatorReader = ({ value, lhs, rhs }: Node): DirectRead | undefined => {
  const apply = operators[String(value)];
  const [left, right] = readersOf([lhs as Node, rhs as Node]) ?? [];
  if (!apply || !left || !right) return undefined;
  return (scope) => {
    const [a, b] = [left(scope), right(scope)];
    return a === unsure || b === unsure ? unsure : apply(a, b);
  };
};

/** `{"command": "find"}`: the members of an object that all have a value. */
const toObjectReader = (pairs: readonly (readonly [Node, Node])[]): DirectRead | undefined => {
  const names = pairs.map(([name]) => String(name.value));
  const readers = readersOf(pairs.map(([, value]) => value));
  const isPlain = pairs.every(([name]) => name.type === 'string') && new Set(names).size === names.length;
  if (!readers || !isPlain || names.includes('__proto__')) return undefined;
  return (scope) => {
    const values = readers.map((read) => read(scope));
    if (values.some((value) => value === undefined || value === unsure)) return unsure;
    return Object.fromEntries(names.map((name, at) => [name, values[at]]));
  };
};

const functions: Readonly<Record<string, (node: Node) => DirectRead | undefined>> = {
  exists: (node) => {
    const read = toReader(node);
    return read && ((scope) => toKnown(read(scope), (value) => value !== undefined));
  },
  not: (node) => {
    const read = toReader(node);
    return (
      read && ((scope) => toKnown(read(scope), (value) => (typeof value === 'boolean' ? !value : unsure)))
    );
  },
  merge: ({ value, expressions = [] }) => {
    const readers = value === '[' ? readersOf(expressions) : undefined;
    return (
      readers &&
      ((scope) => {
        const parts = readers.map((read) => read(scope));
        return parts.every(isObject) ? Object.assign({}, ...parts) : unsure;
      })
    );
  },
};

const toKnown = (value: unknown, change: (value: unknown) => unknown): unknown =>
  value === unsure ? unsure : change(value);

const toFunctionReader = (node: Node): DirectRead | undefined => {
  const name = String(node.procedure?.value);
  const [only, ...more] = node.arguments ?? [];
  const toOwn = Object.hasOwn(functions, name) ? functions[name] : undefined;
  const read = only && more.length === 0 && node.procedure?.type === 'variable' ? toOwn?.(only) : undefined;
  // A variable of the machine may have the name of a function.
  return read && ((scope) => (Object.hasOwn(scope.variables, name) ? unsure : read(scope)));
};

const toReader = (node: Node): DirectRead | undefined => {
  switch (node.type) {
    case 'string':
    case 'number':
    case 'value':
      return () => node.value;
    case 'variable':
      return hasOnly(node, 'value') ? toPathReader([node]) : undefined;
    case 'path':
      return hasOnly(node, 'steps') ? toPathReader(node.steps ?? []) : undefined;
    case 'binary':
      return hasOnly(node, 'value', 'lhs', 'rhs') ? toOperatorReader(node) : undefined;
    case 'unary':
      return node.value === '{' && hasOnly(node, 'value', 'lhs')
        ? toObjectReader(node.lhs as never)
        : undefined;
    case 'function':
      return hasOnly(node, 'value', 'arguments', 'procedure') ? toFunctionReader(node) : undefined;
    default:
      return undefined;
  }
};

/**
 * A reader of the most frequent kinds of expressions, in a small part of jsonata's time: paths, comparisons, simple
 * functions. `undefined` for all others. A reader returns `unsure` where jsonata has rules about lists and types.
 */
export const toDirectReader = (expression: Expression): DirectRead | undefined =>
  toReader(expression.ast() as unknown as Node);
