import type { Creator } from './creator.ts';

/** A place in the search: among creators of a platform, of a category, of both or of all, by followers. */
export type SearchKey = {
  readonly platform?: string;
  readonly category?: string;
  readonly followers: number;
};

/**
 * Where advertisers find a creator: once in each list, with the most followers that an account of theirs has there.
 * A suspended creator is nowhere.
 */
export const searchKeysOf = (creator: Creator | undefined): readonly SearchKey[] => {
  if (creator?.status !== 'active') return [];
  const places = new Map<string, SearchKey>();
  for (const { platform, categories, followerCount: followers } of creator.accounts) {
    const about = categories.flatMap((category) => [{ category }, { platform, category }]);
    for (const facet of [{}, { platform }, ...about]) {
      const name = JSON.stringify(facet);
      const known = places.get(name);
      if (!known || known.followers < followers) places.set(name, { ...facet, followers });
    }
  }
  return [...places.values()];
};
