import { expect, test } from 'vitest';
import document from '#shared/contract/openapi.json' with { type: 'json' };
import { routes } from '#shared/contract/routes/index.ts';
import { readRequest } from '#shared/http/read-request.ts';
import { translate } from '#shared/usecases/translate.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What a client may send where another value belongs. */
const wrongTexts = [
  ...['', ' ', 'x', 'x'.repeat(6_000), '\u0007', '\u0430pple', '\uD800', 'two words', 'video/x-msvideo'],
  ...['http://user@x.y:99/#a', '2026-99-99', '2026-11-31T00:00:00.000Z', '9999-01-01T00:00:00.000Z', 'ord_1'],
];
const wrongValues = [
  undefined,
  null,
  -1,
  0,
  1.5,
  1e18,
  true,
  false,
  [],
  {},
  [null],
  ['a', 'a'],
  ...wrongTexts,
];

/** A valid body with one part of it changed, for every part. */
function* changedIn(value: unknown): Generator<unknown> {
  yield* wrongValues;
  if (Array.isArray(value)) {
    yield [...value, ...value];
    yield Array(200).fill(value[0]);
    for (const [at, one] of value.entries()) for (const other of changedIn(one)) yield value.with(at, other);
  } else if (isFields(value)) {
    yield { ...value, extra: 1 };
    for (const [name, one] of Object.entries(value))
      for (const other of changedIn(one)) yield { ...value, [name]: other };
  }
}

const paths: Readonly<Record<string, Fields>> = document.paths;

const operationOf = ({ method, path }: (typeof routes)[number]): Fields => {
  const operation = paths[path]?.[method.toLowerCase()];
  return isFields(operation) ? operation : {};
};

const examplesOf = ({ requestBody }: Fields): readonly unknown[] => {
  const text = JSON.stringify(requestBody ?? {});
  const { content = {} } = JSON.parse(text) as {
    content?: Record<string, { example?: unknown; examples?: Fields }>;
  };
  const { example, examples = {} } = content['application/json'] ?? {};
  const all = [example, ...Object.values(examples).map((each) => (isFields(each) ? each.value : undefined))];
  return all.filter((each) => each !== undefined);
};

const messages = new Map<string, string>();
for (const route of routes) {
  const operation = operationOf(route);
  const bodies = examplesOf(operation).flatMap((example) => [...changedIn(example)]);
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  const queries = parameters.flatMap(({ in: part, name }) =>
    part === 'query' ? wrongTexts.map((text) => ({ [name]: text })) : [],
  );
  const requests = [
    ...bodies.map((body) => ({ path: {}, query: {}, body })),
    ...queries.map((query) => ({ path: {}, query, body: undefined })),
  ];
  for (const request of requests)
    for (const { message } of readRequest(route, request).faults)
      messages.set(message, `${route.method} ${route.path}`);
}

test('finds many kinds of faults', () => expect(messages.size).toBeGreaterThan(120));

test('every message of a fault that a schema finds is in Chinese too', () => {
  const missing = [...messages].filter(
    ([message]) => !/\p{Script=Han}/u.test(translate(message, 'zh-CN', 'faults')),
  );
  expect(missing).toEqual([]);
});
