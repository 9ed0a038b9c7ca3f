import type * as z from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What a length is counted in; a number has none. */
const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

const describeBound = (bound: number | bigint, origin: string): string => {
  const [one, more] = units[origin] ?? [];
  if (one === undefined) return String(bound);
  return `${bound} ${Number(bound) === 1 ? one : more}`;
};

/** What would be right in place of what came, for the faults that a schema has no words of its own for. */
export const describeIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = kinds[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `${wanted}, which is missing` : wanted;
    }
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${describeBound(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${describeBound(issue.maximum, issue.origin)}`;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    default:
      return undefined;
  }
};
