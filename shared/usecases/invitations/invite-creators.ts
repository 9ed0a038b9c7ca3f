import { pointerTo } from '../../contract/pointer.ts';
import type { inviteCreators as route } from '../../contract/routes/invitations.ts';
import type { ApiDeps } from '../../deps.ts';
import { agencyTerms } from '../../domain/agency/agreement.ts';
import { type Creator, mayTake } from '../../domain/creator/creator.ts';
import { currentProcess } from '../../domain/order/process.ts';
import { invite } from '../../domain/order/take.ts';
import { maySlotsBeGiven } from '../../domain/recruit/choosing.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { maySlotBeTaken, type Task, termsOf } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfNewOrder } from '../../store/order-store.ts';
import { findCreators } from '../../store/profile-store.ts';
import { findClaimants, writeOfGivenSlots } from '../../store/slot-store.ts';
import { writeOfClaim } from '../../store/task-store.ts';
import { writesOfOrderMoney } from '../orders/order-money.ts';
import { refuseOtherEngagement } from '../recruit/engagement.ts';
import { findOwnTask } from '../tasks/own-task.ts';
import { viewsOfInvitation } from './invitation-view.ts';

/**
 * Invites creators: each becomes an order that waits for the creator's answer, with its slot taken and its money set
 * aside. All are invited in one transaction, or, if one of them cannot be, none.
 */
export const inviteCreators =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const { creatorIds, message } = body;
    const judge = (found: Task): Refusal | undefined =>
      maySlotBeTaken(found, now) ?? maySlotsBeGiven(found, creatorIds.length);
    const refusal = refuseOtherEngagement(task, 'invite') ?? judge(task);
    if (refusal) return refusal;
    const creators = await findInvitable(deps, task, creatorIds);
    if (isRefusal(creators)) return creators;
    const terms = termsOf(task, deps.policy, currentProcess.version, now);
    const { title, advertiserId } = task;
    const actor = { role: 'advertiser', id: advertiserId } as const;
    const decisions = creatorIds.map((creatorId) =>
      invite(
        {
          id: deps.ids.fresh('ord'),
          taskId: task.id,
          title,
          creatorId,
          advertiserId,
          terms: { ...terms, ...agencyTerms(creators.get(creatorId)) },
        },
        actor,
        now,
        message,
      ),
    );
    return {
      answer: { items: decisions.flatMap(({ order }) => viewsOfInvitation(order)) },
      writes: [
        writeOfGivenSlots(task, decisions.length, decisions.length * task.reward.amount, judge),
        ...decisions.flatMap((decision) => [
          writeOfClaim(task.id, decision.order.creatorId, decision.order.id),
          ...writesOfNewOrder(decision),
          ...writesOfOrderMoney(deps, decision, now),
        ]),
      ],
    };
  };

type Unmet = { readonly rule: string; readonly required: unknown; readonly actual: unknown };

const invitedBefore: Unmet = { rule: 'once', required: 'not invited yet', actual: 'invited' };

const unknown: Unmet = { rule: 'creator', required: 'approved', actual: 'unknown' };

/** The creators, if all can be invited; else every one who cannot, each with the rules that they do not meet and where they stand in the body. */
const findInvitable = async (
  { table }: ApiDeps,
  task: Task,
  creatorIds: readonly string[],
): Promise<ReadonlyMap<string, Creator> | Refusal> => {
  const [records, claimed] = await Promise.all([
    findCreators(table, creatorIds, []),
    findClaimants(table, task.id, creatorIds),
  ]);
  const creators = new Map(records.map(({ creator }) => [creator.id, creator]));
  const found = creatorIds.flatMap((creatorId, at) => {
    const creator = creators.get(creatorId);
    const refusal = creator && mayTake(creator, task.platform);
    const unmet: readonly Unmet[] = [
      ...(creator ? [] : [unknown]),
      ...((refusal?.more?.unmet ?? []) as readonly Unmet[]),
      ...(claimed.has(creatorId) ? [invitedBefore] : []),
    ];
    return unmet.map((one) => ({ creatorId, at, ...one }));
  });
  if (found.length === 0) return creators;
  const onlyAgain = found.every(({ rule }) => rule === invitedBefore.rule);
  return refuse(
    onlyAgain ? 'already-claimed' : 'creator-not-eligible',
    onlyAgain
      ? 'Some of these creators were invited to this task before.'
      : 'Some of these creators cannot be invited to this task.',
    {
      errors: found.map(({ at, rule, required, actual }) => ({
        in: 'body',
        pointer: pointerTo(['creatorIds', at]),
        code: rule,
        message: `${rule}: ${String(required)} is required, and it is ${String(actual)}`,
      })),
      unmet: found.map(({ at: _at, ...one }) => one),
    },
  );
};
