import { describe, expect, it } from 'vitest';
import { isAlreadyDone } from '#shared/domain/orders/decide.ts';
import type { CommandName, Stages, Status } from '#shared/domain/orders/lifecycle.ts';
import { stageOf, statuses, transitionOf } from '#shared/domain/orders/lifecycle.ts';
import { processes } from '#shared/domain/orders/process.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { actors, createOrderIn, decideCommand, type OrderHistory } from '#test/support/order-histories.ts';
import {
  commands,
  commandsNeedingRequest,
  expectedCommands,
  laterTimerCommands,
  listCells,
  versions,
} from './expected-commands.ts';

const roles = Object.keys(actors) as readonly ActorRole[];

const statesAndRoles = versions.flatMap((version) =>
  statuses
    .filter((status) => expectedCommands[version]?.[status])
    .flatMap((status) => roles.map((role) => [version, status, role] as const)),
);

const tableOf = (version: string): Stages => processes.get(version)?.lifecycle ?? {};

/**
 * Commands that an order in a new state takes from a role: the table's cells except those that wait for more.
 */
const orderTakenFrom = (version: string, status: Status, role: ActorRole): readonly CommandName[] => {
  const hasOthers = status === 'disputed' || status === 'approved';
  const ofPeople = status === 'approved' ? [...commandsNeedingRequest, 'redrive'] : commandsNeedingRequest;
  const waiting = hasOthers && role === 'clock' ? laterTimerCommands : ofPeople;
  return listCells(version, status, role).filter((command) => !waiting.includes(command));
};

type Answers = ReadonlyMap<CommandName, ReturnType<typeof decideCommand>>;

const answersByOrder = new WeakMap<OrderHistory, Map<ActorRole, Answers>>();

/** The answers of an order in a new state to every command of a role. They are made once for each order. */
const answersTo = (processVersion: string, status: Status, role: ActorRole): Answers => {
  const order = createOrderIn(status, { processVersion });
  const byRole = answersByOrder.get(order) ?? new Map<ActorRole, Answers>();
  answersByOrder.set(order, byRole);
  const answers =
    byRole.get(role) ??
    new Map(commands.map((command) => [command, decideCommand(order, command, { by: actors[role] })]));
  byRole.set(role, answers);
  return answers;
};

const isAccepted = (given: unknown): boolean => !isRefusal(given) && !isAlreadyDone(given);

const sortNames = (names: readonly string[]): readonly string[] => [...names].sort();

describe('the order states', () => {
  it('are exactly those of the contract', () => {
    const promised = [
      'pending_acceptance scripting script_review producing screening in_review revising appealing',
      'advertiser_review arbitration approved published disputed accepted settled',
      'expired rejected cancelled refunded',
    ];
    expect(sortNames(statuses)).toEqual(sortNames(promised.join(' ').split(' ')));
  });

  it.each(versions)(
    'of version %s are those of the product’s description, and the only targets',
    (version) => {
      const states = Object.keys(expectedCommands[version] ?? {});
      expect(sortNames(Object.keys(tableOf(version)))).toEqual(sortNames(states));
      for (const { transitions } of Object.values(tableOf(version)))
        for (const { to } of Object.values(transitions))
          expect(states).toEqual(expect.arrayContaining([...to]));
    },
  );

  it.each(statesAndRoles)(
    'have, in version %s and %s, in the table the %s cells of the product’s description',
    (version, status, role) => {
      const table = tableOf(version);
      const inTable = Object.keys(stageOf(status, table).transitions).filter((name) =>
        transitionOf(status, name, table)?.by.includes(role),
      );
      expect(sortNames(inTable)).toEqual(sortNames(listCells(version, status, role)));
    },
  );
});

describe.each(statesAndRoles)('an order of version %s that is %s', (version, status, role) => {
  // Asked by each test: an order that a file makes while it loads is not made by a mutant.
  const listAnswers = () => answersTo(version, status, role);

  it(`takes from the ${role} exactly the legal commands`, () => {
    const answers = listAnswers();
    const accepted = commands.filter((command) => isAccepted(answers.get(command)));
    expect(sortNames(accepted)).toEqual(sortNames(orderTakenFrom(version, status, role)));
  });

  it(`refuses all other commands of the ${role}, and names the legal ones`, () => {
    for (const [command, given] of listAnswers()) {
      if (!isRefusal(given)) continue;
      if (given.slug === 'too-early') {
        expect([role, laterTimerCommands.includes(command)]).toEqual(['clock', true]);
        continue;
      }
      const { slug, fields } = given;
      expect([slug, fields?.state]).toEqual(['illegal-transition', status]);
      // The clock acts when the deadline has passed, and then reminds nobody.
      const then = orderTakenFrom(version, status, role).filter((command) => command !== 'remind');
      expect(sortNames(fields?.allowed as string[])).toEqual(sortNames(then));
    }
  });

  it(`answers the ${role} as done only for the last command`, () => {
    const answers = listAnswers();
    const done = commands.filter((command) => isAlreadyDone(answers.get(command)));
    const { last } = createOrderIn(status, { processVersion: version }).order;
    expect(done.filter((command) => command !== last.command)).toEqual([]);
  });
});
