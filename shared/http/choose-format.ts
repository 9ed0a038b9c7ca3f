import { type Preference, parsePreferences } from './parse-preferences.ts';

const json = 'application/json';

const matchesType = (type: string, pattern: string): boolean =>
  pattern === type || pattern === '*/*' || (pattern.endsWith('/*') && type.startsWith(pattern.slice(0, -1)));

/** The weight of a media type by its most specific preference. */
const weightOf = (type: string, preferences: readonly Preference[]): number => {
  const matches = preferences.filter((preference) => matchesType(type, preference.name));
  const stars = ({ name }: Preference): number => name.split('*').length;
  return matches.toSorted((a, b) => stars(a) - stars(b))[0]?.weight ?? 0;
};

/** The format that the client prefers; undefined for JSON, which is also the default. */
export const chooseFormat = (accept: string | undefined, formats: readonly string[]): string | undefined => {
  const preferences = parsePreferences(accept ?? '*/*');
  const weights = [json, ...formats].map((type) => ({ type, weight: weightOf(type, preferences) }));
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.type === json ? undefined : best.type;
};
