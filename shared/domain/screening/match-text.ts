import { foldHashtag, foldText } from './fold-text.ts';

/** Letters, digits and marks: the characters of a word or a hashtag. */
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Scripts without word boundaries: written without spaces, or with particles attached to the word (Hangul). */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

const isSpacedWordCharacter = (character: string): boolean =>
  WORD.test(character) && !UNSPACED.test(character);

const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
const firstOf = (text: string): string => [...text.slice(0, 2)].at(0) ?? '';

/** Whether there is a word boundary between two characters. */
const isBoundary = (before: string, after: string): boolean =>
  !(isSpacedWordCharacter(before) && isSpacedWordCharacter(after));

const indexOfWord = (text: string, term: string): number => {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    const isStart = isBoundary(lastOf(text.slice(0, at)), firstOf(term));
    const isEnd = isBoundary(lastOf(term), firstOf(text.slice(end)));
    if (isStart && isEnd) return at;
  }
  return -1;
};

/**
 * Whether `text` contains `term` as a word: at word boundaries, or anywhere in scripts without them, such as Chinese.
 * Both are folded first. Every text contains a term that is empty after folding.
 */
export const containsTerm = (text: string, term: string): boolean =>
  indexOfWord(foldText(text), foldText(term)) !== -1;

/**
 * Whether `text` contains `#` and exactly `hashtag`. `#summer` is not `#sum`, and `#夏日出行` is not `#夏日`, because
 * platforms read a tag up to the next space, punctuation mark or end.
 */
export const hasHashtag = (text: string, hashtag: string): boolean => {
  const folded = foldText(text);
  const wanted = `#${foldHashtag(hashtag)}`;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const next = firstOf(folded.slice(at + wanted.length));
    if (!WORD.test(next)) return true;
  }
  return false;
};
