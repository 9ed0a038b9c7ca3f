import { foldText } from '../screening/fold-text.ts';
import { splitWords } from './search-words.ts';

const alphabet = '[0-9A-HJKMNP-TV-Z]';

/** What a text for which staff search can be. A text can be several of them. */
export type SearchQuery = {
  /** An id with its prefix. */
  readonly id?: string;
  /** An id without its prefix, such as the number of a payout at its provider. */
  readonly bareId?: string;
  /** The last characters of an id, six or more. */
  readonly idEnd?: string;
  /** The first eight characters of the id of an order, which are its time. */
  readonly orderIdStart?: string;
  readonly url?: string;
  /** The number of an item on a platform. */
  readonly itemNumber?: string;
  readonly handle?: string;
  /** The number of a payment at its provider, in the spelling of the provider. */
  readonly reference?: string;
  readonly mail?: string;
  /** The folded beginning of a name, or of a word in it. */
  readonly name?: string;
};

const matchOf = (pattern: string, text: string): string | undefined =>
  new RegExp(`^${pattern}$`).exec(text)?.at(-1);

/** Everything that a text can be. */
export const readSearchQuery = (text: string): SearchQuery => {
  const trimmed = text.trim();
  if (/^https?:\/\//i.test(trimmed)) return { url: trimmed };
  const [head = '', tail] = trimmed.split('_', 2);
  const id = tail === undefined ? undefined : `${head.toLowerCase()}_${tail.toUpperCase()}`;
  const isWhole = id !== undefined && matchOf(`[a-z]{3}_${alphabet}{26}`, id) !== undefined;
  if (isWhole) return { id };
  const bare = trimmed.toUpperCase();
  const bareId = matchOf(`${alphabet}{26}`, bare);
  const idEnd = matchOf(`${alphabet}{6,25}`, bare);
  const orderIdStart = matchOf(`(?:ORD_)?(${alphabet}{8})`, bare);
  const itemNumber = matchOf('\\d{12,24}', trimmed);
  const handle = matchOf('@?(\\S{1,100})', trimmed);
  const reference = matchOf('\\S{8,100}', trimmed);
  const mail = matchOf('[^\\s@]+@[^\\s@]+\\.[^\\s@]+', trimmed);
  const name = foldText(trimmed);
  return {
    ...(bareId && { bareId }),
    ...(idEnd && { idEnd }),
    ...(orderIdStart && { orderIdStart }),
    ...(itemNumber && { itemNumber }),
    ...(handle && { handle }),
    ...(reference && { reference }),
    ...(mail && { mail }),
    ...(name && { name }),
  };
};

/** The last characters of an id, by which it is found. */
export const idEndOf = (id: string): string => id.slice(-6);

/** Maximum places from which a name is found. */
const maxNameTerms = 7;

/** A name of at most so many characters is found from each of those that need no spaces. */
const maxShortName = 8;

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Hang}\p{sc=Thai}]/u;

/** Where the words of a folded name begin. A short Chinese name has no words that a dictionary knows: each character is one. */
const wordStartsOf = (name: string): readonly number[] => {
  const words = splitWords(name).map(({ index }) => index);
  if ([...name].length > maxShortName) return words;
  const characters = [...name.matchAll(/./gu)].filter(([character]) => unspaced.test(character));
  return [...new Set([...words, ...characters.map(({ index }) => index)])].toSorted((a, b) => a - b);
};

/** The texts by which a name is found: all of it, and the rest of it from each of its next words on. */
export const nameTermsOf = (name: string): readonly string[] => {
  const whole = foldText(name);
  const rests = wordStartsOf(whole).map((start) => whole.slice(start));
  return [...new Set([whole, ...rests])].filter((term) => term !== '').slice(0, maxNameTerms);
};
