import type { TaskApplication } from '../../domain/task-applications/task-application.ts';

/** An application as its creator and the task's advertiser see it. */
export const toTaskApplicationView = ({ advertiserId: _known, ...shown }: TaskApplication) => shown;
