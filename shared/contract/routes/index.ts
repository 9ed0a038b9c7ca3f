import type { Route } from '../define-route.ts';
import * as account from './account.ts';
import * as adjustments from './adjustments.ts';
import * as agencies from './agencies.ts';
import * as agreements from './agreements.ts';
import * as audits from './audits.ts';
import * as clients from './clients.ts';
import * as consultation from './consultation.ts';
import * as creators from './creators.ts';
import * as depositCases from './deposit-cases.ts';
import * as documentation from './documentation.ts';
import * as finance from './finance.ts';
import * as inbox from './inbox.ts';
import * as income from './income.ts';
import * as invitations from './invitations.ts';
import * as messages from './messages.ts';
import * as moderation from './moderation.ts';
import * as orderQueues from './order-queues.ts';
import * as orderSteps from './order-steps.ts';
import * as orders from './orders.ts';
import * as payments from './payments.ts';
import * as reconciliations from './reconciliations.ts';
import * as recruit from './recruit.ts';
import * as system from './system.ts';
import * as tasks from './tasks.ts';
import * as uploads from './uploads.ts';
import * as wallet from './wallet.ts';
import * as webhooks from './webhooks.ts';
import * as withdrawalCases from './withdrawal-cases.ts';

const groups: readonly Readonly<Record<string, Route>>[] = [
  creators,
  agencies,
  tasks,
  moderation,
  recruit,
  invitations,
  consultation,
  orders,
  uploads,
  orderSteps,
  agreements,
  messages,
  orderQueues,
  inbox,
  account,
  webhooks,
  clients,
  wallet,
  payments,
  depositCases,
  withdrawalCases,
  income,
  finance,
  audits,
  adjustments,
  reconciliations,
  system,
  documentation,
];

/** Every route of the product by the name of its constant, which is its `operationId` in the OpenAPI document. */
export const operations: Readonly<Record<string, Route>> = Object.assign({}, ...groups);

/** Every route of the product. */
export const routes: readonly Route[] = groups.flatMap((group) => Object.values(group));
