import type { Order, OrderEvent } from '#shared/domain/orders/order.ts';
import { toEpochMs, toInstant } from '#shared/domain/time.ts';

/** An order before and after an event. */
export type Step = { readonly before: Order; readonly after: Order; readonly event: OrderEvent };

/** The fault of a step, if it breaks the promise. */
type Promised = (step: Step) => string | undefined;

const dayMs = 86_400_000;

/** The states that wait for a party, whose silence the clock decides. */
const partyStates: ReadonlySet<string> = new Set([
  'pending_acceptance',
  'scripting',
  'script_review',
  'producing',
  'revising',
  'rejected',
  'advertiser_review',
  'approved',
  'published',
]);

const creatorStates: ReadonlySet<string> = new Set(['scripting', 'producing', 'revising', 'approved']);

/** The states in which the silence of the advertiser is an approval. */
const approvedBySilence: ReadonlySet<string> = new Set(['script_review', 'advertiser_review']);

/** Commands of the clock before the deadline. */
const earlyCommands: ReadonlySet<string> = new Set(['remind', 'lapse_cancellation', 'release']);

/** A party continues the work with these; they are refused after the deadline. */
const timelyCommands: ReadonlySet<string> = new Set([
  'accept_invitation',
  'submit_script',
  'submit_work',
  'approve',
  'request_changes',
  'appeal',
  'accept',
  'dispute',
]);

/** The creator's part of the price in basis points, if the advertiser cancels: written by hand. */
const cancellationShareOf = ({ status, rounds, deliverable, script }: Order): number => {
  if (status === 'approved' || rounds.work >= 2) return 10_000;
  if (deliverable) return 5_000;
  return script ? 1_000 : 0;
};

/** What an order has earned at its end. */
const expectedAwardOf = ({ before, event }: Step): number => {
  const { price } = before.terms;
  const amount = (event.data.creatorAmount as { readonly amount: number } | undefined)?.amount ?? 0;
  if (event.command === 'accept') return price.amount;
  if (event.command === 'resolve') return amount;
  if (event.command !== 'cancel') return 0;
  return event.actor.role === 'operator'
    ? amount
    : Math.floor((price.amount * cancellationShareOf(before)) / 10_000);
};

const promises: readonly Promised[] = [
  // Rounds of changes
  ({ after: { rounds, terms } }) =>
    Math.max(rounds.work, rounds.script) > terms.revisionRounds
      ? `it has more than ${terms.revisionRounds} rounds of changes`
      : undefined,
  ({ before, after, event: { command } }) => {
    const isDenied = command === 'request_changes' && before.status === 'advertiser_review';
    const isGivenBack = command === 'overturn' && before.denial?.from === 'advertiser_review';
    const work =
      before.rounds.work + (isDenied && after.status === 'revising' ? 1 : 0) - (isGivenBack ? 1 : 0);
    const isScript = command === 'request_changes' && before.status === 'script_review';
    const script = before.rounds.script + (isScript ? 1 : 0);
    return after.rounds.work === work && after.rounds.script === script
      ? undefined
      : `its rounds are ${after.rounds.script} and ${after.rounds.work} after ${command}, not ${script} and ${work}`;
  },

  // Deadlines
  ({ before: { dueAt, status, hold, proof }, event: { at, command, actor } }) => {
    const isParty = actor.role === 'creator' || actor.role === 'advertiser';
    const isDue = partyStates.has(status) && !hold && proof?.status !== 'pending';
    return isParty && isDue && timelyCommands.has(command) && dueAt !== undefined && at > dueAt
      ? `${command} at ${at} came after its deadline ${dueAt}`
      : undefined;
  },
  ({ before: { dueAt }, event: { at, actor, command } }) =>
    actor.role === 'clock' && !earlyCommands.has(command) && (dueAt === undefined || at <= dueAt)
      ? `the clock gave ${command} at ${at}, and it was due at ${dueAt}`
      : undefined,
  ({ before: { status }, event: { actor, command } }) =>
    actor.role === 'clock' && command === 'approve' && !approvedBySilence.has(status)
      ? `silence approved it in ${status}`
      : undefined,
  ({ before, after, event: { at, command } }) => {
    // The time of an appeal is given back exactly.
    const isArrival =
      after.status !== before.status && creatorStates.has(after.status) && command !== 'uphold';
    const minDueAt = toInstant(toEpochMs(at) + dayMs);
    return isArrival && (after.dueAt === undefined || after.dueAt < minDueAt)
      ? `it is ${after.status} since ${at}, and due at ${after.dueAt}`
      : undefined;
  },
  ({ before: { hold, dueAt }, after, event: { at, command } }) => {
    if (command !== 'release' || !hold || !dueAt) return undefined;
    const expected = toInstant(toEpochMs(dueAt) + toEpochMs(at) - toEpochMs(hold.at));
    return after.dueAt === expected
      ? undefined
      : `after a hold it is due at ${after.dueAt} instead of ${expected}`;
  },
  ({ before: { extensionRequest }, after, event: { command } }) =>
    command === 'grant_extension' && after.dueAt !== extensionRequest?.newDueAt
      ? `it was granted ${extensionRequest?.newDueAt}, and is due at ${after.dueAt}`
      : undefined,

  // Money
  (step) => {
    const { before, after, event } = step;
    if (before.dueAt === undefined || after.dueAt !== undefined) return undefined;
    const [award, expected] = [after.award ?? 0, expectedAwardOf(step)];
    return award === expected ? undefined : `it earns ${award} after ${event.command}, not ${expected}`;
  },
];

/**
 * Compares a step with what the parties were promised. It uses no rule of the product, because a wrong rule would agree
 * with itself.
 */
export const findBrokenPromises = (step: Step): readonly string[] =>
  promises.flatMap((promise) => promise(step) ?? []);
