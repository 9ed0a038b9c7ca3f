import { foldHashtag, foldText } from './fold-text.ts';

/** Letters, digits and marks: what may stand inside a word or a hashtag. */
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Scripts written without spaces, or whose particles attach to the word (Hangul): words there have no visible edge. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

const hasEdges = (character: string): boolean => WORD.test(character) && !UNSPACED.test(character);

const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
const firstOf = (text: string): string => [...text.slice(0, 2)].at(0) ?? '';

/** True where a word ends between the two characters: at least one of them does not belong to a spaced word. */
const isEdge = (before: string, after: string): boolean => !(hasEdges(before) && hasEdges(after));

const indexOfWord = (text: string, term: string): number => {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    const startsThere = isEdge(lastOf(text.slice(0, at)), firstOf(term));
    const endsThere = isEdge(lastOf(term), firstOf(text.slice(end)));
    if (startsThere && endsThere) return at;
  }
  return -1;
};

/**
 * True when `text` contains `term` as a word: at word boundaries in scripts that have them, anywhere in scripts such as
 * Chinese that do not. Both are folded first. A term that folds to nothing is contained in every text.
 */
export const containsTerm = (text: string, term: string): boolean =>
  indexOfWord(foldText(text), foldText(term)) !== -1;

/**
 * True when `text` carries `hashtag` behind a number sign. The tag must end there: `#summer` does not carry `sum`, and
 * `#夏日出行` does not carry `夏日`, because platforms read a tag up to the next space, sign or end.
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
