import type { Deps } from '../../deps.ts';
import { trackRecordOf } from '../../domain/creator/track-record.ts';
import { happeningOfRecommended } from '../../domain/event/happenings.ts';
import { rankCreators } from '../../domain/match/rank-creators.ts';
import { featuresOfCreator, featuresOfTask } from '../../domain/match/read-features.ts';
import type { TaskEvent } from '../../domain/notice/task-event.ts';
import { noticeOfRecommended } from '../../domain/notice/task-notices.ts';
import type { Task } from '../../domain/task/task.ts';
import { searchCreators } from '../../store/creator-store.ts';
import { findCreators } from '../../store/profile-store.ts';
import { findTask } from '../../store/task-store.ts';
import type { Announce } from '../events/announce.ts';
import { type TellDeps, tell } from './tell.ts';

/**
 * Tells the creators whom a task that has opened suits best. Candidates are those with the most followers of its
 * platform, of its category first, as many as the policy allows; whoever suits it less than the policy asks is not
 * disturbed. Creators are not told of tasks that they can only be invited to.
 */
export const recommendTask = async (
  deps: TellDeps & Pick<Deps, 'now'>,
  announce: Announce,
  { id, taskId, at }: Pick<TaskEvent, 'id' | 'taskId' | 'at'>,
): Promise<void> => {
  const task = await findTask(deps.table, taskId);
  if (task?.status !== 'open' || task.engagement === 'invite') return;
  const { weights, told } = deps.policy.matching;
  const ids = await findCandidates(deps, task);
  const creators = await findCreators(deps.table, ids, ['profile', 'preferences']);
  const features = creators
    .filter(({ creator }) => creator.status === 'active')
    .map(({ creator, counts }) => featuresOfCreator(creator, trackRecordOf(counts)));
  // The event's own moment, so that the same event always tells the same creators.
  const ranked = rankCreators(featuresOfTask(task), features, weights, at, told);
  const notices = ranked.map(({ creator, match }) => noticeOfRecommended(task, creator.id, match.score, at));
  await tell(deps, id, notices);
  const happenings = ranked.map(({ creator, match }) =>
    happeningOfRecommended(task, creator.id, match.score, at),
  );
  await announce(
    happenings.flatMap(({ concerns }) => concerns),
    () => happenings,
  );
};

/** Ids of creators of the task's category and platform, and then of its platform alone, each once. */
const findCandidates = async (
  { table, policy }: TellDeps,
  { platform, category }: Task,
): Promise<readonly string[]> => {
  const most = policy.matching.mostCandidates;
  const about = await searchCreators(table, { platform, category }, 0, most);
  if (about.ids.length >= most) return about.ids;
  const others = await searchCreators(table, { platform }, 0, most);
  return [...new Set([...about.ids, ...others.ids])].slice(0, most);
};
