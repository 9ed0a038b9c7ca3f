import * as z from 'zod';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { TaskApplication } from '../../domain/task-applications/task-application.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItem, getItems, type Table } from '../table.ts';

const readApplication = attributeReader('application', TaskApplication);

export const { find: findTaskApplication, list: listTaskApplications } = openCollection(
  keys.taskApplication,
  readApplication,
);

/** Those of the applications that exist, of any task. */
export const findTaskApplications = async (
  table: Table,
  wanted: readonly Pick<TaskApplication, 'taskId' | 'id'>[],
): Promise<readonly TaskApplication[]> => {
  const items = await getItems(
    table,
    wanted.map(({ taskId, id }) => keys.taskApplication(taskId, id)),
  );
  return readEach(table, items, readApplication);
};

const applicationItem = (application: TaskApplication) => ({
  ...keys.taskApplication(application.taskId, application.id),
  ...indexKeys(
    indexes.taskApplicationsOf(application.creatorId),
    `${application.createdAt}#${application.id}`,
  ),
  application,
});

/** The marker of a creator's applications for a task. Markers of releases before 0.3.0 name the last one only. */
const readApplicant = itemReader(
  z.object({ applicationId: z.string(), earlierIds: z.array(z.string()).optional() }),
);

/** The last application of a creator for a task, and the ids of all, latest first. */
export const findLastApplication = async (
  table: Table,
  taskId: string,
  creatorId: string,
): Promise<{ readonly last?: TaskApplication; readonly ids: readonly string[] }> => {
  const item = await getItem(table, keys.applicant(taskId, creatorId));
  if (!item) return { ids: [] };
  const { applicationId, earlierIds = [] } = readApplicant(item);
  const last = await findTaskApplication(table, taskId, applicationId);
  return { ...(last && { last }), ids: [applicationId, ...earlierIds] };
};

/**
 * A new application, and the marker that limits a creator to one open application per task. `endedIds` are those of the
 * creator's earlier applications, which have ended, latest first.
 */
export const newTaskApplicationWrites = (
  application: TaskApplication,
  endedIds: readonly string[] = [],
): readonly Write[] => [
  put(
    {
      ...keys.applicant(application.taskId, application.creatorId),
      applicationId: application.id,
      ...(endedIds.length > 0 && { earlierIds: endedIds }),
    },
    endedIds.length > 0 ? isEqual('applicationId', endedIds[0]) : isNew,
    (mark) => (mark && endedIds.length === 0 ? refuseSecondApplication(String(mark.applicationId)) : 'stale'),
  ),
  put(applicationItem(application), isNew),
];

/** Refuses a creator who has applied for the task and waits, or was chosen. */
export const refuseSecondApplication = (applicationId: string): Refusal =>
  refuse('conflict', 'You have applied for this task already.', { applicationId });

/** A decided application over the pending one. */
export const decidedTaskApplicationWrite = (application: TaskApplication): Write =>
  rewrite(applicationItem(application), isEqual('application.status', 'pending'));

/** The ids of the tasks that a creator has applied to, with any result. */
export const findAppliedTaskIds = async (
  table: Table,
  creatorId: string,
  taskIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const marks = await getItems(
    table,
    taskIds.map((id) => keys.applicant(id, creatorId)),
    false,
  );
  const found = new Set(marks.map(({ pk }) => pk));
  return new Set(taskIds.filter((id) => found.has(keys.applicant(id, creatorId).pk)));
};
