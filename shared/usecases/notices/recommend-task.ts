import type { Deps } from '../../deps.ts';
import { trackRecordOf } from '../../domain/creator/track-record.ts';
import { eventOfRecommendation } from '../../domain/event/happenings.ts';
import { rankCreators } from '../../domain/match/rank-creators.ts';
import { featuresOfCreator, featuresOfTask } from '../../domain/match/read-features.ts';
import type { TaskEvent } from '../../domain/notice/task-event.ts';
import { notificationOfRecommendation } from '../../domain/notice/task-notices.ts';
import type { Task } from '../../domain/task/task.ts';
import { searchCreators } from '../../store/creator-store.ts';
import { findCreators } from '../../store/profile-store.ts';
import { findTask } from '../../store/task-store.ts';
import type { PublishEvents } from '../events/announce.ts';
import { type NotificationDeps, writeNotifications } from './tell.ts';

/**
 * Tells the creators whom a task that has opened suits best. Candidates are those with the most followers of its
 * platform, of its category first, as many as the policy allows; whoever suits it less than the policy asks is not
 * disturbed. Creators are not told of tasks that they can only be invited to.
 */
export const notifyMatchingCreators = async (
  deps: NotificationDeps & Pick<Deps, 'now'>,
  publish: PublishEvents,
  { id, taskId, at }: Pick<TaskEvent, 'id' | 'taskId' | 'at'>,
): Promise<void> => {
  const task = await findTask(deps.table, taskId);
  if (task?.status !== 'open' || task.engagement === 'invite') return;
  const { weights, notificationLimits } = deps.policy.matching;
  const ids = await findCandidates(deps, task);
  const creators = await findCreators(deps.table, ids, ['profile', 'preferences']);
  const features = creators
    .filter(({ creator }) => creator.status === 'active')
    .map(({ creator, counts }) => featuresOfCreator(creator, trackRecordOf(counts)));
  // The event's own moment, so that the same event always tells the same creators.
  const ranked = rankCreators(featuresOfTask(task), features, weights, at, notificationLimits);
  const notifications = ranked.map(({ creator, match }) =>
    notificationOfRecommendation(task, creator.id, match.score, at),
  );
  await writeNotifications(deps, id, notifications);
  const happenings = ranked.map(({ creator, match }) =>
    eventOfRecommendation(task, creator.id, match.score, at),
  );
  await publish(
    happenings.flatMap(({ audience }) => audience),
    () => happenings,
  );
};

/** Ids of creators of the task's category and platform, and then of its platform alone, each once. */
const findCandidates = async (
  { table, policy }: NotificationDeps,
  { platform, category }: Task,
): Promise<readonly string[]> => {
  const max = policy.matching.maxCandidates;
  const about = await searchCreators(table, { platform, category }, 0, max);
  if (about.ids.length >= max) return about.ids;
  const others = await searchCreators(table, { platform }, 0, max);
  return [...new Set([...about.ids, ...others.ids])].slice(0, max);
};
