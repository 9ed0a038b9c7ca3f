import type { getPartyOverview as route } from '../../contract/routes/party-overviews.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/accounts/party.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { listDeposits } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { findBalance } from '../../store/ledger/journal-store.ts';
import { listNotes } from '../../store/notes/note-store.ts';
import { inboxOf } from '../../store/notifications/inbox.ts';
import { listNotifications } from '../../store/notifications/notification-store.ts';
import { listOrders } from '../../store/orders/order-store.ts';
import { listReports } from '../../store/reports/report-store.ts';
import { listStaffActs } from '../../store/staff-acts/staff-act-store.ts';
import { listTakedowns } from '../../store/takedowns/takedown-store.ts';
import { listWithdrawals } from '../../store/withdrawals/withdrawal-store.ts';
import { partyIdsOf } from '../accounts/party-ids.ts';
import { toPicturesView } from '../assets/pictures-view.ts';
import { may } from '../caller.ts';
import { findHoldSubject, type HoldSubject, holdOf } from '../holds/held-account.ts';
import type { UseCase } from '../use-case.ts';

/** How much of each kind a response shows. The lists of each kind have the rest. */
const latest = { limit: 10 };

const readOrders = async ({ table }: ApiDeps, { id, kind }: Party) => {
  if (kind === 'agency') return [];
  const range = kind === 'creator' ? indexes.ordersOfCreator(id) : indexes.ordersOfAdvertiser(id);
  const { orders } = await listOrders(table, range, latest);
  return orders.map(({ dueAt, hold, terms, ...order }) => ({
    id: order.id,
    title: order.title,
    status: order.status,
    since: order.since,
    createdAt: order.createdAt,
    ...(dueAt && !hold && { dueAt }),
    price: terms.price,
  }));
};

const readMoney = async ({ table, policy }: ApiDeps, { id, kind }: Party) => {
  const [balances, withdrawals, deposits] = await Promise.all([
    Promise.all(
      policy.currencies.map(async (currency) => ({ currency, ...(await findBalance(table, id, currency)) })),
    ),
    listWithdrawals(table, indexes.withdrawalsOf({ role: kind, id }), latest),
    kind === 'advertiser' ? listDeposits(table, indexes.depositsOf(id), latest) : { items: [] },
  ]);
  return {
    balances: balances.map(({ currency, available, held, withdrawing }) => ({
      ...{ currency, available, held, withdrawing },
    })),
    withdrawals: withdrawals.items.map(({ id: withdrawalId, status, amount, provider, requestedAt }) => ({
      ...{ id: withdrawalId, status, amount, provider, at: requestedAt },
    })),
    deposits: deposits.items.map(({ id: depositId, status, amount, provider, createdAt }) => ({
      ...{ id: depositId, status, amount, provider, at: createdAt },
    })),
  };
};

const readMatters = async ({ table, policy }: ApiDeps, { kind: role, id }: Party, now: Instant) => {
  const [notifications, reports, takedowns, notes] = await Promise.all([
    listNotifications(table, inboxOf({ role, id }, policy.notificationRetention, now), latest),
    listReports(table, indexes.openReportsAbout(id), latest),
    listTakedowns(table, indexes.takedownsOf(id), latest),
    listNotes(table, indexes.notes(id), latest),
  ]);
  return {
    notifications: notifications.items.map(({ id: notificationId, at, kind, title, isRead }) => ({
      ...{ id: notificationId, at, kind, title, isRead },
    })),
    reports: reports.items.map(({ id: reportId, createdAt, code, reason }) => ({
      ...{ id: reportId, createdAt, reason },
      ...(code !== undefined && { code }),
    })),
    takedowns: takedowns.items.map(({ id: takedownId, at, state, title }) => ({
      ...{ id: takedownId, at, state, title },
    })),
    notes: notes.items,
  };
};

/** The party with this id among those of its account. */
const findOwnParty = async (
  deps: ApiDeps,
  partyId: string,
): Promise<Refusal | { readonly subject: HoldSubject; readonly party: Party | undefined }> => {
  const subject = await findHoldSubject(deps, partyId);
  return isRefusal(subject) ? subject : { subject, party: subject.parties.find(({ id }) => id === partyId) };
};

/** Shows staff a party with its account, and the latest of everything that belongs to it. */
export const getPartyOverview =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params: { partyId }, caller, now }) => {
    const found = await findOwnParty(deps, partyId);
    if (isRefusal(found)) return found;
    const { subject, party } = found;
    if (!party) throw new Error(`the account of ${partyId} does not name it`);
    const [orders, matters, money, acts] = await Promise.all([
      readOrders(deps, party),
      readMatters(deps, party, now),
      may(caller, 'finance.read') ? readMoney(deps, party) : undefined,
      may(caller, 'acts.read')
        ? listStaffActs(deps.table, indexes.staffActs({ subject: partyId }), latest)
        : undefined,
    ]);
    const hold = holdOf(subject, now);
    const { id, kind, displayName, isVerified, takenDown, suspension } = party;
    return {
      response: {
        ...{ id, kind, orders, ...matters },
        ...(displayName !== undefined && { displayName }),
        ...toPicturesView(party),
        ...(isVerified !== undefined && { isVerified }),
        ...(takenDown && { takenDown }),
        ...(hold && { hold }),
        ...(suspension && { suspension }),
        ...(subject.account && { parties: partyIdsOf(subject.account) }),
        ...(money && { money }),
        ...(acts && { acts: acts.items }),
      },
    };
  };
