import type { RandomSource } from '#test/support/random-source.ts';

/** Ids that were together in one object of a response, by their prefixes, its own first, and its state. */
export type Thing = {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly status: string | undefined;
};

const idPattern = /\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g;
/** Old objects have usually ended; commands still apply to new ones. */
const maxThingsPerAccount = 120;
const maxNotes = 600;
const maxParsedBytes = 60_000;
const maxAlike = 3;

const listIds = (text: string): readonly string[] => (text.match(idPattern) ?? []).slice(0, 40);

const groupIds = (texts: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const id of texts.flatMap(listIds)) {
    const alike = found.get(id.slice(0, 3)) ?? [];
    if (alike.length < maxAlike && !alike.includes(id)) found.set(id.slice(0, 3), [...alike, id]);
  }
  return found;
};

/** A list shows several objects, other responses one. */
const listThings = (text: string): readonly string[] => {
  if (text.length > maxParsedBytes || !text.startsWith('{')) return [];
  const shown = JSON.parse(text) as { readonly items?: readonly unknown[] };
  return Array.isArray(shown.items) ? shown.items.slice(0, 20).map((one) => JSON.stringify(one)) : [text];
};

const keyOf = ({ ids }: Thing): string => [...ids].map(([, [first]]) => first).join();

/** The wanted object: ids of these kinds, and a state, if it matters. */
export type ThingQuery = {
  readonly prefixes: readonly string[];
  readonly statuses?: readonly string[] | undefined;
};

/**
 * What responses have shown, by account: ids that belong together, and tokens such as quotes, cursors and
 * entity tags. Without them nearly every request would find nothing.
 */
export const createSeenThings = () => {
  const things = new Map<string, Thing[]>();
  const notes = new Map<string, string>();

  const recordNote = (name: string, value: string): void => {
    notes.delete(name);
    notes.set(name, value);
    if (notes.size > maxNotes) notes.delete(notes.keys().next().value ?? '');
  };

  const keepThing = (account: string, thing: Thing): void => {
    if (thing.ids.size === 0) return;
    const others = (things.get(account) ?? []).filter((one) => keyOf(one) !== keyOf(thing));
    things.set(account, [...others, thing].slice(-maxThingsPerAccount));
  };

  /** A matching object of an account, most likely the newest. */
  const find = (
    { prefixes, statuses }: ThingQuery,
    account: string,
    random: RandomSource,
  ): Thing | undefined => {
    const fitting = (things.get(account) ?? []).filter(
      ({ ids, status }) =>
        prefixes.every((prefix) => ids.has(prefix)) &&
        (!statuses || (status !== undefined && statuses.includes(status))),
    );
    return fitting.at(-1 - random.drawBelow(1 + random.drawBelow(fitting.length)));
  };

  return {
    harvest: (account: string, path: string, text: string): void => {
      for (const one of listThings(text)) {
        // An object's own id has priority over those of its path, and those over the ids that it names.
        const own = /^\{"(?:id|uploadId)":"(\w+)"/.exec(one)?.[1] ?? '';
        keepThing(account, { ids: groupIds([own, path, one]), status: /"status":"(\w+)"/.exec(one)?.[1] });
      }
      const quote = /"quoteId":"([^"]+)"/.exec(text)?.[1];
      const quoted = listIds(path)[0];
      if (quote && quoted) {
        recordNote(`quote of ${quoted}`, quote);
        recordNote(`quoted by ${account}`, quoted);
      }
      const cursor = /"nextCursor":"([^"]+)"/.exec(text)?.[1];
      if (cursor) recordNote(`cursor of ${path.split('?')[0]}`, cursor);
    },
    recordNote,
    noted: (name: string): string | undefined => notes.get(name),
    find,
    /** Any id of a kind, as the account saw it or else as another did. */
    one: (prefix: string, account: string, random: RandomSource): string | undefined => {
      const query = { prefixes: [prefix] };
      const anybody = random.pick([...things.keys(), account]);
      const found = find(query, account, random) ?? find(query, anybody, random);
      return found?.ids.get(prefix)?.[0];
    },
  };
};

export type SeenThings = ReturnType<typeof createSeenThings>;
