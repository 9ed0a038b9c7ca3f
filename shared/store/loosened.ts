import * as z from 'zod';

/** A stored shape without its closed ends: unknown fields, unknown members of enums and unknown kinds pass, at every depth. */
export const loosened = (schema: z.core.$ZodType): z.ZodType => {
  const known = made.get(schema);
  if (known) return known;
  const loose = loosen(schema);
  made.set(schema, loose);
  return loose;
};

const made = new WeakMap<z.core.$ZodType, z.ZodType>();

const loosen = (schema: z.core.$ZodType): z.ZodType => {
  const { def } = schema._zod;
  // Values are returned as they were stored, so a stored shape may neither fill in nor convert anything.
  if (def.type === 'transform') throw new TypeError('a stored shape converts nothing');
  if (schema instanceof z.ZodObject) return z.object(mapped(schema.shape));
  if (schema instanceof z.ZodArray) return z.array(loosened(schema.element));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return loosened(schema.unwrap()).optional();
  }
  if (schema instanceof z.ZodNullable) return loosened(schema.unwrap()).nullable();
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) return loosened(schema.unwrap());
  if (schema instanceof z.ZodRecord) return looseRecord(schema);
  if (schema instanceof z.ZodTuple) return z.array(z.unknown()).min(schema.def.items.length);
  if (schema instanceof z.ZodUnion) return looseUnion(schema);
  if (schema instanceof z.ZodEnum) return anyLike(Object.values(schema.def.entries));
  if (schema instanceof z.ZodLiteral) return anyLike(schema.def.values);
  // A later release may allow what this one does not: of a text or a number only the type counts.
  if (def.type === 'string') return z.string();
  if (def.type === 'number') return z.number();
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError(`a stored shape cannot be a ${def.type}`);
};

const mapped = (shape: z.core.$ZodShape) =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, loosened(field)]));

/** A record over an enum names all of its keys, and a later release may add some. */
const looseRecord = ({ def: { keyType, valueType } }: z.ZodRecord): z.ZodType => {
  const value = loosened(valueType);
  if (!(keyType instanceof z.ZodEnum)) return z.record(z.string(), value);
  return z.object(Object.fromEntries(Object.values(keyType.def.entries).map((name) => [name, value])));
};

const looseUnion = (schema: z.ZodUnion): z.ZodType => {
  const { options } = schema;
  const discriminator = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : undefined;
  if (discriminator === undefined) return z.union(options.map(loosened));
  const byKind = new Map(
    options.flatMap((option) =>
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

const kindsOf = (option: z.core.$ZodType, discriminator: string): readonly unknown[] => {
  const kind = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
  return kind instanceof z.ZodLiteral ? kind.def.values : [];
};

const anyLike = (values: readonly unknown[]): z.ZodType => {
  const types = new Set(values.map((value) => typeof value));
  if (types.size !== 1) return z.unknown();
  if (types.has('string')) return z.string();
  if (types.has('number')) return z.number();
  return types.has('boolean') ? z.boolean() : z.unknown();
};
