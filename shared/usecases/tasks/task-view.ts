import { money } from '../../domain/money.ts';
import type { Policy } from '../../domain/policy.ts';
import { estimatedNet, type Task } from '../../domain/task/task.ts';

/** A task with its whole brief, as advertisers and creators read it. */
export const viewOfTask = (task: Task, policy: Policy) => {
  const { advertiserId, advertiserName, version: _inside, held, ...shown } = task;
  return {
    ...shown,
    advertiser: { id: advertiserId, name: advertiserName },
    held: money(held, task.reward.currency),
    estimatedNet: estimatedNet(task, policy.feeBasisPoints),
    timeZone: policy.timeZone,
  };
};

/** A task as one line of the hall. */
export const cardOfTask = (task: Task, policy: Policy) => ({
  id: task.id,
  title: task.title,
  advertiser: { id: task.advertiserId, name: task.advertiserName },
  category: task.category,
  platform: task.platform,
  formats: task.formats,
  difficulty: task.difficulty,
  engagement: task.engagement,
  reward: task.reward,
  estimatedNet: estimatedNet(task, policy.feeBasisPoints),
  applyBefore: task.applyBefore,
  submitBefore: task.submitBefore,
  slots: task.slots,
  slotsLeft: task.slotsLeft,
  openedAt: task.openedAt ?? task.createdAt,
});
