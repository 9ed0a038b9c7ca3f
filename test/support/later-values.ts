import * as z from 'zod';

/** A place in a stored shape: field names, `*` for each element of a list or record. */
export type Place = readonly string[];

/** Free text here that names a member of a list which later releases may extend. */
const openNames = new Set(['processVersion', 'platform', 'category', 'provider', 'command', 'kind', 'rule']);

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType => {
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return isWrapper ? innerOf(schema.unwrap()) : schema;
};

/** The parts of a stored shape with the names that lead to them. */
const partsOf = (schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] => {
  const inner = innerOf(schema);
  if (inner instanceof z.ZodObject) return Object.entries(inner.shape);
  if (inner instanceof z.ZodArray) return [['*', inner.element]];
  if (inner instanceof z.ZodRecord) return [['*', inner.def.valueType]];
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(partsOf);
  return [];
};

const isMember = (name: string, schema: z.core.$ZodType): boolean => {
  const inner = innerOf(schema);
  if (inner instanceof z.ZodEnum) return true;
  if (inner instanceof z.ZodLiteral) return inner.def.values.every((value) => typeof value === 'string');
  return inner._zod.def.type === 'string' && openNames.has(name);
};

/** Every place of a stored shape with a member of a list: a status, a kind, a role. */
export const memberPlaces = (schema: z.core.$ZodType): readonly Place[] => {
  const places = partsOf(schema).flatMap(([name, part]): readonly Place[] =>
    isMember(name, part) ? [[name]] : memberPlaces(part).map((place) => [name, ...place]),
  );
  return [...new Map(places.map((place) => [place.join('.'), place])).values()];
};

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set);

/** A value with another one at each occurrence of a place. */
export const replaceAt = (value: unknown, [name, ...rest]: Place, member: string): unknown => {
  if (name === undefined) return typeof value === 'string' ? member : value;
  if (Array.isArray(value)) return name === '*' ? value.map((one) => replaceAt(one, rest, member)) : value;
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) =>
      field === name || name === '*' ? [field, replaceAt(one, rest, member)] : [field, one],
    ),
  );
};

/** A value with one more field in each of its objects that the shape describes. */
export const withLaterFields = (value: unknown, schema: z.core.$ZodType): unknown => {
  if (Array.isArray(value)) {
    const [[, element] = []] = partsOf(schema).filter(([name]) => name === '*');
    return element ? value.map((one) => withLaterFields(one, element)) : value;
  }
  if (!isTree(value)) return value;
  const inner = innerOf(schema);
  const parts = new Map(partsOf(schema));
  if (inner instanceof z.ZodRecord) {
    const each = parts.get('*');
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, each ? withLaterFields(one, each) : one]),
    );
  }
  if (parts.size === 0) return value;
  const fields = Object.entries(value).map(([name, one]) => {
    const part = parts.get(name);
    return [name, part ? withLaterFields(one, part) : one];
  });
  return { ...Object.fromEntries(fields), laterField: { of: ['a later release'] } };
};
