import { refuse } from '../../domain/refusal.ts';
import { TaskApplication } from '../../domain/task-applications/task-application.ts';
import { isEqual, isNew, put, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import {
  getItem,
  getItems,
  type Item,
  listFullItems,
  listItems,
  type Page,
  type Position,
  type Table,
} from '../table.ts';

const readTaskApplication = reader(TaskApplication);

const toTaskApplication = (item: Item): TaskApplication => readTaskApplication(item.application, item);

export const findTaskApplication = async (
  table: Table,
  taskId: string,
  id: string,
): Promise<TaskApplication | undefined> => {
  const item = await getItem(table, keys.taskApplication(taskId, id));
  return item && toTaskApplication(item);
};

export type TaskApplicationPage = {
  readonly applications: readonly TaskApplication[];
  readonly next?: Position;
};

const toPage = (table: Table, { items, next }: Page): TaskApplicationPage => ({
  applications: readEach(table, items, toTaskApplication),
  ...(next && { next }),
});

/** A task's applications, oldest first. */
export const listTaskApplications = async (
  table: Table,
  taskId: string,
  limit: number,
  after?: Position,
): Promise<TaskApplicationPage> =>
  toPage(table, await listItems(table, indexes.taskApplications(taskId), limit, after));

/** A creator's applications, newest first. */
export const listTaskApplicationsOf = async (
  table: Table,
  creatorId: string,
  limit: number,
  after?: Position,
): Promise<TaskApplicationPage> =>
  toPage(table, await listFullItems(table, indexes.taskApplicationsOf(creatorId), limit, after));

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
