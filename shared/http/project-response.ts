import type * as z from 'zod';

type Projection = (value: unknown) => unknown;

/** `undefined` if values of a schema need no projection. */
const projections = new WeakMap<z.core.$ZodType, { readonly project: Projection | undefined }>();

/**
 * Projects a response onto its schema: fields of later releases are removed, unknown enum members become `unknown`.
 * The projection of a schema is computed once. Responses are not parsed.
 */
export const projectResponse = (schema: z.ZodType, response: unknown): unknown => {
  const project = projectionOf(schema);
  return project ? project(response) : response;
};

const projectionOf = (schema: z.core.$ZodType): Projection | undefined => {
  const known = projections.get(schema);
  if (known) return known.project;
  const project = makeProjection(schema);
  projections.set(schema, { project });
  return project;
};

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const makeProjection = (schema: z.core.$ZodType): Projection | undefined => {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return ofObject(def);
    case 'array':
      return ofArray(def);
    case 'union':
      return ofUnion(def);
    case 'enum':
      return ofEnum(def);
    case 'optional':
    case 'nullable':
    case 'default':
      return projectionOf(def.innerType);
    default:
      return undefined;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const ofObject = ({ shape }: z.core.$ZodObjectDef): Projection => {
  const fields = Object.entries(shape).map(([name, field]) => ({ name, project: projectionOf(field) }));
  return (value) => {
    if (!isObject(value)) return value;
    const shown: Record<string, unknown> = {};
    // In the order of the schema: the table returns fields in any order.
    for (const { name, project } of fields) {
      if (Object.hasOwn(value, name)) shown[name] = project ? project(value[name]) : value[name];
    }
    return shown;
  };
};

const ofArray = ({ element }: z.core.$ZodArrayDef): Projection | undefined => {
  const project = projectionOf(element);
  return project && ((value) => (Array.isArray(value) ? value.map(project) : value));
};

/** A value has the first shape of which it has every required field. */
const ofUnion = ({ options }: z.core.$ZodUnionDef): Projection => {
  const shapes = options.map((option) => ({ required: requiredOf(option), project: projectionOf(option) }));
  return (value) => {
    if (!isObject(value)) return value;
    const fits = shapes.find(({ required }) => required.every((is) => is(value)));
    return fits?.project ? fits.project(value) : value;
  };
};

type Requirement = (value: Readonly<Record<string, unknown>>) => boolean;

const requiredOf = (schema: z.core.$ZodType): readonly Requirement[] => {
  const def = defOf(schema);
  return Object.entries(def.type === 'object' ? def.shape : {}).flatMap(
    ([name, field]): readonly Requirement[] => {
      const { type } = defOf(field);
      if (type === 'optional') return [];
      const members: ReadonlySet<unknown> | undefined = type === 'literal' ? field._zod.values : undefined;
      return [(value) => (members ? members.has(value[name]) : name in value)];
    },
  );
};

const ofEnum = ({ entries }: z.core.$ZodEnumDef): Projection | undefined => {
  const known = new Set<unknown>(Object.values(entries));
  return known.has('unknown') ? (value) => (known.has(value) ? value : 'unknown') : undefined;
};
