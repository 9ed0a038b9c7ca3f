import * as inbox from '../contract/routes/notifications.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listNotifications } from '../usecases/notifications/list-notifications.ts';
import { markNotificationsRead } from '../usecases/notifications/mark-notifications-read.ts';

/** Which use case serves which route of the inbox. */
export const inboxEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(inbox.listNotifications, listNotifications(deps)),
  endpoint(inbox.markNotificationsRead, markNotificationsRead(deps)),
];
