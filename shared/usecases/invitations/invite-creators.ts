import { toJsonPointer } from '../../contract/json-pointer.ts';
import type { inviteCreators as route } from '../../contract/routes/invitations.ts';
import type { ApiDeps } from '../../deps.ts';
import type { BlockSide } from '../../domain/blocks/block.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { presentAbsenceOf } from '../../domain/creators/absence.ts';
import { type Creator, refuseIneligibleCreator } from '../../domain/creators/creator.ts';
import { mayInviteAgain } from '../../domain/invitations/invitation.ts';
import { createInvitedOrder } from '../../domain/orders/create-order.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { refuseMissingSlots } from '../../domain/task-applications/refuse-choice.ts';
import { refuseUnavailableSlot, type Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { findOrder, newOrderWrites } from '../../store/orders/order-store.ts';
import { findClaimants, givenSlotsWrite } from '../../store/tasks/slot-store.ts';
import { claimWrite } from '../../store/tasks/task-store.ts';
import { findBlocked } from '../blocks/find-blocked.ts';
import type { Caller } from '../caller.ts';
import { toNewOrder } from '../orders/new-order.ts';
import { orderEntryWrites } from '../orders/order-entry-writes.ts';
import { findOwnTask } from '../tasks/find-own-task.ts';
import { refuseLowReward } from '../tasks/refuse-faulty-draft.ts';
import { refuseOtherEngagement } from '../tasks/refuse-other-engagement.ts';
import type { UseCase } from '../use-case.ts';
import { toInvitationViews } from './invitation-view.ts';

/**
 * Invites creators. Each invitation is an order that waits for the creator, with its slot taken and its money
 * held. One transaction invites all of them, or none.
 */
export const inviteCreators =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const { creatorIds, message } = body;
    const judge = (found: Task): Refusal | undefined =>
      refuseUnavailableSlot(found, now) ?? refuseMissingSlots(found, creatorIds.length);
    const refusal =
      refuseConflict(caller, 'invite', { creator: creatorIds }) ??
      refuseOtherEngagement(task, 'invite') ??
      judge(task) ??
      refuseLowReward(task, deps.policy, now);
    if (refusal) return refusal;
    const invitable = await findInvitableCreators(deps, task, { creatorIds, caller, now });
    if (isRefusal(invitable)) return invitable;
    const { creators, ended } = invitable;
    const actor = { role: 'advertiser', id: task.advertiserId } as const;
    const decisions = creatorIds.map((creatorId) => {
      const id = deps.ids.create('ord');
      const order = toNewOrder(deps, task, { id, creatorId, creator: creators.get(creatorId) }, now);
      return createInvitedOrder(order, actor, now, message);
    });
    return {
      response: { items: decisions.flatMap(({ order }) => toInvitationViews(order)) },
      writes: [
        givenSlotsWrite(task, decisions.length, decisions.length * task.reward.amount, judge),
        ...decisions.flatMap((decision) => [
          claimWrite(
            task.id,
            decision.order.creatorId,
            decision.order.id,
            ended.get(decision.order.creatorId),
          ),
          ...newOrderWrites(decision),
        ]),
        ...orderEntryWrites(deps, decisions, now),
      ],
    };
  };

type InvitedCreators = {
  readonly creatorIds: readonly string[];
  readonly caller: Caller;
  readonly now: Instant;
};

type Invitable = {
  readonly creators: ReadonlyMap<string, Creator>;
  /** The orders of earlier invitations that have ended without an acceptance, by creator. */
  readonly ended: ReadonlyMap<string, string>;
};

/** Which of these orders are invitations that have ended without an acceptance, by creator. */
const findEndedInvitations = async (
  table: ApiDeps['table'],
  claimants: ReadonlyMap<string, string>,
): Promise<Invitable['ended']> => {
  const found = await Promise.all(
    [...claimants].map(async ([creatorId, orderId]): Promise<[string, string][]> => {
      const record = await findOrder(table, orderId);
      return record && mayInviteAgain(record.order) ? [[creatorId, orderId]] : [];
    }),
  );
  return new Map(found.flat());
};

type Unmet = { readonly rule: string; readonly required: unknown; readonly actual: unknown };

const invitedBeforeRule: Unmet = { rule: 'once', required: 'no open invitation or order', actual: 'invited' };

const awayRules = (creator: Creator | undefined, now: Instant): readonly Unmet[] => {
  const absence = creator && presentAbsenceOf(creator, now);
  if (!absence) return [];
  const actual = absence.until ? `away until ${absence.until}` : 'away';
  return [{ rule: 'availability', required: 'available', actual }];
};

/** A creator who blocked the advertiser is unavailable, without the reason. */
const blockRules: Readonly<Record<BlockSide, Unmet>> = {
  own: { rule: 'block', required: 'no block', actual: 'blocked by you' },
  theirs: { rule: 'availability', required: 'available', actual: 'unavailable' },
};

const unknownCreatorRule: Unmet = { rule: 'creator', required: 'approved', actual: 'unknown' };

/**
 * Returns the creators if all can be invited. Otherwise the refusal lists each other creator, with the unmet
 * rules and the position in the body.
 */
const findInvitableCreators = async (
  { table }: ApiDeps,
  task: Task,
  { creatorIds, caller, now }: InvitedCreators,
): Promise<Invitable | Refusal> => {
  const [records, claimants, blocked] = await Promise.all([
    findCreators(table, creatorIds, []),
    findClaimants(table, task.id, creatorIds),
    findBlocked({ table }, caller, creatorIds),
  ]);
  const ended = await findEndedInvitations(table, claimants);
  const creators = new Map(records.map(({ creator }) => [creator.id, creator]));
  const found = creatorIds.flatMap((creatorId, at) => {
    const creator = creators.get(creatorId);
    const refusal = creator && refuseIneligibleCreator(creator, task.platform);
    const side = blocked.get(creatorId);
    const unmet: readonly Unmet[] = [
      ...(creator ? [] : [unknownCreatorRule]),
      ...(side ? [blockRules[side]] : []),
      ...((refusal?.fields?.unmet ?? []) as readonly Unmet[]),
      ...awayRules(creator, now),
      ...(claimants.has(creatorId) && !ended.has(creatorId) ? [invitedBeforeRule] : []),
    ];
    return unmet.map((one) => ({ creatorId, at, ...one }));
  });
  if (found.length === 0) return { creators, ended };
  const areAllRepeated = found.every(({ rule }) => rule === invitedBeforeRule.rule);
  return refuse(
    areAllRepeated ? 'already-claimed' : 'creator-not-eligible',
    areAllRepeated
      ? 'Some of these creators were already invited to this task. Remove them from the list.'
      : 'Some of these creators cannot be invited to this task. Remove them from the list.',
    {
      errors: found.map(({ at, rule, required, actual }) => ({
        in: 'body',
        pointer: toJsonPointer(['creatorIds', at]),
        code: rule,
        message: `${rule}: ${String(required)} is required, and it is ${String(actual)}`,
        params: { required, actual },
      })),
      unmet: found.map(({ at: _at, ...one }) => one),
    },
  );
};
