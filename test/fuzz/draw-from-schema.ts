import document from '#shared/contract/openapi.json' with { type: 'json' };
import type { RandomSource } from '#test/support/random-source.ts';

/** The part of JSON Schema that the document uses. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
};

const schemas = document.components.schemas as unknown as Readonly<Record<string, Schema>>;

const resolveReference = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : resolveReference(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});

/** Values that a schema alone cannot give: an existing id, a future time. */
export type KnownValues = {
  readonly id: (prefix: string) => string | undefined;
  readonly moment: (field: string) => string;
};

const words = 'The label is in full view. ';

/** A length at, just inside or just outside of one of the limits. */
const drawLength = (lower: number, upper: number, random: RandomSource): number => {
  const within = Math.min(upper, Math.max(lower, 12));
  if (!random.chance(0.12)) return within;
  return Math.max(0, random.pick([lower - 1, lower, lower + 1, upper - 1, upper, upper + 1]));
};

const textFrom = (schema: Schema, field: string, random: RandomSource, known: KnownValues): string => {
  const { pattern = '', format, minLength = 0, maxLength = 200 } = schema;
  const prefix = /^\^([a-z]{3})_\[/.exec(pattern)?.[1];
  if (prefix) return known.id(prefix) ?? `${prefix}_${'0'.repeat(26)}`;
  if (format === 'date-time') return known.moment(field);
  if (format === 'date') return known.moment(field).slice(0, 10);
  if (format === 'uri') return `https://www.douyin.com/${'v'.repeat(drawLength(1, 40, random))}`;
  if (pattern.startsWith('^\\d{4}-(?:0[1-9]|1[0-2])$')) return known.moment(field).slice(0, 7);
  if (pattern.startsWith('^[\\w+]')) return `scripts${random.drawBelow(6)}`;
  if (pattern.includes('[A-Z]{3}')) return 'CNY';
  if (pattern.includes('[a-f0-9]{64}') || pattern.includes('[0-9a-f]{64}')) return 'a'.repeat(64);
  if (pattern.startsWith('^[a-z0-9][')) return random.pick(['food', 'douyin', 'video', 'other', 'mei-1']);
  const length = drawLength(minLength, Math.min(maxLength, 300_000), random);
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
};

const numberFrom = (schema: Schema, random: RandomSource): number => {
  const { minimum = 0, maximum = 2 ** 53 - 1, type } = schema;
  const within = Math.min(maximum, Math.max(minimum, random.pick([1, 5, 12, 60, 2_000, 100_000])));
  if (!random.chance(0.15)) return within;
  return (
    random.pick([minimum - 1, minimum, minimum + 1, maximum - 1, maximum, maximum + 1, within + 0.5]) +
    (type === 'integer' ? 0 : 0.25)
  );
};

/** A value of a schema: usually a valid one, sometimes one at or just beyond its limits. */
export const drawFromSchema = (
  schema: Schema,
  random: RandomSource,
  known: KnownValues,
  field = '',
): unknown => {
  const { type, oneOf, anyOf, allOf, ...one } = resolveReference(schema);
  if (one.const !== undefined) return one.const;
  if (one.enum) return random.pick(one.enum);
  const choices = oneOf ?? anyOf;
  if (choices) return drawFromSchema(random.pick(choices), random, known, field);
  if (allOf)
    return drawFromSchema(
      Object.assign({ type, ...one }, ...allOf.map(resolveReference)),
      random,
      known,
      field,
    );
  if (one.properties) {
    const { required = [] } = one;
    const wanted = Object.entries(one.properties).filter(([name]) =>
      required.includes(name) ? !random.chance(0.02) : random.chance(0.5),
    );
    return Object.fromEntries(
      wanted.map(([name, part]) => [name, drawFromSchema(part, random, known, name)]),
    );
  }
  if (type === 'array') {
    const lower = one.minItems ?? 0;
    const length = random.chance(0.9)
      ? Math.max(lower, random.drawBelow(3))
      : drawLength(lower, Math.min(one.maxItems ?? 20, 300), random);
    return Array.from({ length }, () => drawFromSchema(one.items ?? {}, random, known, field));
  }
  if (type === 'integer' || type === 'number') return numberFrom({ type, ...one }, random);
  if (type === 'boolean') return random.chance(0.5);
  return textFrom(one, field, random, known);
};
