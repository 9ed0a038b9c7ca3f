import * as z from 'zod';
import { smallBodyBytes } from '../body-limits.ts';
import { defineRoute } from '../define-route.ts';
import { PartyRole, pageQuery, UnreadCount } from '../schemas/basics.ts';
import { NotificationList, ReadNotificationsBody } from '../schemas/notifications.ts';

export const listNotifications = defineRoute('inbox', 'GET /notifications', {
  summary: 'List your notifications',
  permission: 'notifications.read',
  query: z.strictObject({ as: PartyRole.optional(), ...pageQuery }),
  success: { status: 200, schema: NotificationList },
});

export const markNotificationsRead = defineRoute('inbox', 'POST /notifications/read', {
  summary: 'Mark notifications as read',
  permission: 'notifications.read',
  // A position in the inbox of the caller; the notification need not exist.
  ownership: { upTo: 'anybody' },
  body: ReadNotificationsBody,
  maxBodyBytes: smallBodyBytes,
  success: { status: 200, schema: UnreadCount },
});
