import aslValidator from 'asl-validator';
import { describe, expect, test } from 'vitest';
import {
  checkStates,
  endStates,
  findState,
  followUpStates,
  taskStates,
  waitStates,
} from '#infra/workflows/order.ts';
import { lifecycle, stageOf, statuses } from '#shared/domain/orders/lifecycle.ts';
import { processes } from '#shared/domain/orders/process.ts';
import {
  Definition,
  moderatedOrderMachine,
  orderMachine,
  withdrawalMachine,
} from '#test/support/definitions.ts';
import {
  advertiser,
  commandFor,
  createClaimedOrder,
  createInvitedOrder,
  createOrderIn,
  explore,
  lifecycleOf,
  type OrderHistory,
} from '#test/support/order-histories.ts';
import { everyStage, findTableFaults, findWalkFaults } from './conformance.ts';
import { expectedStateOf, walkOrder } from './walk-order.ts';

const kindOf = ({ order }: OrderHistory): string => {
  const { status, rounds, timeouts, dueAt, denial, proof, cancellationRequest, extensionRequest, last } =
    order;
  const limits = Math.min(timeouts, stageOf(status, lifecycleOf(order)).timers.length);
  const open = [cancellationRequest, extensionRequest, dueAt].map((part) => part !== undefined);
  return JSON.stringify([
    order.terms.processVersion,
    status,
    rounds.script > 0,
    rounds.work,
    limits,
    open,
    last.command === 'remind',
    denial?.from,
    denial?.appealed,
    proof?.status,
    proof?.by,
  ]);
};

/** The clock ends a request on time, so no order reaches its reminder with one that has lapsed. */
const hasLapsedRequest = ({ order: { cancellationRequest }, now }: OrderHistory): boolean =>
  cancellationRequest !== undefined && cancellationRequest.until < now;

const starts = [...processes.keys()].flatMap((processVersion) => [
  createClaimedOrder({ processVersion }),
  createClaimedOrder({ processVersion, script: true }),
  createInvitedOrder({ processVersion }),
]);

const journeys = [...explore(starts, kindOf)].filter((journey) => !hasLapsedRequest(journey));

const ordersByStatus = statuses.map((status) => createOrderIn(status));

const changeDefinition = (change: (copy: Definition) => void): Definition => {
  const copy = Definition.parse(JSON.parse(JSON.stringify(orderMachine)));
  change(copy);
  return copy;
};

type LooseState = Record<string, unknown> & { Choices?: unknown[] };

const stateOf = (copy: Definition, name: string): LooseState => {
  const state = copy.States[name];
  if (!state) throw new Error(`there is no ${name}`);
  return state as LooseState;
};

const tasks = Object.entries({ ...waitStates, ...taskStates, ...checkStates }).map(([, name]) => name);

describe('the state machines', () => {
  test.each([
    ['order', orderMachine],
    ['moderated order', moderatedOrderMachine],
    ['withdrawal', withdrawalMachine],
  ])('of the %s are valid JSONata machines', (_name, definition) => {
    expect(definition.QueryLanguage).toBe('JSONata');
    expect(aslValidator(definition)).toMatchObject({ isValid: true });
  });

  test('name every status of an order once, and nothing else', () => {
    const named = [waitStates, taskStates, endStates].flatMap((names) => Object.keys(names));
    expect(named.toSorted()).toEqual([...statuses].sort());
    const names = [waitStates, taskStates, endStates].flatMap((group) => Object.values<string>(group));
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([...processes.values()])(
    'have a state with the right timer and transitions for every status of version $version',
    (process) => {
      expect(findTableFaults(orderMachine, { ...everyStage, ...process.lifecycle })).toEqual([]);
    },
  );
});

test.each([...processes.values()])(
  'there are journeys to every status of version $version, in many kinds',
  ({ version, lifecycle: table }) => {
    const own = journeys.filter(({ order }) => order.terms.processVersion === version);
    expect(new Set(own.map(({ order }) => order.status))).toEqual(new Set(Object.keys(table)));
    expect(own.length).toBeGreaterThan(100);
  },
);

describe('the order’s machine follows the order through every command and every silence', () => {
  test.each(statuses)('when it is %s', async (status) => {
    for (const journey of journeys.filter(({ order }) => order.status === status)) {
      expect(await findWalkFaults(orderMachine, journey)).toEqual([]);
    }
  });
});

describe('an order that is settled by an acceptance', () => {
  test.each(['advertiser', 'clock'] as const)('of the %s withdraws automatically', async (by) => {
    const walked = await walkOrder(createOrderIn('published'), { withdrawsAutomatically: true });
    if (by === 'clock') await walked.walk.elapse(4 * 86_400);
    else
      await walked.command(commandFor({ order: walked.order() }, 'accept', walked.now(), { by: advertiser }));
    expect(
      walked
        .events()
        .map(({ command }) => command)
        .slice(-2),
    ).toEqual(['accept', 'settle']);
    expect(walked.path().slice(-2)).toEqual(['Withdraw automatically', 'Settled']);
    expect([walked.walk.execution().status, walked.countWithdrawals()]).toEqual(['SUCCEEDED', 1]);
  });
});

describe('a difference between the machine and the table is found', () => {
  const branches = (stateOf(orderMachine, 'Where is the order?').Choices ?? []) as { Next: string }[];

  /** Walks the orders of the changed state first, because they find the difference. */
  const isFoundByWalk = async (definition: Definition, name: string): Promise<boolean> => {
    const [own = [], others = []] = [true, false].map((isOwn) =>
      ordersByStatus.filter(({ order }) => (expectedStateOf(order) === name) === isOwn),
    );
    for (const journey of [...own, ...others]) {
      const faults = await findWalkFaults(definition, journey).catch((error: Error) => {
        if (/no state leads to it|the machine repeats itself/.test(error.message)) return [error.message];
        throw error;
      });
      if (faults.length > 0) return true;
    }
    return false;
  };

  test.each(branches.filter(({ Next }) => Next !== 'Rejected').map(({ Next }) => Next))(
    'when no branch leads to %s',
    async (name) => {
      const without = changeDefinition((copy) => {
        const hub = stateOf(copy, 'Where is the order?');
        hub.Choices = (hub.Choices ?? []).filter((branch) => (branch as { Next: string }).Next !== name);
      });
      expect(await isFoundByWalk(without, name)).toBe(true);
    },
  );

  test.each([...tasks, followUpStates.settled])('when a wrong branch leads to %s', async (name) => {
    const other = name === 'Await work' ? 'Await script' : 'Await work';
    const swapped = changeDefinition((copy) => {
      const hub = stateOf(copy, 'Where is the order?');
      hub.Choices = (hub.Choices ?? []).map((branch) =>
        (branch as { Next: string }).Next === name ? { ...(branch as object), Next: other } : branch,
      );
    });
    expect(await isFoundByWalk(swapped, name)).toBe(true);
  });

  test.each(
    tasks.flatMap((name) => ['Catch', 'HeartbeatSeconds', 'Next'].map((field) => [name, field] as const)),
  )('when %s has another %s', (name, field) => {
    const without = changeDefinition((copy) => {
      const state = stateOf(copy, name);
      if (field === 'Next') state.Next = 'Cancelled';
      else if (state[field] === undefined) state[field] = 60;
      else delete state[field];
    });
    expect(findTableFaults(without)).not.toEqual([]);
  });

  test.each(
    ['Time is up', findState, 'Needs operator', 'Pause after failures', followUpStates.settled].flatMap(
      (name) => ['Catch', 'Next'].map((field) => [name, field] as const),
    ),
  )('when %s has another %s', (name, field) => {
    const other = changeDefinition((copy) => {
      const state = stateOf(copy, name);
      if (field === 'Next') state.Next = 'Refunded';
      else state.Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Settled' }];
    });
    expect(findTableFaults(other)).not.toEqual([]);
  });

  test('when an unknown status leads nowhere', () => {
    const without = changeDefinition((copy) => {
      delete stateOf(copy, 'Where is the order?').Default;
    });
    expect(findTableFaults(without)).toEqual(['an unknown status is nowhere']);
  });

  test('when the machine has one state more, or one less', () => {
    const more = changeDefinition((copy) => {
      copy.States['Await luck'] = { Type: 'Succeed' };
    });
    const less = changeDefinition((copy) => {
      delete copy.States['Await arbitration'];
    });
    expect(findTableFaults(more)).toEqual(['no status is Await luck']);
    expect(findTableFaults(less)).toEqual(['the machine has no state for arbitration']);
  });

  test('when the table has one status more, or one less', () => {
    const { arbitration: _left, ...rest } = everyStage;
    expect(findTableFaults(orderMachine, { ...everyStage, paused: lifecycle.arbitration })).toEqual([
      'the machine has no state for paused',
    ]);
    expect(findTableFaults(orderMachine, rest)).toEqual(['the table has no arbitration']);
  });

  test.each(statuses)('when the table gives %s another kind of end', (status) => {
    const stage = stageOf(status, everyStage);
    const timers = stage.timers.length > 0 ? [] : [{ lasts: 'review', command: 'escalate' }];
    expect(findTableFaults(orderMachine, { ...everyStage, [status]: { ...stage, timers } })).not.toEqual([]);
  });

  test.each(statuses.filter((status) => stageOf(status, everyStage).timers.length > 0))(
    'when the table makes %s wait for another party',
    (status) => {
      const stage = stageOf(status, everyStage);
      const waitsFor = stage.waitsFor === 'system' ? 'platform' : 'system';
      expect(findTableFaults(orderMachine, { ...everyStage, [status]: { ...stage, waitsFor } })).not.toEqual(
        [],
      );
    },
  );
});
