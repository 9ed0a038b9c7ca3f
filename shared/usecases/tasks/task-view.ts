import { toJsonPointer } from '../../contract/json-pointer.ts';
import type { Creator, TakingStatus } from '../../domain/creators/creator.ts';
import { money } from '../../domain/money.ts';
import type { AgencyShare } from '../../domain/orders/split.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { toReviewClaimView } from '../../domain/reviews/review-claim.ts';
import { estimateNet } from '../../domain/tasks/order-terms.ts';
import { posterIdOf, type Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { ModeratedTask } from '../../store/tasks/moderation-store.ts';
import type { Caller } from '../caller.ts';
import { toNoteView } from '../takedowns/takedown-view.ts';
import { eligibilityOf } from './eligibility.ts';
import { toPosterView } from './task-name.ts';

/** A task with its whole brief, as creators see it. The estimate leaves out the share of the reader's agency. */
export const toTaskView = (task: Task, policy: Policy, now: Instant, agency?: Creator['agency']) => {
  const {
    advertiserId,
    advertiserName,
    version: _inside,
    held,
    moderation: _theirs,
    takenDown: _own,
    ...shown
  } = task;
  return {
    ...shown,
    advertiser: { id: advertiserId, name: advertiserName },
    held: money(held, task.reward.currency),
    estimatedNet: estimateNet(task, policy, now, agency),
    timeZone: policy.timeZone,
  };
};

/** A task as its advertiser and staff see it, with the findings and reasons of moderation. */
export const toOwnTaskView = (task: Task, policy: Policy, now: Instant) => ({
  ...toTaskView(task, policy, now),
  ...(task.moderation && { moderation: toModerationView(task.moderation) }),
  ...(task.takenDown && { takenDown: toNoteView(task.takenDown) }),
});

/** A task as an account reads it: its advertiser sees more. */
export const toVisibleTaskView = (
  task: Task,
  policy: Policy,
  { advertiserId }: Pick<Caller, 'advertiserId'>,
  now: Instant,
) => (task.advertiserId === advertiserId ? toOwnTaskView : toTaskView)(task, policy, now);

/** A task in the moderation queue, with the running review claim. */
export const toReviewerTaskView = (
  { task, lease }: ModeratedTask,
  policy: Policy,
  reader: Caller,
  now: Instant,
) => {
  const claim = toReviewClaimView(lease, reader.accountId, now);
  return { ...toOwnTaskView(task, policy, now), ...(claim && { lease: claim }) };
};

const toModerationView = ({ flags, decidedBy: _inside, ...shown }: NonNullable<Task['moderation']>) => ({
  ...shown,
  flags: flags.map(({ code, path, found }) => ({ code, pointer: toJsonPointer(path), found })),
});

/** A task as a line of the hall, the same for every reader. */
export const toTaskCard = (task: Task, policy: Policy, now: Instant) => ({
  id: task.id,
  title: task.title,
  advertiser: { id: task.advertiserId, name: task.advertiserName },
  category: task.category,
  platform: task.platform,
  formats: task.formats,
  difficulty: task.difficulty,
  engagement: task.engagement,
  reward: task.reward,
  estimatedNet: estimateNet(task, policy, now),
  applyBefore: task.applyBefore,
  submitBefore: task.submitBefore,
  slots: task.slots,
  slotsLeft: task.slotsLeft,
  openedAt: task.openedAt ?? task.createdAt,
  ...toPosterView(posterIdOf(task)),
});

/** A line of the hall that is the same for every reader. */
export type TaskCard = ReturnType<typeof toTaskCard>;

/** What a line of the hall says to a creator depends on this alone, and on whether they have taken the task. */
export type CardReader = {
  readonly standing: TakingStatus | undefined;
  readonly agency: AgencyShare | undefined;
};

/** The part of a creator that lines of the hall depend on. Most creators have the same one as many others. */
export const toCardReader = (creator: Creator | undefined): CardReader => ({
  standing: creator && {
    status: creator.status,
    accounts: creator.accounts.map(({ platform }) => ({ platform })),
  },
  agency: creator?.agency && { share: creator.agency.share },
});

/** A line of the hall with what it says to one creator: whether they may take the task, and what they get. */
export const toReaderCard = (
  card: TaskCard,
  policy: Policy,
  now: Instant,
  { standing, agency }: CardReader,
  orderId?: string,
) => ({
  ...card,
  ...(agency && {
    estimatedNet: estimateNet({ ...card, advertiserId: card.advertiser.id }, policy, now, agency),
  }),
  eligibility: eligibilityOf(standing, card.platform, orderId),
});
