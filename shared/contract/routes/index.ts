import type { Route } from '../define-route.ts';
import * as account from './accounts.ts';
import * as adjustments from './adjustments.ts';
import * as agencies from './agencies.ts';
import * as audits from './audits.ts';
import * as creators from './creators.ts';
import * as depositCases from './deposit-cases.ts';
import * as payments from './deposits.ts';
import * as documentation from './documentation.ts';
import * as invitations from './invitations.ts';
import * as finance from './ledger.ts';
import * as clients from './machine-clients.ts';
import * as messages from './messages.ts';
import * as inbox from './notifications.ts';
import * as agreements from './order-changes.ts';
import * as orderSteps from './order-steps.ts';
import * as orders from './orders.ts';
import * as consultation from './questions.ts';
import * as reconciliations from './reconciliations.ts';
import * as orderQueues from './reviews.ts';
import * as system from './system.ts';
import * as recruit from './task-applications.ts';
import * as moderation from './task-moderation.ts';
import * as tasks from './tasks.ts';
import * as uploads from './uploads.ts';
import * as wallet from './wallet.ts';
import * as income from './wallet-income.ts';
import * as webhooks from './webhooks.ts';
import * as withdrawalCases from './withdrawals.ts';

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

/** Every route by the name of its constant, which is its `operationId` in the OpenAPI document. */
export const operations: Readonly<Record<string, Route>> = Object.assign({}, ...groups);

export const routes: readonly Route[] = groups.flatMap((group) => Object.values(group));
