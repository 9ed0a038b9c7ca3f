import { foldText } from '../screening/fold-text.ts';

const alphabet = '[0-9A-HJKMNP-TV-Z]';

/** What a text for which staff search can be. A text can be several of them. */
export type SearchQuery = {
  /** An id with its prefix. */
  readonly id?: string;
  /** An id without its prefix, such as the number of a payout at its provider. */
  readonly bareId?: string;
  /** The last six characters of an id. */
  readonly idEnd?: string;
  /** The first eight characters of the id of an order, which are its time. */
  readonly orderIdStart?: string;
  readonly url?: string;
  /** The number of an item on a platform. */
  readonly itemNumber?: string;
  readonly handle?: string;
  /** The folded beginning of a name, or of its second word. */
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
  const idEnd = matchOf(`${alphabet}{6}`, bare);
  const orderIdStart = matchOf(`(?:ORD_)?(${alphabet}{8})`, bare);
  const itemNumber = matchOf('\\d{12,24}', trimmed);
  const handle = matchOf('@?(\\S{1,100})', trimmed);
  const name = foldText(trimmed);
  return {
    ...(bareId && { bareId }),
    ...(idEnd && { idEnd }),
    ...(orderIdStart && { orderIdStart }),
    ...(itemNumber && { itemNumber }),
    ...(handle && { handle }),
    ...(name && { name }),
  };
};

/** The last characters of an id, by which it is found. */
export const idEndOf = (id: string): string => id.slice(-6);

/** The texts by which a name is found: from its first word on, and from its second word on. */
export const nameTermsOf = (name: string): readonly [whole: string, rest: string | undefined] => {
  const whole = foldText(name);
  const at = whole.indexOf(' ');
  return [whole, at < 0 ? undefined : whole.slice(at + 1)];
};
