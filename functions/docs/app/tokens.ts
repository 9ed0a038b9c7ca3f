const chinese = /\p{Script=Han}+/gu;

/** The words of a text in lower case. A name in camel case also counts by its parts, and Chinese by pairs of characters. */
export const toTokens = (text: string): string[] => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const pairs = (word.match(chinese) ?? []).flatMap((run) =>
      run.length < 3 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
    );
    if (pairs.length > 0) return pairs;
    const parts = word.split(/(?<=[a-z\d])(?=[A-Z])/);
    return [...new Set([word, ...parts].map((one) => one.toLowerCase()))];
  });
};
