import type { ApiDeps } from '../../deps.ts';
import type { Actor } from '../../domain/order/order.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../../http/caller.ts';
import type { Outcome } from '../outcome.ts';
import { applyCommand, type CommandFor } from './apply-command.ts';
import { viewOfOrder } from './order-view.ts';

/** The caller as an actor in one of the roles that the order knows. */
export const actorOf = (caller: Caller, role: 'creator' | 'advertiser' | 'reviewer' | 'operator'): Actor => {
  if (role === 'creator') return { role, id: caller.creatorId };
  return { role, id: role === 'advertiser' ? caller.advertiserId : caller.accountId };
};

/** Applies a party's command and answers with the order as that leaves it. */
export const commandByCaller = async (
  deps: ApiDeps,
  orderId: string,
  actor: Actor,
  commandFor: CommandFor,
  now: Instant,
): Promise<Outcome<ReturnType<typeof viewOfOrder>>> => {
  const outcome = await applyCommand(deps, orderId, actor, commandFor, now);
  return isRefusal(outcome) ? outcome : { ...outcome, answer: viewOfOrder(outcome.answer, now) };
};
