import { account } from '../ledger/accounts.ts';
import { changeOf } from '../ledger/journal.ts';
import { type Money, money, zero } from '../money.ts';
import { isRefusal } from '../refusal.ts';
import { type Instant, toEpochMs, toInstant } from '../time.ts';
import type { Command } from './commands.ts';
import { compensationOf } from './compensation.ts';
import { timerOf } from './deadlines.ts';
import { decide, isAlreadyDone } from './decide.ts';
import { listLegalCommands } from './guards.ts';
import type { CommandName, Status } from './lifecycle.ts';
import type { Decision, Order } from './order.ts';
import { type Process, processOf } from './process.ts';
import { type Split, splitOf } from './split.ts';
import type { ActorRole } from './stage.ts';

/** The amounts that a command would move. */
export type MoneyPreview = {
  readonly creator: Money;
  readonly advertiser: Money;
  readonly fee: Money;
  readonly agency?: Money;
};

export type NextAction = {
  readonly action: CommandName;
  readonly by: ActorRole;
  readonly money?: MoneyPreview;
};

export type OnTimeout = { readonly action: CommandName; readonly to: Status; readonly money?: MoneyPreview };

const humanRoles: readonly ActorRole[] = ['creator', 'advertiser', 'reviewer', 'operator'];

/** The legal commands of people now, with the amounts that they would move. */
export const listNextActions = (
  order: Order,
  now: Instant,
  process: Process = processOf(order.terms),
): readonly NextAction[] =>
  humanRoles.flatMap((by) =>
    listLegalCommands(order, by, now, process).map((action) => {
      const preview = previewOf(order, action, by, process);
      return { action, by, ...(preview && { money: preview }) };
    }),
  );

/** The public part of a split. */
export const toMoneyPreview = (split: Split): MoneyPreview => ({
  creator: split.creator,
  advertiser: split.returned,
  fee: split.fee,
  ...(split.agency.amount > 0 && { agency: split.agency }),
});

/** Commands that return all held funds to the advertiser or the task. */
const fullReturns: Partial<Record<CommandName, (order: Order) => boolean>> = {
  grant_cancellation: () => true,
  decline_invitation: () => true,
  withdraw_invitation: () => true,
  reject: (order) => order.status === 'arbitration',
  uphold: (order) => order.denial?.status === 'rejected',
};

const previewOf = (
  order: Order,
  action: CommandName,
  by: ActorRole,
  process: Process,
): MoneyPreview | undefined => {
  const { price } = order.terms;
  const shares = (award: Money): MoneyPreview => toMoneyPreview(splitOf(order, award));
  // Without an amount for the creator, an operator returns everything.
  if (action === 'cancel') {
    return shares(by === 'operator' ? zero(price.currency) : compensationOf(order, process));
  }
  if (action === 'accept') return shares(price);
  return fullReturns[action]?.(order) ? shares(zero(price.currency)) : undefined;
};

/** The command of the clock at `dueAt`, if nobody acts before; undefined if the order has ended. */
export const previewTimeout = (
  order: Order,
  process: Process = processOf(order.terms),
): OnTimeout | undefined => {
  const timer = timerOf(order, process);
  if (!timer || !order.dueAt) return undefined;
  const command = { type: timer.command, actor: { role: 'clock' } } as Command;
  const decision = decide(order, command, toInstant(toEpochMs(order.dueAt) + 1), process);
  // The order contains a state of a later release.
  if (isRefusal(decision) || isAlreadyDone(decision)) return undefined;
  const action = command.type;
  return { action, to: decision.order.status, ...previewPostings(order, action, decision, process) };
};

const previewPostings = (
  order: Order,
  action: CommandName,
  { postings }: Decision,
  process: Process,
): { money?: MoneyPreview } => {
  const preview = previewOf(order, action, 'clock', process);
  if (preview) return { money: preview };
  if (postings.length === 0) return {};
  const { currency } = order.terms.price;
  const returned =
    changeOf(account.advertiser(order.advertiserId), postings) +
    changeOf(account.taskHeld(order.taskId), postings);
  const creator = changeOf(account.creatorAvailable(order.creatorId), postings);
  const fee = changeOf(account.fees, postings);
  return {
    money: {
      creator: money(creator, currency),
      advertiser: money(returned, currency),
      fee: money(fee, currency),
    },
  };
};
