import { refuse } from '../../domain/refusal.ts';
import { TaskApplication } from '../../domain/task-applications/task-application.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

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

/** A new application, and the marker that limits a creator to one per task. */
export const newTaskApplicationWrites = (application: TaskApplication): readonly Write[] => [
  put(
    { ...keys.applicant(application.taskId, application.creatorId), applicationId: application.id },
    isNew,
    (mark) =>
      refuse('conflict', 'You have applied for this task already.', { applicationId: mark?.applicationId }),
  ),
  put(applicationItem(application), isNew),
];

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
