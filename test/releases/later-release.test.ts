import { describe, expect, test } from 'vitest';
import { readRelease } from '#test/support/releases/folder.ts';
import {
  findLostFields,
  laterField,
  laterMember,
  withLaterFields,
  withLaterItems,
  withLaterMembers,
} from '#test/support/releases/later-release.ts';
import { fromPlain, toPlain } from '#test/support/releases/plain-item.ts';
import { keyOf } from '#test/support/releases/release.ts';

const release = readRelease('0.1.0');
const plainByKey = (items: typeof release.items) =>
  new Map(items.map((one) => [keyOf(one), toPlain(one.item)]));
const plain = plainByKey(release.items);

const without = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, part) => ([laterField, 'laterTimer'].includes(name) ? undefined : part)),
  );

test('an item survives the conversion to plain values and back', () => {
  for (const { item } of release.items) expect(toPlain(fromPlain(toPlain(item)))).toEqual(toPlain(item));
});

describe('later fields', () => {
  const extended = withLaterFields(release);

  test('are in every object of every item, and nothing else is changed', () => {
    for (const [key, item] of plainByKey(extended.items)) {
      expect(item).toHaveProperty(laterField);
      expect(without(item)).toEqual(without(plain.get(key)));
    }
    const order = [...plainByKey(extended.items)].find(([key]) => /^ORDER#\S+ ORDER$/.test(key))?.[1];
    expect(order).toMatchObject({
      document: { order: { [laterField]: {}, terms: { timers: { laterTimer: 'PT9H', [laterField]: {} } } } },
    });
  });

  test('are reported where they are lost', () => {
    const order = { document: { order: { [laterField]: 1, terms: { price: 1, [laterField]: 1 } } } };
    expect(findLostFields(order, order)).toEqual([]);
    expect(findLostFields(order, { document: { order: { terms: { price: 1 } } } })).toEqual([
      'document.order',
      'document.order.terms',
    ]);
    expect(findLostFields(order, { document: { order: { [laterField]: 1, terms: { price: 2 } } } })).toEqual(
      [],
    );
  });
});

describe('later members', () => {
  const { release: extended, places } = withLaterMembers(release, 1);
  const changed = extended.items.filter(({ item }) => JSON.stringify(item).includes(laterMember));

  test('are at every place of a list, once each', () => {
    expect(new Set(places.map(({ kind, place }) => `${kind} ${place}`)).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(100);
    expect(new Set(changed.map(keyOf))).toEqual(new Set(places.map(({ key }) => key)));
    for (const name of ['status', 'kind', 'processVersion', 'command', 'role', 'type'])
      expect(places.some(({ place }) => place.endsWith(name))).toBe(true);
  });

  test('are the same for the same seed', () => {
    expect(withLaterMembers(release, 1).places).toEqual(places);
    expect(withLaterMembers(release, 2).places).not.toEqual(places);
  });
});

test('later items are added, and none is changed', () => {
  const extended = withLaterItems(release);
  const added = extended.items.filter((one) => !plain.has(keyOf(one)));
  expect(added.length).toBeGreaterThan(100);
  expect(extended.items.length).toBe(release.items.length + added.length);
});
