/** One choice of an `Accept` header or of one like it, and how much the client wants it, from 0 to 1. */
export type Preference = { readonly name: string; readonly weight: number };

/** The choices of such a header (RFC 9110, 12.4.2), in lower case and in its order. A weight that is no number is 0. */
export const parsePreferences = (header: string): readonly Preference[] =>
  header.split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    return { name, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
