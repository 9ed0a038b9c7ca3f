import jsonata, { type Expression } from 'jsonata';
import { type DirectRead, toDirectReader, unsure } from './direct-expression.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { addQueryFunctions, nowVariable, randomVariable, stepsVariable } from './query-functions.ts';
import { StateError, statesError } from './state-error.ts';

/** The context of an expression: `$states`, the machine's variables, clock and randomness. */
export type Scope = {
  readonly states: JsonObject;
  readonly variables: Readonly<JsonObject>;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly random: () => number;
};

/** The service limits the time of an evaluation. A limit of steps is the same on every machine. */
const maxEvaluationSteps = 200_000;

const compiled = new Map<string, Expression>();

export const isExpression = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('{%') && value.endsWith('%}');

const sourceOf = (text: string): string => text.slice(2, -2).trim();

/** Compiles the expression inside `{% %}`, once for each text. Throws jsonata's error for an invalid expression. */
export function compileExpression(text: string): Expression {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const expression = jsonata(sourceOf(text));
  addQueryFunctions(expression, maxEvaluationSteps);
  compiled.set(text, expression);
  return expression;
}

const directReaders = new Map<string, DirectRead | undefined>();

/** The value of an expression without jsonata; `unsure` for one that only jsonata can evaluate. */
const readDirectly = (text: string, scope: Scope): unknown => {
  if (!directReaders.has(text)) directReaders.set(text, toDirectReader(compileExpression(text)));
  const read = directReaders.get(text);
  return read ? read(scope) : unsure;
};

const messageOf = (thrown: unknown): string =>
  thrown instanceof Error || isObject(thrown)
    ? String((thrown as { message?: unknown }).message)
    : String(thrown);

const createQueryError = (source: string, field: string, what: string): StateError =>
  new StateError(
    statesError.queryEvaluation,
    `The JSONata expression '${source}' specified for the field '${field}' ${what}`,
    field,
  );

class NotJson extends Error {}

/** Copies a result as plain JSON. jsonata's results can contain markers and functions. */
function toPlainJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // As in the service, a number that JSON does not support becomes its name.
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(toPlainJson);
  if (typeof value !== 'object' || '_jsonata_function' in value || '_jsonata_lambda' in value) {
    throw new NotJson('a function');
  }
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) copy[key] = toPlainJson(member);
  }
  return copy;
}

async function evaluateWithJsonata(text: string, scope: Scope, field: string): Promise<unknown> {
  const bindings = {
    ...scope.variables,
    states: scope.states,
    [nowVariable]: scope.now,
    [randomVariable]: scope.random,
    [stepsVariable]: { left: maxEvaluationSteps },
  };
  try {
    return await compileExpression(text).evaluate(undefined, bindings);
  } catch (thrown) {
    throw createQueryError(sourceOf(text), field, `threw an error during evaluation. ${messageOf(thrown)}`);
  }
}

async function evaluateExpression(text: string, scope: Scope, field: string): Promise<Json> {
  const read = readDirectly(text, scope);
  const result = read === unsure ? await evaluateWithJsonata(text, scope, field) : read;
  if (result === undefined) throw createQueryError(sourceOf(text), field, 'returned nothing (undefined).');
  try {
    return toPlainJson(result);
  } catch (thrown) {
    if (!(thrown instanceof NotJson)) throw thrown;
    throw createQueryError(sourceOf(text), field, `returned ${thrown.message}, which is not a JSON value.`);
  }
}

/**
 * Evaluates every string in `{% %}` in a field, at any depth. Other values do not change.
 * Throws `StateError` States.QueryEvaluationError if an expression fails or returns undefined.
 */
export async function evaluateTemplate(template: Json, scope: Scope, field: string): Promise<Json> {
  if (isExpression(template)) return evaluateExpression(template, scope, field);
  if (Array.isArray(template)) {
    const items: Json[] = [];
    for (const [index, item] of template.entries())
      items.push(await evaluateTemplate(item, scope, `${field}[${index}]`));
    return items;
  }
  if (!isObject(template)) return template;
  const filled: JsonObject = {};
  for (const [key, member] of Object.entries(template)) {
    filled[key] = await evaluateTemplate(member, scope, `${field}/${key}`);
  }
  return filled;
}

/** Evaluates a field whose value must have a given type. The error contains the description of that type. */
export async function evaluateAs<T extends Json>(
  template: Json,
  scope: Scope,
  field: string,
  kind: { readonly is: (value: Json) => value is T; readonly words: string },
): Promise<T> {
  const value = await evaluateTemplate(template, scope, field);
  if (kind.is(value)) return value;
  const source = isExpression(template) ? sourceOf(template) : JSON.stringify(template);
  throw createQueryError(source, field, `returned ${JSON.stringify(value)}, but ${kind.words} was expected.`);
}

/** The names of the functions that an expression calls, without `$`. */
export function listCalledFunctions(text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const call = node as { type?: unknown; procedure?: { value?: unknown } };
    if (call.type === 'function' || call.type === 'partial') names.add(String(call.procedure?.value));
    for (const part of Object.values(node)) visit(part);
  };
  visit(compileExpression(text).ast());
  return names;
}
