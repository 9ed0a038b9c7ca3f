import { movedErrors } from '#infra/workflows/lambda-states.ts';
import {
  checkStates,
  endStates,
  findState,
  followUpStates,
  holdStates,
  moderationPause,
  routeState,
  taskStates,
  timeoutErrors,
} from '#infra/workflows/order.ts';
import type { Command } from '#shared/domain/orders/commands.ts';
import { timerOf, waitOf } from '#shared/domain/orders/deadlines.ts';
import { decide, isAlreadyDone } from '#shared/domain/orders/decide.ts';
import { type CommandName, type Status, stageOf, usualNextOf } from '#shared/domain/orders/lifecycle.ts';
import { processes } from '#shared/domain/orders/process.ts';
import { dueClockCommand, wakeAtOf } from '#shared/domain/orders/reminders.ts';
import type { Checker } from '#shared/domain/orders/stage.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import type { Definition } from '#test/support/definitions.ts';
import {
  actorForRole,
  addMillisecond,
  clock,
  commandFor,
  decideCommand,
  lifecycleOf,
  type OrderHistory,
} from '#test/support/order-histories.ts';
import { expectedStateOf, lastStateOf, stateNames, walkOrder } from './walk-order.ts';

type Wait = { readonly waitsFor: string; readonly timers: readonly unknown[] };

type Table = Readonly<Record<string, Wait & { readonly checks?: Readonly<Record<Checker, Wait>> }>>;

type State = Readonly<Record<string, unknown>>;

/** The states of the machine that stand for no status of an order. */
const innerStates = [
  routeState,
  findState,
  'Time is up',
  'Needs operator',
  'Pause after failures',
  'Rejected',
  holdStates.on_hold,
  moderationPause,
  ...Object.values(followUpStates),
];

const statusChoiceName = routeState;

const catches = ({ Catch }: State): string =>
  JSON.stringify(
    ((Catch ?? []) as State[]).map(({ ErrorEquals, Next }) => [(ErrorEquals as string[]).join(), Next]),
  );

const holdCatchers = JSON.stringify([
  [timeoutErrors.join(), 'Time is up'],
  ['States.ALL', 'Needs operator'],
]);
const waitCatchers = JSON.stringify([
  [movedErrors.join(), findState],
  [timeoutErrors.join(), 'Time is up'],
  ['States.ALL', 'Needs operator'],
]);
const taskCatchers = JSON.stringify([['States.ALL', 'Needs operator']]);

/** What the inner states do when something fails, and where they continue. */
const innerTransitions = {
  'Time is up': [taskCatchers, statusChoiceName],
  [findState]: [taskCatchers, statusChoiceName],
  'Needs operator': [
    JSON.stringify([
      [timeoutErrors.join(), 'Time is up'],
      ['States.ALL', 'Pause after failures'],
    ]),
    statusChoiceName,
  ],
  'Pause after failures': ['[]', statusChoiceName],
  [holdStates.on_hold]: [holdCatchers, statusChoiceName],
  [moderationPause]: ['[]', taskStates.screening],
  // What has ended has ended, with or without a withdrawal; nobody must redrive it.
  [followUpStates.settled]: [JSON.stringify([['States.ALL', 'Pause after failures']]), endStates.settled],
} as const;

const findInnerFaults = ({ States }: Definition): readonly string[] => [
  ...((States[statusChoiceName] as State | undefined)?.Default === 'Needs operator'
    ? []
    : ['an unknown status is nowhere']),
  ...Object.entries(innerTransitions).flatMap(([name, [expected, next]]) => {
    const state = (States[name] ?? {}) as State;
    return [
      ...(catches(state) === expected ? [] : [`${name} catches ${catches(state)}`]),
      ...(state.Next === next ? [] : [`${name} continues with ${state.Next}`]),
    ];
  }),
];

/** Where a state continues; `undefined` if it ends the execution with the order. */
const nextStateOf = (status: Status, byMachine: boolean): string | undefined => {
  if (status === 'screening') return stateNames.in_review;
  const usual = byMachine ? undefined : usualNextOf(status);
  if (usual === undefined) return statusChoiceName;
  return usual in endStates ? undefined : stateNames[usual];
};

const findStateFaults = (status: string, stage: Wait, state: State): readonly string[] => {
  const hasEnd = stage.timers.length === 0;
  const byMachine = stage.waitsFor === 'system';
  const expected = hasEnd ? '[]' : byMachine ? taskCatchers : waitCatchers;
  const next = hasEnd ? undefined : nextStateOf(status as Status, byMachine);
  const isLast = !hasEnd && next === undefined;
  const waitsForToken = String(state.Resource ?? '').endsWith('.waitForTaskToken');
  return [
    ...(state.Type === (hasEnd ? 'Succeed' : 'Task') ? [] : [`${status} is a ${state.Type}`]),
    ...(catches(state) === expected ? [] : [`${status} catches ${catches(state)}`]),
    ...(state.Next === next ? [] : [`${status} continues with ${state.Next}`]),
    ...((state.End === true) === isLast ? [] : [`${status} has the wrong end`]),
    ...(waitsForToken === (!hasEnd && !byMachine) ? [] : [`${status} waits for the wrong thing`]),
    ...(waitsForToken === (state.HeartbeatSeconds !== undefined)
      ? []
      : [`${status} has the wrong time to wait`]),
  ];
};

/** Every state of every version. A version finds its own in it. */
export const everyStage: Table = Object.assign({}, ...[...processes.values()].map((one) => one.lifecycle));

/** What is in the machine and not in the table of the lifecycle, or the other way round. */
export const findTableFaults = (definition: Definition, table: Table = everyStage): readonly string[] => {
  const names = new Map(Object.entries<string>(stateNames));
  const checkEntries = Object.entries<string>(checkStates);
  const known = new Set([...names.values(), ...checkEntries.map(([, name]) => name), ...innerStates]);
  return [
    ...Object.keys(definition.States)
      .filter((name) => !known.has(name))
      .map((name) => `no status is ${name}`),
    ...innerStates.filter((name) => !definition.States[name]).map((name) => `there is no ${name}`),
    ...findInnerFaults(definition),
    ...[...names.keys()].filter((status) => !table[status]).map((status) => `the table has no ${status}`),
    ...Object.entries(table).flatMap(([status, stage]) => {
      const state = definition.States[names.get(status) ?? ''];
      return state ? findStateFaults(status, stage, state) : [`the machine has no state for ${status}`];
    }),
    ...checkEntries.flatMap(([checker, name]) => {
      const wait = Object.values(table).find((stage) => stage.checks)?.checks?.[checker as Checker];
      const state = definition.States[name];
      return wait && state ? findStateFaults('approved', wait, state) : [`${name} is not in both`];
    }),
  ];
};

const people = new Set(['creator', 'advertiser', 'reviewer', 'operator']);

/** Every command that a person may give to the order now, by the table. */
export const humanCommands = (journey: OrderHistory) =>
  Object.entries(stageOf(journey.order.status, lifecycleOf(journey.order)).transitions).flatMap(
    ([name, { by }]) =>
      by
        .filter((role) => people.has(role))
        .flatMap((role) => {
          const type = name as CommandName;
          const answer = decideCommand(journey, type, { by: actorForRole(role, type) });
          return isRefusal(answer) || isAlreadyDone(answer) ? [] : [{ type, role }];
        }),
  );

const isMachineStep = (order: OrderHistory['order']): boolean => waitOf(order).waitsFor === 'system';

/**
 * The commands of the clock for an order without other commands: every later reminder and the end of a request,
 * then that of its limit.
 */
const listClockCommands = (order: OrderHistory['order']): readonly (string | undefined)[] => {
  const limit = timerOf(order)?.command;
  const wakeAt = wakeAtOf(order);
  if (!wakeAt) return [limit];
  const now = addMillisecond(wakeAt);
  const type = dueClockCommand(order, now);
  if (type === undefined || type === limit) return [limit];
  const changed = decide(order, { type, actor: clock } as Command, now);
  if (isRefusal(changed) || isAlreadyDone(changed)) throw new Error(`${order.status} does not take ${type}`);
  return [type, ...listClockCommands(changed.order)];
};

/** How the machine fails to follow an order at the end of the journey; empty when it follows everywhere. */
export const findWalkFaults = async (
  definition: Definition,
  journey: OrderHistory,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const { order } = journey;
  const at = `${order.status} (${order.version})`;
  const check = (what: string, is: unknown, shouldBe: unknown): void => {
    if (is !== shouldBe) faults.push(`${at}, ${what}: ${is} instead of ${shouldBe}`);
  };
  const settings = { definition, maxCalls: 500 };
  const walkedOrder = await walkOrder(journey, settings);
  check('at first', walkedOrder.path()[0], expectedStateOf(order));
  if (!order.dueAt) {
    check('at the end', walkedOrder.walk.execution().status, 'SUCCEEDED');
    return faults;
  }
  if (isMachineStep(order)) {
    check('after the work', walkedOrder.path()[1], expectedStateOf(walkedOrder.order()));
    if (order.status === 'accepted') {
      const walked = await walkOrder(journey, { ...settings, withdrawsAutomatically: true });
      check('once settled', walked.path().join(', '), 'Settle, Withdraw automatically, Settled');
      check('once withdrawn', walked.countWithdrawals(), 1);
    }
    return faults;
  }
  check('at rest', walkedOrder.walk.waitingState().state, expectedStateOf(order));
  for (const { type, role } of humanCommands(journey)) {
    const walked = await walkOrder(journey, settings);
    await walked.walk.elapse(60);
    const command = commandFor({ order: walked.order() }, type, walked.now(), {
      by: actorForRole(role, type),
    });
    const decided = await walked.command(command);
    if (isRefusal(decided)) faults.push(`${at}, ${type} by the ${role}: ${decided.detail}`);
    else
      check(
        `after ${type} by the ${role}`,
        walked.path()[1] ?? lastStateOf(walked),
        expectedStateOf(decided.order),
      );
  }
  for (const [index, expected] of listClockCommands(order).entries()) {
    const { version } = walkedOrder.order();
    await walkedOrder.walk.elapseUntilDue();
    // A time on a whole second is still in time at that second; the machine then waits one more.
    if (walkedOrder.order().version === version) await walkedOrder.walk.elapseUntilDue();
    check('after its time', walkedOrder.events()[index]?.command, expected);
    if (expected === 'remind')
      check('at rest once reminded', walkedOrder.walk.waitingState().state, expectedStateOf(order));
  }
  const next = walkedOrder.path().findLast((name) => name !== 'Time is up') ?? '';
  check(
    'after the time was up',
    next,
    walkedOrder.walk.waitingState().state ?? expectedStateOf(walkedOrder.order()),
  );
  check('at rest after the time was up', next, expectedStateOf(walkedOrder.order()));
  return faults;
};
