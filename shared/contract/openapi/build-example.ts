import { exampleIdOf } from './example-task.ts';
import { isJson, type Json } from './json.ts';

/** Values of the story by name, or by a name behind those around it: `status`, `Order.status`, `publishWork:Order.status`. */
export type Story = Readonly<Record<string, unknown>>;

/** A value that is built of others, for a property that is optional. */
export const built: unique symbol = Symbol('built of others');

export type ExampleSources = {
  readonly story: Story;
  /** The schemas to which references lead. */
  readonly schemas: Json;
  /** The operation whose example is built. */
  readonly operationId: string;
  /** Learns which values of the story are used. */
  readonly onUse: (key: string) => void;
};

const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const names = (path: readonly string[], operationId: string): readonly string[] => [
  ...path.map((_, start) => `${operationId}:${path.slice(start).join('.')}`),
  ...path.map((_, start) => path.slice(start).join('.')),
];

/** The types of a schema, of which a value has one. */
const typesOf = ({ type }: Json): readonly unknown[] => (Array.isArray(type) ? type : [type]);

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
};

const hasType = (value: unknown, types: readonly unknown[]): boolean =>
  types.includes(undefined) ||
  types.includes(typeOf(value)) ||
  (types.includes('integer') && Number.isInteger(value));

const isInRange = (value: unknown, { minimum, maximum, pattern, maxLength }: Json): boolean => {
  if (typeof value === 'number')
    return (
      value >= Number(minimum ?? Number.NEGATIVE_INFINITY) &&
      value <= Number(maximum ?? Number.POSITIVE_INFINITY)
    );
  if (typeof value !== 'string') return true;
  const matches = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value);
  return matches && value.length <= Number(maxLength ?? Number.POSITIVE_INFINITY);
};

const refersTo = ({ $ref }: Json): string | undefined =>
  typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : undefined;

/** Whether a value of the story can be here. Names are used for several things. */
const isPossible = (value: unknown, schema: unknown, schemas: Json): boolean => {
  if (!isJson(schema)) return true;
  const name = refersTo(schema);
  if (name !== undefined) return isPossible(value, schemas[name], schemas);
  const choices = [...arrayOf(schema.oneOf), ...arrayOf(schema.anyOf)];
  if (choices.length > 0) return choices.some((choice) => isPossible(value, choice, schemas));
  return (
    hasType(value, typesOf(schema)) &&
    (!('const' in schema) || schema.const === value) &&
    (!('enum' in schema) || arrayOf(schema.enum).includes(value)) &&
    (!isJson(value) || arrayOf(schema.required).every((needed) => String(needed) in value)) &&
    isInRange(value, schema) &&
    arrayOf(schema.allOf).every((part) => isPossible(value, part, schemas))
  );
};

/** Thrown when the story has no value for a property. */
const missing = (path: readonly string[], { operationId }: ExampleSources): Error =>
  new Error(
    `the story of the examples has no value for ${operationId}:${path.join('.')}: add it to openapi/story`,
  );

const buildObject = (schema: Json, path: readonly string[], sources: ExampleSources): unknown => {
  const required = new Set(arrayOf(schema.required));
  const { operationId, story } = sources;
  const isShown = (name: string): boolean =>
    names([...path, name], operationId).some((key) => key.includes('.') && key in story);
  const properties = Object.entries(isJson(schema.properties) ? schema.properties : {});
  return Object.fromEntries(
    properties
      .filter(([name]) => required.has(name) || isShown(name))
      .map(([name, property]) => [name, buildExample(property, [...path, name], sources)]),
  );
};

/** The example id of a pattern such as `^ord_[0-9A-Z]{26}$`, of the first kind that it names. */
const idOf = ({ pattern }: Json): string | undefined => {
  const [, kind] = /^\^(?:\(\?:)?([a-z]{3})[_|]/.exec(String(pattern)) ?? [];
  return kind === undefined ? undefined : exampleIdOf(kind);
};

const firstOf = (values: readonly unknown[]): unknown => values.find((value) => value !== 'unknown');

const buildByType = (schema: Json, path: readonly string[], sources: ExampleSources): unknown => {
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return firstOf(arrayOf(schema.enum));
  const [choice] = [...arrayOf(schema.oneOf), ...arrayOf(schema.anyOf)];
  if (choice !== undefined) return buildExample(choice, path, sources);
  const types = typesOf(schema);
  if (types.includes('array')) return [buildExample(schema.items, path, sources)];
  if (types.includes('object') || schema.properties !== undefined) return buildObject(schema, path, sources);
  const id = idOf(schema);
  if (id === undefined) throw missing(path, sources);
  return id;
};

/** An example of a schema, with the values of the story. Throws if the story lacks one. */
export const buildExample = (schema: unknown, path: readonly string[], sources: ExampleSources): unknown => {
  const { story, schemas, operationId } = sources;
  if (!isJson(schema)) throw missing(path, sources);
  const keys = names(path, operationId);
  const key = keys.find((name) => name in story && isPossible(story[name], schema, schemas));
  for (const used of keys) if (used === key || story[used] === built) sources.onUse(used);
  if (key !== undefined) return story[key];
  const name = refersTo(schema);
  return name === undefined
    ? buildByType(schema, path, sources)
    : buildExample(schemas[name], [name], sources);
};
