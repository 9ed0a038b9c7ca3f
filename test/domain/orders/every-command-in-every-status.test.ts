import { describe, expect, it } from 'vitest';
import { isAlreadyDone } from '#shared/domain/orders/decide.ts';
import type { CommandName, Status } from '#shared/domain/orders/lifecycle.ts';
import { stageOf, statuses, transitionOf } from '#shared/domain/orders/lifecycle.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { actors, createOrderIn, decideCommand } from '#test/support/order-histories.ts';
import { commands, commandsNeedingRequest, laterTimerCommands, listCells } from './expected-commands.ts';

const roles = Object.keys(actors) as readonly ActorRole[];

const statesAndRoles = statuses.flatMap((status) => roles.map((role) => [status, role] as const));

/**
 * Commands that an order in a new state takes from a role: the table's cells except those that wait for more.
 */
const orderTakenFrom = (status: Status, role: ActorRole): readonly CommandName[] => {
  const hasOthers = status === 'disputed' || status === 'approved';
  const ofPeople = status === 'approved' ? [...commandsNeedingRequest, 'redrive'] : commandsNeedingRequest;
  const waiting = hasOthers && role === 'clock' ? laterTimerCommands : ofPeople;
  return listCells(status, role).filter((command) => !waiting.includes(command));
};

/** The answers of an order in a new state to every command of a role. */
const answersTo = (
  status: Status,
  role: ActorRole,
): ReadonlyMap<CommandName, ReturnType<typeof decideCommand>> => {
  const order = createOrderIn(status);
  return new Map(commands.map((command) => [command, decideCommand(order, command, { by: actors[role] })]));
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

  it.each(statesAndRoles)(
    'have %s cells in the table, with the %s cells of the product’s description',
    (...cell) => {
      const [status, role] = cell;
      const inTable = Object.keys(stageOf(status).transitions).filter((name) =>
        transitionOf(status, name)?.by.includes(role),
      );
      expect(sortNames(inTable)).toEqual(sortNames(listCells(status, role)));
    },
  );

  it('are the only targets in the table', () => {
    for (const status of statuses) {
      for (const { to } of Object.values(stageOf(status).transitions))
        expect(statuses).toEqual(expect.arrayContaining([...to]));
    }
  });
});

describe.each(statesAndRoles)('an order that is %s', (status, role) => {
  const answers = answersTo(status, role);

  it(`takes from the ${role} exactly the legal commands`, () => {
    const accepted = commands.filter((command) => isAccepted(answers.get(command)));
    expect(sortNames(accepted)).toEqual(sortNames(orderTakenFrom(status, role)));
  });

  it(`refuses all other commands of the ${role}, and names the legal ones`, () => {
    for (const [command, given] of answers) {
      if (!isRefusal(given)) continue;
      if (given.slug === 'too-early') {
        expect([role, laterTimerCommands.includes(command)]).toEqual(['clock', true]);
        continue;
      }
      const { slug, fields } = given;
      expect([slug, fields?.state]).toEqual(['illegal-transition', status]);
      // The clock acts when the deadline has passed, and then reminds nobody.
      const then = orderTakenFrom(status, role).filter((command) => command !== 'remind');
      expect(sortNames(fields?.allowed as string[])).toEqual(sortNames(then));
    }
  });

  it(`answers the ${role} as done only for the last command`, () => {
    const done = commands.filter((command) => isAlreadyDone(answers.get(command)));
    const { last } = createOrderIn(status).order;
    expect(done.filter((command) => command !== last.command)).toEqual([]);
  });
});
