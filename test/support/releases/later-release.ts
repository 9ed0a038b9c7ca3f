import { createRandomSource } from '#test/support/random-source.ts';
import { fromPlain, isRecord, kindOf, type PlainItem, toPlain } from './plain-item.ts';
import { keyOf, type Release, type StoredItem } from './release.ts';
import type { Line } from './sqlite-text.ts';

/**
 * What a later release may have written: fields, members of lists, and items that today's code does not know.
 */
export const laterField = 'laterField';
export const laterMember = 'later_member';

const laterValue = { since: '9.9.9' };

/** A field that no release has, in every object of a value. */
const withFields = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withFields);
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([name, part]) => [
    name,
    name === 'timers' && isRecord(part)
      ? { ...(withFields(part) as object), laterTimer: 'PT9H' }
      : withFields(part),
  ]);
  return { ...Object.fromEntries(fields), [laterField]: laterValue };
};

type Change = (plain: PlainItem) => PlainItem;

/** Changes the items that a table names by key, and the images of unhandled stream records. */
const changeItems = (release: Release, changes: ReadonlyMap<string, Change>): Release => {
  const items = release.items.map((one) => {
    const change = changes.get(keyOf(one));
    return change ? { ...one, item: fromPlain(change(toPlain(one.item))) } : one;
  });
  const engine = release.engine.map((line): Line => {
    if (!('table' in line) || line.table !== '_stream_records') return line;
    const image = line.row.new_image;
    if (!isRecord(image) || !isRecord(image.json)) return line;
    const item = image.json as StoredItem['item'];
    const change = changes.get(keyOf({ hash: '', item }));
    return change
      ? { ...line, row: { ...line.row, new_image: { json: fromPlain(change(toPlain(item))) } } }
      : line;
  });
  return { ...release, items, engine };
};

/** The release with an unknown field in every object of every item, at every depth. */
export const withLaterFields = (release: Release): Release =>
  changeItems(
    release,
    new Map(release.items.map((one) => [keyOf(one), (plain) => withFields(plain) as PlainItem])),
  );

/** The release with items of unknown kinds, alone and among the items of a resource. */
export const withLaterItems = (release: Release): Release => {
  const added = release.items.flatMap((one): readonly StoredItem[] => {
    const { pk, sk } = one.item;
    const isThing = sk !== undefined && String(pk?.S).split('#')[0] === sk.S;
    if (!isThing || pk === undefined) return [];
    const item = {
      pk,
      sk: { S: 'LATER#1' },
      entity: { S: 'later' },
      unknownField: { M: { status: { S: 'open' } } },
    };
    return [{ ...one, item }];
  });
  return {
    ...release,
    items: [...release.items, ...added].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  };
};

/** Fields with a text from a list that a later release may extend. */
const memberNames = new Set(
  [
    'accountStanding action as audioCodec because by category check closedBecause code codec command container counts',
    'decision difficulty endedBy engagement eventType eventTypes fixableBy formats from gender item kind orientation',
    'period phase platform processVersion provider reason role roles rule section status step to type visibility categories',
  ].flatMap((names) => names.split(' ')),
);

export type Place = readonly string[];

const isMember = (name: string, value: string, people: ReadonlySet<string>): boolean =>
  memberNames.has(name) &&
  !people.has(value) &&
  (/^[a-z][a-z_.-]*$/.test(value) || name === 'processVersion');

/** The places of a value with a member of a list; `*` is each element of a list. */
const placesIn = (value: unknown, people: ReadonlySet<string>, path: Place = []): readonly Place[] => {
  if (Array.isArray(value)) return value.flatMap((part) => placesIn(part, people, [...path, '*']));
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, part]) => placesIn(part, people, [...path, name]));
  const name = path.findLast((part) => part !== '*') ?? '';
  return typeof value === 'string' && isMember(name, value, people) ? [path] : [];
};

const replaceAt = (value: unknown, [name, ...rest]: Place): unknown => {
  if (name === undefined) return laterMember;
  if (Array.isArray(value)) return value.map((part) => replaceAt(part, rest));
  if (!isRecord(value) || !(name in value)) return value;
  return { ...value, [name]: replaceAt(value[name], rest) };
};

/** Where an item got an unknown member. */
export type LaterPlace = { readonly key: string; readonly kind: string; readonly place: string };

/**
 * The release with one unknown member at every place of every kind of item with a member of a list. A seed
 * chooses the item of each; where there are enough items, no item gets two. A status next to the entity is
 * the same in both places.
 */
export const withLaterMembers = (
  release: Release,
  seed: number,
): { readonly release: Release; readonly places: readonly LaterPlace[] } => {
  const chance = createRandomSource(seed);
  const people = new Set(Object.keys(release.accounts));
  const holders = new Map<string, { readonly place: Place; readonly items: StoredItem[] }>();
  for (const one of release.items) {
    for (const place of placesIn(toPlain(one.item), people)) {
      const name = `${kindOf(one)} ${place.join('.')}`;
      const holder = holders.get(name) ?? { place, items: [] };
      if (holder.items.at(-1) !== one) holder.items.push(one);
      holders.set(name, holder);
    }
  }
  const changes = new Map<string, Place[]>();
  const places = [...holders.values()]
    .sort((one, other) => one.items.length - other.items.length)
    .map(({ place, items }): LaterPlace => {
      const free = items.filter((one) => !changes.has(keyOf(one)));
      const one = chance.pick(free.length > 0 ? free : items);
      changes.set(keyOf(one), [...(changes.get(keyOf(one)) ?? []), place]);
      return { key: keyOf(one), kind: kindOf(one), place: place.join('.') };
    });
  const twins = (plain: PlainItem, place: Place): PlainItem =>
    place.length === 2 && place[1] === 'status' && 'status' in plain
      ? (replaceAt(plain, ['status']) as PlainItem)
      : plain;
  const change =
    (all: readonly Place[]): Change =>
    (plain) =>
      all.reduce((before, place) => twins(replaceAt(before, place) as PlainItem, place), plain);
  return {
    release: changeItems(release, new Map([...changes].map(([key, all]) => [key, change(all)]))),
    places,
  };
};

/** Unknown fields of an item that are lost although their surroundings still exist: the path of each. */
export const findLostFields = (before: unknown, after: unknown, path: Place = []): readonly string[] => {
  if (Array.isArray(before) && Array.isArray(after))
    return before.flatMap((part, at) =>
      at < after.length ? findLostFields(part, after[at], [...path, '*']) : [],
    );
  if (!isRecord(before) || !isRecord(after)) return [];
  const isLost = laterField in before && !(laterField in after) && isKept(before, after, path);
  const below = Object.entries(before).flatMap(([name, part]) =>
    name === laterField ? [] : findLostFields(part, after[name], [...path, name]),
  );
  return isLost ? [path.join('.') || 'the item', ...below] : below;
};

/**
 * An item, its document and its entity stay the same. A part below may have been replaced by another of its
 * kind, as each command does with an order's last actor.
 */
const isKept = (before: PlainItem, after: PlainItem, path: Place): boolean => {
  const depth = path[0] === 'document' ? path.length - 1 : path.length;
  if (path.includes('last')) return false;
  return depth <= 1 || JSON.stringify(known(before)) === JSON.stringify(known(after));
};

const known = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(known);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== laterField && name !== 'laterTimer')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, known(part)]),
  );
};
