import { convertToAttr, convertToNative } from '@aws-sdk/util-dynamodb';

/** Attributes as the service's JSON has them: each value is an object that names its type, and bytes are base64. */
export type Attributes = Readonly<Record<string, unknown>>;

const toBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

const fromBase64 = (text: string): Uint8Array => {
  const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64');
  return new Uint8Array(buffer, byteOffset, byteLength);
};

const isKept = (value: unknown): boolean => value !== undefined && typeof value !== 'function';

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A value of a type that is rare, or an Error as the library throws it. */
const toRareAttribute = (value: unknown): Attributes => {
  const attribute = convertToAttr(value, { removeUndefinedValues: true });
  return attribute.BS ? { BS: attribute.BS.map(toBase64) } : { ...attribute };
};

const toAttribute = (value: unknown): Attributes => {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { N: String(value) };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: toBase64(value) };
  if (Array.isArray(value)) return { L: value.filter(isKept).map(toAttribute) };
  return typeof value === 'object' && isPlain(value) ? { M: toAttributes(value) } : toRareAttribute(value);
};

/** The attributes of an item, as `marshall` of the library makes them, without what is undefined. It takes a third of the time. */
export const toAttributes = (values: object): Attributes => {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values))
    if (isKept(value)) attributes[name] = toAttribute(value);
  return attributes;
};

const toNumber = (text: string): unknown => {
  const number = Number(text);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : convertToNative({ N: text });
};

const toValue = (attribute: Attributes): unknown => {
  const { S, N, M, L, BOOL, B, BS } = attribute as Record<string, never>;
  if (S !== undefined) return S;
  if (N !== undefined) return toNumber(N);
  if (M !== undefined) return toValues(M);
  if (L !== undefined) return (L as Attributes[]).map(toValue);
  if (BOOL !== undefined) return BOOL;
  if (B !== undefined) return fromBase64(B);
  if (BS !== undefined) return new Set((BS as string[]).map(fromBase64));
  return convertToNative(attribute as never);
};

/** The values of attributes, as `unmarshall` of the library makes them. */
export const toValues = (attributes: Attributes): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) values[name] = toValue(attribute as Attributes);
  return values;
};
