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
  if (!event) throw new Error('nothing has happened yet');
  return event;
};

const notificationsOf = (journey: OrderHistory) =>
  notificationsOfOrderEvent(orderSummary(journey.order), lastOf(journey));

const kindsSentTo = (journey: OrderHistory) => notificationsOf(journey).map(({ to, kind }) => [to, kind]);

describe('an order', () => {
  it('that a creator claimed is told to its advertiser', () => {
    expect(kindsSentTo(createClaimedOrder())).toEqual([[advertiser.id, 'order_taken']]);
  });

  it('that an advertiser made of an application is told to its creator', () => {
    const { order, events } = createClaimedOrder();
    const choice = { ...events[0], actor: advertiser } as OrderEvent;
    const notices = notificationsOfOrderEvent(orderSummary(order), choice);
    expect(notices.map(({ to, kind }) => [to, kind])).toEqual([[creator.id, 'application_chosen']]);
  });

  it('that a creator is invited to is told with the invitation and its end', () => {
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

  it('whose invitation nobody answered is told to both', () => {
    expect(kindsSentTo(applyTimeout(createInvitedOrder()))).toEqual([
      [creator.id, 'order_lapse'],
      [advertiser.id, 'order_lapse'],
    ]);
  });

  it.each([
    ['advertiser_review', advertiser.id],
    ['producing', creator.id],
    ['disputed', creator.id],
  ] as const)('that is %s reminds the one party that it waits for, with the deadline', (status, to) => {
    const journey = applyReminder(createOrderIn(status));
    expect(notificationsOf(journey)).toMatchObject([
      { to, kind: 'order_remind', order: { status, dueAt: journey.order.dueAt } },
    ]);
  });

  it('that is sent back says why', () => {
    const journey = runCommand(createOrderIn('in_review'), 'request_changes');
    const { reasons } = lastOf(journey);
    expect(notificationsOf(journey)).toMatchObject([
      { to: creator.id, reasons },
      { to: advertiser.id, reasons },
    ]);
    expect(lastOf(journey).reasons).not.toEqual([]);
  });
});

/** What is told to nobody else than it says, or to nobody: the platform's own steps, and one side's own business. */
const toldToNobody = new Set(['pass', 'redrive']);
const notTheAdvertisers = new Set(['find_faults', 'refuse_publication', 'refer_publication', 'remind']);
const notTheCreators = new Set(['remind']);

describe('whatever happens to an order', () => {
  const starts = [createClaimedOrder(), createClaimedOrder({ script: true }), createInvitedOrder()];
  const journeys = [...explore(starts, (one) => `${lastOf(one).command} ${one.order.status}`)];

  it('is never told to whoever did it', () => {
    expect(journeys.length).toBeGreaterThan(20);
    for (const journey of journeys) {
      const { actor } = lastOf(journey);
      expect(notificationsOf(journey).filter(({ to }) => to === actor.id)).toEqual([]);
    }
  });

  it('is told to every party that did not do it, but for a few things', () => {
    const seen = new Set<string>();
    for (const journey of journeys) {
      const { command, actor, from, to } = lastOf(journey);
      const isBeforePublished = command === 'publish' && to !== 'published';
      const isMachineLate = command === 'escalate' && stageOf(to).waitsFor !== 'platform';
      if (toldToNobody.has(command) || isBeforePublished || isMachineLate || from === undefined) continue;
      seen.add(command);
      const readers = notificationsOf(journey).map((notice) => notice.to);
      if (actor.role !== 'creator' && !notTheCreators.has(command)) {
        expect([command, readers]).toEqual([command, expect.arrayContaining([creator.id])]);
      }
      if (actor.role !== 'advertiser' && !notTheAdvertisers.has(command)) {
        expect([command, readers]).toEqual([command, expect.arrayContaining([advertiser.id])]);
      }
    }
    expect(seen.size).toBeGreaterThan(25);
  });

  it('that machines are late with is not told every hour; that people are late is told', () => {
    const late = (status: 'screening' | 'in_review') => kindsSentTo(applyTimeout(createOrderIn(status)));
    expect(late('screening')).toEqual([]);
    expect(late('in_review')).toEqual([
      [creator.id, 'order_escalate'],
      [advertiser.id, 'order_escalate'],
    ]);
  });

  it('is told to the parties alone, each once', () => {
    for (const journey of journeys) {
      const to = notificationsOf(journey).map((notice) => notice.to);
      expect(new Set(to).size).toBe(to.length);
      expect(to.filter((id) => id !== creator.id && id !== advertiser.id)).toEqual([]);
    }
  });

  it('is told in a sentence, without the names of the platform’s people or what only one side knows', () => {
    for (const notice of journeys.flatMap(notificationsOf)) {
      expect(notice.message).toMatch(/^The .+: A lamp in thirty seconds$/);
      expect(JSON.stringify(notice)).not.toMatch(/rev_|opr_|uploadId|sha256|measurements/);
    }
  });

  it('is told to the other side when an order ends by the clock or by a person', () => {
    const ends = journeys.filter(({ order }) => ['expired', 'cancelled', 'refunded'].includes(order.status));
    const firstNews = ends.filter((journey) => lastOf(journey).from !== journey.order.status);
    expect(firstNews.length).toBeGreaterThan(5);
    for (const journey of firstNews) expect(notificationsOf(journey)).not.toEqual([]);
  });
});
