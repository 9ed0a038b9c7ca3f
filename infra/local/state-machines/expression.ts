import jsonata, { type Expression } from 'jsonata';
import { isObject, type Json, type JsonObject } from './json.ts';
import { addQueryFunctions, nowVariable, randomVariable, stepsVariable } from './query-functions.ts';
import { StateError, statesError } from './state-error.ts';

/** What an expression sees: `$states`, the machine's variables, and the clock and randomness behind functions. */
export type Scope = {
  readonly states: JsonObject;
  readonly variables: Readonly<JsonObject>;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly random: () => number;
};

/** The service bounds an evaluation by time; counted steps bound it the same on any day and machine. */
const maxEvaluationSteps = 200_000;

const compiled = new Map<string, Expression>();

export const isExpression = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('{%') && value.endsWith('%}');

const sourceOf = (text: string): string => text.slice(2, -2).trim();

/** The compiled expression inside `{% %}`; each text is compiled once. Throws jsonata's error for a wrong text. */
export function compileExpression(text: string): Expression {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const expression = jsonata(sourceOf(text));
  addQueryFunctions(expression, maxEvaluationSteps);
  compiled.set(text, expression);
  return expression;
}

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

/** A copy that is plain JSON; jsonata's results carry marks, and may hold functions, which JSON cannot spell. */
function toPlainJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // The service spells a number that JSON cannot hold by its name.
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

async function evaluateExpression(text: string, scope: Scope, field: string): Promise<Json> {
  const bindings = {
    ...scope.variables,
    states: scope.states,
    [nowVariable]: scope.now,
    [randomVariable]: scope.random,
    [stepsVariable]: { left: maxEvaluationSteps },
  };
  let result: unknown;
  try {
    result = await compileExpression(text).evaluate(undefined, bindings);
  } catch (thrown) {
    throw createQueryError(sourceOf(text), field, `threw an error during evaluation. ${messageOf(thrown)}`);
  }
  if (result === undefined) throw createQueryError(sourceOf(text), field, 'returned nothing (undefined).');
  try {
    return toPlainJson(result);
  } catch (thrown) {
    if (!(thrown instanceof NotJson)) throw thrown;
    throw createQueryError(sourceOf(text), field, `returned ${thrown.message}, which JSON cannot spell.`);
  }
}

/**
 * The value of a field: every string in `{% %}`, at any depth, is evaluated; all else stays as it is.
 * Throws `StateError` States.QueryEvaluationError when an expression fails or gives undefined.
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

/** Evaluates a field whose value has to be of one kind, said in words in the error when it is not. */
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

/** The names of the functions that an expression calls, `$` left out. */
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
