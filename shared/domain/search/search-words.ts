import { foldText } from '../screening/fold-text.ts';

/** Maximum words of a search that are compared. */
const maxWords = 8;

let segmenter: Intl.Segmenter | undefined;

/** The words of a folded text with their places. A text without spaces, such as Chinese, has the words of a dictionary. */
export const splitWords = (folded: string): readonly Intl.SegmentData[] => {
  segmenter ??= new Intl.Segmenter('zh-Hans-CN', { granularity: 'word' });
  return [...segmenter.segment(folded)].filter(({ isWordLike }) => isWordLike);
};

/** The words of a search, folded: `折叠台灯` are `折叠` and `台灯`. A text without a word is compared as it is. */
export const searchWordsOf = (text: string): readonly string[] => {
  const folded = foldText(text);
  const distinct = [...new Set(splitWords(folded).map(({ segment }) => segment))];
  return distinct.length > 0 ? distinct.slice(0, maxWords) : [folded];
};

/** Whether a text contains every word, also inside a longer one. */
export const containsWords = (text: string, wanted: readonly string[]): boolean => {
  const folded = foldText(text);
  return wanted.every((word) => folded.includes(word));
};
