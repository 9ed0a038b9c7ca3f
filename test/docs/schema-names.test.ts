import { expect, test } from 'vitest';
import { nameSchemas } from '#shared/contract/openapi/name-schemas.ts';
import { readCommittedDocument } from './openapi.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const document = JSON.parse(readCommittedDocument());
const { schemas } = document.components;

type Found = { readonly schema: Json; readonly place: string };

/** The objects and closed lists below a schema, without those that are components themselves. */
const findNameless = (node: unknown, place: string): readonly Found[] => {
  if (Array.isArray(node)) return node.flatMap((one, at) => findNameless(one, `${place}.${at}`));
  if (!isJson(node)) return [];
  const inner = Object.entries(node)
    .filter(([key]) => !['example', 'examples', 'default'].includes(key))
    .flatMap(([key, value]) => findNameless(value, `${place}.${key}`));
  const isOwn = Array.isArray(node.enum) ? node.enum.length > 2 : isJson(node.properties);
  return isOwn && !/^schemas\.\w+$/.test(place) ? [{ schema: node, place }, ...inner] : inner;
};

/** Sentences may differ. */
const shapeOf = (schema: Json): string =>
  JSON.stringify(schema, (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );

const nameless = [
  ...findNameless(document.paths, 'paths'),
  ...findNameless(document.webhooks, 'webhooks'),
  ...findNameless(schemas, 'schemas'),
];

test('each object and each closed list of several places has a name; add those that are missing to `sharedSchemas`', () => {
  const places = Map.groupBy(nameless, ({ schema }) => shapeOf(schema));
  const repeated = [...places.values()].filter((found) => found.length > 2);
  expect(repeated.map((found) => found.map(({ place }) => place))).toEqual([]);
  expect(nameless.length).toBeGreaterThan(50);
});

test('the body of each request and each list has a name', () => {
  const inPaths = nameless.filter(({ place }) =>
    /^paths\.[^.]+\.\w+\.(?:requestBody|responses\.2\d\d)\./.test(place),
  );
  expect(inPaths.map(({ place }) => place)).toEqual([]);
});

test('the type of an event and the code of a fault are one list each', () => {
  expect(schemas.EventType.enum).toContain('order.submit_work');
  expect(schemas.Fault.properties.code).toMatchObject({ $ref: '#/components/schemas/FaultCode' });
  const known = { $ref: '#/components/schemas/EventType' };
  expect(schemas.CreateWebhookBody.properties.eventTypes.items).toMatchObject(known);
  expect(schemas.Webhook.properties.eventTypes.items.anyOf).toContainEqual(known);
  expect(schemas.WebhookDelivery.properties.eventType.anyOf).toContainEqual(known);
});

test('a withdrawal can be unknown: that is no name of a later release', () => {
  expect(schemas.WithdrawalStatus.enum).toContain('unknown');
  expect(schemas.AssetPurpose.enum).not.toContain('unknown');
});

test('two schemas cannot have one name', () => {
  const listOf = (item: Json) => ({
    type: 'object',
    properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Money' } }, ...item },
  });
  const operation = (operationId: string, schema: Json) => ({
    operationId,
    responses: { 200: { content: { 'application/json': { schema } } } },
  });
  const paths = {
    '/one': { get: operation('listOne', listOf({})) },
    '/two': { get: operation('listTwo', listOf({ unread: { type: 'integer' } })) },
  };
  expect(() => nameSchemas({ ...document, paths })).toThrow('Two schemas are named MoneyList.');
});
