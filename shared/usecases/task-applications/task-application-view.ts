import type { TaskApplication } from '../../domain/task-applications/task-application.ts';
import { toTaskName } from '../tasks/task-name.ts';

/** An application as its creator and the task's advertiser see it. */
export const toTaskApplicationView = (application: TaskApplication) => {
  const { advertiserId: _known, posterId: _shown, ...shown } = application;
  return { ...shown, task: toTaskName(application) };
};
