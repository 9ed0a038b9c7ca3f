import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageQuery } from '../schemas/basics.ts';
import { NotificationList, PartyRoleSchema, ReadNotificationsBody } from '../schemas/notifications.ts';
import { UnreadCount } from '../schemas/questions.ts';

export const listNotifications = defineRoute('inbox', 'GET /notifications', {
  summary: 'List your notifications',
  permission: 'notifications.read',
  query: z.strictObject({ as: PartyRoleSchema.optional(), ...pageQuery }),
  success: { status: 200, schema: NotificationList },
  problems: ['invalid-cursor'],
});

export const markNotificationsRead = defineRoute('inbox', 'POST /notifications/read', {
  summary: 'Mark notifications as read',
  permission: 'notifications.read',
  // A position in the inbox of the caller; the notification need not exist.
  ownership: { upTo: 'anybody' },
  body: ReadNotificationsBody,
  isIdempotent: true,
  success: { status: 200, schema: UnreadCount },
  problems: [],
});
