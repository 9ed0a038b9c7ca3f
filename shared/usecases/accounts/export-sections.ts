import type { exportSections } from '../../contract/schemas/accounts.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { PartyRole } from '../../domain/ledger/wallet-change.ts';
import { listAgreements } from '../../store/agencies/agreement-store.ts';
import { listApplications } from '../../store/creators/creator-application-store.ts';
import { findCreatorRecord } from '../../store/creators/creator-store.ts';
import { findPreferences, findProfile } from '../../store/creators/profile-store.ts';
import { listDepositsOf } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { listEntries } from '../../store/ledger/journal-store.ts';
import { listNotifications } from '../../store/notifications/notification-store.ts';
import { listOrders } from '../../store/orders/order-store.ts';
import { findPayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';
import { listQuestionsOfCreator } from '../../store/questions/question-store.ts';
import { listTaskApplicationsOf } from '../../store/task-applications/task-application-store.ts';
import { listTasksOfAdvertiser } from '../../store/tasks/task-store.ts';
import { listWebhooks } from '../../store/webhooks/webhook-store.ts';
import { listWithdrawals } from '../../store/withdrawals/withdrawal-store.ts';
import { toApplicationView } from '../creators/application-view.ts';
import { toCreatorView } from '../creators/creator-view.ts';
import { toDepositView } from '../deposits/deposit-view.ts';
import { toOrderView } from '../orders/order-view.ts';
import { toPayoutAccountView } from '../payout-accounts/payout-account-view.ts';
import { toQuestionView } from '../questions/question-view.ts';
import { toTaskApplicationView } from '../task-applications/task-application-view.ts';
import { toOwnTaskView } from '../tasks/task-view.ts';
import { toEntryView } from '../wallet/list-entries.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { toWebhookView } from '../webhooks/webhook-view.ts';
import { toWithdrawalView } from '../withdrawals/withdrawal-view.ts';
import { type ReadExportPage, toExportPage } from './export-page.ts';
import { exportPerOrder, messages, timeline, uploads } from './export-per-order.ts';
import { balances, clients, reports, standing, taxYears } from './export-small-sections.ts';

export type Section = (typeof exportSections)[number];

const profile: ReadExportPage = async ({ table, policy }, { creatorId, advertiserId, agencyId }, { now }) => {
  const [profileItem, preferences, payoutAccount, agencyPayoutAccount, record] = await Promise.all([
    findProfile(table, creatorId),
    findPreferences(table, creatorId),
    findPayoutAccount(table, { role: 'creator', id: creatorId }),
    findPayoutAccount(table, { role: 'agency', id: agencyId }),
    findCreatorRecord(table, creatorId),
  ]);
  const known = {
    ...{ creatorId, advertiserId, agencyId, exportedAt: now },
    ...(record && { creator: toCreatorView(record) }),
    ...(profileItem && { profile: profileItem.content }),
    ...(preferences && { preferences: preferences.content }),
    ...(payoutAccount && { payoutAccount: toPayoutAccountView(payoutAccount, policy) }),
    ...(agencyPayoutAccount && { agencyPayoutAccount: toPayoutAccountView(agencyPayoutAccount, policy) }),
  };
  return { data: [known] };
};

const orders =
  (side: 'creator' | 'advertiser'): ReadExportPage =>
  async ({ table }, { creatorId, advertiserId }, { limit, after, now }) => {
    const own =
      side === 'creator' ? indexes.ordersOfCreator(creatorId) : indexes.ordersOfAdvertiser(advertiserId);
    const page = await listOrders(table, own, limit, after);
    return toExportPage(
      page.orders.map((order) => toOrderView(order, now, side)),
      page.next,
    );
  };

const allTime = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' } as const;

const entries =
  (role: PartyRole): ReadExportPage =>
  async ({ table }, caller, { limit, after }) => {
    const party = resolveParty(caller, role);
    const { records, next } = await listEntries(table, party, allTime, limit, after);
    return toExportPage(
      records.map((record) => toEntryView(party, record)),
      next,
    );
  };

const withdrawals =
  (role: Payee['role']): ReadExportPage =>
  async ({ table }, { creatorId, agencyId }, { limit, after }) => {
    const payee = { role, id: role === 'creator' ? creatorId : agencyId };
    const page = await listWithdrawals(table, payee, limit, after);
    return toExportPage(page.withdrawals.map(toWithdrawalView), page.next);
  };

const webhooks =
  (role: PartyRole): ReadExportPage =>
  async ({ table }, caller, { limit, after, now }) => {
    const page = await listWebhooks(table, resolveParty(caller, role).id, limit, after);
    return toExportPage(
      page.webhooks.map((webhook) => toWebhookView(webhook, now)),
      page.next,
    );
  };

const agreements =
  (side: 'creator' | 'agency'): ReadExportPage =>
  async ({ table }, { creatorId, agencyId }, { limit, after }) => {
    const listing =
      side === 'creator' ? indexes.agreementsOfCreator(creatorId) : indexes.agreementsOfAgency(agencyId);
    const page = await listAgreements(table, listing, limit, after);
    return toExportPage(page.agreements, page.next);
  };

const exportNotifications =
  (role: PartyRole): ReadExportPage =>
  async ({ table, policy }, caller, { limit, after, now }) => {
    const { id } = resolveParty(caller, role);
    const page = await listNotifications(table, id, policy.notificationRetention, now, limit, after);
    return toExportPage(page.notifications, page.next);
  };

/** The sections of an export, in their order. */
export const readSection: Readonly<Record<Section, ReadExportPage>> = {
  profile,
  balances,
  standing,
  'agreements-as-creator': agreements('creator'),
  'agreements-as-agency': agreements('agency'),
  'reports-as-creator': reports('creator'),
  'reports-as-advertiser': reports('advertiser'),
  'tax-years': taxYears,
  'notices-as-creator': exportNotifications('creator'),
  'notices-as-advertiser': exportNotifications('advertiser'),
  'notices-as-agency': exportNotifications('agency'),
  clients,
  applications: async ({ table }, { creatorId }, { limit, after }) => {
    const { records, next } = await listApplications(table, indexes.applicationsOf(creatorId), limit, after);
    return toExportPage(
      records.map(({ application }) => toApplicationView(application)),
      next,
    );
  },
  'task-applications': async ({ table }, { creatorId }, { limit, after }) => {
    const { applications, next } = await listTaskApplicationsOf(table, creatorId, limit, after);
    return toExportPage(applications.map(toTaskApplicationView), next);
  },
  questions: async ({ table }, { creatorId }, { limit, after }) => {
    const { questions, next } = await listQuestionsOfCreator(table, creatorId, limit, after);
    return toExportPage(
      questions.map((question) => toQuestionView(question, { role: 'creator', creatorId })),
      next,
    );
  },
  tasks: async ({ table, policy }, { advertiserId }, { limit, after, now }) => {
    const { tasks, next } = await listTasksOfAdvertiser(table, advertiserId, undefined, limit, after);
    return toExportPage(
      tasks.map((task) => toOwnTaskView(task, policy, now)),
      next,
    );
  },
  'orders-as-creator': orders('creator'),
  'timelines-as-creator': exportPerOrder('creator', timeline),
  'messages-as-creator': exportPerOrder('creator', messages),
  'uploads-as-creator': exportPerOrder('creator', uploads),
  'orders-as-advertiser': orders('advertiser'),
  'timelines-as-advertiser': exportPerOrder('advertiser', timeline),
  'messages-as-advertiser': exportPerOrder('advertiser', messages),
  'uploads-as-advertiser': exportPerOrder('advertiser', uploads),
  deposits: async ({ table }, { advertiserId }, { limit, after }) => {
    const { deposits, next } = await listDepositsOf(table, advertiserId, limit, after);
    return toExportPage(deposits.map(toDepositView), next);
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
