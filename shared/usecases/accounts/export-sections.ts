import type { exportSections } from '../../contract/schemas/accounts.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { PartyRole } from '../../domain/ledger/wallet-change.ts';
import { listAgreements } from '../../store/agencies/agreement-store.ts';
import { listApplications } from '../../store/creators/creator-application-store.ts';
import { findCreatorRecord } from '../../store/creators/creator-store.ts';
import { findPreferences, findProfile } from '../../store/creators/profile-store.ts';
import { listDeposits } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { listEntries } from '../../store/ledger/journal-store.ts';
import { inboxOf } from '../../store/notifications/inbox.ts';
import { listNotifications } from '../../store/notifications/notification-store.ts';
import { listOrders } from '../../store/orders/order-store.ts';
import { mapEach } from '../../store/page.ts';
import { findPayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';
import { listQuestions } from '../../store/questions/question-store.ts';
import { listTaskApplications } from '../../store/task-applications/task-application-store.ts';
import { listTasks } from '../../store/tasks/task-store.ts';
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
import { readAccountData } from './account-data.ts';
import type { ReadExportPage } from './export-page.ts';
import { exportPerOrder, messages, timeline, uploads } from './export-per-order.ts';
import {
  assets,
  balances,
  blocks,
  clients,
  reports,
  standing,
  takedowns,
  taxYears,
} from './export-small-sections.ts';
import { openedIdsOf } from './party-ids.ts';

export type Section = (typeof exportSections)[number];

const profile: ReadExportPage = async (deps, caller, { now }) => {
  const { table, policy } = deps;
  const { creatorId, advertiserId, agencyId } = caller;
  const [
    account,
    profileItem,
    preferences,
    payoutAccount,
    agencyPayoutAccount,
    advertiserPayoutAccount,
    record,
  ] = await Promise.all([
    readAccountData(deps, caller, now),
    findProfile(table, creatorId),
    findPreferences(table, creatorId),
    findPayoutAccount(table, { role: 'creator', id: creatorId }),
    findPayoutAccount(table, { role: 'agency', id: agencyId }),
    findPayoutAccount(table, { role: 'advertiser', id: advertiserId }),
    findCreatorRecord(table, creatorId),
  ]);
  const known = {
    ...openedIdsOf(caller),
    ...account,
    exportedAt: now,
    ...(record && { creator: toCreatorView(record, now) }),
    ...(record?.creator.absence && { absence: record.creator.absence }),
    ...(profileItem && { profile: profileItem.content }),
    ...(preferences && { preferences: preferences.content }),
    ...(payoutAccount && { payoutAccount: toPayoutAccountView(payoutAccount, policy) }),
    ...(agencyPayoutAccount && { agencyPayoutAccount: toPayoutAccountView(agencyPayoutAccount, policy) }),
    ...(advertiserPayoutAccount && {
      advertiserPayoutAccount: toPayoutAccountView(advertiserPayoutAccount, policy),
    }),
  };
  return { items: [known] };
};

const orders =
  (side: 'creator' | 'advertiser'): ReadExportPage =>
  ({ table }, { creatorId, advertiserId }, { now, ...page }) => {
    const own =
      side === 'creator' ? indexes.ordersOfCreator(creatorId) : indexes.ordersOfAdvertiser(advertiserId);
    return mapEach(listOrders(table, own, page), ({ order }) => toOrderView(order, now, side));
  };

const allTime = { from: '1970-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' } as const;

const entries =
  (role: PartyRole): ReadExportPage =>
  ({ table }, caller, page) => {
    const party = resolveParty(caller, role);
    return mapEach(listEntries(table, party, allTime, page), (record) => toEntryView(party, record));
  };

const withdrawals =
  (role: Payee['role']): ReadExportPage =>
  ({ table }, caller, page) => {
    const payee = { role, id: resolveParty(caller, role).id };
    return mapEach(listWithdrawals(table, indexes.withdrawalsOf(payee), page), toWithdrawalView);
  };

const webhooks =
  (role: PartyRole): ReadExportPage =>
  ({ table }, caller, { now, ...page }) =>
    mapEach(listWebhooks(table, indexes.webhooksOf(resolveParty(caller, role).id), page), (webhook) =>
      toWebhookView(webhook, now),
    );

const agreements =
  (side: 'creator' | 'agency'): ReadExportPage =>
  ({ table }, { creatorId, agencyId }, page) => {
    const range =
      side === 'creator' ? indexes.agreementsOfCreator(creatorId) : indexes.agreementsOfAgency(agencyId);
    return listAgreements(table, range, page);
  };

const exportNotifications =
  (role: PartyRole): ReadExportPage =>
  ({ table, policy }, caller, { now, ...page }) =>
    listNotifications(table, inboxOf(resolveParty(caller, role), policy.notificationRetention, now), page);

/** The sections of an export, in their order. */
export const readSection: Readonly<Record<Section, ReadExportPage>> = {
  profile,
  balances,
  standing,
  'agreements-as-creator': agreements('creator'),
  'agreements-as-agency': agreements('agency'),
  'reports-as-creator': reports('creator'),
  'reports-as-advertiser': reports('advertiser'),
  'reports-as-agency': reports('agency'),
  'takedowns-as-creator': takedowns('creator'),
  'takedowns-as-advertiser': takedowns('advertiser'),
  'tax-years': taxYears,
  'notices-as-creator': exportNotifications('creator'),
  'notices-as-advertiser': exportNotifications('advertiser'),
  'notices-as-agency': exportNotifications('agency'),
  clients,
  blocks,
  applications: ({ table }, { creatorId }, page) =>
    mapEach(listApplications(table, indexes.applicationsOf(creatorId), page), ({ application }) =>
      toApplicationView(application),
    ),
  'task-applications': ({ table }, { creatorId }, page) =>
    mapEach(listTaskApplications(table, indexes.taskApplicationsOf(creatorId), page), toTaskApplicationView),
  questions: ({ table }, { creatorId }, page) =>
    mapEach(listQuestions(table, indexes.questionsOfCreator(creatorId), page), (question) =>
      toQuestionView(question, { role: 'creator', creatorId }),
    ),
  tasks: ({ table, policy }, { advertiserId }, { now, ...page }) =>
    mapEach(listTasks(table, indexes.tasksOfAdvertiser(advertiserId), page), (task) =>
      toOwnTaskView(task, policy, now),
    ),
  'assets-as-creator': assets('creator'),
  'assets-as-advertiser': assets('advertiser'),
  'orders-as-creator': orders('creator'),
  'timelines-as-creator': exportPerOrder('creator', timeline),
  'messages-as-creator': exportPerOrder('creator', messages),
  'uploads-as-creator': exportPerOrder('creator', uploads),
  'orders-as-advertiser': orders('advertiser'),
  'timelines-as-advertiser': exportPerOrder('advertiser', timeline),
  'messages-as-advertiser': exportPerOrder('advertiser', messages),
  'uploads-as-advertiser': exportPerOrder('advertiser', uploads),
  deposits: ({ table }, { advertiserId }, page) =>
    mapEach(listDeposits(table, indexes.depositsOf(advertiserId), page), toDepositView),
  'entries-as-creator': entries('creator'),
  'entries-as-advertiser': entries('advertiser'),
  'entries-as-agency': entries('agency'),
  withdrawals: withdrawals('creator'),
  'withdrawals-as-agency': withdrawals('agency'),
  'withdrawals-as-advertiser': withdrawals('advertiser'),
  'webhooks-as-creator': webhooks('creator'),
  'webhooks-as-advertiser': webhooks('advertiser'),
  'webhooks-as-agency': webhooks('agency'),
};
