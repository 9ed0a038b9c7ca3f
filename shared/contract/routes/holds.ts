import { commandProblems } from '../define-order-command.ts';
import { defineList, defineRoute } from '../define-route.ts';
import {
  HoldBody,
  HoldReleaseBody,
  HoldView,
  OrderHoldBody,
  OrderHoldView,
  RestrictedParty,
  RestrictionKind,
} from '../schemas/holds.ts';

const success = { status: 200, schema: HoldView } as const;

export const listHolds = defineList('controls', 'GET /operations/holds', {
  summary: 'List accounts on hold or suspended',
  permission: ['accounts.hold', 'finance.read'],
  query: { kind: RestrictionKind.optional() },
  items: RestrictedParty,
});

export const getAccountHold = defineRoute('controls', 'GET /operations/accounts/{partyId}/hold', {
  summary: 'Get the hold of an account',
  permission: ['accounts.hold', 'finance.read'],
  success,
});

export const holdAccount = defineRoute('controls', 'PUT /operations/accounts/{partyId}/hold', {
  summary: 'Stop an account or its payouts',
  permission: 'accounts.hold',
  body: HoldBody,
  success,
});

export const releaseAccountHold = defineRoute('controls', 'DELETE /operations/accounts/{partyId}/hold', {
  summary: 'Release an account from its hold',
  permission: 'accounts.hold',
  act: 'payout_hold_release',
  body: HoldReleaseBody,
  success,
});

const orderHold = { status: 200, schema: OrderHoldView } as const;

export const getOrderHold = defineRoute('controls', 'GET /operations/orders/{orderId}/hold', {
  summary: 'Get the hold of an order',
  permission: 'orders.hold',
  success: orderHold,
});

export const holdOrder = defineRoute('controls', 'PUT /operations/orders/{orderId}/hold', {
  summary: 'Stop an order until it is released',
  permission: 'orders.hold',
  body: OrderHoldBody,
  success: orderHold,
  problems: commandProblems,
});

export const releaseOrderHold = defineRoute('controls', 'DELETE /operations/orders/{orderId}/hold', {
  summary: 'Release an order from its hold',
  permission: 'orders.hold',
  body: HoldReleaseBody,
  success: orderHold,
  problems: commandProblems,
});
