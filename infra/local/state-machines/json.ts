/** Any value that JSON can spell. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object, as opposed to any other JSON value. */
export type JsonObject = { [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text takes more than so many bytes in UTF-8; short texts are not counted byte by byte. */
export const isLongerThan = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && Buffer.byteLength(text) > bytes;

/** The value of a JSON text, or undefined when the text is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
