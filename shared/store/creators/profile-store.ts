import * as z from 'zod';
import type { Creator } from '../../domain/creators/creator.ts';
import { Preferences, Profile } from '../../domain/creators/profile.ts';
import { hasRevision, isNew, rewrite, type Write } from '../commit.ts';
import { type Key, keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import { getItem, getItems, type Item, type Table } from '../table.ts';
import { type CreatorRecord, toCreatorRecord } from './creator-store.ts';

/** Content that a creator provides, and the count of its writes. */
export type Versioned<Content> = { readonly content: Content; readonly revision: number };

const toProfile = itemReader(z.object({ content: Profile, revision: z.int() }));

const toPreferences = itemReader(z.object({ content: Preferences, revision: z.int() }));

export const findProfile = async (
  table: Table,
  creatorId: string,
): Promise<Versioned<Profile> | undefined> => {
  const item = await getItem(table, keys.profile(creatorId));
  return item && toProfile(item);
};

export const findPreferences = async (
  table: Table,
  creatorId: string,
): Promise<Versioned<Preferences> | undefined> => {
  const item = await getItem(table, keys.preferences(creatorId));
  return item && toPreferences(item);
};

const versionedWrite = <Content>(key: Key, content: Content, before: Versioned<Content> | undefined): Write =>
  rewrite(
    { ...key, content, revision: (before?.revision ?? 0) + 1 },
    before ? hasRevision(before.revision) : isNew,
  );

export const profileWrite = (
  creatorId: string,
  profile: Profile,
  before: Versioned<Profile> | undefined,
): Write => versionedWrite(keys.profile(creatorId), profile, before);

export const preferencesWrite = (
  creatorId: string,
  preferences: Preferences,
  before: Versioned<Preferences> | undefined,
): Write => versionedWrite(keys.preferences(creatorId), preferences, before);

/** The items of a creator that are read together. */
type Part = 'profile' | 'preferences';

const maxKeys = 100;

/**
 * Creators in the order of their ids, with the named parts, read by BatchGet. Ids without an approved creator
 * are left out. Each creator costs as many reads as parts.
 */
export const findCreators = async (
  table: Table,
  ids: readonly string[],
  parts: readonly Part[],
): Promise<readonly CreatorRecord[]> => {
  const perBatch = Math.floor(maxKeys / (1 + parts.length));
  const found: CreatorRecord[] = [];
  for (let from = 0; from < ids.length; from += perBatch) {
    const batch = ids.slice(from, from + perBatch);
    const wanted = batch.flatMap((id) => [keys.creator(id), ...parts.map((part) => keys[part](id))]);
    const items = await getItems(table, wanted);
    const byKey = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
    found.push(...batch.flatMap((id) => toFullCreator(id, byKey)));
  }
  return found;
};

const toFullCreator = (id: string, items: ReadonlyMap<string, Item>): readonly CreatorRecord[] => {
  const at = ({ pk, sk }: Key): Item | undefined => items.get(`${pk} ${sk}`);
  const item = at(keys.creator(id));
  if (!item) return [];
  const { creator, counts } = toCreatorRecord(item);
  const [profile, preferences] = [at(keys.profile(id)), at(keys.preferences(id))];
  const whole: Creator = {
    ...creator,
    ...(profile && { profile: toProfile(profile).content }),
    ...(preferences && { preferences: toPreferences(preferences).content }),
  };
  return [{ creator: whole, counts }];
};
