import { describe, expect, test } from 'vitest';
import { addExamples } from '#shared/contract/openapi/add-examples.ts';
import { openApiDocument } from '#shared/contract/openapi/document.ts';
import { exampleIdOf } from '#shared/contract/openapi/example-task.ts';
import { story } from '#shared/contract/openapi/story/index.ts';
import { operations } from '#shared/contract/routes/index.ts';
import { Proposed } from '#shared/contract/schemas/proposals.ts';
import { readCommittedDocument } from './openapi.ts';

type Media = { readonly example?: unknown };
type Contents = { readonly content?: Readonly<Record<string, Media>> };
type Operation = {
  readonly operationId: string;
  readonly requestBody?: Contents;
  readonly responses: Readonly<Record<string, Contents>>;
};

const { paths } = JSON.parse(readCommittedDocument());

const documented = Object.values<Readonly<Record<string, Operation>>>(paths).flatMap((item) =>
  Object.values(item),
);

const isSuccess = (status: string): boolean => status.startsWith('2');

/** Pictures are no text. */
const isPicture = (type: string): boolean => type === 'image/webp';

const contentsOf = ({ operationId, requestBody, responses }: Operation) => [
  ...Object.entries(requestBody?.content ?? {}).map(([type, media]) => ({
    place: `${operationId} request ${type}`,
    status: '',
    type,
    operationId,
    example: media.example,
  })),
  ...Object.entries(responses)
    .filter(([status]) => isSuccess(status))
    .flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([type, media]) => ({
        place: `${operationId} ${status} ${type}`,
        status,
        type,
        operationId,
        example: media.example,
      })),
    ),
];

const contents = documented.flatMap(contentsOf);

test('each request and each response has an example; values that are missing are added to `openapi/story`', () => {
  const without = contents.filter(({ example, type }) => example === undefined && !isPicture(type));
  expect(without.map(({ place }) => place)).toEqual([]);
  expect(contents.length).toBeGreaterThan(300);
});

/** Providers of payments expect a text. */
const isText = (operationId: string): boolean => operations[operationId]?.isText === true;

/** The document itself, whose example is a part of it. */
const isDocument = (operationId: string): boolean => operationId === 'getOpenApiDocument';

describe('the example of the response', () => {
  const responses = contents.filter(
    ({ status, type, operationId }) => status !== '' && (type === 'application/json' || isText(operationId)),
  );

  test.each(responses.map(({ place, ...found }) => [place, found] as const))(
    '%s matches its schema',
    (_place, { status, operationId, example }) => {
      if (isDocument(operationId)) return;
      const { success } = operations[operationId] ?? {};
      const schema = String(success?.status) === status ? success?.schema : Proposed;
      expect(schema?.safeParse(example)).toMatchObject({ success: true });
    },
  );
});

const wholeStory = JSON.stringify(contents.map(({ example }) => example));

test('all examples name the same things', () => {
  const ids = new Set(wholeStory.match(/\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g));
  const others = [...ids].filter((id) => id !== exampleIdOf(id.slice(0, 3)));
  expect(others).toEqual([]);
  expect(ids.size).toBeGreaterThan(20);
});

test('all examples take place in the weeks of one order, and plans in the weeks after it', () => {
  const moments = new Set(wholeStory.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g));
  const outside = [...moments].filter((at) => at < '2026-11-01' || at > '2027-02');
  expect(outside).toEqual([]);
});

type Json = Readonly<Record<string, unknown>>;

const objectsIn = (value: unknown): readonly Json[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [Object.fromEntries(Object.entries(value)), ...inner];
};

test('the order has one price in all examples, and its parts sum to it', () => {
  const orders = contents
    .flatMap(({ example }) => objectsIn(example))
    .filter((object) => 'price' in object && 'net' in object && 'rounds' in object);
  expect(orders.length).toBeGreaterThan(20);
  const yuan = (amount: number) => ({ amount, currency: 'CNY' });
  for (const order of orders)
    expect(order).toMatchObject({ price: yuan(120_000), fee: yuan(6_000), net: yuan(114_000) });
});

test('each value of the story is used', () => {
  const used = new Set<string>();
  addExamples(JSON.parse(JSON.stringify(openApiDocument(operations))), (key) => used.add(key));
  expect(Object.keys(story).filter((key) => !used.has(key))).toEqual([]);
});
