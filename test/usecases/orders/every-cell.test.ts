import { describe, expect, test } from 'vitest';
import type { Role } from '#shared/contract/define-route.ts';
import { legalCommands } from '#shared/domain/order/guards.ts';
import { type CommandName, type Status, statuses } from '#shared/domain/order/lifecycle.ts';
import type { Order } from '#shared/domain/order/order.ts';
import { nextActions } from '#shared/domain/order/outlook.ts';
import { after, epoch } from '#shared/domain/time.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import type { Answer } from '#test/support/api-client.ts';
import { give, type Journey, orderIn } from '#test/support/orders.ts';
import { storeOrder } from '#test/support/stored-order.ts';
import { tableEngine } from '#test/support/table.ts';
import { ok, submissionBody, upload, worldOn } from '#test/support/world.ts';
import { orderRoutes } from './order-routes.ts';

const newTable = await tableEngine();
const world = worldOn(await newTable());
const { api, deps } = world;

const roles: readonly Role[] = ['creator', 'advertiser', 'reviewer', 'operator'];

const sessions = {
  creator: world.creator,
  advertiser: world.advertiser,
  reviewer: world.reviewer,
  operator: world.operator,
} as const;

const strangers = { creator: api.as('eve', 'creator'), advertiser: api.as('eve', 'advertiser') } as const;

/** The order as it has just come, with the creator's requests open where it takes any, and with its publication checked. */
const journeysTo = (status: Status): readonly Journey[] => {
  const come = orderIn(status);
  const asking: readonly CommandName[] = ['request_cancellation', 'request_extension'];
  const asked = asking.reduce(
    (journey, type) =>
      legalCommands(journey.order, 'creator', journey.now).includes(type) ? give(journey, type) : journey,
    come,
  );
  const checked =
    status === 'approved'
      ? (['people', 'machine'] as const).map((check) => give(come, 'publish', { with: { check } }))
      : [];
  return asked === come ? [come] : [come, asked, ...checked];
};

// The clock only goes forward: the states are tried in the order in which the shortest journeys reach them.
const cases = statuses
  .flatMap((status) => journeysTo(status).map((journey) => ({ status, journey })))
  .toSorted((a, b) => epoch(a.journey.now) - epoch(b.journey.now))
  .map(({ status, journey }) => {
    const isAsked = journey.order.cancellationRequest || journey.order.extensionRequest;
    const checker = journey.order.proof && ` and checked by the ${journey.order.proof.by}`;
    return [`${status}${isAsked ? ' and asked' : ''}${checker ?? ''}`, status, journey] as const;
  });

type OrderRoute = (typeof orderRoutes)[number];

const isLegalHere = ({ command, stage }: OrderRoute, order: Order, role: Role): boolean =>
  legalCommands(order, role, deps.now()).includes(command) &&
  (stage === undefined || stage.includes(order.status));

const send = async (route: OrderRoute, order: Order, role: Role, isLegal: boolean): Promise<Answer> => {
  const { path, body } = route.request(order, deps.now(), role);
  const needsFile = route.command === 'submit_work' && isLegal;
  const uploaded = needsFile ? submissionBody([await upload(world, order.id, 'first-cut.mp4')]) : body;
  const quoted = route.command === 'cancel' && role === 'advertiser' && isLegal;
  const quote = quoted
    ? await ok(sessions.advertiser.get(`/orders/${order.id}/cancellation-quote`))
    : undefined;
  const named = quote
    ? { reason: 'A recall.', quoteId: (quote as unknown as { quoteId: string }).quoteId }
    : uploaded;
  return sessions[role].post(path, named);
};

const walletsOf = async () => {
  const [advertiser, creator] = await Promise.all([
    ok(sessions.advertiser.get('/wallet')),
    ok(sessions.creator.get('/wallet')),
  ]);
  return { advertiser: advertiser.available.amount, creator: creator.available.amount };
};

/** Does what was offered with amounts, and sees those amounts arrive. */
const expectMoney = async (route: OrderRoute, order: Order, role: Role): Promise<void> => {
  const offered = nextActions(order, deps.now()).find(
    ({ action, by }) => action === route.command && by === role,
  );
  const before = await walletsOf();
  const answer = await send(route, order, role, true);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  if (answer.body.status === 'accepted') {
    await applySystemCommand(deps, { orderId: order.id, version: 0, command: 'settle' });
  }
  if (!offered?.money) return;
  const now = await walletsOf();
  const moved = { advertiser: now.advertiser - before.advertiser, creator: now.creator - before.creator };
  const { advertiser, creator, fee, agency } = offered.money;
  expect(moved).toEqual({ advertiser: advertiser.amount, creator: creator.amount });
  expect(advertiser.amount + creator.amount + fee.amount + (agency?.amount ?? 0)).toBe(order.held);
};

describe.each(cases)('an order that is %s', (_name, status, journey) => {
  test('takes by every route and from every role exactly what the table lets it', async () => {
    deps.clock.set(epoch(after(journey.now, 'PT1M')));
    const resting = await storeOrder(world, journey);
    for (const route of orderRoutes) {
      for (const role of roles) {
        if (!route.roles.includes(role)) {
          expect((await send(route, resting, role, false)).status).toBe(403);
          continue;
        }
        if (isLegalHere(route, resting, role)) {
          await expectMoney(route, await storeOrder(world, journey), role);
          continue;
        }
        const answer = await send(route, resting, role, false);
        const allowed = legalCommands(resting, role, deps.now());
        const given = { name: route.command, status: answer.status, body: answer.body };
        expect(given).toMatchObject({ status: 409, body: { state: status, allowed } });
        expect(answer.body.type).toMatch(/illegal-transition$/);
      }
    }
  });

  test('is not there for anybody else', async () => {
    const order = await storeOrder(world, journey);
    for (const { roles: open, request } of orderRoutes) {
      for (const role of ['creator', 'advertiser'] as const) {
        const { path, body } = request(order, deps.now(), role);
        const stranger = await strangers[role].post(path, body);
        expect(stranger.status).toBe(open.includes(role) ? 404 : 403);
      }
    }
  });
});
