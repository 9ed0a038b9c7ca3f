import type * as z from 'zod';
import type { ResponseLanguage } from '../contract/languages.ts';
import type { SentencePlace } from '../contract/sentences/sentences.ts';
import { translate } from '../usecases/translate.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Where machines write the messages. Elsewhere, people write reasons too. */
const placesByField: Readonly<Record<string, SentencePlace>> = {
  errors: 'faults',
  findings: 'details',
};

/** A message with the Chinese text beside it, or a known sentence. */
const localizeMessage = (
  { message, messageZh }: Fields,
  language: ResponseLanguage,
  place: SentencePlace,
): unknown => {
  if (typeof message !== 'string') return message;
  return typeof messageZh === 'string' ? messageZh : translate(message, language, place);
};

const localizeFields = (fields: Fields, language: ResponseLanguage, place: SentencePlace): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (name === 'message' && 'code' in fields) return [name, localizeMessage(fields, language, place)];
      if (name === 'text' && 'code' in fields && typeof value === 'string')
        return [name, translate(value, language, 'checklist')];
      if (name === 'detail' && 'type' in fields && typeof value === 'string')
        return [name, translate(value, language, 'details')];
      return [name, localizeTexts(value, language, placesByField[name])];
    }),
  );

/**
 * A response with its texts in a language: every `message` or `text` beside a `code`, and every `detail` beside the type
 * of a problem. In English they are as they are.
 */
export const localizeTexts = (
  value: unknown,
  language: ResponseLanguage,
  place: SentencePlace = 'reasons',
): unknown => {
  if (language === 'en') return value;
  if (Array.isArray(value)) return value.map((one) => localizeTexts(one, language, place));
  return isObject(value) ? localizeFields(value, language, place) : value;
};

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const partsOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'union':
      return def.options;
    case 'optional':
    case 'nullable':
    case 'default':
      return [def.innerType];
    default:
      return [];
  }
};

/** The fields that only objects with texts have, by the names of the contract. */
const textFields = [
  ['code', 'message'],
  ['kind', 'message'],
  ['code', 'text'],
  ['type', 'summary'],
  ['type', 'detail'],
  ['language', 'labels'],
] as const;

const isText = (schema: z.core.$ZodType): boolean => {
  const def = defOf(schema);
  return def.type === 'object' && textFields.some((names) => names.every((name) => name in def.shape));
};

const known = new WeakMap<z.core.$ZodType, boolean>();

/** Whether responses of a schema have texts that depend on the language. It is computed once. */
export const hasTexts = (schema: z.core.$ZodType): boolean => {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const found = isText(schema) || partsOf(schema).some(hasTexts);
  known.set(schema, found);
  return found;
};
