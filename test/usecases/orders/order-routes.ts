import type { Role } from '#shared/contract/roles.ts';
import { invitationIdOf } from '#shared/domain/invitations/invitation.ts';
import type { CommandName, Status } from '#shared/domain/orders/lifecycle.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { addDuration, type Instant } from '#shared/domain/time.ts';
import { submissionBody } from '#test/support/world.ts';

const none = '0'.repeat(26);
const reasons = [{ code: 'weak', message: 'Weak.' }];

type OrderRoute = {
  readonly command: CommandName;
  readonly roles: readonly Role[];
  /** Whether the order has the resource of the route; without it, the route finds nothing. */
  readonly isThere?: (order: Order) => boolean;
  /** The states of the route, where other routes give the same command in other states. */
  readonly stage?: readonly Status[];
  readonly request: (
    order: Order,
    now: Instant,
    role: Role,
  ) => { readonly path: string; readonly body?: unknown };
};

const route = (
  command: CommandName,
  roles: readonly Role[],
  path: string | ((order: Order) => string),
  body?: unknown | ((order: Order, now: Instant, role: Role) => unknown),
  stage?: readonly Status[],
): OrderRoute => ({
  command,
  roles,
  ...(stage && { stage }),
  request: (order, now, role) => ({
    path: `/orders/${order.id}/${typeof path === 'string' ? path : path(order)}`,
    ...(body !== undefined && { body: typeof body === 'function' ? body(order, now, role) : body }),
  }),
});

const toCancellation = (step: string) => (order: Order) =>
  `cancellation-requests/${order.cancellationRequest?.id ?? `req_${none}`}/${step}`;
const toExtension = (step: string) => (order: Order) =>
  `extension-requests/${order.extensionRequest?.id ?? `req_${none}`}/${step}`;
const ofAppeal = (order: Order) => `appeals/${order.appeal?.id ?? `apc_${none}`}/decision`;

const approve = { decision: 'approve' };
const change = { decision: 'request_changes', reasons };

const answerToInvitation = (command: CommandName, decision: string): OrderRoute => ({
  command,
  roles: ['creator'],
  isThere: ({ invitation }) => invitation !== undefined,
  request: ({ id }) => ({ path: `/invitations/${invitationIdOf(id)}/decision`, body: { decision } }),
});

/** Every command that a person gives over HTTP, with each route that gives it. */
export const orderRoutes: readonly OrderRoute[] = [
  answerToInvitation('accept_invitation', 'accept'),
  answerToInvitation('decline_invitation', 'decline'),
  {
    command: 'withdraw_invitation',
    roles: ['advertiser'],
    isThere: ({ invitation }) => invitation !== undefined,
    request: ({ id }) => ({ path: `/invitations/${invitationIdOf(id)}/withdrawal` }),
  },
  route('submit_script', ['creator'], 'scripts', { text: 'A lamp, a hand, a light.' }),
  route('approve', ['advertiser'], 'script-reviews', approve, ['script_review']),
  route('request_changes', ['advertiser'], 'script-reviews', change, ['script_review']),
  route('submit_work', ['creator'], 'submissions', submissionBody([`upl_${none}`])),
  route('approve', ['reviewer'], 'reviews', approve),
  route('request_changes', ['reviewer'], 'reviews', change),
  route('reject', ['reviewer'], 'reviews', { decision: 'reject', reasons }),
  route('approve', ['advertiser'], 'advertiser-reviews', approve, ['advertiser_review']),
  route('request_changes', ['advertiser'], 'advertiser-reviews', change, ['advertiser_review']),
  route('extend_review', ['advertiser'], 'review-extension'),
  route('appeal', ['creator'], 'appeals', { statement: 'It does open with it.' }),
  route('uphold', ['reviewer'], ofAppeal, { decision: 'uphold', reasons }),
  route('overturn', ['reviewer'], ofAppeal, { decision: 'overturn' }),
  route('publish', ['creator'], 'publication', ({ id }: Order, now: Instant) => ({
    url: `https://example.com/v/${id}`,
    publishedAt: now,
    disclosed: true,
  })),
  route('confirm_publication', ['reviewer'], 'publication/proof', { decision: 'confirm' }),
  route('refuse_publication', ['reviewer'], 'publication/proof', { decision: 'refuse', reasons }),
  route('accept', ['advertiser'], 'acceptance', { decision: 'accept' }),
  route('dispute', ['advertiser'], 'acceptance', { decision: 'dispute', reasons }),
  route('reply', ['creator'], 'disputes/reply', { statement: 'It is the approved cut.' }),
  // Money for the creator would need a second person.
  route('resolve', ['operator'], 'disputes/resolution', ({ terms }: Order) => ({
    creatorAmount: { ...terms.price, amount: 0 },
    reasons,
  })),
  route('cancel', ['advertiser', 'operator'], 'cancellation', (_order: Order, _now: Instant, role: Role) =>
    role === 'operator' ? { reasons } : { reason: 'A recall.', quoteId: 'none' },
  ),
  route('request_cancellation', ['creator'], 'cancellation-requests', { reason: 'I am unwell.' }),
  route('grant_cancellation', ['advertiser'], toCancellation('decision'), { decision: 'grant' }),
  route('refuse_cancellation', ['advertiser'], toCancellation('decision'), { decision: 'refuse', reasons }),
  route('withdraw_cancellation', ['creator'], toCancellation('withdrawal')),
  route('request_extension', ['creator'], 'extension-requests', ({ dueAt }: Order, now: Instant) => ({
    until: addDuration(dueAt ?? now, 'P2D'),
    reason: 'The lamp is late.',
  })),
  route('grant_extension', ['advertiser'], toExtension('decision'), { decision: 'grant' }),
  route('refuse_extension', ['advertiser'], toExtension('decision'), { decision: 'refuse' }),
  route('withdraw_extension', ['creator'], toExtension('withdrawal')),
  {
    command: 'redrive',
    roles: ['operator'],
    request: ({ id }) => ({ path: `/operations/orders/${id}/redrive`, body: { reasons } }),
  },
  route('rate', ['creator', 'advertiser'], 'ratings', { score: 4, text: 'Good to work with.' }),
];
