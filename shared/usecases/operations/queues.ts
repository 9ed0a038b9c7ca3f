import type { Duration } from '../../domain/time.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { type Caller, may } from '../caller.ts';

type Permission = Parameters<typeof may>[1];

/** A queue of things that wait for staff. Its sort keys begin with a time: that of the limit, or that of its beginning. */
export type StaffQueue = {
  readonly name: string;
  /** What waits in it. */
  readonly kind: string;
  readonly range: IndexRange;
  /** Who sees it: one of these permissions is enough. */
  readonly permissions: readonly Permission[];
  /** How long something may wait. Absent if the sort keys are limits themselves. */
  readonly target?: Duration;
};

const orderQueue = (name: string, ...permissions: readonly Permission[]): StaffQueue => ({
  name,
  kind: 'order',
  range: indexes.platformQueue(name),
  permissions: [...permissions, 'orders.list-any'],
});

const queue = (
  name: string,
  kind: string,
  range: IndexRange,
  target: Duration,
  ...permissions: readonly Permission[]
): StaffQueue => ({ name, kind, range: { ...range, newestFirst: false }, permissions, target });

/** Every queue of staff. Orders on hold are late after a week. */
export const staffQueues: readonly StaffQueue[] = [
  orderQueue('in_review', 'orders.review'),
  orderQueue('appealing', 'orders.review'),
  orderQueue('arbitration', 'orders.review'),
  orderQueue('approved', 'orders.review'),
  orderQueue('disputed'),
  orderQueue('screening'),
  orderQueue('accepted'),
  queue('on_hold', 'order', indexes.platformQueue('on_hold'), 'P7D', 'orders.list-any'),
  queue('applications', 'application', indexes.pendingApplications(), 'PT48H', 'creators.review'),
  queue('advertisers', 'advertiser', indexes.pendingAdvertisers(), 'PT48H', 'advertisers.review'),
  queue('tasks', 'task', indexes.tasksInModeration(), 'PT24H', 'tasks.moderate'),
  queue('assets', 'asset', indexes.assetsInModeration(), 'PT24H', 'assets.moderate'),
  queue('questions', 'question', indexes.questionsToPlatform(), 'PT48H', 'questions.moderate'),
  queue('reports', 'report', indexes.openReports(), 'PT48H', 'questions.moderate'),
  queue('takedown_appeals', 'takedown', indexes.takedownAppeals(), 'PT48H', 'takedowns.decide'),
  queue('withdrawals', 'withdrawal', indexes.withdrawalCases(), 'PT24H', 'finance.read'),
  queue('deposits', 'deposit', indexes.depositCases(), 'PT24H', 'finance.read'),
  queue('proposals', 'proposal', indexes.proposals({ status: 'pending' }), 'PT24H', 'proposals.decide'),
  queue('reconciliations', 'reconciliation', indexes.reconciliations('differs'), 'PT24H', 'finance.read'),
  queue('dead_letters', 'dead_letter', indexes.deadLetters(), 'PT1H', 'dead-letters.redrive'),
];

/** The queues that a person sees: all, or one by name. */
export const queuesOf = (caller: Caller, name?: string): readonly StaffQueue[] =>
  staffQueues.filter(
    (one) =>
      (name === undefined || one.name === name) &&
      one.permissions.some((permission) => may(caller, permission)),
  );
