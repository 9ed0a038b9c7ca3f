import * as z from 'zod';

/** Longer lists are told that they are too long, and nothing else. */
const maxItems = 200;

/**
 * What can be read of a value that as a whole does not fit its schema: objects and lists without the parts that do
 * not. It lets faults between fields be named together with the faults of single fields.
 */
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
