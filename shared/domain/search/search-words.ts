import { foldText } from '../screening/fold-text.ts';

/** Maximum words of a search that are compared. */
const maxWords = 8;

let words: Intl.Segmenter | undefined;

/**
 * The words of a search, folded. A text without spaces, such as Chinese, has the words of a dictionary: `折叠台灯` are `折叠`
 * and `台灯`. A text without a word is compared as it is.
 */
export const searchWordsOf = (text: string): readonly string[] => {
  const folded = foldText(text);
  words ??= new Intl.Segmenter('zh-Hans-CN', { granularity: 'word' });
  const found = [...words.segment(folded)].filter(({ isWordLike }) => isWordLike);
  const distinct = [...new Set(found.map(({ segment }) => segment))];
  return distinct.length > 0 ? distinct.slice(0, maxWords) : [folded];
};

/** Whether a text contains every word, also inside a longer one. */
export const containsWords = (text: string, wanted: readonly string[]): boolean => {
  const folded = foldText(text);
  return wanted.every((word) => folded.includes(word));
};
