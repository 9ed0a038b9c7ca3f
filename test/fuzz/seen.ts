import type { Chance } from './chance.ts';

/** What stood together in one thing of an answer: its ids by their prefixes, its own first, and its state. */
export type Thing = {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly status: string | undefined;
};

const idPattern = /\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g;
/** Old things are done with; what is young can still be acted on. */
const mostPerAccount = 120;
const mostNotes = 600;
const mostParsed = 60_000;
const mostAlike = 3;

const idsIn = (text: string): readonly string[] => (text.match(idPattern) ?? []).slice(0, 40);

const idsTogether = (texts: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const id of texts.flatMap(idsIn)) {
    const alike = found.get(id.slice(0, 3)) ?? [];
    if (alike.length < mostAlike && !alike.includes(id)) found.set(id.slice(0, 3), [...alike, id]);
  }
  return found;
};

/** A list shows several things, anything else one. */
const thingsIn = (text: string): readonly string[] => {
  if (text.length > mostParsed || !text.startsWith('{')) return [];
  const shown = JSON.parse(text) as { readonly items?: readonly unknown[] };
  return Array.isArray(shown.items) ? shown.items.slice(0, 20).map((one) => JSON.stringify(one)) : [text];
};

const keyOf = ({ ids }: Thing): string => [...ids].map(([, [first]]) => first).join();

/** What is looked for: ids of these kinds, and a state, if it matters. */
export type Wish = {
  readonly prefixes: readonly string[];
  readonly statuses?: readonly string[] | undefined;
};

/**
 * What answers have shown, by the account that saw it: ids that stand together, and tokens such as quotes, cursors and
 * entity tags. Without them nearly every request would find nothing.
 */
export const seenThings = () => {
  const things = new Map<string, Thing[]>();
  const notes = new Map<string, string>();

  const note = (name: string, value: string): void => {
    notes.delete(name);
    notes.set(name, value);
    if (notes.size > mostNotes) notes.delete(notes.keys().next().value ?? '');
  };

  const keep = (account: string, thing: Thing): void => {
    if (thing.ids.size === 0) return;
    const others = (things.get(account) ?? []).filter((one) => keyOf(one) !== keyOf(thing));
    things.set(account, [...others, thing].slice(-mostPerAccount));
  };

  /** A thing of an account that is as wished for, the youngest most likely. */
  const find = ({ prefixes, statuses }: Wish, account: string, chance: Chance): Thing | undefined => {
    const fitting = (things.get(account) ?? []).filter(
      ({ ids, status }) =>
        prefixes.every((prefix) => ids.has(prefix)) &&
        (!statuses || (status !== undefined && statuses.includes(status))),
    );
    return fitting.at(-1 - chance.below(1 + chance.below(fitting.length)));
  };

  return {
    harvest: (account: string, path: string, text: string): void => {
      for (const one of thingsIn(text)) {
        // A thing's own id goes before those of its path, and that before those of what it names.
        const own = /^\{"(?:id|uploadId)":"(\w+)"/.exec(one)?.[1] ?? '';
        keep(account, { ids: idsTogether([own, path, one]), status: /"status":"(\w+)"/.exec(one)?.[1] });
      }
      const quote = /"quoteId":"([^"]+)"/.exec(text)?.[1];
      const quoted = idsIn(path)[0];
      if (quote && quoted) {
        note(`quote of ${quoted}`, quote);
        note(`quoted by ${account}`, quoted);
      }
      const cursor = /"nextCursor":"([^"]+)"/.exec(text)?.[1];
      if (cursor) note(`cursor of ${path.split('?')[0]}`, cursor);
    },
    note,
    noted: (name: string): string | undefined => notes.get(name),
    find,
    /** Any id of a kind, as the account saw it or else as somebody else did. */
    one: (prefix: string, account: string, chance: Chance): string | undefined => {
      const wish = { prefixes: [prefix] };
      const anybody = chance.pick([...things.keys(), account]);
      const found = find(wish, account, chance) ?? find(wish, anybody, chance);
      return found?.ids.get(prefix)?.[0];
    },
  };
};

export type SeenThings = ReturnType<typeof seenThings>;
