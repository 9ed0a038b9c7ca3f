import type { Creator } from '../creators/creator.ts';
import type { Profile } from '../creators/profile.ts';
import { foldText } from '../screening/fold-text.ts';
import type { Task } from '../tasks/task.ts';
import { agesOf } from './ages.ts';
import {
  type AudienceFeatures,
  type CreatorFeatures,
  noRecord,
  type TaskFeatures,
  type Term,
  type TrackRecord,
} from './features.ts';

/** The separators of styles in a brief, in Latin and in Chinese text. */
const separators = /[,;/|\n，、；／｜。]+/u;

/** Folds the texts. Empty and repeated ones are removed. */
const termsOf = (texts: readonly string[]): readonly Term[] => {
  const terms = new Map<string, Term>();
  for (const text of texts) {
    const folded = foldText(text);
    if (folded !== '' && !terms.has(folded)) terms.set(folded, { text: text.trim(), folded });
  }
  return [...terms.values()];
};

const audienceOf = ({ gender, ageBands, regions }: Profile['audience']): AudienceFeatures => ({
  gender,
  ages: agesOf(ageBands),
  regions: termsOf(regions),
});

/** Reads the features of a task. A task that is not open yet counts as opened at its creation. */
export const featuresOfTask = (task: Task): TaskFeatures => {
  const { id, category, platform, formats, reward, difficulty, brief } = task;
  return {
    id,
    category,
    platform,
    formats,
    reward,
    difficulty,
    audience: audienceOf(task.audience),
    styles: termsOf((brief.requirements.style ?? '').split(separators)),
    topic: foldText([task.title, brief.product, brief.goal].join('\n')),
    openedAt: task.openedAt ?? task.createdAt,
  };
};

/** Reads the features of a creator. Profile, preferences and record are optional. */
export const featuresOfCreator = (creator: Creator, record: TrackRecord = noRecord): CreatorFeatures => {
  const { id, accounts, profile, preferences } = creator;
  return {
    id,
    accounts: accounts.map(({ platform, followerCount, categories }) => ({
      platform,
      followers: followerCount,
      categories,
    })),
    categories: preferences?.categories ?? [],
    formats: preferences?.formats ?? [],
    ...(preferences?.minReward && { minReward: preferences.minReward }),
    expertise: termsOf(profile?.expertise ?? []),
    styles: termsOf(profile?.styles ?? []),
    audience: audienceOf(profile?.audience ?? { gender: 'any', ageBands: [], regions: [] }),
    record,
  };
};
