/**
 * Characters that take no room and may hide inside a word: zero-width spaces and joiners, marks of direction, soft
 * hyphens, variation selectors, the grapheme joiner, the Hangul fillers.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;

/**
 * Brings text into the form in which it is compared: compatibility-normalised (full-width forms become plain ones),
 * invisible characters removed, case folded, runs of white space made one space.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    // Upper case first: it opens ß to SS, which lower case alone does not.
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim();

/** A hashtag as it is compared: folded and without its number signs, so that `＃Summer`, `#summer#` and `summer` are one. */
export const foldHashtag = (hashtag: string): string =>
  foldText(hashtag)
    .replace(/^#+|#+$/gu, '')
    .trim();
