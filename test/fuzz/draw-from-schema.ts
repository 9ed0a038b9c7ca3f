import document from '#shared/contract/openapi.json' with { type: 'json' };
import type { RandomSource } from './chance.ts';

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
const drawLength = (lower: number, upper: number, chance: RandomSource): number => {
  const within = Math.min(upper, Math.max(lower, 12));
  if (!chance.drawChance(12)) return within;
  return Math.max(0, chance.pick([lower - 1, lower, lower + 1, upper - 1, upper, upper + 1]));
};

const textFrom = (schema: Schema, field: string, chance: RandomSource, known: KnownValues): string => {
  const { pattern = '', format, minLength = 0, maxLength = 200 } = schema;
  const prefix = /^\^([a-z]{3})_\[/.exec(pattern)?.[1];
  if (prefix) return known.id(prefix) ?? `${prefix}_${'0'.repeat(26)}`;
  if (format === 'date-time') return known.moment(field);
  if (format === 'date') return known.moment(field).slice(0, 10);
  if (format === 'uri') return `https://www.douyin.com/${'v'.repeat(drawLength(1, 40, chance))}`;
  if (pattern.startsWith('^\\d{4}-(?:0[1-9]|1[0-2])$')) return known.moment(field).slice(0, 7);
  if (pattern.startsWith('^[\\w+]')) return `scripts${chance.drawBelow(6)}`;
  if (pattern.includes('[A-Z]{3}')) return 'CNY';
  if (pattern.includes('[a-f0-9]{64}') || pattern.includes('[0-9a-f]{64}')) return 'a'.repeat(64);
  if (pattern.startsWith('^[a-z0-9][')) return chance.pick(['food', 'douyin', 'video', 'other', 'mei-1']);
  const length = drawLength(minLength, Math.min(maxLength, 300_000), chance);
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
};

const numberFrom = (schema: Schema, chance: RandomSource): number => {
  const { minimum = 0, maximum = 2 ** 53 - 1, type } = schema;
  const within = Math.min(maximum, Math.max(minimum, chance.pick([1, 5, 12, 60, 2_000, 100_000])));
  if (!chance.drawChance(15)) return within;
  return (
    chance.pick([minimum - 1, minimum, minimum + 1, maximum - 1, maximum, maximum + 1, within + 0.5]) +
    (type === 'integer' ? 0 : 0.25)
  );
};

/** A value of a schema: mostly a valid one, sometimes one at its limits or just outside of them. */
export const drawFromSchema = (
  schema: Schema,
  chance: RandomSource,
  known: KnownValues,
  field = '',
): unknown => {
  const { type, oneOf, anyOf, allOf, ...one } = resolveReference(schema);
  if (one.const !== undefined) return one.const;
  if (one.enum) return chance.pick(one.enum);
  const choices = oneOf ?? anyOf;
  if (choices) return drawFromSchema(chance.pick(choices), chance, known, field);
  if (allOf)
    return drawFromSchema(
      Object.assign({ type, ...one }, ...allOf.map(resolveReference)),
      chance,
      known,
      field,
    );
  if (one.properties) {
    const { required = [] } = one;
    const wanted = Object.entries(one.properties).filter(([name]) =>
      required.includes(name) ? !chance.drawChance(2) : chance.drawChance(50),
    );
    return Object.fromEntries(
      wanted.map(([name, part]) => [name, drawFromSchema(part, chance, known, name)]),
    );
  }
  if (type === 'array') {
    const lower = one.minItems ?? 0;
    const length = chance.drawChance(90)
      ? Math.max(lower, chance.drawBelow(3))
      : drawLength(lower, Math.min(one.maxItems ?? 20, 300), chance);
    return Array.from({ length }, () => drawFromSchema(one.items ?? {}, chance, known, field));
  }
  if (type === 'integer' || type === 'number') return numberFrom({ type, ...one }, chance);
  if (type === 'boolean') return chance.drawChance(50);
  return textFrom(one, field, chance, known);
};
