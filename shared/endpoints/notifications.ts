import * as notifications from '../contract/routes/notifications.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listNotifications } from '../usecases/notifications/list-notifications.ts';
import { markNotificationsRead } from '../usecases/notifications/mark-notifications-read.ts';

/** The routes of the inbox with their use cases. */
export const inboxEndpoints = (deps: ApiDeps): readonly Endpoint[] => [
  endpoint(notifications.listNotifications, listNotifications(deps)),
  endpoint(notifications.markNotificationsRead, markNotificationsRead(deps)),
];
