import { describe, expect, it } from 'vitest';
import { money } from '#shared/domain/money.ts';
import type { CommandName, Status } from '#shared/domain/orders/lifecycle.ts';
import { listNextActions, previewTimeout, toMoneyPreview } from '#shared/domain/orders/next-actions.ts';
import { splitOf } from '#shared/domain/orders/split.ts';
import type { ActorRole } from '#shared/domain/orders/stage.ts';
import type { Terms } from '#shared/domain/orders/terms.ts';
import { addDuration } from '#shared/domain/time.ts';
import {
  applyTimeout,
  createInvitedOrder,
  createOrderIn,
  type OrderHistory,
  runCommand,
} from '#test/support/order-histories.ts';

const agency = { id: 'agy_1', share: 2_000 };

/** The amounts that an action offers to a role, in minor units. */
const offeredAmounts = (journey: OrderHistory, action: CommandName, by: ActorRole) => {
  const offers = listNextActions(journey.order, addDuration(journey.now, 'PT1M'));
  const offer = offers.find((one) => one.action === action && one.by === by);
  if (!offer) throw new Error(`${journey.order.status} offers no ${action} to the ${by}`);
  return offer.money && toAmounts(offer.money);
};

const toAmounts = (preview: NonNullable<ReturnType<typeof listNextActions>[number]['money']>) =>
  Object.fromEntries(Object.entries(preview).map(([name, { amount }]) => [name, amount]));

/** What a command moved, by who gets it. */
const movedAmounts = ({ balanceChanges }: OrderHistory) => ({
  creator: balanceChanges['creator/crt_1/available'] ?? 0,
  advertiser: (balanceChanges['advertiser/adv_1/available'] ?? 0) + (balanceChanges['task/tsk_1/held'] ?? 0),
  fee: balanceChanges['platform/fees'] ?? 0,
  ...(balanceChanges['agency/agy_1/available'] && { agency: balanceChanges['agency/agy_1/available'] }),
});

describe('a next action shows what it moves', () => {
  it.each<[Status, ActorRole, Partial<Terms>, object]>([
    ['scripting', 'advertiser', { script: true }, { creator: 0, advertiser: 120_000, fee: 0 }],
    ['script_review', 'advertiser', { script: true }, { creator: 11_400, advertiser: 108_000, fee: 600 }],
    ['producing', 'advertiser', {}, { creator: 0, advertiser: 120_000, fee: 0 }],
    ['advertiser_review', 'advertiser', {}, { creator: 57_000, advertiser: 60_000, fee: 3_000 }],
    ['approved', 'advertiser', {}, { creator: 114_000, advertiser: 0, fee: 6_000 }],
    ['approved', 'advertiser', { agency }, { creator: 91_200, advertiser: 0, fee: 6_000, agency: 22_800 }],
    // Without an amount for the creator, an operator returns everything.
    ['approved', 'operator', {}, { creator: 0, advertiser: 120_000, fee: 0 }],
  ])('in %s a cancellation by the %s under %j', (status, by, terms, expected) => {
    const journey = createOrderIn(status, terms);
    expect(offeredAmounts(journey, 'cancel', by)).toEqual(expected);
    const cancelled = runCommand(journey, 'cancel', { by: { role: by, id: by } as never });
    expect(movedAmounts(cancelled)).toEqual(expected);
  });

  it('an acceptance pays the whole price', () => {
    const journey = createOrderIn('published', { agency });
    const expected = { creator: 91_200, advertiser: 0, fee: 6_000, agency: 22_800 };
    expect(offeredAmounts(journey, 'accept', 'advertiser')).toEqual(expected);
    expect(movedAmounts(runCommand(journey, 'accept'))).toEqual(expected);
  });

  it('an invitation that is declined or withdrawn returns everything', () => {
    const expected = { creator: 0, advertiser: 120_000, fee: 0 };
    expect(offeredAmounts(createInvitedOrder(), 'decline_invitation', 'creator')).toEqual(expected);
    expect(offeredAmounts(createInvitedOrder(), 'withdraw_invitation', 'advertiser')).toEqual(expected);
    expect(movedAmounts(runCommand(createInvitedOrder(), 'decline_invitation'))).toEqual(expected);
  });

  it('a cancellation that is granted returns everything', () => {
    const requested = runCommand(createOrderIn('producing'), 'request_cancellation');
    const expected = { creator: 0, advertiser: 120_000, fee: 0 };
    expect(offeredAmounts(requested, 'grant_cancellation', 'advertiser')).toEqual(expected);
    expect(movedAmounts(runCommand(requested, 'grant_cancellation'))).toEqual(expected);
  });

  it('a rejection returns everything in arbitration, and nothing before', () => {
    const expected = { creator: 0, advertiser: 120_000, fee: 0 };
    expect(offeredAmounts(createOrderIn('arbitration'), 'reject', 'reviewer')).toEqual(expected);
    expect(offeredAmounts(createOrderIn('in_review'), 'reject', 'reviewer')).toBeUndefined();
  });

  it('a decision on an appeal returns everything only if it upholds a rejection', () => {
    const ofRejection = runCommand(runCommand(createOrderIn('in_review'), 'reject'), 'appeal');
    expect(offeredAmounts(ofRejection, 'uphold', 'reviewer')).toEqual({
      creator: 0,
      advertiser: 120_000,
      fee: 0,
    });
    expect(offeredAmounts(ofRejection, 'overturn', 'reviewer')).toBeUndefined();
    const ofChanges = runCommand(runCommand(createOrderIn('in_review'), 'request_changes'), 'appeal');
    expect(offeredAmounts(ofChanges, 'uphold', 'reviewer')).toBeUndefined();
    const { denial: _denial, ...order } = ofChanges.order;
    expect(offeredAmounts({ ...ofChanges, order }, 'uphold', 'reviewer')).toBeUndefined();
  });

  it('a step of the work moves nothing', () => {
    expect(offeredAmounts(createOrderIn('producing'), 'submit_work', 'creator')).toBeUndefined();
    expect(offeredAmounts(createOrderIn('approved'), 'publish', 'creator')).toBeUndefined();
  });

  it('an agency without a share is left out', () => {
    const { order } = createOrderIn('published', { agency: { ...agency, share: 0 } });
    expect(toMoneyPreview(splitOf(order, money(120_000, 'CNY')))).not.toHaveProperty('agency');
  });

  it('every person has next actions during a review, and no machine', () => {
    const { order, now } = createOrderIn('in_review');
    expect(new Set(listNextActions(order, now).map(({ by }) => by))).toEqual(
      new Set(['creator', 'advertiser', 'reviewer', 'operator']),
    );
  });
});

describe('the command of the clock', () => {
  it.each<[Status, Partial<Terms>]>([
    ['producing', {}],
    ['scripting', { script: true }],
    ['script_review', { script: true }],
    ['revising', {}],
    ['rejected', {}],
    ['advertiser_review', {}],
    ['approved', {}],
    ['published', {}],
    ['published', { agency }],
  ])('in %s shows the state and the money that it leads to', (status, terms) => {
    const journey = createOrderIn(status, terms);
    const preview = previewTimeout(journey.order);
    const after = applyTimeout(journey);
    expect(preview?.to).toBe(after.order.status);
    expect(preview?.action).toBe(after.events[journey.events.length]?.command);
    const moves = Object.keys(after.balanceChanges).length > 0;
    expect(preview?.money && toAmounts(preview.money)).toEqual(moves ? movedAmounts(after) : undefined);
  });

  it('returns the money of an invitation to its task, which is the advertiser’s', () => {
    const invited = createInvitedOrder();
    const preview = previewTimeout(invited.order);
    expect(preview?.money && toAmounts(preview.money)).toEqual({ creator: 0, advertiser: 120_000, fee: 0 });
    expect(movedAmounts(applyTimeout(invited))).toEqual({ creator: 0, advertiser: 120_000, fee: 0 });
  });

  it('is missing when an order has ended', () => {
    expect(previewTimeout(runCommand(createOrderIn('published'), 'accept').order)).toBeUndefined();
  });
});
