import { money } from '#shared/domain/money.ts';
import type { NextAction } from '#shared/domain/orders/next-actions.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import type { Instant } from '#shared/domain/time.ts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { submissionBody } from '#test/support/world.ts';
import { orderRoutes } from '#test/usecases/orders/order-routes.ts';
import { sampleFile } from '../uploads.ts';
import type { Person, Requests } from './requests.ts';

/** Staff, and the parties of one order. */
export type Cast = {
  readonly creator: Person;
  readonly advertiser: Person;
  readonly reviewers: readonly Person[];
  readonly operator: Person;
  readonly otherOperator: Person;
};

export type StepDeps = {
  readonly requests: Requests;
  readonly random: RandomSource;
  /** Puts the bytes at a presigned address. */
  readonly store: (url: string) => void;
};

const choosePerson = ({ by }: NextAction, cast: Cast, random: RandomSource): Person => {
  if (by === 'creator' || by === 'advertiser' || by === 'operator') return cast[by];
  return random.pick(cast.reviewers);
};

/** Invitations are answered under their id, which is their order's with another prefix. */
const invitationRoutes: Readonly<Record<string, string>> = {
  accept_invitation: 'accept',
  decline_invitation: 'decline',
};

type Step = { readonly method: 'post' | 'put'; readonly path: string; readonly body?: unknown };

const requestOf = (action: NextAction, order: Order, now: Instant, person: Person): Step => {
  if (action.action === 'correct_rating') {
    return {
      method: 'put',
      path: `/orders/${order.id}/ratings/mine`,
      body: { score: 3, text: 'It was late.' },
    };
  }
  const decision = invitationRoutes[action.action];
  const step = decision
    ? { path: `/invitations/${order.id.replace('ord_', 'inv_')}/decision`, body: { decision } }
    : routeOf(action, order).request(order, now, person.role);
  return { method: 'post', ...step };
};

const routeOf = ({ action, by }: NextAction, { status }: Order) => {
  const found = orderRoutes.find(
    ({ command, roles, stage }) =>
      command === action && (roles as readonly string[]).includes(by) && (!stage || stage.includes(status)),
  );
  if (!found)
    throw new Error(`an order that is ${status} offers ${action} to the ${by}, and has no route for it`);
  return found;
};

/** Submits the file; one time in eight without what the brief requires, so that the screening rejects it. */
const submitWork = async ({ requests, random, store }: StepDeps, person: Person, order: Order) => {
  const declared = await requests.send(person, 'post', `/orders/${order.id}/uploads`, sampleFile);
  if (declared?.status !== 201) return undefined;
  store(declared.body.url);
  return submissionBody([declared.body.uploadId], random.chance(0.125) ? { hashtags: [] } : {});
};

const createCancellationBody = async ({ requests }: StepDeps, person: Person, order: Order) => {
  const quote = await requests.send(person, 'get', `/orders/${order.id}/cancellation-quote`);
  const { quoteId } = (quote?.body ?? {}) as { quoteId?: string };
  return quoteId === undefined ? undefined : { reason: 'A recall.', quoteId };
};

const createRuling = ({ random }: StepDeps, { terms }: Order) => ({
  // Nothing, all, or anything between.
  creatorAmount: money(
    Math.floor(terms.price.amount * random.pick([0, 1, random.drawUnit()])),
    terms.price.currency,
  ),
  reasons: [{ code: 'weak', message: 'Weak.' }],
});

/** The body of a step that must name what was stored or quoted before. */
const bodyOf = (
  deps: StepDeps,
  { action, by }: NextAction,
  person: Person,
  order: Order,
  defaultBody: unknown,
) => {
  if (action === 'submit_work') return submitWork(deps, person, order);
  if (action === 'cancel' && by === 'advertiser') return createCancellationBody(deps, person, order);
  return action === 'resolve' ? createRuling(deps, order) : defaultBody;
};

/** Takes one of the next actions of an order, and returns the result. */
export const takeStep = async (
  deps: StepDeps,
  cast: Cast,
  order: Order,
  action: NextAction,
  now: Instant,
): Promise<string> => {
  const person = choosePerson(action, cast, deps.random);
  const { method, path, body: defaultBody } = requestOf(action, order, now, person);
  const body = await bodyOf(deps, action, person, order, defaultBody);
  if (body === undefined && defaultBody !== undefined) return `${action.action}: not prepared`;
  const twice = deps.random.chance(0.05);
  // A slot that is released at the moment in which its task closes.
  const closes = action.action === 'decline_invitation' && deps.random.chance(0.8);
  const [answer] = await Promise.all([
    deps.requests.send(person, method, path, body),
    ...(twice ? [deps.requests.send(person, method, path, body)] : []),
    ...(closes ? [deps.requests.send(cast.advertiser, 'post', `/tasks/${order.taskId}/close`)] : []),
  ]);
  await approveProposed(answer, (path, decision) =>
    deps.requests.send(cast.otherOperator, 'post', path, decision),
  );
  const slug = answer && answer.status >= 300 ? ` ${String(answer.body.type).split('/').at(-1)}` : '';
  return `${action.action} by the ${action.by}: ${answer?.status ?? 'no answer'}${slug}`;
};
