import { type Refusal, refuse } from '../../domain/refusal.ts';
import { TaskApplication } from '../../domain/task-applications/task-application.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach } from '../stored.ts';
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

/** The last application of a creator for a task. */
export const findLastApplication = async (
  table: Table,
  taskId: string,
  creatorId: string,
): Promise<TaskApplication | undefined> => {
  const mark = await getItem(table, keys.applicant(taskId, creatorId));
  return mark && findTaskApplication(table, taskId, String(mark.applicationId));
};

/**
 * A new application, and the marker that limits a creator to one open application per task. `ended` is the
 * creator's earlier application, if it has ended.
 */
export const newTaskApplicationWrites = (
  application: TaskApplication,
  ended?: Pick<TaskApplication, 'id'>,
): readonly Write[] => [
  put(
    { ...keys.applicant(application.taskId, application.creatorId), applicationId: application.id },
    ended ? isEqual('applicationId', ended.id) : isNew,
    (mark) => (mark && !ended ? refuseSecondApplication(String(mark.applicationId)) : 'stale'),
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
