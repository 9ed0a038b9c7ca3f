import * as inbox from '../contract/routes/inbox.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listNotifications } from '../usecases/inbox/list-notices.ts';
import { markNotificationsRead } from '../usecases/inbox/read-notices.ts';

/** Which use case serves which route of the inbox. */
export const inboxEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(inbox.listNotifications, listNotifications(deps)),
  endpoint(inbox.markNotificationsRead, markNotificationsRead(deps)),
];
