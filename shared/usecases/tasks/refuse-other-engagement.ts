import { findOwn } from '../../domain/find-own.ts';
import { type Refusal, refuseInState } from '../../domain/refusal.ts';
import type { Engagement, Task } from '../../domain/tasks/task.ts';

const engagementDetails: Readonly<Record<Engagement, string>> = {
  open: 'Creators take this task by claiming it.',
  recruit: 'Creators apply for this task, and its advertiser chooses among them.',
  invite: 'The advertiser of this task invites its creators.',
};

const otherWay = 'This task engages creators in another way.';

/** Refuses a request that does not fit the task's way of engaging creators. */
export const refuseOtherEngagement = (task: Task, engagement: Engagement): Refusal | undefined =>
  task.engagement === engagement
    ? undefined
    : refuseInState(task.status, findOwn(engagementDetails, task.engagement) ?? otherWay);
