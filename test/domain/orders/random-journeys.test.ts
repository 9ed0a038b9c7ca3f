import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertBalanced } from '#shared/domain/ledger/journal.ts';
import { money } from '#shared/domain/money.ts';
import type { Command } from '#shared/domain/orders/commands.ts';
import { type AlreadyDone, decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import { listLegalCommands } from '#shared/domain/orders/guards.ts';
import { toLastCommand } from '#shared/domain/orders/last-command.ts';
import type { CommandName } from '#shared/domain/orders/lifecycle.ts';
import { listNextActions, previewTimeout } from '#shared/domain/orders/next-actions.ts';
import type { Decision, Order } from '#shared/domain/orders/order.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import type { Terms } from '#shared/domain/orders/terms.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import { type Instant, toEpochMs, toInstant } from '#shared/domain/time.ts';
import {
  actors,
  addMillisecond,
  commandFor,
  createClaimedOrder,
  createInvitedOrder,
  extendJourney,
  type OrderHistory,
  otherReviewer,
  sumByAccount,
} from '#test/support/order-histories.ts';
import { commands } from './expected-commands.ts';

const roles = Object.keys(actors) as readonly ActorRole[];

/** One attempt of an actor after a while, with some share of the price. */
type Attempt = {
  /** Any command at all, a legal one, or a legal one that does not end the journey early. */
  readonly mood: 'wild' | 'legal' | 'patient';
  readonly choice: number;
  readonly wait: number | 'until due' | 'just after due';
  readonly part: number;
  readonly otherReviewer: boolean;
};

const dayMs = 86_400_000;

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    mood: fc.oneof(
      { weight: 1, arbitrary: fc.constant('wild' as const) },
      { weight: 1, arbitrary: fc.constant('legal' as const) },
      { weight: 12, arbitrary: fc.constant('patient' as const) },
    ),
    choice: fc.nat(),
    wait: fc.oneof(
      { weight: 30, arbitrary: fc.nat({ max: dayMs / 4 }) },
      { weight: 1, arbitrary: fc.nat({ max: 9 * dayMs }) },
      { weight: 2, arbitrary: fc.constant('until due' as const) },
      { weight: 1, arbitrary: fc.constant('just after due' as const) },
    ),
    part: fc.integer({ min: 0, max: 100 }),
    otherReviewer: fc.boolean(),
  }),
  { minLength: 5, maxLength: 45, size: 'max' },
);

const terms: fc.Arbitrary<Partial<Terms>> = fc.record({
  price: fc.integer({ min: 1, max: 9e15 }).map((amount) => money(amount, 'CNY')),
  feeBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  processVersion: fc.constantFrom('1', '2'),
  script: fc.boolean(),
  revisionRounds: fc.integer({ min: 0, max: 3 }),
});

const agency = fc.option(fc.record({ id: fc.constant('agy_1'), share: fc.integer({ min: 0, max: 10_000 }) }));

const starts: fc.Arbitrary<OrderHistory> = fc
  .tuple(terms, agency, fc.constantFrom(createClaimedOrder, createInvitedOrder))
  .map(([agreed, represented, begin]) => begin({ ...agreed, ...(represented && { agency: represented }) }));

type CommandResult = Decision | AlreadyDone | Refusal;

type AttemptResult = {
  readonly before: Order;
  readonly command: Command;
  readonly at: Instant;
  readonly answer: CommandResult;
};

const momentOf = ({ order, now }: OrderHistory, { wait }: Attempt): Instant => {
  if (typeof wait === 'number') return toInstant(toEpochMs(now) + wait);
  const due = order.dueAt && order.dueAt > now ? order.dueAt : now;
  return wait === 'until due' ? due : addMillisecond(due);
};

/** Commands that end most journeys early; patient actors avoid them while anything else is legal. */
const cutsShort: readonly CommandName[] = [
  'cancel',
  'grant_cancellation',
  'decline_invitation',
  'expire',
  'lapse',
];

const choose = (
  { order }: OrderHistory,
  { mood, choice }: Attempt,
  at: Instant,
): [ActorRole, CommandName] => {
  const cells = roles.flatMap((role) =>
    (mood === 'wild' ? commands : listLegalCommands(order, role, at)).map((type) => [role, type] as const),
  );
  const patient = cells.filter(([, type]) => mood !== 'patient' || !cutsShort.includes(type));
  const open = patient.length > 0 ? patient : cells;
  const [role, type] = open[choice % open.length] ?? ['clock', 'escalate'];
  return [role, type];
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

/** Tries one command on a frozen order, and returns the journey after it. */
const attempt = (journey: OrderHistory, tried: Attempt): { next: OrderHistory; tried: AttemptResult } => {
  const at = momentOf(journey, tried);
  const [role, type] = choose(journey, tried, at);
  const by = role === 'reviewer' && tried.otherReviewer ? otherReviewer : actors[role];
  const { price } = journey.order.terms;
  const creatorAmount = money(Math.floor((price.amount / 100) * tried.part), price.currency);
  const named = type === 'resolve' || (type === 'cancel' && role === 'operator') ? { creatorAmount } : {};
  const command = freeze(commandFor(journey, type, at, { by, with: named }));
  const before = freeze(journey.order);
  const answer = decide(before, command, at);
  const next =
    isRefusal(answer) || isAlreadyDone(answer) ? { ...journey, now: at } : extendJourney(journey, answer);
  return { next, tried: { before, command, at, answer } };
};

const hasEnded = (order: Order): boolean => order.dueAt === undefined;

/** Walks a random journey and checks a law at each of its steps. */
const everyStep = (law: (journey: OrderHistory, tried: AttemptResult) => void): void => {
  const property = fc.property(starts, attempts, (start, tries) => {
    let journey = start;
    for (const one of tries) {
      const step = attempt(journey, one);
      journey = step.next;
      law(journey, step.tried);
    }
  });
  fc.assert(property, { numRuns: 60 });
};

describe('under any commands of people, machines and the clock, in any order and at any time', () => {
  it('the journal balances, no account but the task’s is overdrawn, and the order holds what was posted', () => {
    everyStep(({ order, postings, balanceChanges }) => {
      assertBalanced(postings);
      expect(sumByAccount(postings)['order/ord_1/held'] ?? 0).toBe(order.held);
      expect(Object.values(balanceChanges).every(Number.isSafeInteger)).toBe(true);
      const overdrawn = Object.entries(sumByAccount(postings)).filter(
        ([name, sum]) => sum < 0 && !name.startsWith('task/'),
      );
      expect(overdrawn).toEqual([]);
    });
  });

  it('an order pays out at most once, everything at once, and holds nothing when it has ended', () => {
    everyStep(({ order, events, postings }) => {
      const out = postings.filter(({ account, amount }) => account === 'order/ord_1/held' && amount < 0);
      const leftAtOnce = out.reduce((sum, { amount }) => sum + amount, 0) || 0;
      expect([0, -order.terms.price.amount]).toContain(leftAtOnce);
      expect(order.held === 0).toBe(hasEnded(order));
      expect(events.filter(({ command }) => command === 'settle').length).toBeLessThanOrEqual(1);
    });
  });

  it('an order that has ended takes only ratings', () => {
    everyStep((_journey, { before, command, answer }) => {
      const accepted = !isRefusal(answer) && !isAlreadyDone(answer);
      if (hasEnded(before) && accepted) expect(['rate', 'correct_rating']).toContain(command.type);
    });
  });

  it('events have no gaps, are in the order of time, and each begins at the state of the last one', () => {
    everyStep(({ order, events }) => {
      const [earlier, last] = [events.at(-2), events.at(-1)];
      expect(last?.seq).toBe(events.length);
      expect(last?.from).toBe(earlier?.to);
      expect(last && last.at >= (earlier?.at ?? '')).toBe(true);
      // What the platform did in the same step is not the last command.
      const given = last?.command === 'settle' && last.from === 'settled' ? earlier : last;
      expect([order.version, order.status, order.last]).toEqual([
        events.length,
        last?.to,
        given && toLastCommand(given),
      ]);
    });
  });

  it('the same order, command and time give the same result, and the input is not changed', () => {
    everyStep((_journey, { before, command, at, answer }) => {
      const again = decide(structuredClone(before), structuredClone(command), at);
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
    });
  });

  it('the terms never change', () => {
    everyStep(({ order }, { before }) => expect(order.terms).toBe(before.terms));
  });

  it('the next actions and the next command of the clock are always known', () => {
    everyStep(({ order, now }) => {
      for (const { action, by } of listNextActions(order, now)) {
        expect(listLegalCommands(order, by, now)).toContain(action);
      }
      expect(previewTimeout(order) === undefined).toBe(hasEnded(order));
    });
  });

  it('a refusal has its problem type and a sentence', () => {
    everyStep((_journey, { answer }) => {
      if (isRefusal(answer)) expect(answer.detail).toMatch(/^\S.*\.$/);
    });
  });
});
