type Place = { readonly path: string; readonly permission: string };

const at = (permission: string, path: string): Place => ({ path, permission });

/** The screen of a queue, for those who have its permission. */
const queuePlaces: Readonly<Record<string, Place>> = {
  in_review: at('orders.review', '/reviews?tab=in_review'),
  appealing: at('orders.review', '/reviews?tab=appealing'),
  arbitration: at('orders.review', '/reviews?tab=arbitration'),
  approved: at('orders.review', '/reviews?tab=approved'),
  disputed: at('orders.list-any', '/orders?status=disputed'),
  screening: at('orders.list-any', '/orders?status=screening'),
  accepted: at('orders.list-any', '/orders?status=accepted'),
  on_hold: at('orders.list-any', '/orders?status=on_hold'),
  applications: at('creators.review', '/reviews?tab=applications'),
  advertisers: at('advertisers.review', '/reviews?tab=advertisers'),
  tasks: at('tasks.moderate', '/reviews?tab=tasks'),
  assets: at('assets.moderate', '/reviews?tab=assets'),
  reports: at('questions.moderate', '/holds?tab=reports'),
  takedown_appeals: at('takedowns.decide', '/holds?tab=takedowns&state=appealed'),
  withdrawals: at('finance.read', '/money?tab=withdrawals'),
  deposits: at('finance.read', '/money?tab=deposits'),
  proposals: at('proposals.decide', '/money?tab=proposals'),
  reconciliations: at('finance.read', '/money?tab=reconciliations&status=differs'),
  dead_letters: at('dead-letters.redrive', '/health'),
};

type Permissions = readonly string[];

/** Where a queue is listed: its screen, or else the list of all work. */
export const placeOfQueue = (queue: string, permissions: Permissions): string => {
  const place = queuePlaces[queue];
  return place && permissions.includes(place.permission) ? place.path : `/work?queue=${queue}`;
};

/** The screen of one thing that a link can open. Other kinds are shown in their lists. */
const kindPlaces: Readonly<Record<string, (id: string) => string>> = {
  order: (id) => `/orders/${id}`,
  creator: (id) => `/parties/${id}`,
  advertiser: (id) => `/parties/${id}`,
  agency: (id) => `/parties/${id}`,
};

/** The queues of orders that wait for a reviewer, by the state of the orders. */
export const reviewQueues = ['in_review', 'appealing', 'arbitration', 'approved'] as const;

export type ReviewQueue = (typeof reviewQueues)[number];

/** The queue of an order, if it waits for a reviewer. */
export const reviewQueueOf = (status: string): ReviewQueue | undefined =>
  reviewQueues.find((queue) => queue === status);

/** The screen of an item of a queue. */
export const placeOfWork = (
  { kind, id, queue }: { readonly kind: string; readonly id: string; readonly queue: string },
  permissions: Permissions,
): string =>
  kind === 'order' && reviewQueueOf(queue)
    ? `/orders/${id}/review`
    : (kindPlaces[kind]?.(id) ?? placeOfQueue(queue, permissions));

type Found = { readonly kind: string; readonly id: string; readonly status?: string | undefined };

/** The screen of something that a search found, or the list that holds it in its present state. */
export const placeOfFound = ({ kind, id, status = '' }: Found, permissions: Permissions): string => {
  if (kind === 'withdrawal' || kind === 'deposit') return `/money?tab=${kind}s&status=${status}`;
  if (kind === 'task' && permissions.includes('orders.list-any')) return `/orders?taskId=${id}`;
  return kindPlaces[kind]?.(id) ?? placeOfQueue(`${kind}s`, permissions);
};

const prefixKinds: Readonly<Record<string, string>> = {
  ord: 'order',
  crt: 'creator',
  adv: 'advertiser',
  agy: 'agency',
};

/** The kind of thing that an id names. */
export const kindOfId = (id: string): string | undefined =>
  /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/.test(id) ? prefixKinds[id.slice(0, 3)] : undefined;
