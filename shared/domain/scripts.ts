/** Scripts with letters that look alike, and those that are written together with others. Other scripts are not compared. */
const comparedScripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Cherokee',
  'Coptic',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Lao',
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Hangul',
] as const;

type Script = (typeof comparedScripts)[number];

const patterns = comparedScripts.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

/** Scripts that people write together in one word, as in `T恤` (the highly restrictive level of Unicode, UTS 39). */
const writtenTogether: readonly ReadonlySet<Script>[] = [
  new Set(['Latin', 'Han', 'Hiragana', 'Katakana']),
  new Set(['Latin', 'Han', 'Bopomofo']),
  new Set(['Latin', 'Han', 'Hangul']),
];

/** The first word of a text that mixes scripts which people do not write together. */
export const findMixedWord = (
  text: string,
): { readonly word: string; readonly index: number; readonly scripts: readonly Script[] } | undefined => {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const scripts = patterns.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
    const isUsual = scripts.length < 2 || writtenTogether.some((set) => scripts.every((one) => set.has(one)));
    if (!isUsual) return { word, index, scripts };
  }
  return undefined;
};
