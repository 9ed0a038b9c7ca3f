/** Base64, which is how the service's JSON has bytes. */
const toBase64 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** The value with base64 for bytes. Only what contains bytes is copied. */
const encode = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return toBase64(value);
  if (Array.isArray(value)) {
    const parts = value.map(encode);
    return parts.some((part, place) => part !== value[place]) ? parts : value;
  }
  let encoded: Record<string, unknown> | undefined;
  for (const [name, part] of Object.entries(value)) {
    const text = encode(part);
    if (text === part) continue;
    encoded ??= { ...value };
    encoded[name] = text;
  }
  return encoded ?? value;
};

/** The JSON of a request. */
export const toRequestText = (input: object): string => JSON.stringify(encode(input));

const fromBase64 = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64');
  return new Uint8Array(buffer, byteOffset, byteLength);
};

/** Replaces the text of each attribute of type B or BS, whose value is never an object, by its bytes. */
const decodeIn = (value: Record<string, unknown>): void => {
  for (const name in value) {
    const part = value[name];
    if (name === 'B') value.B = fromBase64(part);
    else if (name === 'BS' && Array.isArray(part)) value.BS = part.map(fromBase64);
    if (typeof part === 'object' && part !== null) decodeIn(part as Record<string, unknown>);
  }
};

/** What the JSON of a response says. */
export const readResponseText = (text: string): Record<string, unknown> => {
  const output: Record<string, unknown> = JSON.parse(text);
  decodeIn(output);
  return output;
};
