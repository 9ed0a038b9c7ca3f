import { invalid } from './errors.ts';

/** The words of an expression in order, for a parser that takes them one by one. */
export type Tokens = {
  readonly peek: () => string | undefined;
  readonly next: () => string;
  /** Takes the next word if it is this one. Keywords ignore case. */
  readonly accept: (word: string) => boolean;
  readonly expect: (word: string) => void;
  /** Throws unless everything was taken. */
  readonly end: () => void;
};

const word = /\s*([#:]?[A-Za-z0-9_]+|<>|<=|>=|[()<>=,+\-.[\]])/y;

const splitWords = (text: string): readonly string[] => {
  const words: string[] = [];
  word.lastIndex = 0;
  while (word.lastIndex < text.trimEnd().length) {
    const at = word.lastIndex;
    const [, found] = word.exec(text) ?? [];
    if (found === undefined)
      throw invalid(`the expression cannot be parsed from character ${at} on: ${text}`);
    words.push(found);
  }
  return words;
};

export const tokenize = (text: string): Tokens => {
  const words = splitWords(text);
  let at = 0;
  const peek = () => words[at];
  const next = (): string => {
    const found = words[at];
    if (found === undefined) throw invalid(`the expression ends too early: ${text}`);
    at += 1;
    return found;
  };
  const accept = (wanted: string): boolean => {
    if (peek()?.toUpperCase() !== wanted) return false;
    at += 1;
    return true;
  };
  return {
    peek,
    next,
    accept,
    expect: (wanted) => {
      if (!accept(wanted)) throw invalid(`"${wanted}" is missing before "${peek()}": ${text}`);
    },
    end: () => {
      if (at < words.length) throw invalid(`unsupported text at "${peek()}": ${text}`);
    },
  };
};
