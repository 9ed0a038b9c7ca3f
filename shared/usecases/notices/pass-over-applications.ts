import { derivedId } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { happeningOfPassedOver } from '../../domain/event/happenings.ts';
import type { TaskEvent } from '../../domain/notice/task-event.ts';
import { noticeOfPassedOver } from '../../domain/notice/task-notices.ts';
import { decideTaskApplication, type TaskApplication } from '../../domain/recruit/task-application.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { commit } from '../../store/commit.ts';
import type { Position } from '../../store/table.ts';
import {
  findTaskApplication,
  listTaskApplications,
  writeOfDecidedTaskApplication,
} from '../../store/task-application-store.ts';
import { writeOfTaskEvent } from '../../store/task-event-store.ts';
import type { Announce } from '../events/announce.ts';
import { noticeWrite, type TellDeps } from './tell.ts';

/** What one event's reader looks at, so that no reader runs into its time limit. */
const applicationsOfAPage = 50;
const mostPages = 6;

type Ended = Pick<TaskEvent, 'id' | 'taskId' | 'title' | 'advertiserId' | 'at'>;

/**
 * Passes over the applications that are left when a task takes no more creators, and tells those who made them. It
 * reads what is surely there, a bounded part at a time; an event of its own makes it go on with the rest.
 */
export const passOverApplications = async (
  deps: TellDeps & Pick<Deps, 'now'>,
  announce: Announce,
  ended: Ended,
  from?: Position,
): Promise<void> => {
  let after = from;
  for (let page = 0; page < mostPages; page += 1) {
    const found = await listTaskApplications(deps.table, ended.taskId, applicationsOfAPage, after);
    const passed = await Promise.all(
      found.applications.map((application) => passOver(deps, application, ended.at)),
    );
    const happenings = passed.flatMap((application) =>
      application ? [happeningOfPassedOver(application, ended.at)] : [],
    );
    await announce(
      happenings.flatMap(({ concerns }) => concerns),
      () => happenings,
    );
    if (!found.next) return;
    after = found.next;
  }
  if (after) await goOnLater(deps, ended, after);
};

/**
 * The application that is passed over in this moment, whether just now or by an attempt that broke off before programs
 * were told; nothing for any other.
 */
const passOver = async (
  deps: TellDeps,
  application: TaskApplication,
  at: Instant,
): Promise<TaskApplication | undefined> => {
  const passed = decideTaskApplication(application, { type: 'pass_over' }, at);
  if (isRefusal(passed)) return undefined;
  if (passed === application) return application.decidedAt === at ? application : undefined;
  const notice = noticeOfPassedOver(passed, at);
  const result = await commit(deps.table, [
    writeOfDecidedTaskApplication(passed),
    noticeWrite(deps, application.id, notice),
  ]);
  if (result === undefined) return passed;
  // Its creator withdrew it, or it was passed over, in this very moment; either way it is no longer left.
  const present = await findTaskApplication(deps.table, application.taskId, application.id);
  if (present?.status === 'pending') throw new Error(`${application.id} could not be passed over`);
  return present?.decidedAt === at && present.status === 'not_chosen' ? present : undefined;
};

const goOnLater = async (deps: TellDeps, ended: Ended, after: Position): Promise<void> => {
  const { taskId, title, advertiserId, at } = ended;
  const id = derivedId('tev', `${taskId} ${JSON.stringify(after)}`);
  const event: TaskEvent = {
    id,
    at,
    type: 'applications_left',
    taskId,
    title,
    advertiserId,
    about: { after },
  };
  await commit(deps.table, [writeOfTaskEvent(event)]);
};
