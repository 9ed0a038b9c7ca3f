import * as z from 'zod';

type Projection = (value: unknown) => unknown;

/** `undefined` where a schema takes values as they are. */
const projections = new WeakMap<z.core.$ZodType, { readonly project: Projection | undefined }>();

/**
 * An answer as its route's schema describes it: without fields that only a later release knows, and with `unknown` for
 * members that it does not know. The way through a schema is worked out once; answers themselves are not parsed.
 */
export const projectAnswer = (schema: z.ZodType, answer: unknown): unknown => {
  const project = projectionOf(schema);
  return project ? project(answer) : answer;
};

const projectionOf = (schema: z.core.$ZodType): Projection | undefined => {
  const known = projections.get(schema);
  if (known) return known.project;
  const project = makeProjection(schema);
  projections.set(schema, { project });
  return project;
};

const makeProjection = (schema: z.core.$ZodType): Projection | undefined => {
  if (schema instanceof z.ZodObject) return ofObject(schema);
  if (schema instanceof z.ZodArray) return ofArray(schema);
  if (schema instanceof z.ZodUnion) return ofUnion(schema);
  if (schema instanceof z.ZodEnum) return ofEnum(schema);
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return isWrapper ? projectionOf(schema.unwrap()) : undefined;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const ofObject = ({ shape }: z.ZodObject): Projection => {
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, projectionOf(field)]));
  return (value) => {
    if (!isObject(value)) return value;
    const shown: Record<string, unknown> = {};
    // In the order of the schema: the table returns fields in any order.
    for (const [name, project] of fields) {
      if (Object.hasOwn(value, name)) shown[name] = project ? project(value[name]) : value[name];
    }
    return shown;
  };
};

const ofArray = ({ element }: z.ZodArray): Projection | undefined => {
  const project = projectionOf(element);
  return project && ((value) => (Array.isArray(value) ? value.map(project) : value));
};

/** Of several shapes a value has the one whose fields it has all. */
const ofUnion = ({ options }: z.ZodUnion): Projection => {
  const shapes = options.flatMap((option) =>
    option instanceof z.ZodObject ? [{ required: requiredOf(option), project: projectionOf(option) }] : [],
  );
  return (value) => {
    if (!isObject(value)) return value;
    const fits = shapes.find(({ required }) => required.every((is) => is(value)));
    return fits?.project ? fits.project(value) : value;
  };
};

type Requirement = (value: Readonly<Record<string, unknown>>) => boolean;

const requiredOf = ({ shape }: z.ZodObject): readonly Requirement[] =>
  Object.entries(shape).flatMap(([name, field]): readonly Requirement[] => {
    if (field instanceof z.ZodOptional) return [];
    if (field instanceof z.ZodLiteral) return [(value) => members(field).has(value[name])];
    return [(value) => name in value];
  });

const members = ({ values }: z.ZodLiteral): ReadonlySet<unknown> => values;

const ofEnum = ({ def: { entries } }: z.ZodEnum): Projection | undefined => {
  const known = new Set<unknown>(Object.values(entries));
  return known.has('unknown') ? (value) => (known.has(value) ? value : 'unknown') : undefined;
};
