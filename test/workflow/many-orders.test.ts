import { expect, test } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { stageOf } from '#shared/domain/orders/lifecycle.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import {
  actorForRole,
  commandFor,
  createClaimedOrder,
  createInvitedOrder,
  type OrderHistory,
} from '#test/support/order-histories.ts';
import { createRandomSource } from '#test/support/random-source.ts';
import { humanCommands } from './conformance.ts';
import { expectedStateOf, lastStateOf, type WalkedOrder, walkOrder } from './walk-order.ts';

const orders = 300;

/** More steps than any of these orders takes; an order that takes more is in a loop. */
const maxSteps = 120;

/** Commands that would end nearly every order early if they were as likely as the rest. */
const rareCommands = new Set(['cancel', 'request_cancellation', 'grant_cancellation']);

/** A party that may answer does so, or nobody does until the timeout; one wake-up in ten is lost. */
const step = async (walked: WalkedOrder, random: () => number): Promise<void> => {
  if (random() < (stageOf(walked.order().status).waitsFor === 'creator' ? 0.1 : 0.35)) {
    await walked.walk.elapseUntilDue();
    return;
  }
  await walked.walk.elapse(Math.ceil(random() * 36_000));
  const order = walked.order();
  const journey: OrderHistory = { order, now: walked.now(), events: [], postings: [], balanceChanges: {} };
  const choices = humanCommands(journey);
  const choice = choices[Math.floor(random() * choices.length)];
  if (!choice || (rareCommands.has(choice.type) && random() < 0.9)) return;
  const by = actorForRole(choice.role, choice.type);
  const usual = commandFor({ order }, choice.type, walked.now(), { by });
  const award = money(Math.floor(random() * 3) * 60_000, 'CNY');
  const command = usual.type === 'resolve' ? { ...usual, creatorAmount: award } : usual;
  const answer = await walked.command(command, random() < 0.1 ? 'lost' : undefined);
  if (isRefusal(answer)) expect(['deadline-passed', 'illegal-transition']).toContain(answer.slug);
};

const runOrder = async (seed: number): Promise<WalkedOrder> => {
  const random = createRandomSource(seed).drawUnit;
  const begin = [
    () => createClaimedOrder(),
    () => createClaimedOrder({ script: true }),
    () => createInvitedOrder(),
  ];
  const walked = await walkOrder((begin[seed % begin.length] ?? createClaimedOrder)(), {
    screeningCommand: seed % 5 === 0 ? 'find_faults' : 'pass',
    shouldFail: () => random() < 0.1,
  });
  for (let steps = 0; walked.walk.execution().status === 'RUNNING'; steps += 1) {
    if (steps === maxSteps) throw new Error(`order ${seed} does not end: ${walked.path().join(', ')}`);
    await step(walked, random);
  }
  return walked;
};

test(`${orders} orders with random answers, silence, lost wake-ups and failures all end, with nothing held`, async () => {
  const endings = new Map<string, number>();
  for (let seed = 1; seed <= orders; seed += 1) {
    const walked = await runOrder(seed);
    const order = walked.order();
    expect([seed, walked.walk.execution().status]).toEqual([seed, 'SUCCEEDED']);
    expect([seed, lastStateOf(walked), order.dueAt, order.held]).toEqual([
      seed,
      expectedStateOf(order),
      undefined,
      0,
    ]);
    expect(walked.events().map(({ seq }) => seq)).toEqual(walked.events().map((_event, index) => index + 2));
    endings.set(order.status, (endings.get(order.status) ?? 0) + 1);
  }
  expect([...endings.keys()].sort()).toEqual(['cancelled', 'expired', 'refunded', 'rejected', 'settled']);
});
