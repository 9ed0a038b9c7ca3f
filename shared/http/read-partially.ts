import * as z from 'zod';

/** In a longer list the faults between fields are not checked. */
const maxItems = 200;

/** The valid parts of an invalid value, so that a problem can also list faults between fields. */
export const readPartially = (schema: z.core.$ZodType, value: unknown): unknown => {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject && isRecord(value)) {
    const sent = Object.entries(inner.shape).filter(([name]) => Object.hasOwn(value, name));
    return Object.fromEntries(sent.map(([name, part]) => [name, readPartially(part, value[name])]));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.length > maxItems ? undefined : value.map((item) => readPartially(inner.element, item));
  }
  return z.safeParse(inner, value).data;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unwrapSchema = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapSchema(schema.unwrap()) : schema;
