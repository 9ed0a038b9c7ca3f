import * as z from 'zod';
import type { Route } from '#shared/contract/define-route.ts';
import { type Ownership, ownershipOf } from '#shared/contract/ids.ts';
import * as basics from '#shared/contract/schemas/basics.ts';

/** An id in a request to a route: its place, its owner, and its kind (`OrderId`). */
export type RouteId = {
  readonly in: 'path' | 'query' | 'body';
  readonly field: string;
  readonly kind: string;
  readonly ownership: Ownership;
};

const kinds = new Map<unknown, string>(
  Object.entries(basics)
    .filter(([name]) => name.endsWith('Id'))
    .map(([name, schema]) => [schema, name]),
);

/** The schemas inside a schema that may be an id, each with the field that contains it. */
function* walkIdFields(schema: unknown, field: string): Generator<readonly [string, z.ZodType]> {
  if (schema instanceof z.ZodObject) {
    for (const [name, part] of Object.entries(schema.shape)) yield* walkIdFields(part, name);
  } else if (schema instanceof z.ZodArray) yield* walkIdFields(schema.element, field);
  else if (schema instanceof z.ZodUnion) for (const one of schema.options) yield* walkIdFields(one, field);
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    yield* walkIdFields(schema.unwrap(), field);
  else if (schema instanceof z.ZodType) yield [field, schema];
}

const listIdsIn = (route: Route, part: RouteId['in'], schema: z.ZodType | undefined): readonly RouteId[] =>
  [...walkIdFields(schema, '')].flatMap(([field, one]) => {
    const kind = kinds.get(one);
    if (kind === undefined) return [];
    const ownership = ownershipOf(route, field, one);
    if (!ownership) throw new Error(`say in shared/contract/ids.ts who owns a ${kind}`);
    return [{ in: part, field, kind, ownership }];
  });

/** Every id in the path, the query and the body of a route. */
export const listRouteIds = (route: Route): readonly RouteId[] => [
  ...listIdsIn(route, 'path', route.params),
  ...listIdsIn(route, 'query', route.query),
  ...listIdsIn(route, 'body', route.body),
];
