import { describe, expect, test } from 'vitest';
import { routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { listLegalCommands } from '#shared/domain/orders/guards.ts';
import { type CommandName, type Status, stageOf, statuses } from '#shared/domain/orders/lifecycle.ts';
import { listNextActions, previewTimeout } from '#shared/domain/orders/next-actions.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { addDuration, toEpochMs } from '#shared/domain/time.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import {
  createInvitedOrder,
  createOrderIn,
  type OrderHistory,
  runCommand,
} from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  upload,
} from '#test/support/world.ts';
import { orderRoutes } from './order-routes.ts';

const newTable = await createTableFactory();
const world = createWorld(await newTable());
const { api, deps } = world;
await createCreator(world);
await deposit(world);
/** Takes back what invited creators decline. */
const taskId = await openTask(world, { engagement: 'invite' });

const roles = ['creator', 'advertiser', 'reviewer', 'operator'] as const;

/** The roles with a part in orders. */
type OrderRole = (typeof roles)[number];

const sessions = {
  creator: world.creator,
  advertiser: world.advertiser,
  reviewer: world.reviewer,
  operator: world.operator,
} as const;

const strangers = {
  creator: api.signIn('eve', 'creator'),
  advertiser: api.signIn('eva', 'advertiser'),
} as const;

/**
 * The order after its first events, with the creator's requests open where it takes any, and with its
 * publication checked.
 */
const journeysTo = (status: Status): readonly OrderHistory[] => {
  const come = createOrderIn(status);
  const asking: readonly CommandName[] = ['request_cancellation', 'request_extension'];
  const requested = asking.reduce(
    (journey, type) =>
      listLegalCommands(journey.order, 'creator', journey.now).includes(type)
        ? runCommand(journey, type)
        : journey,
    come,
  );
  const checked =
    status === 'approved'
      ? (['people', 'machine'] as const).map((check) => runCommand(come, 'publish', { with: { check } }))
      : [];
  return requested === come ? [come] : [come, requested, ...checked];
};

const onceInvited = {
  status: 'producing',
  journey: runCommand(createInvitedOrder(), 'accept_invitation'),
} as const;

// The clock only goes forward: the states are tried in the order of the shortest journeys to them.
const cases = statuses
  .flatMap((status) => journeysTo(status).map((journey) => ({ status, journey })))
  .concat(onceInvited)
  .toSorted((a, b) => toEpochMs(a.journey.now) - toEpochMs(b.journey.now))
  .map(({ status, journey }) => {
    const hasRequest = journey.order.cancellationRequest || journey.order.extensionRequest;
    const { proof, invitation } = journey.order;
    const more = [
      hasRequest && ' and asked',
      invitation && ' and invited',
      proof && ` and checked by the ${proof.by}`,
    ];
    return [`${status}${more.filter(Boolean).join('')}`, status, journey] as const;
  });

type OrderRoute = (typeof orderRoutes)[number];

const isLegalHere = ({ command, stage }: OrderRoute, order: Order, role: OrderRole): boolean =>
  listLegalCommands(order, role, deps.now()).includes(command) &&
  (stage === undefined || stage.includes(order.status));

const send = async (
  route: OrderRoute,
  order: Order,
  role: OrderRole,
  isLegal: boolean,
): Promise<ApiResponse> => {
  const { path, body } = route.request(order, deps.now(), role);
  const needsFile = route.command === 'submit_work' && isLegal;
  const uploaded = needsFile ? submissionBody([await upload(world, order.id, 'first-cut.mp4')]) : body;
  const quoted = route.command === 'cancel' && role === 'advertiser' && isLegal;
  const quote = quoted
    ? await expectSuccess(sessions.advertiser.get(`/orders/${order.id}/cancellation-quote`))
    : undefined;
  const named = quote
    ? { reason: 'A recall.', quoteId: (quote as unknown as { quoteId: string }).quoteId }
    : uploaded;
  return sessions[role].post(path, named);
};

const walletsOf = async () => {
  const [advertiser, creator] = await Promise.all([
    expectSuccess(sessions.advertiser.get('/wallet')),
    expectSuccess(sessions.creator.get('/wallet')),
  ]);
  return { advertiser: advertiser.available.amount, creator: creator.available.amount };
};

/** Executes an action that was offered with amounts, and asserts that these amounts arrive. */
const expectMoney = async (route: OrderRoute, order: Order, role: OrderRole): Promise<void> => {
  const offered = listNextActions(order, deps.now()).find(
    ({ action, by }) => action === route.command && by === role,
  );
  const before = await walletsOf();
  const answer = await send(route, order, role, true);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  // The held funds of an invitation return to its task, and stay held.
  if (!offered?.money || route.isThere) return;
  const now = await walletsOf();
  const change = { advertiser: now.advertiser - before.advertiser, creator: now.creator - before.creator };
  const { advertiser, creator, fee, agency } = offered.money;
  expect(change).toEqual({ advertiser: advertiser.amount, creator: creator.amount });
  expect(advertiser.amount + creator.amount + fee.amount + (agency?.amount ?? 0)).toBe(order.held);
};

describe.each(cases)('an order that is %s', (_name, status, journey) => {
  test('takes exactly the commands in the table, by every route and from every role', async () => {
    deps.clock.set(toEpochMs(addDuration(journey.now, 'PT1M')));
    const resting = await storeOrder(world, journey, { taskId });
    for (const route of orderRoutes) {
      for (const role of roles) {
        if (!route.roles.includes(role)) {
          expect((await send(route, resting, role, false)).status).toBe(403);
          continue;
        }
        if (isLegalHere(route, resting, role)) {
          await expectMoney(route, await storeOrder(world, journey, { taskId }), role);
          continue;
        }
        const answer = await send(route, resting, role, false);
        if (route.isThere?.(resting) === false) {
          expect(answer.status).toBe(404);
          continue;
        }
        const allowed = listLegalCommands(resting, role, deps.now());
        const given = { name: route.command, status: answer.status, body: answer.body };
        expect(given).toMatchObject({ status: 409, body: { state: status, allowed } });
        expect(answer.body.type).toMatch(/illegal-transition$/);
      }
    }
  });

  test('can be quoted for by its advertiser and claimed by a reviewer, where the table allows what follows', async () => {
    const order = await storeOrder(world, journey, { taskId });
    const legal = {
      advertiser: listLegalCommands(order, 'advertiser', deps.now()),
      reviewer: listLegalCommands(order, 'reviewer', deps.now()),
    };
    const quote = await sessions.advertiser.get(`/orders/${order.id}/cancellation-quote`);
    expect(quote.status).toBe(legal.advertiser.includes('cancel') ? 200 : 409);
    const claim = await sessions.reviewer.post(`/reviews/orders/${order.id}/claim`);
    expect(claim.status).toBe(legal.reviewer.length > 0 ? 200 : 409);
    // A reviewer has only a few claims at once.
    await sessions.reviewer.delete(`/reviews/orders/${order.id}/claim`);
    for (const refused of [quote, claim].filter(({ status }) => status === 409)) {
      expect(refused.body).toMatchObject({ state: status });
    }
  });

  test('shows each of its readers its status and what happens next', async () => {
    const order = await storeOrder(world, journey, { taskId });
    const { terms, dueAt } = order;
    const clocks = previewTimeout(order);
    for (const role of roles) {
      const shown = await expectSuccess(sessions[role].get(`/orders/${order.id}`));
      expect(shown).toMatchObject({
        status,
        nextActions: listNextActions(order, deps.now()),
        timeZone: terms.timeZone,
        processVersion: terms.processVersion,
        ...(dueAt && { dueAt, onTimeout: clocks }),
      });
      expect(['dueAt' in shown, 'onTimeout' in shown]).toEqual([dueAt !== undefined, dueAt !== undefined]);
    }
  });

  test('does not exist for anybody else', async () => {
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

describe('the routes of this test', () => {
  const tried = orderRoutes.flatMap(({ command, roles: who }) => who.map((role) => `${role} ${command}`));

  // A rating is corrected by PUT, and tested with the ratings.
  test('give every command that the table allows a person', () => {
    const ofPeople = statuses
      .flatMap((status) =>
        Object.entries(stageOf(status).transitions).flatMap(([command, { by }]) =>
          by.filter((role) => roles.some((person) => person === role)).map((role) => `${role} ${command}`),
        ),
      )
      .filter((cell) => !cell.endsWith(' correct_rating'));
    expect(new Set(tried)).toEqual(new Set(ofPeople));
  });

  test('are all routes of the contract that give an order a command', () => {
    const { order, now } = createOrderIn('appealing');
    const paths = orderRoutes.flatMap(({ roles: who, request }) =>
      who.map((role) => request({ ...order, id: 'ord_1' }, now, role).path),
    );
    const isTried = (path: string): boolean => {
      const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
      return paths.some((given) => pattern.test(given));
    };
    const ofOrders = routes.filter(
      ({ method, path, problems }) =>
        method === 'POST' &&
        /\{(orderId|invitationId)\}/.test(path) &&
        problems.includes('illegal-transition'),
    );
    expect(
      ofOrders
        .filter(({ path }) => !isTried(path))
        .map(routeKey)
        .toSorted(),
    ).toEqual(['POST /orders/{orderId}/uploads', 'POST /reviews/orders/{orderId}/claim']);
  });
});
