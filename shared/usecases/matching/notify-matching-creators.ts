import type { Deps } from '../../deps.ts';
import { trackRecordOf } from '../../domain/creators/track-record.ts';
import { eventOfRecommendation } from '../../domain/events/build-events.ts';
import type { TaskEvent } from '../../domain/events/task-events.ts';
import { rankCreators } from '../../domain/matching/rank-creators.ts';
import { featuresOfCreator, featuresOfTask } from '../../domain/matching/read-features.ts';
import { notificationOfRecommendation } from '../../domain/notifications/task-notifications.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import { searchCreators } from '../../store/creators/creator-store.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { findHiddenParties } from '../blocks/find-hidden-parties.ts';
import { takesOrders } from '../creators/creator-view.ts';
import type { PublishEvents } from '../events/publish-events.ts';
import { type NotificationDeps, writeNotifications } from '../notifications/write-notifications.ts';

/**
 * Notifies the creators who best match a newly opened task, except invitation-only tasks. Candidates are
 * those with the most followers on its platform, from its category first. The policy limits their number and
 * sets the minimum match.
 */
export const notifyMatchingCreators = async (
  deps: NotificationDeps & Pick<Deps, 'now'>,
  publish: PublishEvents,
  { id, taskId, at }: Pick<TaskEvent, 'id' | 'taskId' | 'at'>,
): Promise<void> => {
  const task = await findTask(deps.table, taskId);
  if (task?.status !== 'open' || task.engagement === 'invite') return;
  const { weights, notificationLimits } = deps.policy.matching;
  const [candidates, advertiser] = await Promise.all([
    findCandidates(deps, task),
    findParty(deps.table, task.advertiserId),
  ]);
  const hidden = await findHiddenParties(deps, {
    accountId: advertiser?.accountId,
    partyIds: [task.advertiserId],
  });
  const ids = candidates.filter((creatorId) => !hidden.has(creatorId));
  const creators = await findCreators(deps.table, ids, ['profile', 'preferences']);
  const features = creators
    .filter(({ creator }) => takesOrders(creator, at))
    .map(({ creator, counts }) => featuresOfCreator(creator, trackRecordOf(counts)));
  // With the time of the event, a repeat notifies the same creators.
  const ranked = rankCreators(featuresOfTask(task), features, weights, at, notificationLimits);
  const notifications = ranked.map(({ creator, match }) =>
    notificationOfRecommendation(task, creator.id, match.score, at),
  );
  await writeNotifications(deps, id, notifications);
  const events = ranked.map(({ creator, match }) => eventOfRecommendation(task, creator.id, match.score, at));
  await publish(
    events.flatMap(({ audience }) => audience),
    () => events,
  );
};

/** Creators of the task's category and platform, then of its platform only, without duplicates. */
const findCandidates = async (
  { table, policy }: NotificationDeps,
  { platform, category }: Task,
): Promise<readonly string[]> => {
  const max = policy.matching.maxCandidates;
  const about = await searchCreators(table, { platform, category }, 0, { limit: max });
  if (about.items.length >= max) return about.items;
  const others = await searchCreators(table, { platform }, 0, { limit: max });
  return [...new Set([...about.items, ...others.items])].slice(0, max);
};
