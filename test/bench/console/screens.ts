import type { FilledTable } from './fill.ts';

/** A screen of the console, and the paths that it reads when somebody opens it. */
export type Screen = { readonly name: string; readonly role: Role; readonly paths: readonly string[] };

type Role = 'operator' | 'reviewer' | 'finance';

const page = 'limit=50';

/** The screens with their filters. Each list shows its first page. */
export const listScreens = ({ orderIds, creatorId }: FilledTable): readonly Screen[] => {
  const orderId = orderIds.in_review ?? orderIds.disputed ?? '';
  const orders = (filters: string, sort = '') => [
    `/operations/orders?${page}&${filters}${sort}`,
    `/operations/orders/count?${filters}`,
  ];
  const operator = (name: string, ...paths: string[]): Screen => ({ name, role: 'operator', paths });
  const finance = (name: string, ...paths: string[]): Screen => ({ name, role: 'finance', paths });
  return [
    operator('Now', '/operations/overview'),
    operator('Work', `/operations/work?${page}`),
    operator('Find, end of an id', `/operations/search?q=${orderId.slice(-6)}`),
    operator('Find, name', '/operations/search?q=otto'),
    operator('Orders', ...orders('status=any')),
    operator('Orders, oldest first', ...orders('status=any', '&sort=oldest')),
    operator('Orders, in one state', ...orders('status=any&state=disputed')),
    operator('Orders in a queue', ...orders('status=disputed')),
    operator('Orders, late', ...orders('status=any&late=only')),
    operator('Orders, on hold', ...orders('status=any&held=only')),
    operator('Orders, held money', ...orders('status=any&money=held')),
    operator('Orders of a party', ...orders(`status=any&partyId=${creatorId}`)),
    operator('Orders, no match', ...orders('status=any&state=screening&waitsFor=creator')),
    operator(
      'Order',
      `/orders/${orderId}`,
      `/orders/${orderId}/timeline?limit=100`,
      `/orders/${orderId}/ledger?${page}`,
      `/orders/${orderId}/notes?${page}`,
      `/orders/${orderId}/messages?${page}`,
    ),
    { name: 'Reviews', role: 'reviewer', paths: [`/reviews/orders?status=in_review&${page}`] },
    operator(
      'Party',
      `/operations/accounts/${creatorId}`,
      `/operations/orders?${page}&status=any&partyId=${creatorId}`,
      `/operations/acts?${page}&subject=${creatorId}`,
    ),
    finance('Withdrawals to decide', `/finance/withdrawals?${page}`),
    finance('Withdrawals, all', `/finance/withdrawals?${page}&status=any`),
    finance('Withdrawals, failed', `/finance/withdrawals?${page}&status=failed`),
    finance('Withdrawals, late', `/finance/withdrawals?${page}&status=any&late=only`),
    finance('Deposits, all', `/finance/deposits?${page}&status=any`),
    finance('Trial balance', '/finance/trial-balance?limit=100'),
    finance('Month', '/finance/months/2026-11'),
    finance('Adjustments', `/finance/adjustments?${page}`),
    finance('Reconciliations', `/finance/reconciliations?${page}`),
    operator('Proposals', `/operations/proposals?status=pending&${page}`),
    operator('Holds', `/operations/holds?${page}`),
    operator('Takedowns', `/operations/takedowns?${page}`),
    operator('Reports', `/operations/reports?${page}`),
    operator('Acts', `/operations/acts?${page}`),
    operator('Acts of a person', `/operations/acts?${page}&by=otto`),
    operator('Policy', '/policy'),
    operator('Health', '/finance/freeze', `/operations/dead-letters?${page}`, `/finance/audits?${page}`),
  ];
};
