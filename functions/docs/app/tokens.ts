/** A run of Chinese, or a word of other letters. */
const word = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

const isChinese = (text: string): boolean => /^\p{Script=Han}/u.test(text);

const toPairs = (run: string): string[] =>
  run.length < 3 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/** The words of a text in lower case. A name in camel case also counts by its parts, and Chinese by pairs of characters. */
export const toTokens = (text: string): string[] =>
  (text.match(word) ?? []).flatMap((found) => {
    if (isChinese(found)) return toPairs(found);
    const parts = found.split(/(?<=[a-z\d])(?=[A-Z])/);
    return [...new Set([found, ...parts].map((one) => one.toLowerCase()))];
  });
