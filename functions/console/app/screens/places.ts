/** The screen of a queue. */
const queuePaths: Readonly<Record<string, string>> = {
  in_review: '/reviews?tab=in_review',
  appealing: '/reviews?tab=appealing',
  arbitration: '/reviews?tab=arbitration',
  approved: '/reviews?tab=approved',
  disputed: '/orders?status=disputed',
  screening: '/orders?status=screening',
  accepted: '/orders?status=accepted',
  on_hold: '/orders?status=on_hold',
  applications: '/reviews?tab=applications',
  advertisers: '/reviews?tab=advertisers',
  tasks: '/reviews?tab=tasks',
  assets: '/reviews?tab=assets',
  reports: '/holds?tab=reports',
  takedown_appeals: '/holds?tab=takedowns',
  withdrawals: '/money?tab=withdrawals',
  deposits: '/money?tab=deposits',
  proposals: '/money?tab=proposals',
  reconciliations: '/money?tab=reconciliations',
  dead_letters: '/health',
};

export const placeOfQueue = (queue: string): string => queuePaths[queue] ?? `/work?queue=${queue}`;

const reviewed = ['in_review', 'appealing', 'arbitration', 'approved'];

const kindPlaces: Readonly<Record<string, (id: string, queue: string) => string>> = {
  order: (id, queue) => (reviewed.includes(queue) ? `/orders/${id}/review` : `/orders/${id}`),
  creator: (id) => `/parties/${id}`,
  advertiser: (id) => `/parties/${id}`,
  agency: (id) => `/parties/${id}`,
};

/** The screen of a thing. Other kinds are shown in their queue. */
export const placeOf = (kind: string, id: string, queue = ''): string =>
  kindPlaces[kind]?.(id, queue) ?? placeOfQueue(queue === '' ? `${kind}s` : queue);

const prefixKinds: Readonly<Record<string, string>> = {
  ord: 'order',
  crt: 'creator',
  adv: 'advertiser',
  agy: 'agency',
};

/** The kind of thing that an id names. */
export const kindOfId = (id: string): string | undefined =>
  /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/.test(id) ? prefixKinds[id.slice(0, 3)] : undefined;
