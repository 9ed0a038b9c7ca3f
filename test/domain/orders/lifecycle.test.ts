import { describe, expect, it } from 'vitest';
import {
  type Status,
  stageOf,
  statuses,
  transitionOf,
  usualNextOf,
} from '#shared/domain/orders/lifecycle.ts';
import { actorRoles, isParty } from '#shared/domain/orders/stage.ts';

describe('the usual next state', () => {
  it.each<[Status, Status | undefined]>([
    ['pending_acceptance', 'scripting'],
    ['scripting', 'script_review'],
    ['script_review', 'producing'],
    ['producing', 'screening'],
    ['screening', 'in_review'],
    ['in_review', 'advertiser_review'],
    ['advertiser_review', 'approved'],
    ['approved', 'published'],
    ['published', 'settled'],
    ['revising', 'screening'],
    ['rejected', 'appealing'],
    ['appealing', 'revising'],
    ['arbitration', 'approved'],
    // The usual command, a reply, stays in the state.
    ['disputed', undefined],
    ['settled', undefined],
    ['cancelled', undefined],
    ['expired', undefined],
    ['refunded', undefined],
  ])('of %s is %s', (status, next) => {
    expect(usualNextOf(status)).toBe(next);
  });
});

describe('a state of a later release', () => {
  it.each(['second_opinion', 'constructor'] as string[] as Status[])(
    '%s waits for nobody and takes no command',
    (status) => {
      expect(stageOf(status)).toEqual({ waitsFor: 'nobody', timers: [], transitions: {} });
      expect(transitionOf(status, 'hold')).toBeUndefined();
      expect(usualNextOf(status)).toBeUndefined();
    },
  );
});

describe('a hold', () => {
  it.each(statuses.map((status) => [status, stageOf(status).timers.length > 0] as const))(
    'and a release are commands of an order that is %s: %s',
    (status, isOpen) => {
      expect(transitionOf(status, 'hold')?.by).toEqual(isOpen ? ['operator'] : undefined);
      expect(transitionOf(status, 'release')?.by).toEqual(isOpen ? ['operator', 'clock'] : undefined);
    },
  );
});

describe('a command that no state has', () => {
  it.each(['constructor', 'settle', 'escalate_twice'])('%s has no transition', (command) => {
    expect(transitionOf('producing', command)).toBeUndefined();
  });
});

describe('a party', () => {
  it('is the creator or the advertiser, and nobody of the platform', () => {
    expect(actorRoles.filter(isParty)).toEqual(['creator', 'advertiser']);
  });
});
