import { deriveIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import type { Earner } from '../../domain/ledger/accounts.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { Instant } from '../../domain/time.ts';
import { findPayoutAccount } from '../../store/payout-accounts/payout-account-store.ts';
import { findWithdrawal } from '../../store/withdrawals/withdrawal-store.ts';

/** The id of the withdrawal that a settlement makes for one payee. */
export const automaticWithdrawalId = (role: Earner['role'], orderId: string, settledAt: Instant): string =>
  deriveIdAt('wdr', settledAt, `automatic ${role} ${orderId}`);

/** The payees of an order. */
export const payeesOf = ({ creatorId, terms: { agency } }: Order): readonly Earner[] => [
  { role: 'creator', id: creatorId },
  ...(agency ? [{ role: 'agency', id: agency.id } as const] : []),
];

/** The payees of an order with automatic withdrawal; `undefined` if there are none. */
export const findAutomaticPayees = async (
  { table }: Pick<Deps, 'table'>,
  order: Order,
): Promise<readonly Earner['role'][] | undefined> => {
  const payees = payeesOf(order);
  const accounts = await Promise.all(payees.map((earner) => findPayoutAccount(table, earner)));
  const roles = payees.filter((_, at) => accounts[at]?.automatic).map(({ role }) => role);
  return roles.length > 0 ? roles : undefined;
};

/** The withdrawals that an order's settlement made. Their ids follow from the order. */
export const findAutomaticWithdrawals = async ({ table }: Pick<Deps, 'table'>, order: Order) => {
  if (order.status !== 'settled') return [];
  const ids = payeesOf(order).map(({ role }) => automaticWithdrawalId(role, order.id, order.since));
  const found = await Promise.all(ids.map((id) => findWithdrawal(table, id)));
  return found.flatMap((one) => (one ? [{ id: one.id, status: one.status }] : []));
};
