import { copyPathOf } from '../../domain/assets/asset-purposes.ts';
import { posterIdOf, type Task } from '../../domain/tasks/task.ts';

/** What names a task, as orders and applications store it. */
export type NamedTask = { readonly taskId: string; readonly title: string; readonly posterId?: string };

/** The path of the small copy of a task's first image. */
export const toPosterView = (imageId: string | undefined): { readonly poster?: string } =>
  imageId === undefined ? {} : { poster: copyPathOf(imageId, 'small') };

/** What orders and applications store of a task, so that lists need not read it. */
export const toNamedTask = (task: Task): NamedTask => {
  const posterId = posterIdOf(task);
  return { taskId: task.id, title: task.title, ...(posterId !== undefined && { posterId }) };
};

/** A task by its title and its poster. */
export const toTaskName = ({ taskId, title, posterId }: NamedTask) => ({
  id: taskId,
  title,
  ...toPosterView(posterId),
});
