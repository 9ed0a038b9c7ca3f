import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it, test } from 'vitest';
import { maxBodyBytesOf } from '#shared/contract/body-limits.ts';
import { routeKey } from '#shared/contract/define-route.ts';
import { eventCatalogue } from '#shared/contract/events/event-catalogue.ts';
import { descriptions } from '#shared/contract/openapi/descriptions.ts';
import { openApiDocument } from '#shared/contract/openapi/document.ts';
import { exampleOf } from '#shared/contract/openapi/event-examples.ts';
import { problemExamples, requestExamples } from '#shared/contract/openapi/examples.ts';
import { problemDetails } from '#shared/contract/openapi/problem-details.ts';
import { problems } from '#shared/contract/problems.ts';
import { operations, routes } from '#shared/contract/routes/index.ts';
import { checkHealth } from '#shared/contract/routes/system.ts';
import { problemSchemas } from '#shared/contract/schemas/problems.ts';
import { translate } from '#shared/usecases/translate.ts';
import { readCommittedTypes, renderTypes } from './client-types.ts';
import { readCommittedDocument, renderDocument } from './openapi.ts';
import { committedPage } from './pages.ts';

const document = openApiDocument(operations);

describe('the OpenAPI document', () => {
  it('equals the output for the routes; `npm run docs` writes it again', () => {
    expect(readCommittedDocument() === renderDocument()).toBe(true);
  });

  it('has the version of the release', () => {
    expect(document.info.version).toBe(JSON.parse(committedPage('package.json')).version);
  });

  it('is the source of the types for clients', () => {
    expect(readCommittedTypes() === renderTypes()).toBe(true);
  });

  it('is a valid document of OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(readCommittedDocument()))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('has an operation for every route, under the name of its constant', () => {
    const found = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => [
        `${method.toUpperCase()} ${path}`,
        operationId,
      ]),
    );
    const meant = Object.entries(operations).map(([name, route]) => [routeKey(route), name]);
    expect(found.sort()).toEqual(meant.sort());
    expect(Object.keys(operations)).toHaveLength(routes.length);
  });

  it('has no bounds that every whole number has', () => {
    expect(renderDocument()).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });

  it('has every problem of the table, and no other', () => {
    const names = Object.keys(document.components?.examples ?? {});
    expect(names.sort()).toEqual(Object.keys(problems).sort());
  });

  it('has the limit of each body, which the edge enforces, as a number and in words', () => {
    const limits = Object.entries(operations).map(([name, route]) => [name, maxBodyBytesOf(route)] as const);
    const found = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item));
    for (const [name, maxBytes] of limits) {
      const operation = found.find(({ operationId }) => operationId === name);
      const isStated = operation.requestBody !== undefined;
      expect([name, operation['x-body-limit']]).toEqual([name, isStated ? maxBytes : undefined]);
      if (isStated) expect(operation.description).toContain(`at most ${maxBytes / 1024} KiB`);
    }
    expect(new Set(limits.map(([, maxBytes]) => maxBytes)).size).toBeGreaterThan(2);
  });

  it('marks a deprecated route and documents its headers', () => {
    const deprecated = { since: '2026-11-25T00:00:00Z', sunset: '2027-05-25T00:00:00Z' };
    const { paths } = openApiDocument({ old: { ...checkHealth, deprecated } });
    const get = paths?.['/health']?.get;
    expect(get?.deprecated).toBe(true);
    for (const response of Object.values(get?.responses ?? {}))
      expect(Object.keys(response.headers)).toEqual(expect.arrayContaining(['deprecation', 'sunset']));
  });
});

describe('the examples', () => {
  const withBody = Object.entries(operations).filter(([, { body }]) => body);

  test.each(withBody)('of the request of %s is accepted by its schema', (name, { body }) => {
    expect(body?.safeParse(requestExamples[name])).toMatchObject({ success: true });
  });

  test.each(eventCatalogue.map(({ type, schema }) => [type, schema] as const))(
    'of the event %s matches its schema',
    (type, schema) => {
      expect(schema.safeParse(exampleOf(type))).toMatchObject({ success: true });
    },
  );

  test.each(Object.entries(problemExamples))('of %s is such a problem', (slug, { value }) => {
    expect(problemSchemas[slug as keyof typeof problems].safeParse(value)).toMatchObject({ success: true });
  });

  test.each(Object.entries(problemDetails))(
    'of %s has a sentence of the product, which is in Chinese too: %s',
    (_slug, detail) => {
      expect(translate(detail, 'zh-CN', 'details')).not.toBe(detail);
    },
  );

  it('describe every operation in a sentence or more', () => {
    expect(Object.keys(operations).filter((name) => !/\w{3}.*\.$/s.test(descriptions[name] ?? ''))).toEqual(
      [],
    );
  });

  it('belong to existing operations', () => {
    const names = [requestExamples, descriptions].flatMap((table) => Object.keys(table));
    expect(names.filter((name) => !(name in operations))).toEqual([]);
  });
});
