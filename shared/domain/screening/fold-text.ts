/**
 * Invisible characters that can hide inside a word: zero-width spaces and joiners, direction marks, soft hyphens,
 * variation selectors, the grapheme joiner, Hangul fillers.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;

/**
 * Normalizes text for comparison: compatibility forms (full-width characters become plain ones), no invisible
 * characters, case folded, one space for each run of white space.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    // Upper case first: it expands ß to SS, which lower case alone does not.
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim();

/** A hashtag for comparison: folded and without number signs. `＃Summer`, `#summer#` and `summer` are equal. */
export const foldHashtag = (hashtag: string): string =>
  foldText(hashtag)
    .replace(/^#+|#+$/gu, '')
    .trim();
