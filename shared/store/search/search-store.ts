import { decodeTime } from 'ulid';
import { refuse } from '../../domain/refusal.ts';
import { idEndOf, nameTermsOf } from '../../domain/search/search-terms.ts';
import { addDuration, type Instant, subtractDuration, toInstant } from '../../domain/time.ts';
import { allOf, alwaysTrue, exists, isMissing, isNew, put, remove, update, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { type Key, keys } from '../keys.ts';
import { getItems, listItems, type Table } from '../table.ts';

const listedRefusal = refuse('conflict', 'The item can be found already.');

/** Maximum items that one part of a search reads. */
const maxFound = 20;

/** The index that finds a thing by the end of its id. It is the one that the thing does not use otherwise. */
export const endIndexes = {
  order: 'gsi2',
  withdrawal: 'gsi2',
  task: 'gsi3',
  deposit: 'gsi3',
} as const;

/** The index attributes that find a thing by the end of its id. */
export const idEndKeys = (kind: keyof typeof endIndexes, id: string): Readonly<Record<string, string>> =>
  indexKeys(indexes.idEnds(endIndexes[kind], idEndOf(id)), id);

/** The index attributes that find a party by its name, from the first and from the second word on. */
export const nameKeys = (id: string, name: string | undefined): Readonly<Record<string, string>> => {
  const [whole, rest] = nameTermsOf(name ?? '');
  return {
    ...(whole && indexKeys({ ...indexes.partyNames(whole), beginsWith: '' }, `${whole}#${id}`)),
    ...(rest && indexKeys({ ...indexes.partyWords(rest), beginsWith: '' }, `${rest}#${id}`)),
  };
};

const laterIndexes = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'] as const;

/** The index attributes of the item that finds a party by the next words of its name. Few names need one. */
const laterWordKeys = (id: string, name: string): Readonly<Record<string, string>> => {
  const [, , ...words] = nameTermsOf(name);
  return Object.assign(
    {},
    ...laterIndexes.map((index, number) => {
      const word = words[number];
      return word
        ? indexKeys({ ...indexes.laterPartyWords(index, word), beginsWith: '' }, `${word}#${id}`)
        : {};
    }),
  );
};

/** Finds a party by the later words of its new name, and no more by those of the one before. */
export const nameWrites = (
  id: string,
  name: string | undefined,
  before: string | undefined,
): readonly Write[] => {
  const found = laterWordKeys(id, name ?? '');
  if (Object.keys(found).length > 0) return [put({ ...keys.partyName(id), ...found }, alwaysTrue)];
  const lost = laterWordKeys(id, before ?? '');
  return Object.keys(lost).length > 0 ? [remove(keys.partyName(id), alwaysTrue)] : [];
};

/** The item of a party that was named before a release with such items. */
export const oldNameWrite = (id: string, name: string | undefined): Write | undefined => {
  const found = laterWordKeys(id, name ?? '');
  return Object.keys(found).length > 0
    ? put({ ...keys.partyName(id), ...found }, isNew, () => listedRefusal)
    : undefined;
};

const idsOf = (items: readonly Readonly<Record<string, unknown>>[], attribute: string): readonly string[] =>
  items.map((item) => String(item[attribute]).split('#').at(-1) ?? '');

/** The ids of orders, tasks, withdrawals and deposits that end with six or more characters. */
export const findIdsByEnd = async (table: Table, end: string): Promise<readonly string[]> => {
  const used = [...new Set(Object.values(endIndexes))];
  const pages = await Promise.all(
    used.map(async (index) => {
      const { items } = await listItems(table, indexes.idEnds(index, idEndOf(end)), maxFound);
      return idsOf(items, `${index}sk`);
    }),
  );
  return pages.flat().filter((id) => id.endsWith(end));
};

/** The ids of parties with a name, or a word of it, that begins with a folded text. */
export const findPartyIdsByName = async (table: Table, name: string): Promise<readonly string[]> => {
  const ranges = [
    indexes.partyNames(name),
    indexes.partyWords(name),
    ...laterIndexes.map((index) => indexes.laterPartyWords(index, name)),
  ];
  const pages = await Promise.all(
    ranges.map(async (range) => idsOf((await listItems(table, range, maxFound)).items, `${range.index}sk`)),
  );
  return [...new Set(pages.flat())];
};

/** Eight characters of an id are its time, to about a second. The order is created soon after its id. */
const spanOf = (start: string): readonly [Instant, Instant] => {
  const [first, last] = ['00', 'ZZ'].map((rest) => decodeTime(`${start}${rest}${'0'.repeat(16)}`));
  return [subtractDuration(toInstant(first ?? 0), 'PT10S'), addDuration(toInstant(last ?? 0), 'PT10S')];
};

/** The ids of orders that begin with eight characters. */
export const findOrderIdsByStart = async (table: Table, start: string): Promise<readonly string[]> => {
  // The first character of a time is at most 7.
  if (start > '7ZZZZZZZ') return [];
  const { items } = await listItems(table, indexes.allOrders(...spanOf(start)), 100);
  return idsOf(items, 'gsi1sk')
    .filter((id) => id.startsWith(`ord_${start}`))
    .slice(0, maxFound);
};

/** The applications of these platform accounts and profiles. */
export const findMarkedApplications = async (
  table: Table,
  markers: readonly Key[],
): Promise<readonly string[]> => {
  const items = markers.length > 0 ? await getItems(table, markers, false) : [];
  return [...new Set(items.flatMap(({ applicationId }) => (applicationId ? [String(applicationId)] : [])))];
};

/** Waiting payments of each kind that a search compares. There are few, and no index has their numbers. */
const maxCompared = 50;

type Reference = { readonly id: string; readonly providerReference?: string };

/** The payments with a number at their provider: those that have ended by an index, else those that wait. */
export const findIdsByReference = async (
  table: Table,
  reference: string,
  readWaiting: (limit: number) => Promise<readonly Reference[]>,
): Promise<readonly string[]> => {
  const { items } = await listItems(table, indexes.providerReferences(reference), maxFound);
  if (items.length > 0) return idsOf(items, 'gsi4sk');
  const waiting = await readWaiting(maxCompared);
  return waiting.filter((one) => one.providerReference === reference).map(({ id }) => id);
};

/** The ids of advertisers with the digest of a mail address. */
export const findAdvertiserIdsByMail = async (table: Table, mark: string): Promise<readonly string[]> => {
  const { items } = await listItems(table, indexes.advertisersByMail(mark), maxFound);
  return idsOf(items, 'gsi1sk');
};

/** Makes an item of an earlier release findable. */
export const oldSearchWrite = (key: Key, attributes: Readonly<Record<string, string>>): Write | undefined => {
  const [first] = Object.keys(attributes);
  return first === undefined
    ? undefined
    : update(key, { set: attributes }, allOf(exists, isMissing(first)), () => listedRefusal);
};

/** The markers of a handle and of a profile on these platforms. */
export const accountMarkers = (platforms: readonly string[], handle: string): readonly Key[] =>
  platforms.map((platform) => keys.platformAccount(platform, handle));

export const profileMarkers = (platforms: readonly string[], url: string): readonly Key[] =>
  platforms.map((platform) => keys.platformProfile(platform, url));
