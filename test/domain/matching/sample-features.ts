import type { Creator } from '#shared/domain/creators/creator.ts';
import type { PlatformAccount } from '#shared/domain/creators/platform-account.ts';
import type { Preferences, Profile } from '#shared/domain/creators/profile.ts';
import type { CreatorFeatures, TaskFeatures, TrackRecord } from '#shared/domain/matching/features.ts';
import { featuresOfCreator, featuresOfTask } from '#shared/domain/matching/read-features.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { addDuration, type Duration, type Instant } from '#shared/domain/time.ts';
import { now, openTaskWith } from '../tasks/sample-tasks.ts';

/** A time after the task of these tests opened; without an argument, the moment itself. */
export const timeAfterOpening = (age: Duration = 'PT0S'): Instant => addDuration(now, age);

export const anyAudience: Profile['audience'] = { gender: 'any', ageBands: [], regions: [] };

/** What a test sets for a creator; other fields are those of a newcomer. */
export type CreatorSketch = {
  readonly id?: string;
  readonly accounts?: readonly PlatformAccount[];
  readonly profile?: Partial<Profile>;
  readonly preferences?: Partial<Preferences>;
  readonly record?: Partial<TrackRecord>;
};

export const accountOn = (
  platform: string,
  followerCount = 1_000,
  categories: readonly string[] = [],
): PlatformAccount => ({
  platform,
  handle: 'lampist',
  profileUrl: `https://example.com/${platform}`,
  followerCount,
  categories,
});

/** An active creator with one small account on douyin, and the fields of the sketch. */
export const creatorFromSketch = ({
  id = 'crt_1',
  accounts,
  profile,
  preferences,
}: CreatorSketch = {}): Creator => ({
  id,
  version: 1,
  status: 'active',
  since: '2026-01-01T00:00:00.000Z',
  accounts: accounts ?? [accountOn('douyin')],
  profile: {
    displayName: 'Lampist',
    bio: '',
    expertise: [],
    styles: [],
    audience: anyAudience,
    portfolio: [],
    ...profile,
  },
  preferences: { categories: [], formats: [], ...preferences },
});

export const recordOf = (record: Partial<TrackRecord> = {}): TrackRecord => ({
  taken: 0,
  completed: 0,
  onTime: 0,
  rejected: 0,
  ...record,
});

export const creatorWith = (sketch: CreatorSketch = {}): CreatorFeatures =>
  featuresOfCreator(creatorFromSketch(sketch), recordOf(sketch.record));

/**
 * The open task of `drafts.ts`: easy, a video about home on douyin for ¥1,200, for any audience, in no style.
 */
export const taskWith = (change: Partial<Task> = {}): TaskFeatures => featuresOfTask(openTaskWith(change));

export const withStyle = (style: string): Partial<Task> => {
  const { brief } = openTaskWith();
  return { brief: { ...brief, requirements: { ...brief.requirements, style } } };
};
