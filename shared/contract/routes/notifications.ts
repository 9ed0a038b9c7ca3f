import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageQuery } from '../schemas/basics.ts';
import { NotificationList, PartyRoleSchema, ReadNotificationsBody } from '../schemas/notifications.ts';
import { UnreadCount } from '../schemas/questions.ts';

const roles = ['creator', 'advertiser'] as const;

export const listNotifications = defineRoute({
  context: 'inbox',
  method: 'GET',
  path: '/notifications',
  summary: 'What you were told as creator, advertiser or agency, newest first, and how much of it is unread',
  roles,
  query: z.strictObject({ as: PartyRoleSchema.optional(), ...pageQuery }),
  success: { status: 200, schema: NotificationList },
  problems: ['invalid-cursor'],
});

export const markNotificationsRead = defineRoute({
  context: 'inbox',
  method: 'POST',
  path: '/notifications/read',
  summary: 'Mark notices as read, by their ids or up to one; what is left to mark is answered',
  roles,
  // A place in the caller's own inbox, whatever lies there.
  ownership: { upTo: 'anybody' },
  body: ReadNotificationsBody,
  isIdempotent: true,
  success: { status: 200, schema: UnreadCount },
  problems: [],
});
