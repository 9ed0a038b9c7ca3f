import { expect, test } from 'vitest';
import { describeFields } from '#shared/contract/openapi/describe-fields.ts';
import { openApiDocument } from '#shared/contract/openapi/document.ts';
import { commonFields } from '#shared/contract/openapi/fields/common.ts';
import { fileFields } from '#shared/contract/openapi/fields/files.ts';
import { fieldDescriptions } from '#shared/contract/openapi/fields/index.ts';
import { moneyFields } from '#shared/contract/openapi/fields/money.ts';
import { operationFields } from '#shared/contract/openapi/fields/operations.ts';
import { orderFields } from '#shared/contract/openapi/fields/orders.ts';
import { partyFields } from '#shared/contract/openapi/fields/parties.ts';
import { problemFields } from '#shared/contract/openapi/fields/problems.ts';
import { taskFields } from '#shared/contract/openapi/fields/tasks.ts';
import { operations } from '#shared/contract/routes/index.ts';
import { readCommittedDocument } from './openapi.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSentence = (value: unknown): boolean => typeof value === 'string' && /^\S.*[.:)`]$/s.test(value);

/** The properties and parameters within that have no sentence, or only one about unknown values. */
const undescribed = (node: unknown, path: string): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap((item, at) => undescribed(item, `${path}[${at}]`));
  if (!isJson(node)) return [];
  const isParameter = typeof node.name === 'string' && typeof node.in === 'string' && isJson(node.schema);
  const own = isParameter && !isSentence(node.description) ? [`${path} ${node.name}`] : [];
  return Object.entries(node)
    .flatMap(([key, value]) => {
      if (['example', 'examples', 'default'].includes(key)) return [];
      const inner = undescribed(value, `${path}/${key}`);
      if (key !== 'properties' || !isJson(value)) return inner;
      const names = Object.entries(value).filter(([, property]) => {
        const description = isJson(property) ? property.description : undefined;
        return !isSentence(description) || String(description).startsWith('`unknown` is');
      });
      return [...names.map(([name]) => `${path}.${name}`), ...inner];
    })
    .concat(own);
};

test('each property and each parameter has a sentence; add those that are missing to `openapi/fields`', () => {
  expect([...new Set(undescribed(JSON.parse(readCommittedDocument()), ''))]).toEqual([]);
});

test('each operation has a summary and a sentence', () => {
  const { paths } = JSON.parse(readCommittedDocument());
  for (const item of Object.values<Json>(paths))
    for (const operation of Object.values(item))
      expect(operation).toMatchObject({
        summary: expect.any(String),
        description: expect.stringMatching(/\.$/),
      });
});

test('each sentence is used', () => {
  const used = new Set<string>();
  describeFields(openApiDocument(operations), (key) => used.add(key));
  expect(Object.keys(fieldDescriptions).filter((key) => !used.has(key))).toEqual([]);
});

test('no name has two sentences', () => {
  const tables = [
    ...[commonFields, fileFields, moneyFields, operationFields],
    ...[orderFields, partyFields, problemFields, taskFields],
  ];
  const names = tables.flatMap((table) => Object.keys(table));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
