import { describe, expect, it } from 'vitest';
import {
  notificationsOfOrderEvent,
  type OrderSummary,
} from '#shared/domain/notifications/order-notifications.ts';
import { stageOf } from '#shared/domain/orders/lifecycle.ts';
import type { Order, OrderEvent } from '#shared/domain/orders/order.ts';
import {
  advertiser,
  applyReminder,
  applyTimeout,
  createClaimedOrder,
  createInvitedOrder,
  createOrderIn,
  creator,
  explore,
  type OrderHistory,
  runCommand,
} from '#test/support/order-histories.ts';

const orderSummary = ({ id, taskId, title, creatorId, advertiserId, dueAt }: Order): OrderSummary => ({
  id,
  taskId,
  title,
  creatorId,
  advertiserId,
  ...(dueAt && { dueAt }),
});

const lastOf = ({ events }: OrderHistory): OrderEvent => {
  const event = events.at(-1);
  if (!event) throw new Error('the order has no event');
  return event;
};

const notificationsOf = (journey: OrderHistory) =>
  notificationsOfOrderEvent(orderSummary(journey.order), lastOf(journey));

const kindsSentTo = (journey: OrderHistory) => notificationsOf(journey).map(({ to, kind }) => [to, kind]);

describe('an order notification', () => {
  it('is sent to the advertiser when a creator claims the task', () => {
    expect(kindsSentTo(createClaimedOrder())).toEqual([[advertiser.id, 'order_taken']]);
  });

  it('is sent to the creator when the advertiser chooses the application', () => {
    const { order, events } = createClaimedOrder();
    const choice = { ...events[0], actor: advertiser } as OrderEvent;
    const notifications = notificationsOfOrderEvent(orderSummary(order), choice);
    expect(notifications.map(({ to, kind }) => [to, kind])).toEqual([[creator.id, 'application_chosen']]);
  });

  it('about an invitation is sent to the creator with the invitation and its end', () => {
    const journey = createInvitedOrder();
    expect(notificationsOf(journey)).toMatchObject([
      {
        to: creator.id,
        kind: 'invitation_received',
        subject: { orderId: 'ord_1', invitationId: 'inv_1' },
        order: { status: 'pending_acceptance', dueAt: journey.order.dueAt },
      },
    ]);
  });

  it('is sent to both when nobody answered the invitation', () => {
    expect(kindsSentTo(applyTimeout(createInvitedOrder()))).toEqual([
      [creator.id, 'order_lapse'],
      [advertiser.id, 'order_lapse'],
    ]);
  });

  it.each([
    ['advertiser_review', advertiser.id],
    ['producing', creator.id],
    ['disputed', creator.id],
  ] as const)('of an order that is %s reminds the one awaited party, with the deadline', (status, to) => {
    const journey = applyReminder(createOrderIn(status));
    expect(notificationsOf(journey)).toMatchObject([
      { to, kind: 'order_remind', order: { status, dueAt: journey.order.dueAt } },
    ]);
  });

  it('says what was approved, and who decides when the rounds are used up', () => {
    const messagesOf = (journey: OrderHistory) => notificationsOf(journey).map(({ message }) => message);
    const script = runCommand(createOrderIn('script_review'), 'approve', { by: advertiser });
    expect(messagesOf(script)).toEqual([expect.stringMatching(/^The advertiser approved the script: /)]);
    const work = runCommand(createOrderIn('advertiser_review'), 'approve', { by: advertiser });
    expect(messagesOf(work)).toEqual([expect.stringMatching(/^The advertiser approved the work: /)]);
    const disputed = createOrderIn('arbitration');
    expect(lastOf(disputed).command).toBe('request_changes');
    expect(messagesOf(disputed)).toEqual([expect.stringMatching(/asks for changes again, so a reviewer /)]);
  });

  it('about returned work contains the reasons', () => {
    const journey = runCommand(createOrderIn('in_review'), 'request_changes');
    const { reasons } = lastOf(journey);
    expect(notificationsOf(journey)).toMatchObject([
      { to: creator.id, reasons },
      { to: advertiser.id, reasons },
    ]);
    expect(lastOf(journey).reasons).not.toEqual([]);
  });
});

/** Events with a limited audience or none: the platform's own steps, and the private business of one party. */
const withoutRecipient = new Set(['pass', 'redrive', 'correct_rating']);
const notTheAdvertisers = new Set(['find_faults', 'refuse_publication', 'refer_publication', 'remind']);
const notTheCreators = new Set(['remind']);

describe('the notifications of an event of an order', () => {
  const starts = [createClaimedOrder(), createClaimedOrder({ script: true }), createInvitedOrder()];
  const journeys = [...explore(starts, (one) => `${lastOf(one).command} ${one.order.status}`)];

  it('are never sent to the actor', () => {
    expect(journeys.length).toBeGreaterThan(20);
    for (const journey of journeys) {
      const { actor } = lastOf(journey);
      expect(notificationsOf(journey).filter(({ to }) => to === actor.id)).toEqual([]);
    }
  });

  it('are sent to every party that is not the actor, with a few exceptions', () => {
    const seen = new Set<string>();
    for (const journey of journeys) {
      const { command, actor, from, to } = lastOf(journey);
      const isBeforePublished = command === 'publish' && to !== 'published';
      const isMachineLate = command === 'escalate' && stageOf(to).waitsFor !== 'platform';
      if (withoutRecipient.has(command) || isBeforePublished || isMachineLate || from === undefined) continue;
      seen.add(command);
      const readers = notificationsOf(journey).map((notification) => notification.to);
      if (actor.role !== 'creator' && !notTheCreators.has(command)) {
        expect([command, readers]).toEqual([command, expect.arrayContaining([creator.id])]);
      }
      if (actor.role !== 'advertiser' && !notTheAdvertisers.has(command)) {
        expect([command, readers]).toEqual([command, expect.arrayContaining([advertiser.id])]);
      }
    }
    expect(seen.size).toBeGreaterThan(25);
  });

  it('about late machines are not sent every hour; those about late people are', () => {
    const late = (status: 'screening' | 'in_review') => kindsSentTo(applyTimeout(createOrderIn(status)));
    expect(late('screening')).toEqual([]);
    expect(late('in_review')).toEqual([
      [creator.id, 'order_escalate'],
      [advertiser.id, 'order_escalate'],
    ]);
  });

  it('are sent to the parties only, one to each', () => {
    for (const journey of journeys) {
      const to = notificationsOf(journey).map((notification) => notification.to);
      expect(new Set(to).size).toBe(to.length);
      expect(to.filter((id) => id !== creator.id && id !== advertiser.id)).toEqual([]);
    }
  });

  it('are sentences without the names of staff and without private facts of one party', () => {
    for (const notification of journeys.flatMap(notificationsOf)) {
      expect(notification.message).toMatch(/^The .+: A lamp in thirty seconds$/);
      expect(JSON.stringify(notification)).not.toMatch(/rev_|opr_|uploadId|sha256|measurements/);
    }
  });

  it('are sent to the other party when an order ends, by the clock or by a person', () => {
    const ends = journeys.filter(({ order }) => ['expired', 'cancelled', 'refunded'].includes(order.status));
    const firstEnds = ends.filter((journey) => lastOf(journey).from !== journey.order.status);
    expect(firstEnds.length).toBeGreaterThan(5);
    for (const journey of firstEnds) expect(notificationsOf(journey)).not.toEqual([]);
  });
});
