import type { exportSections } from '../../contract/schemas/account.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { PartyRole } from '../../domain/ledger/booking.ts';
import { listAgreements } from '../../store/agreement-store.ts';
import { listApplications } from '../../store/application-store.ts';
import { findCreatorRecord } from '../../store/creator-store.ts';
import { listDepositsOf } from '../../store/deposit-store.ts';
import { listEntries } from '../../store/ledger-store.ts';
import { lists } from '../../store/lists.ts';
import { listNotices } from '../../store/notice-store.ts';
import { listOrders } from '../../store/order-store.ts';
import { findPayoutAccount } from '../../store/payout-account-store.ts';
import { findPreferences, findProfile } from '../../store/profile-store.ts';
import { listQuestionsAskedBy } from '../../store/question-store.ts';
import { listTaskApplicationsOf } from '../../store/task-application-store.ts';
import { listTasksOfAdvertiser } from '../../store/task-store.ts';
import { listWebhooks } from '../../store/webhook-store.ts';
import { listWithdrawals } from '../../store/withdrawal-store.ts';
import { viewOfQuestion } from '../consultation/question-view.ts';
import { viewOfApplication } from '../creators/application-view.ts';
import { viewOfCreator } from '../creators/creator-view.ts';
import { viewOfOrder } from '../orders/order-view.ts';
import { viewOfDeposit } from '../payments/deposit-view.ts';
import { viewOfTaskApplication } from '../recruit/task-application-view.ts';
import { ownViewOfTask } from '../tasks/task-view.ts';
import { viewOfEntry } from '../wallet/list-entries.ts';
import { viewOfPayoutAccount } from '../wallet/payout-account-view.ts';
import { walletOf } from '../wallet/whose-wallet.ts';
import { viewOfWithdrawal } from '../wallet/withdrawal-view.ts';
import { viewOfWebhook } from '../webhooks/webhook-view.ts';
import { messages, ofOrders, timeline, uploads } from './export-of-orders.ts';
import { type ReadPart, withNext } from './export-part.ts';
import { balances, clients, reports, standing, taxYears } from './export-small.ts';

export type Section = (typeof exportSections)[number];

const profile: ReadPart = async ({ table, policy }, { creatorId, advertiserId, agencyId }, { now }) => {
  const [told, preferences, payoutAccount, agencyPayoutAccount, record] = await Promise.all([
    findProfile(table, creatorId),
    findPreferences(table, creatorId),
    findPayoutAccount(table, { role: 'creator', id: creatorId }),
    findPayoutAccount(table, { role: 'agency', id: agencyId }),
    findCreatorRecord(table, creatorId),
  ]);
  const known = {
    ...{ creatorId, advertiserId, agencyId, exportedAt: now },
    ...(record && { creator: viewOfCreator(record) }),
    ...(told && { profile: told.content }),
    ...(preferences && { preferences: preferences.content }),
    ...(payoutAccount && { payoutAccount: viewOfPayoutAccount(payoutAccount, policy) }),
    ...(agencyPayoutAccount && { agencyPayoutAccount: viewOfPayoutAccount(agencyPayoutAccount, policy) }),
  };
  return { data: [known] };
};

const orders =
  (side: 'creator' | 'advertiser'): ReadPart =>
  async ({ table }, { creatorId, advertiserId }, { limit, after, now }) => {
    const own =
      side === 'creator' ? lists.ordersOfCreator(creatorId) : lists.ordersOfAdvertiser(advertiserId);
    const page = await listOrders(table, own, limit, after);
    return withNext(
      page.orders.map((order) => viewOfOrder(order, now, side)),
      page.next,
    );
  };

const always = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' } as const;

const entries =
  (role: PartyRole): ReadPart =>
  async ({ table }, caller, { limit, after }) => {
    const purse = walletOf(caller, role);
    const { records, next } = await listEntries(table, purse, always, limit, after);
    return withNext(
      records.map((record) => viewOfEntry(purse, record)),
      next,
    );
  };

const withdrawals =
  (role: Payee['role']): ReadPart =>
  async ({ table }, { creatorId, agencyId }, { limit, after }) => {
    const payee = { role, id: role === 'creator' ? creatorId : agencyId };
    const page = await listWithdrawals(table, payee, limit, after);
    return withNext(page.withdrawals.map(viewOfWithdrawal), page.next);
  };

const webhooks =
  (role: PartyRole): ReadPart =>
  async ({ table }, caller, { limit, after, now }) => {
    const page = await listWebhooks(table, walletOf(caller, role).id, limit, after);
    return withNext(
      page.webhooks.map((webhook) => viewOfWebhook(webhook, now)),
      page.next,
    );
  };

const agreements =
  (side: 'creator' | 'agency'): ReadPart =>
  async ({ table }, { creatorId, agencyId }, { limit, after }) => {
    const listing =
      side === 'creator' ? lists.agreementsOfCreator(creatorId) : lists.agreementsOfAgency(agencyId);
    const page = await listAgreements(table, listing, limit, after);
    return withNext(page.agreements, page.next);
  };

const notices =
  (role: PartyRole): ReadPart =>
  async ({ table, policy }, caller, { limit, after, now }) => {
    const { id } = walletOf(caller, role);
    const page = await listNotices(table, id, policy.noticesKeptFor, now, limit, after);
    return withNext(page.notices, page.next);
  };

/** What is kept of an account, in the order in which it is handed out. */
export const readSection: Readonly<Record<Section, ReadPart>> = {
  profile,
  balances,
  standing,
  'agreements-as-creator': agreements('creator'),
  'agreements-as-agency': agreements('agency'),
  'reports-as-creator': reports('creator'),
  'reports-as-advertiser': reports('advertiser'),
  'tax-years': taxYears,
  'notices-as-creator': notices('creator'),
  'notices-as-advertiser': notices('advertiser'),
  'notices-as-agency': notices('agency'),
  clients,
  applications: async ({ table }, { creatorId }, { limit, after }) => {
    const { records, next } = await listApplications(table, lists.applicationsOf(creatorId), limit, after);
    return withNext(
      records.map(({ application }) => viewOfApplication(application)),
      next,
    );
  },
  'task-applications': async ({ table }, { creatorId }, { limit, after }) => {
    const { applications, next } = await listTaskApplicationsOf(table, creatorId, limit, after);
    return withNext(applications.map(viewOfTaskApplication), next);
  },
  questions: async ({ table }, { creatorId }, { limit, after }) => {
    const { questions, next } = await listQuestionsAskedBy(table, creatorId, limit, after);
    return withNext(
      questions.map((question) => viewOfQuestion(question, { role: 'creator', creatorId })),
      next,
    );
  },
  tasks: async ({ table, policy }, { advertiserId }, { limit, after, now }) => {
    const { tasks, next } = await listTasksOfAdvertiser(table, advertiserId, undefined, limit, after);
    return withNext(
      tasks.map((task) => ownViewOfTask(task, policy, now)),
      next,
    );
  },
  'orders-as-creator': orders('creator'),
  'timelines-as-creator': ofOrders('creator', timeline),
  'messages-as-creator': ofOrders('creator', messages),
  'uploads-as-creator': ofOrders('creator', uploads),
  'orders-as-advertiser': orders('advertiser'),
  'timelines-as-advertiser': ofOrders('advertiser', timeline),
  'messages-as-advertiser': ofOrders('advertiser', messages),
  'uploads-as-advertiser': ofOrders('advertiser', uploads),
  deposits: async ({ table }, { advertiserId }, { limit, after }) => {
    const { deposits, next } = await listDepositsOf(table, advertiserId, limit, after);
    return withNext(deposits.map(viewOfDeposit), next);
  },
  'entries-as-creator': entries('creator'),
  'entries-as-advertiser': entries('advertiser'),
  'entries-as-agency': entries('agency'),
  withdrawals: withdrawals('creator'),
  'withdrawals-as-agency': withdrawals('agency'),
  'webhooks-as-creator': webhooks('creator'),
  'webhooks-as-advertiser': webhooks('advertiser'),
  'webhooks-as-agency': webhooks('agency'),
};
