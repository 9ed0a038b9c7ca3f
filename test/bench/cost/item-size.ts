import type { Item } from '#shared/store/table.ts';

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Two digits take a byte, and each number one more. */
const bytesOfNumber = (value: number): number =>
  Math.ceil(String(Math.abs(value)).replace('.', '').length / 2) + 1;

const bytesOfValue = (value: unknown): number => {
  if (typeof value === 'string') return bytesOf(value);
  if (typeof value === 'number') return bytesOfNumber(value);
  if (typeof value === 'boolean' || value === null) return 1;
  if (value instanceof Uint8Array) return value.length;
  const entries =
    value instanceof Set ? [...value].map((one) => ['', one] as const) : Object.entries(Object(value));
  // A list or map takes three bytes, and one for each member.
  return entries.reduce((sum, [name, member]) => {
    const named = Array.isArray(value) ? 0 : bytesOf(name);
    return sum + named + bytesOfValue(member) + 1;
  }, 3);
};

/** Task tokens of Step Functions that people show have 600 to 700 characters. Those of the platform on one machine have 176. */
const taskTokenBytes = 680;

const bytesOfAttribute = (name: string, value: unknown): number =>
  bytesOf(name) + (name === 'taskToken' ? taskTokenBytes : bytesOfValue(value));

/** The size of an item in bytes, as DynamoDB's documentation computes it: names and values of all attributes. */
export const itemSize = (item: Item): number =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + bytesOfAttribute(name, value), 0);
