import type * as z from 'zod';

/** Whether a stored value has what a shape requires. */
export type Check = (value: unknown) => boolean;

type Def<Type extends z.core.$ZodTypes['_zod']['def']['type']> = Extract<
  z.core.$ZodTypes['_zod']['def'],
  { readonly type: Type }
>;

const made = new WeakMap<z.core.$ZodType, Check>();

/**
 * Makes a check that accepts what `loosened` accepts, in half of its time: it copies nothing and names no faults. Every
 * read of an item makes this check.
 */
export const readableBy = (schema: z.core.$ZodType): Check => {
  const known = made.get(schema);
  if (known) return known;
  const check = toCheck(schema);
  made.set(schema, check);
  return check;
};

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isAnything: Check = () => true;

const toCheck = (schema: z.core.$ZodType): Check => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return ofObject(def.shape);
    case 'array':
      return ofArray(readableBy(def.element));
    case 'optional':
      return orElse(undefined, readableBy(def.innerType));
    case 'nullable':
      return orElse(null, readableBy(def.innerType));
    case 'default':
    case 'readonly':
      return readableBy(def.innerType);
    case 'record':
      return ofRecord(def);
    case 'union':
      return ofUnion(def);
    case 'enum':
      return likeOneOf(Object.values(def.entries));
    case 'literal':
      return likeOneOf(def.values);
    case 'string':
      return isText;
    case 'number':
      return isNumber;
    case 'boolean':
      return isBoolean;
    case 'unknown':
      return isAnything;
    case 'custom':
      return (value) => value !== undefined;
    default:
      throw new TypeError(`a stored shape cannot be a ${def.type}`);
  }
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ofObject = (shape: z.core.$ZodShape): Check => {
  const fields = Object.entries(shape).map(([name, field]) => ({ name, accepts: readableBy(field) }));
  // A field that may be anything must be there.
  return (value) =>
    isObject(value) &&
    fields.every(({ name, accepts }) => (accepts === isAnything ? name in value : accepts(value[name])));
};

const ofArray =
  (accepts: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(accepts);

const orElse =
  (absent: unknown, accepts: Check): Check =>
  (value) =>
    value === absent || accepts(value);

/** A record over an enum requires all of its keys, but a later release may add some. */
const ofRecord = ({ keyType, valueType }: Def<'record'>): Check => {
  const accepts = readableBy(valueType);
  const { def } = (keyType as z.core.$ZodTypes)._zod;
  if (def.type !== 'enum') return (value) => isObject(value) && Object.values(value).every(accepts);
  const names = Object.values(def.entries);
  return (value) => isObject(value) && names.every((name) => accepts(value[name]));
};

const ofUnion = (def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef): Check => {
  if (!('discriminator' in def)) {
    const options = def.options.map(readableBy);
    return (value) => options.some((accepts) => accepts(value));
  }
  const { discriminator } = def;
  const byKind = new Map(
    def.options.flatMap((option) =>
      [...(option._zod.propValues?.[discriminator] ?? [])].map((kind): [unknown, Check] => [
        kind,
        readableBy(option),
      ]),
    ),
  );
  return (value) => {
    if (!isObject(value) || !isText(value[discriminator])) return false;
    return byKind.get(value[discriminator])?.(value) ?? true;
  };
};

const likeOneOf = (values: readonly unknown[]): Check => {
  const types = new Set(values.map((value) => typeof value));
  if (types.size !== 1) return isAnything;
  if (types.has('string')) return isText;
  if (types.has('number')) return isNumber;
  return types.has('boolean') ? isBoolean : isAnything;
};
