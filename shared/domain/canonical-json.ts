const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: object): boolean => !('toJSON' in value);

/** A copy with sorted fields. A replacer of `JSON.stringify` would take several times as long. */
const sortFields = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortFields);
  if (!isObject(value) || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sortFields(value[name])]),
  );
};

/** JSON with sorted fields: equal content has equal text, although the table returns fields in any order. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sortFields(value));
