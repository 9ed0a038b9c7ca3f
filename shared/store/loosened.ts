import * as z from 'zod';

/** A tolerant copy of a stored shape: unknown fields, enum members and kinds pass, at every depth. */
export const loosened = (schema: z.core.$ZodType): z.ZodType => {
  const known = made.get(schema);
  if (known) return known;
  const loose = loosen(schema);
  made.set(schema, loose);
  return loose;
};

const made = new WeakMap<z.core.$ZodType, z.ZodType>();

const loosen = (schema: z.core.$ZodType): z.ZodType => {
  // Compares type names, as zod advises: comparing classes would bundle all of them.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return z.object(mapped(def.shape));
    case 'array':
      return z.array(loosened(def.element));
    case 'optional':
      return loosened(def.innerType).optional();
    case 'nullable':
      return loosened(def.innerType).nullable();
    case 'default':
    case 'readonly':
      return loosened(def.innerType);
    case 'record':
      return looseRecord(def);
    case 'union':
      return looseUnion(def);
    case 'enum':
      return anyLike(Object.values(def.entries));
    case 'literal':
      return anyLike(def.values);
    // A later release may allow other values, so only the type of a text or number counts.
    case 'string':
      return z.string();
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'unknown':
      return z.unknown();
    case 'custom':
      return z.unknown().refine((value) => value !== undefined);
    default:
      // Values are returned as they were stored, so a stored shape cannot fill in or convert anything.
      throw new TypeError(`a stored shape cannot be a ${def.type}`);
  }
};

const mapped = (shape: z.core.$ZodShape) =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, loosened(field)]));

/** A record over an enum requires all of its keys, but a later release may add some. */
const looseRecord = ({ keyType, valueType }: z.core.$ZodRecordDef): z.ZodType => {
  const value = loosened(valueType);
  const { def } = (keyType as z.core.$ZodTypes)._zod;
  if (def.type !== 'enum') return z.record(z.string(), value);
  return z.object(Object.fromEntries(Object.values(def.entries).map((name) => [name, value])));
};

const looseUnion = (def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef): z.ZodType => {
  if (!('discriminator' in def)) return z.union(def.options.map(loosened));
  const { discriminator } = def;
  const byKind = new Map(
    def.options.flatMap((option) =>
      kindsOf(option, discriminator).map((kind) => [kind, loosened(option)] as const),
    ),
  );
  const ofUnknownKind = z.object({ [discriminator]: z.string() });
  return ofUnknownKind.loose().superRefine((value, context) => {
    const result = byKind.get(value[discriminator])?.safeParse(value);
    for (const { code, path, message } of result?.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path, message, params: { code } });
    }
  });
};

const kindsOf = (option: z.core.$ZodType, discriminator: string): readonly unknown[] => [
  ...(option._zod.propValues?.[discriminator] ?? []),
];

const anyLike = (values: readonly unknown[]): z.ZodType => {
  const types = new Set(values.map((value) => typeof value));
  if (types.size !== 1) return z.unknown();
  if (types.has('string')) return z.string();
  if (types.has('number')) return z.number();
  return types.has('boolean') ? z.boolean() : z.unknown();
};
