import { describe, expect, test } from 'vitest';
import { findState, moderationPause, routeState } from '#infra/workflows/order.ts';
import type { CommandName } from '#shared/domain/orders/lifecycle.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import { moderatedOrderMachine, orderMachine } from '#test/support/definitions.ts';
import {
  actorForRole,
  commandFor,
  createClaimedOrder,
  createOrderIn,
} from '#test/support/order-histories.ts';
import { type WalkedOrder, walkOrder } from './walk-order.ts';

const enteredStates = ({ walk }: WalkedOrder): readonly unknown[] =>
  walk
    .history()
    .filter(({ type }) => type.endsWith('StateEntered'))
    .map(({ details }) => details?.name);

describe('an order on its usual path', () => {
  const usual = [
    ['submit_work', 'creator'],
    ['approve', 'reviewer'],
    ['approve', 'advertiser'],
    ['publish', 'creator'],
    ['accept', 'advertiser'],
  ] as const;

  const enteredBy = async (commands: readonly (readonly [CommandName, ActorRole])[]) => {
    const walked = await walkOrder(createClaimedOrder());
    for (const [type, role] of commands) {
      const by = actorForRole(role, type);
      await walked.command(commandFor({ order: walked.order() }, type, walked.now(), { by }));
    }
    return enteredStates(walked);
  };

  test('takes seven transitions: a choice at the start, and its states', async () => {
    expect(await enteredBy(usual)).toEqual([
      'Where is the order?',
      'Await work',
      'Screen the work',
      'Await platform review',
      'Await advertiser review',
      'Await publication',
      'Await acceptance',
    ]);
  });

  test('leaves it after findings by one read and one choice', async () => {
    const walked = await walkOrder(createOrderIn('screening'), { screeningCommand: 'find_faults' });
    expect(enteredStates(walked)).toEqual([
      'Where is the order?',
      'Screen the work',
      'Await platform review',
      'Find the order',
      'Where is the order?',
      'Await revised work',
    ]);
  });

  test.each([
    ['a moderated stage', moderatedOrderMachine, [], [routeState]],
    [
      'a stage whose moderation was just switched on',
      orderMachine,
      ['Await platform review', findState, routeState],
      [],
    ],
  ] as const)('pauses in %s while the moderation is at work', async (_stage, definition, left, chosen) => {
    const walked = await walkOrder(createOrderIn('screening'), { definition, moderationCalls: 1 });
    await walked.walk.elapse(30);
    expect(enteredStates(walked)).toEqual([
      ...[routeState, 'Screen the work', ...left, ...chosen],
      ...[moderationPause, 'Screen the work', ...chosen, 'Await platform review'],
    ]);
  });

  test('leaves it by one read and one choice', async () => {
    const cancelled = await enteredBy([
      ['submit_work', 'creator'],
      ['cancel', 'advertiser'],
    ]);
    expect(cancelled.slice(-4)).toEqual([
      'Await platform review',
      'Find the order',
      'Where is the order?',
      'Cancelled',
    ]);
  });
});
