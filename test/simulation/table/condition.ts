import { invalid } from './errors.ts';
import { type Operand, readOperand, readPath, type Scope, valueAt } from './operands.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { compare, equal, type Value } from './values.ts';

export type Condition = (scope: Scope) => boolean;

type Comparison = (a: Value | undefined, b: Value | undefined) => boolean;

const createOrderedComparison =
  (holds: (order: number) => boolean): Comparison =>
  (a, b) => {
    const order = compare(a, b);
    return order !== undefined && holds(order);
  };

const comparisons: Readonly<Record<string, Comparison>> = {
  '=': (a, b) => a !== undefined && equal(a, b),
  '<': createOrderedComparison((order) => order < 0),
  '<=': createOrderedComparison((order) => order <= 0),
  '>': createOrderedComparison((order) => order > 0),
  '>=': createOrderedComparison((order) => order >= 0),
};

const contains: Comparison = (whole, part) => {
  if (part === undefined) return false;
  if (typeof whole === 'string') return typeof part === 'string' && whole.includes(part);
  if (whole instanceof Set) return whole.has(part as string | number);
  return Array.isArray(whole) && whole.some((member) => equal(member, part));
};

const beginsWith: Comparison = (whole, part) =>
  typeof whole === 'string' && typeof part === 'string' && whole.startsWith(part);

const createComparison =
  (test: Comparison) =>
  (tokens: Tokens): Condition => {
    const whole = readOperand(tokens);
    tokens.expect(',');
    const part = readOperand(tokens);
    return (scope) => test(whole(scope), part(scope));
  };

const functions: Readonly<Record<string, (tokens: Tokens) => Condition>> = {
  attribute_exists: (tokens) => {
    const value = valueAt(readPath(tokens));
    return (scope) => value(scope) !== undefined;
  },
  attribute_not_exists: (tokens) => {
    const value = valueAt(readPath(tokens));
    return (scope) => value(scope) === undefined;
  },
  contains: createComparison(contains),
  begins_with: createComparison(beginsWith),
};

const readBetween = (tokens: Tokens, value: Operand): Condition => {
  const least = readOperand(tokens);
  tokens.expect('AND');
  const most = readOperand(tokens);
  const atLeast = comparisons['>='] as Comparison;
  return (scope) => atLeast(value(scope), least(scope)) && atLeast(most(scope), value(scope));
};

const readTest = (tokens: Tokens): Condition => {
  const read = functions[tokens.peek() ?? ''];
  if (read) {
    tokens.next();
    tokens.expect('(');
    const test = read(tokens);
    tokens.expect(')');
    return test;
  }
  const left = readOperand(tokens);
  if (tokens.accept('BETWEEN')) return readBetween(tokens, left);
  const sign = tokens.next();
  const holds = comparisons[sign];
  if (!holds) throw invalid(`"${sign}" is not a supported comparison`);
  const right = readOperand(tokens);
  return (scope) => holds(left(scope), right(scope));
};

const readNegation = (tokens: Tokens): Condition => {
  if (tokens.accept('NOT')) {
    const inner = readNegation(tokens);
    return (scope) => !inner(scope);
  }
  if (!tokens.accept('(')) return readTest(tokens);
  const inner = readAlternatives(tokens);
  tokens.expect(')');
  return inner;
};

const readAll = (tokens: Tokens): Condition => {
  const all = [readNegation(tokens)];
  while (tokens.accept('AND')) all.push(readNegation(tokens));
  return all.length === 1 && all[0] ? all[0] : (scope) => all.every((one) => one(scope));
};

const readAlternatives = (tokens: Tokens): Condition => {
  const any = [readAll(tokens)];
  while (tokens.accept('OR')) any.push(readAll(tokens));
  return any.length === 1 && any[0] ? any[0] : (scope) => any.some((one) => one(scope));
};

const compiled = new Map<string, Condition>();

/** A condition or filter as a function; each text is parsed once. Throws for unsupported parts. */
export const conditionOf = (text: string): Condition => {
  const known = compiled.get(text);
  if (known) return known;
  const tokens = tokenize(text);
  const condition = readAlternatives(tokens);
  tokens.end();
  compiled.set(text, condition);
  return condition;
};
