import * as z from 'zod';
import { Pictures } from '../../domain/assets/asset-purposes.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import { Preferences, Profile } from '../../domain/creators/profile.ts';
import { openCollection } from '../collection.ts';
import { hasRevision, isNew, rewrite, type Write } from '../commit.ts';
import { type Key, keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import { getItems, type Item, type Table } from '../table.ts';
import { type CreatorRecord, toCreatorRecord } from './creator-store.ts';

/** Content that a creator provides, and the count of its writes. */
export type Versioned<Content> = { readonly content: Content; readonly revision: number };

/** The pictures of the party, so that lists of profiles show them without a read of each party. */
const toProfile = itemReader(
  z.object({ content: Profile, revision: z.int(), pictures: Pictures.exactOptional() }),
);

const toPreferences = itemReader(z.object({ content: Preferences, revision: z.int() }));

export const { find: findProfile } = openCollection(keys.profile, toProfile);

export const { find: findPreferences } = openCollection(keys.preferences, toPreferences);

export const profileWrite = (
  creatorId: string,
  content: Profile,
  pictures: Pictures,
  before: Versioned<Profile> | undefined,
): Write =>
  rewrite(
    { ...keys.profile(creatorId), content, pictures, revision: (before?.revision ?? 0) + 1 },
    before ? hasRevision(before.revision) : isNew,
  );

export const preferencesWrite = (
  creatorId: string,
  content: Preferences,
  before: Versioned<Preferences> | undefined,
): Write =>
  rewrite(
    { ...keys.preferences(creatorId), content, revision: (before?.revision ?? 0) + 1 },
    before ? hasRevision(before.revision) : isNew,
  );

/** The items of a creator that are read together. */
type Part = 'profile' | 'preferences';

/**
 * Creators in the order of their ids, with the named parts, read by BatchGet. Ids without an approved creator
 * are left out. Each creator costs as many reads as parts.
 */
export const findCreators = async (
  table: Table,
  ids: readonly string[],
  parts: readonly Part[],
): Promise<readonly CreatorRecord[]> => {
  const wanted = ids.flatMap((id) => [keys.creator(id), ...parts.map((part) => keys[part](id))]);
  const items = await getItems(table, wanted);
  const byKey = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
  return ids.flatMap((id) => toFullCreator(id, byKey));
};

const toProfileParts = ({ content, pictures }: ReturnType<typeof toProfile>) => ({
  profile: content,
  ...(pictures && { pictures }),
});

const toFullCreator = (id: string, items: ReadonlyMap<string, Item>): readonly CreatorRecord[] => {
  const at = ({ pk, sk }: Key): Item | undefined => items.get(`${pk} ${sk}`);
  const item = at(keys.creator(id));
  if (!item) return [];
  const { creator, counts } = toCreatorRecord(item);
  const [profile, preferences] = [at(keys.profile(id)), at(keys.preferences(id))];
  const whole: Creator = {
    ...creator,
    ...(profile && toProfileParts(toProfile(profile))),
    ...(preferences && { preferences: toPreferences(preferences).content }),
  };
  return [{ creator: whole, counts }];
};
