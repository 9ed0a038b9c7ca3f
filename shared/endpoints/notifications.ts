import * as inbox from '../contract/routes/notifications.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listNotifications } from '../usecases/notifications/list-notifications.ts';
import { markNotificationsRead } from '../usecases/notifications/mark-notifications-read.ts';

/** The routes of the inbox with their use cases. */
export const inboxEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(inbox.listNotifications, listNotifications(deps)),
  endpoint(inbox.markNotificationsRead, markNotificationsRead(deps)),
];
