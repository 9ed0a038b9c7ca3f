import type * as z from 'zod';
import type { FaultParams } from '../domain/fault.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** The unit of a length. */
const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

const describeBound = (bound: number | bigint, origin: string): string => {
  const [one, more] = units[origin] ?? [];
  if (one === undefined) return String(bound);
  return `${bound} ${Number(bound) === 1 ? one : more}`;
};

const describeChoice = (allowed: readonly unknown[]): string =>
  allowed.length === 1 ? `must be ${allowed[0]}` : `one of ${allowed.join(', ')}`;

/** Whether a field chooses one of several forms, and has none of their names. */
const isChoice = (issue: object): issue is { readonly options: readonly unknown[] } =>
  'options' in issue && Array.isArray(issue.options);

/** The allowed values as JSON has them. */
const toAllowed = (values: readonly unknown[]): readonly (string | number | boolean)[] =>
  values.map((value) => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value)));

/** A message that describes the valid value, for faults without a message in their schema. */
export const describeIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = kinds[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `${expected}, which is missing` : expected;
    }
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${describeBound(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${describeBound(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      return describeChoice(issue.values);
    case 'invalid_union':
      return isChoice(issue) ? describeChoice(issue.options) : undefined;
    default:
      return undefined;
  }
};

const toNumber = (bound: number | bigint): number => Number(bound);

const unitOf = (origin: string): FaultParams => {
  const [, unit] = units[origin] ?? [];
  return unit === undefined ? {} : { unit };
};

/** The values of the message, so that a client can write it in its own words. */
export const paramsOfIssue = (issue: z.core.$ZodIssue): FaultParams | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'too_small':
      return {
        minimum: toNumber(issue.minimum),
        ...(issue.inclusive === false && { exclusive: true }),
        ...unitOf(issue.origin),
      };
    case 'too_big':
      return {
        maximum: toNumber(issue.maximum),
        ...(issue.inclusive === false && { exclusive: true }),
        ...unitOf(issue.origin),
      };
    case 'invalid_value':
      return { allowed: toAllowed(issue.values) };
    case 'invalid_union':
      return isChoice(issue) ? { allowed: toAllowed(issue.options) } : undefined;
    case 'custom':
      return issue.params;
    case 'invalid_format':
      return { format: issue.format, ...(issue.pattern !== undefined && { pattern: issue.pattern }) };
    case 'not_multiple_of':
      return { divisor: toNumber(issue.divisor) };
    default:
      return undefined;
  }
};
