import type { Reason } from '../orders/order.ts';
import type { Addressee, Answer } from '../questions/question.ts';
import type { ClosedBecause } from '../tasks/task.ts';
import type { Instant } from '../time.ts';

type TaskEventData = {
  readonly task_opened: Readonly<Record<never, never>>;
  /** Those that were written before it said why say nothing. */
  readonly task_closed: { readonly because?: ClosedBecause };
  /** A reviewer let the task open. */
  readonly task_approved: Readonly<Record<never, never>>;
  /** A reviewer gave the task back as a draft. */
  readonly task_rejected: { readonly reasons: readonly Reason[] };
  readonly applications_left: { readonly after: Readonly<Record<string, string>> };
  readonly application_received: { readonly applicationId: string; readonly creatorId: string };
  readonly application_withdrawn: { readonly applicationId: string; readonly creatorId: string };
  readonly application_declined: {
    readonly applicationId: string;
    readonly creatorId: string;
    readonly reasons: readonly Reason[];
  };
  readonly question_asked: {
    readonly questionId: string;
    readonly creatorId: string;
    readonly to: Addressee;
  };
  readonly question_answered: {
    readonly questionId: string;
    readonly creatorId: string;
    readonly by: Answer['by'];
  };
  readonly question_hidden: {
    readonly questionId: string;
    readonly creatorId: string;
    readonly reasons: readonly Reason[];
  };
};

export type TaskEventType = keyof TaskEventData;

/**
 * What happens around a task besides its orders, written in the transaction that makes it so. `applications_left` is
 * the platform's note to itself to go on passing over applications from where it stopped.
 */
export type TaskEvent = {
  readonly [T in TaskEventType]: {
    readonly id: string;
    readonly at: Instant;
    readonly type: T;
    readonly taskId: string;
    readonly title: string;
    readonly advertiserId: string;
    readonly about: TaskEventData[T];
  };
}[TaskEventType];

export type TaskEventOf<T extends TaskEventType> = Extract<TaskEvent, { readonly type: T }>;
