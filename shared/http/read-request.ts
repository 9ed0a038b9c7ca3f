import type * as z from 'zod';
import type { Route } from '../contract/define-route.ts';
import { toJsonPointer } from '../contract/json-pointer.ts';
import { describeFaults, listFaults } from '../contract/problems.ts';
import { describeIssue, paramsOfIssue } from './describe-issue.ts';
import { findIllFormedTexts } from './find-ill-formed-texts.ts';
import { type Fault, Problem } from './problem.ts';
import { readPartially } from './read-partially.ts';

/** The unparsed parts of a request. */
export type RawParts = {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
};

export type Parsed = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

type Part = Fault['in'];

/** A parsed request with every fault. */
export type ReadResult = { readonly parts: Parsed; readonly faults: readonly Fault[] };

/** Parses every part of a request by the schemas of its route, and collects every fault. */
export const readRequest = (route: Route, raw: RawParts): ReadResult => {
  const faults: Fault[] = [];
  const read = (part: Part, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) {
      if (part !== 'path' && isObject(value)) faults.push(...unknownKeys(part, [], Object.keys(value)));
      return undefined;
    }
    const result = schema.safeParse(value, { reportInput: false, error: describeIssue });
    if (!result.success) faults.push(...result.error.issues.flatMap((issue) => faultsOf(part, issue)));
    const valid = result.success ? result.data : readPartially(schema, value);
    faults.push(...findIllFormedTexts(valid).map((path) => illFormedText(part, path)));
    return result.data;
  };
  const params = read('path', route.params, raw.path);
  const query = read('query', route.query, raw.query);
  const body = read('body', route.body, raw.body);
  return { parts: { params, query, body }, faults };
};

/** The problem of an invalid request. An invalid id in the path is a missing item. */
export const toFaultsProblem = (faults: readonly Fault[]): Problem =>
  faults.every((fault) => fault.in === 'path')
    ? new Problem('not-found', 'The requested item does not exist, or you cannot access it.')
    : toValidationProblem(faults);

export const toValidationProblem = (faults: readonly Fault[]): Problem =>
  new Problem('validation', describeFaults(faults.length), listFaults(faults));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const illFormedText = (part: Part, path: readonly PropertyKey[]): Fault => ({
  in: part,
  pointer: toJsonPointer(path),
  code: 'custom',
  message: 'well-formed Unicode',
});

const unknownKeys = (part: Part, path: readonly PropertyKey[], keys: readonly string[]): readonly Fault[] =>
  keys.map((key) => ({
    in: part,
    pointer: toJsonPointer([...path, key]),
    code: 'unrecognized_key',
    message: 'unknown field',
  }));

const faultsOf = (part: Part, issue: z.core.$ZodIssue): readonly Fault[] => {
  if (issue.code === 'unrecognized_keys') return unknownKeys(part, issue.path, issue.keys);
  const { path, code = 'invalid', message } = issue;
  const params = paramsOfIssue(issue);
  return [{ in: part, pointer: toJsonPointer(path), code, message, ...(params && { params }) }];
};
