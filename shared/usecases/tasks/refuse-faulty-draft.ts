import type { Refusal } from '../../domain/refusal.ts';
import type { TaskDraft } from '../../domain/tasks/task.ts';
import { faultsOfTaskDraft, type TaskRules } from '../../domain/tasks/task-faults.ts';
import type { Instant } from '../../domain/time.ts';
import { refuseFaults } from '../refuse-faults.ts';

/** Refuses a draft whose fields contradict each other, with all faults. */
export const refuseFaultyDraft = (draft: TaskDraft, rules: TaskRules, now: Instant): Refusal | undefined =>
  refuseFaults(faultsOfTaskDraft(draft, rules, now));
