import type { Posting } from '#shared/domain/ledger/journal.ts';
import { money } from '#shared/domain/money.ts';
import type { Command, CommandOf } from '#shared/domain/order/commands.ts';
import { timerOf } from '#shared/domain/order/deadlines.ts';
import { decide, isAlreadyDone } from '#shared/domain/order/decide.ts';
import {
  type ActorRole,
  type CommandName,
  moveOf,
  type Status,
  stageOf,
  statuses,
} from '#shared/domain/order/lifecycle.ts';
import type { Actor, Decision, Order, OrderEvent, Reason, Terms } from '#shared/domain/order/order.ts';
import { currentProcess, defaultTimers } from '#shared/domain/order/process.ts';
import { defaultReminders } from '#shared/domain/order/reminders.ts';
import { invite, type Taking, take } from '#shared/domain/order/take.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import { after, type Duration, epoch, type Instant, instant } from '#shared/domain/time.ts';

export const creator = { role: 'creator', id: 'crt_1' } as const;
export const advertiser = { role: 'advertiser', id: 'adv_1' } as const;
export const reviewer = { role: 'reviewer', id: 'rev_1' } as const;
export const otherReviewer = { role: 'reviewer', id: 'rev_2' } as const;
export const operator = { role: 'operator', id: 'opr_1' } as const;
export const system = { role: 'system' } as const;
export const clock = { role: 'clock' } as const;

/** Who speaks for each role unless a test names another. */
export const actors = { creator, advertiser, reviewer, operator, system, clock } as const;

export const begunAt: Instant = '2026-11-02T01:00:00.000Z';

export const price = money(120_000, 'CNY');

export const weakOpening: Reason = { code: 'weak_opening', message: 'Show the product first.', atSecond: 3 };

/** The terms of a task without a script, 5 % fee, three weeks to make the work and forty days to publish it. */
export const termsWith = (change: Partial<Terms> = {}): Terms => ({
  price,
  feeBasisPoints: 500,
  processVersion: currentProcess.version,
  timers: defaultTimers,
  reminders: defaultReminders,
  revisionRounds: 2,
  script: false,
  requirements: { minSeconds: 10, maxSeconds: 60, mustInclude: [], hashtags: ['#stars'] },
  platform: 'douyin',
  submitBefore: after(begunAt, 'P21D'),
  publishWindow: { from: begunAt, to: after(begunAt, 'P40D') },
  timeZone: 'Asia/Shanghai',
  ...change,
});

export const takingWith = (terms: Partial<Terms> = {}): Taking => ({
  id: 'ord_1',
  taskId: 'tsk_1',
  title: 'A lamp in thirty seconds',
  creatorId: creator.id,
  advertiserId: advertiser.id,
  terms: termsWith(terms),
});

/** An order and how it came to be: every event and posting since it was made, and what the last command moved. */
export type Journey = {
  readonly order: Order;
  readonly now: Instant;
  readonly events: readonly OrderEvent[];
  readonly postings: readonly Posting[];
  /** What the last command changed, in minor units by account. */
  readonly moved: Readonly<Record<string, number>>;
};

/** What postings change in each account, in minor units. */
export const sumsOf = (postings: readonly Posting[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { account, amount } of postings) sums[account] = (sums[account] ?? 0) + amount;
  return sums;
};

const goOn = (before: Journey | undefined, { order, event, postings }: Decision): Journey => ({
  order,
  now: event.at,
  events: [...(before?.events ?? []), event],
  postings: [...(before?.postings ?? []), ...postings],
  moved: sumsOf(postings),
});

export const taken = (terms: Partial<Terms> = {}): Journey =>
  goOn(undefined, take(takingWith(terms), creator, begunAt));

export const invited = (terms: Partial<Terms> = {}): Journey =>
  goOn(undefined, invite(takingWith(terms), advertiser, begunAt));

type Payload<C extends CommandName> = Omit<CommandOf<C>, 'type' | 'actor'>;

const file = { uploadId: 'upl_1', fileName: 'lamp.mp4', contentType: 'video/mp4', size: 9, sha256: 'c0ffee' };

const reasons = [weakOpening];

type Payloads = { readonly [C in CommandName]?: (order: Order, now: Instant) => Payload<C> };

/** What each command brings when a test does not care; commands left out bring nothing. */
const payloads: Payloads = {
  submit_script: ({ version }) => ({ script: { text: `draft ${version}`, files: [] } }),
  request_changes: () => ({ reasons }),
  reject: () => ({ reasons }),
  submit_work: ({ version }) => ({
    deliverable: { title: `cut ${version}`, description: 'a lamp', hashtags: ['#stars'], files: [file] },
  }),
  pass: () => ({ measurements: [] }),
  find_faults: () => ({ reasons, measurements: [] }),
  appeal: ({ version }) => ({ appealId: `apl_${version}`, statement: 'It does open with it.', files: [] }),
  uphold: ({ appeal }) => ({ appealId: appeal?.id ?? 'apl_none', reasons }),
  overturn: ({ appeal }) => ({ appealId: appeal?.id ?? 'apl_none', reasons }),
  publish: (_order, now) => ({ publication: { url: 'https://example.com/v/1', publishedAt: now } }),
  refuse_publication: () => ({ reasons }),
  refer_publication: () => ({ reasons }),
  dispute: () => ({ reasons }),
  reply: () => ({ statement: 'It is the approved cut.' }),
  resolve: ({ terms }) => ({ creatorAmount: terms.price, reasons }),
  cancel: () => ({ reasons }),
  request_cancellation: ({ version }) => ({ requestId: `ccl_${version}`, reason: 'I am ill.' }),
  grant_cancellation: (order) => ({ requestId: order.cancellationRequest?.id ?? 'ccl_none' }),
  refuse_cancellation: (order) => ({ requestId: order.cancellationRequest?.id ?? 'ccl_none' }),
  request_extension: ({ version, dueAt = begunAt }) => ({
    requestId: `ext_${version}`,
    newDueAt: after(dueAt, 'P1D'),
    reason: 'The parcel is late.',
  }),
  grant_extension: (order) => ({ requestId: order.extensionRequest?.id ?? 'ext_none' }),
  refuse_extension: (order) => ({ requestId: order.extensionRequest?.id ?? 'ext_none' }),
  redrive: () => ({ reasons }),
  rate: () => ({ score: 5, text: 'Good to work with.' }),
};

/** How a command is given, where it matters: by whom, at what moment, and bringing what. */
export type Manner<C extends CommandName> = {
  readonly by?: Actor;
  readonly at?: Instant;
  readonly with?: Partial<Payload<C>>;
};

const actorFor = (order: Order, type: CommandName): Actor => {
  const [role] = moveOf(order.status, type)?.by ?? [];
  if (!role) throw new Error(`say who gives ${type} to an order that is ${order.status}`);
  return speakerFor(role, type);
};

/** Who speaks for a role; an appeal is ruled on by another reviewer than the one who decides everything else. */
export const speakerFor = (role: ActorRole, type: CommandName): Actor =>
  role === 'reviewer' && (type === 'uphold' || type === 'overturn') ? otherReviewer : actors[role];

/** The deadline that the order has; a test that asks for one where none runs is wrong. */
export const dueAtOf = ({ order }: Pick<Journey, 'order'>): Instant => {
  if (!order.dueAt) throw new Error(`an order that is ${order.status} has no deadline here`);
  return order.dueAt;
};

export const msAfter = (at: Instant): Instant => instant(epoch(at) + 1);

/** People and machines act a minute after the last event, the clock a millisecond after the reminder or the deadline. */
const momentFor = ({ order, now }: Journey, { role }: Actor, type: CommandName): Instant => {
  const due = (type === 'remind' && order.remindAt) || order.dueAt;
  return role === 'clock' && due ? msAfter(due) : after(now, 'PT1M');
};

/** A command with the usual content for this order, and what the test says of it. */
export const commandFor = <C extends CommandName>(
  { order }: Pick<Journey, 'order'>,
  type: C,
  at: Instant,
  manner: Manner<C> = {},
): Command => {
  const usual = (payloads[type] as ((order: Order, now: Instant) => object) | undefined)?.(order, at);
  const actor = manner.by ?? actorFor(order, type);
  return { type, actor, ...usual, ...manner.with } as unknown as Command;
};

/** What `decide` answers to a command in the usual manner or the test's. */
export const answerTo = <C extends CommandName>(
  journey: Journey,
  type: C,
  manner: Manner<C> = {},
): ReturnType<typeof decide> => {
  const at = manner.at ?? momentFor(journey, manner.by ?? actorFor(journey.order, type), type);
  return decide(journey.order, commandFor(journey, type, at, manner), at);
};

/** The journey after a command that must be accepted. */
export const give = <C extends CommandName>(journey: Journey, type: C, manner: Manner<C> = {}): Journey => {
  const answer = answerTo(journey, type, manner);
  if (isRefusal(answer)) throw new Error(`${type} was refused: ${answer.slug}, ${answer.detail}`);
  if (isAlreadyDone(answer)) throw new Error(`${type} was answered as already done`);
  return goOn(journey, answer);
};

/** The refusal of a command that must not be accepted. */
export const refusalOf = <C extends CommandName>(
  journey: Journey,
  type: C,
  manner: Manner<C> = {},
): Refusal => {
  const answer = answerTo(journey, type, manner);
  if (!isRefusal(answer)) throw new Error(`${type} was not refused in ${journey.order.status}`);
  return answer;
};

/** Lets the moment of the next reminder come: the clock's command as soon as it may be given. */
export const remind = (journey: Journey): Journey => give(journey, 'remind', { by: clock });

/** Lets the running time limit go by: the clock's command at the first moment it may be given. */
export const timeOut = (journey: Journey): Journey => {
  const timer = timerOf(journey.order);
  if (!timer) throw new Error(`no limit runs in ${journey.order.status}`);
  return give(journey, timer.command as CommandName, { by: clock });
};

/** The same order, read later: the next command comes this long after. */
export const later = (journey: Journey, duration: Duration): Journey => ({
  ...journey,
  now: after(journey.now, duration),
});

/** The ways in which a command is tried: a publication counts at once, or is checked by somebody first. */
const waysOf = (type: CommandName): readonly object[] =>
  type === 'publish' ? [{}, { check: 'machine' }, { check: 'people' }] : [{}];

/** Every journey that is one accepted command longer, tried on the table's cells with the usual content. */
const oneStepOn = (journey: Journey): readonly Journey[] =>
  Object.entries(stageOf(journey.order.status).moves).flatMap(([name, { by }]) =>
    by.flatMap((role) => {
      const type = name as CommandName;
      return waysOf(type).flatMap((way) => {
        const answer = answerTo(journey, type, { by: speakerFor(role, type), with: way });
        return isRefusal(answer) || isAlreadyDone(answer) ? [] : [goOn(journey, answer)];
      });
    }),
  );

/** Breadth first over real commands: one shortest journey to each kind of order, as `kindOf` tells kinds apart. */
export function* explore(
  starts: readonly Journey[],
  kindOf: (journey: Journey) => string,
): Generator<Journey> {
  const seen = new Set<string>();
  const queue = [...starts];
  for (const journey of queue) {
    const kind = kindOf(journey);
    if (seen.has(kind)) continue;
    seen.add(kind);
    yield journey;
    queue.push(...oneStepOn(journey));
  }
}

const found = new Map<string, Journey>();

/** An order in the given state, come to it by the shortest way of accepted commands. */
export const orderIn = (status: Status, terms: Partial<Terms> = {}): Journey => {
  const key = JSON.stringify([status, terms]);
  const known = found.get(key);
  if (known) return known;
  const starts = [taken(terms), taken({ script: true, ...terms }), invited(terms)];
  const kindOf = ({ order: { status, rounds, timeouts } }: Journey) =>
    JSON.stringify([status, rounds, Math.min(timeouts, stageOf(status).timers.length)]);
  for (const journey of explore(starts, kindOf)) {
    if (journey.order.status !== status) continue;
    found.set(key, journey);
    return journey;
  }
  throw new Error(`no command leads to ${status}; the states are ${statuses.join(', ')}`);
};
