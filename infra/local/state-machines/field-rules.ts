import { isExpression, listCalledFunctions } from './expression.ts';
import { isObject, type Json } from './json.ts';
import { maxNameLength, maxSeconds } from './limits.ts';

/** A rule for one field of a state. It returns the errors of a value, each the end of a sentence about the field. */
export type FieldRule = (value: Json) => string[];

const isWholeNumber = (value: Json, min: number, max: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

function expressionFaults(text: string): string[] {
  try {
    return listCalledFunctions(text).has('eval')
      ? ['calls $eval, which Step Functions does not have; use $parse']
      : [];
  } catch (thrown) {
    const message = isObject(thrown) ? (thrown as { message?: unknown }).message : thrown;
    return [`is not valid JSONata: ${String(message)}`];
  }
}

/** Any JSON value with valid expressions. */
export const isTemplate: FieldRule = (value) => {
  if (isExpression(value)) return expressionFaults(value);
  if (Array.isArray(value)) return value.flatMap(isTemplate);
  return isObject(value) ? Object.values(value).flatMap(isTemplate) : [];
};

export const text: FieldRule = (value) => (typeof value === 'string' ? [] : ['has to be a string']);

export const textOrExpression: FieldRule = (value) =>
  typeof value === 'string' ? isTemplate(value) : text(value);

export const wholeNumber =
  (min: number, max: number): FieldRule =>
  (value) =>
    isWholeNumber(value, min, max) ? [] : [`has to be a whole number from ${min} to ${max}`];

/** At least `min` seconds, as a number or a JSONata expression. */
export const seconds =
  (min: number): FieldRule =>
  (value) =>
    isExpression(value) ? expressionFaults(value) : wholeNumber(min, maxSeconds)(value);

export const timestamp: FieldRule = (value) => {
  if (isExpression(value)) return expressionFaults(value);
  return typeof value === 'string' && isTimestamp(value)
    ? []
    : ['has to be an RFC 3339 time such as 2026-11-22T20:17:00Z'];
};

/** RFC 3339 with an upper-case T, and Z if there is no offset, as the States Language requires. */
export const isTimestamp = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value));

export const condition: FieldRule = (value) => {
  if (typeof value === 'boolean') return [];
  return isExpression(value) ? expressionFaults(value) : ['has to be a JSONata expression'];
};

export const atLeastOne: FieldRule = (value) =>
  typeof value === 'number' && value >= 1 ? [] : ['has to be a number of at least 1'];

export const oneOf =
  (...allowed: readonly Json[]): FieldRule =>
  (value) =>
    allowed.includes(value) ? [] : [`has to be ${allowed.map(String).join(' or ')}`];

/** Variable names are identifiers. `states` is reserved. */
export const assignments: FieldRule = (value) => {
  if (!isObject(value)) return ['has to be an object of variable names and values'];
  const names = Object.keys(value).flatMap((name) => {
    if (name === 'states') return ['assigns the reserved variable states'];
    const isName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) && name.length <= maxNameLength;
    return isName ? [] : [`assigns '${name}', which is no variable name`];
  });
  return [...names, ...isTemplate(value)];
};

export const errorNames: FieldRule = (value) => {
  if (!Array.isArray(value) || value.length === 0) return ['has to list at least one error name'];
  if (!value.every((name) => typeof name === 'string')) return ['has to hold strings only'];
  return value.length > 1 && value.includes('States.ALL') ? ['has States.ALL together with other names'] : [];
};

export const listOf =
  (rules: Readonly<Record<string, FieldRule>>, required: readonly string[]): FieldRule =>
  (value) => {
    if (!Array.isArray(value)) return ['has to be a list'];
    return value.flatMap((item, index) =>
      isObject(item)
        ? fieldFaults(item, rules, required).map((fault) => `at ${index}: ${fault}`)
        : [`at ${index}: has to be an object`],
    );
  };

/** All errors of an object: unknown fields, missing fields, and invalid values. */
export function fieldFaults(
  object: Readonly<Record<string, Json>>,
  rules: Readonly<Record<string, FieldRule>>,
  required: readonly string[],
): string[] {
  const missing = required.filter((name) => !(name in object)).map((name) => `${name} is missing`);
  const wrong = Object.entries(object).flatMap(([name, value]) => {
    const rule = rules[name];
    return rule === undefined
      ? [`the field ${name} is not supported`]
      : rule(value).map((fault) => `${name} ${fault}`);
  });
  return [...missing, ...wrong];
}
