/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with other values; what is no object stays. */
export const mapValues = (object: unknown, change: (value: unknown, key: string) => unknown): unknown =>
  isJson(object)
    ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
    : object;
