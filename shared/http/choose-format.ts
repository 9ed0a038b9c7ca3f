const json = 'application/json';

type Preference = { readonly type: string; readonly weight: number };

const parseAccept = (accept: string): readonly Preference[] =>
  accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    return { type, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });

const matchesType = (type: string, by: string): boolean =>
  by === type || by === '*/*' || (by.endsWith('/*') && type.startsWith(by.slice(0, -1)));

/** The weight that a client gives a media type: that of its closest wish. */
const weightOf = (type: string, preferences: readonly Preference[]): number => {
  const meant = preferences.filter((wish) => matchesType(type, wish.type));
  const stars = ({ type: by }: Preference): number => by.split('*').length;
  return meant.toSorted((a, b) => stars(a) - stars(b))[0]?.weight ?? 0;
};

/** Which of the formats a client asks for most; none of them means JSON, which is also what those get who ask for nothing that there is. */
export const chooseFormat = (accept: string | undefined, formats: readonly string[]): string | undefined => {
  const preferences = parseAccept(accept ?? '*/*');
  const weights = [json, ...formats].map((type) => ({ type, weight: weightOf(type, preferences) }));
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.type === json ? undefined : best.type;
};
