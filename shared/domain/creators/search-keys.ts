import type { Creator } from './creator.ts';

/** A search entry: among creators of a platform, a category, both or all, by followers. */
export type SearchKey = {
  readonly platform?: string;
  readonly category?: string;
  readonly followers: number;
};

/**
 * The search entries of a creator: one in each list, with the followers of the largest account in it. A suspended
 * creator has none.
 */
export const searchKeysOf = (creator: Creator | undefined): readonly SearchKey[] => {
  if (creator?.status !== 'active') return [];
  const entries = new Map<string, SearchKey>();
  for (const { platform, categories, followerCount: followers } of creator.accounts) {
    const about = categories.flatMap((category) => [{ category }, { platform, category }]);
    for (const facet of [{}, { platform }, ...about]) {
      const name = JSON.stringify(facet);
      const known = entries.get(name);
      if (!known || known.followers < followers) entries.set(name, { ...facet, followers });
    }
  }
  return [...entries.values()];
};
