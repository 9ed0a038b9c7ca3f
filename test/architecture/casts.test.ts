import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'rolldown/utils';
import { expect, test } from 'vitest';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** A node and everything in it. */
const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
};

/** A parsed value, or one from a reader of the store, has its type already. */
const parses = /^(?:JSON\.parse|[\w.]*\.(?:safeP|p)arse(?:Async)?|read[A-Z]\w*)\(/;

/** The casts that replace a schema. */
const findForbiddenCasts = (path: string, text: string): readonly string[] =>
  nodesIn(parseSync(path, text).program)
    .filter(({ type }) => type === 'TSAsExpression')
    .flatMap(({ start, end, expression, typeAnnotation }) => {
      const textOf = (node: unknown) => (isNode(node) ? text.slice(node.start, node.end) : '');
      const isForbidden =
        /\bZodType\b/.test(textOf(typeAnnotation)) ||
        textOf(typeAnnotation) === 'unknown' ||
        parses.test(textOf(expression).replace(/^\(?await /, ''));
      return isForbidden ? [`${path}: ${text.slice(start, end).replace(/\s+/g, ' ').slice(-60)}`] : [];
    });

test('finds casts of schemas, through unknown, and of what was parsed', () => {
  const casts = [
    'z.object({}) as z.ZodType<A>',
    'a as unknown as B',
    'JSON.parse(text) as C',
    'readD(item) as D',
  ];
  expect(casts.filter((cast) => findForbiddenCasts('a.ts', cast).length === 0)).toEqual([]);
  expect(findForbiddenCasts('a.ts', "['a'] as const; Object.keys(a) as Name[]")).toEqual([]);
});

test('types of stored and received values come from their schemas, without casts', () => {
  const found = globSync('shared/**/*.ts').flatMap((path) =>
    findForbiddenCasts(path, readFileSync(path, 'utf8')),
  );
  expect(found.toSorted()).toEqual([
    // The SDK asks for a proxy, and takes every dispatcher.
    'shared/adapters/alipay/single-send-agent.ts: once as unknown',
    // The types of a call follow from its path, which no implementation of it can name.
    'shared/contract/client/package/client.ts: http[method] as unknown',
    'shared/contract/client/package/client.ts: undefined) => getTagged(get, path, init, etag), } as unknown',
  ]);
});
