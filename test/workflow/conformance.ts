import { afterwards, checks, ends, timeouts } from '#infra/workflows/order.ts';
import { timerOf, waitOf } from '#shared/domain/order/deadlines.ts';
import { decide, isAlreadyDone } from '#shared/domain/order/decide.ts';
import { type Checker, type CommandName, lifecycle, stageOf } from '#shared/domain/order/lifecycle.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import type { Definition } from '#test/support/definitions.ts';
import { answerTo, clock, commandFor, type Journey, msAfter, speakerFor } from '#test/support/orders.ts';
import { placeOf, stateNames, walkOrder } from './walked-order.ts';

type Wait = { readonly waitsFor: string; readonly timers: readonly unknown[] };

type Table = Readonly<Record<string, Wait & { readonly checks?: Readonly<Record<Checker, Wait>> }>>;

type State = Readonly<Record<string, unknown>>;

/** The states of the machine that stand for no status of an order. */
const inner = [
  'Where is the order?',
  'Time is up',
  'Needs operator',
  'Pause after failures',
  'Rejected',
  ...Object.values(afterwards),
];

const hub = 'Where is the order?';

const catches = ({ Catch }: State): string =>
  JSON.stringify(
    ((Catch ?? []) as State[]).map(({ ErrorEquals, Next }) => [(ErrorEquals as string[]).join(), Next]),
  );

const waiting = JSON.stringify([
  [timeouts.join(), 'Time is up'],
  ['States.ALL', 'Needs operator'],
]);
const working = JSON.stringify([['States.ALL', 'Needs operator']]);

/** What the inner states do when something fails, and where they go on. */
const innerWays = {
  'Time is up': [working, hub],
  'Needs operator': [
    JSON.stringify([
      [timeouts.join(), 'Time is up'],
      ['States.ALL', 'Pause after failures'],
    ]),
    hub,
  ],
  'Pause after failures': ['[]', hub],
  // What has ended has ended, whether or not it could be withdrawn; nobody need be called to redrive it.
  [afterwards.settled]: [JSON.stringify([['States.ALL', 'Pause after failures']]), ends.settled],
} as const;

const faultsOfInner = ({ States }: Definition): readonly string[] => [
  ...((States[hub] as State | undefined)?.Default === 'Needs operator'
    ? []
    : ['an unknown status is nowhere']),
  ...Object.entries(innerWays).flatMap(([name, [expected, next]]) => {
    const state = (States[name] ?? {}) as State;
    return [
      ...(catches(state) === expected ? [] : [`${name} catches ${catches(state)}`]),
      ...(state.Next === next ? [] : [`${name} goes on to ${state.Next}`]),
    ];
  }),
];

const faultsOfState = (status: string, stage: Wait, state: State): readonly string[] => {
  const hasEnd = stage.timers.length === 0;
  const byMachine = stage.waitsFor === 'system';
  const expected = hasEnd ? '[]' : byMachine ? working : waiting;
  const waitsForToken = String(state.Resource ?? '').endsWith('.waitForTaskToken');
  return [
    ...(state.Type === (hasEnd ? 'Succeed' : 'Task') ? [] : [`${status} is a ${state.Type}`]),
    ...(catches(state) === expected ? [] : [`${status} catches ${catches(state)}`]),
    ...(hasEnd || state.Next === hub ? [] : [`${status} goes on to ${state.Next}`]),
    ...(waitsForToken === (!hasEnd && !byMachine) ? [] : [`${status} waits for the wrong thing`]),
    ...(waitsForToken === (state.HeartbeatSeconds !== undefined)
      ? []
      : [`${status} has the wrong time to wait`]),
  ];
};

/** What is in the machine and not in the table of the lifecycle, or the other way round. */
export const faultsBetween = (definition: Definition, table: Table = lifecycle): readonly string[] => {
  const names = new Map(Object.entries<string>(stateNames));
  const looks = Object.entries<string>(checks);
  const known = new Set([...names.values(), ...looks.map(([, name]) => name), ...inner]);
  return [
    ...Object.keys(definition.States)
      .filter((name) => !known.has(name))
      .map((name) => `no status is ${name}`),
    ...inner.filter((name) => !definition.States[name]).map((name) => `there is no ${name}`),
    ...faultsOfInner(definition),
    ...[...names.keys()].filter((status) => !table[status]).map((status) => `the table has no ${status}`),
    ...Object.entries(table).flatMap(([status, stage]) => {
      const state = definition.States[names.get(status) ?? ''];
      return state ? faultsOfState(status, stage, state) : [`the machine has no state for ${status}`];
    }),
    ...looks.flatMap(([checker, name]) => {
      const wait = Object.values(table).find((stage) => stage.checks)?.checks?.[checker as Checker];
      const state = definition.States[name];
      return wait && state ? faultsOfState(name, wait, state) : [`${name} is not in both`];
    }),
  ];
};

const people = new Set(['creator', 'advertiser', 'reviewer', 'operator']);

/** Every command that a person may give to the order now, by the table. */
export const humanCommands = (journey: Journey) =>
  Object.entries(stageOf(journey.order.status).moves).flatMap(([name, { by }]) =>
    by
      .filter((role) => people.has(role))
      .flatMap((role) => {
        const type = name as CommandName;
        const answer = answerTo(journey, type, { by: speakerFor(role, type) });
        return isRefusal(answer) || isAlreadyDone(answer) ? [] : [{ type, role }];
      }),
  );

const isMachines = (order: Journey['order']): boolean => waitOf(order).waitsFor === 'system';

/** What the clock does to an order that is left alone: every reminder that is still to come, then what its limit says. */
const clocksTurns = (order: Journey['order']): readonly (string | undefined)[] => {
  if (!order.remindAt) return [timerOf(order)?.command];
  const now = msAfter(order.remindAt);
  const reminded = decide(order, { type: 'remind', actor: clock }, now);
  if (isRefusal(reminded) || isAlreadyDone(reminded)) throw new Error(`${order.status} is not reminded`);
  return ['remind', ...clocksTurns(reminded.order)];
};

/** How the machine fails to follow an order that is where the journey has led it; empty when it follows everywhere. */
export const faultsOfWalk = async (definition: Definition, journey: Journey): Promise<readonly string[]> => {
  const faults: string[] = [];
  const { order } = journey;
  const at = `${order.status} (${order.version})`;
  const check = (what: string, is: unknown, shouldBe: unknown): void => {
    if (is !== shouldBe) faults.push(`${at}, ${what}: ${is} instead of ${shouldBe}`);
  };
  const begun = await walkOrder(journey, { definition });
  check('at first', begun.path()[0], placeOf(order));
  if (!order.dueAt) {
    check('at the end', begun.walk.execution().status, 'SUCCEEDED');
    return faults;
  }
  if (isMachines(order)) {
    check('after the work', begun.path()[1], placeOf(begun.order()));
    if (order.status === 'accepted') {
      const walked = await walkOrder(journey, { definition, withdraws: true });
      check('once settled', walked.path().join(', '), 'Settle, Withdraw automatically, Settled');
      check('once withdrawn', walked.withdrawn(), 1);
    }
    return faults;
  }
  check('at rest', begun.walk.rest().state, placeOf(order));
  for (const { type, role } of humanCommands(journey)) {
    const walked = await walkOrder(journey, { definition });
    await walked.walk.elapse(60);
    const command = commandFor({ order: walked.order() }, type, walked.now(), { by: speakerFor(role, type) });
    const decided = await walked.command(command);
    if (isRefusal(decided)) faults.push(`${at}, ${type} by the ${role}: ${decided.detail}`);
    else check(`after ${type} by the ${role}`, walked.path()[1], placeOf(decided.order));
  }
  for (const [turn, expected] of clocksTurns(order).entries()) {
    const { version } = begun.order();
    await begun.walk.elapseToDue();
    // A moment on a whole second is still in time at that second; the machine then waits one more.
    if (begun.order().version === version) await begun.walk.elapseToDue();
    check('after its time', begun.events()[turn]?.command, expected);
    if (expected === 'remind') check('at rest once reminded', begun.walk.rest().state, placeOf(order));
  }
  const next = begun.path().findLast((name) => name !== 'Time is up') ?? '';
  check('after the time was up', next, begun.walk.rest().state ?? placeOf(begun.order()));
  check('at rest after the time was up', next, placeOf(begun.order()));
  return faults;
};
