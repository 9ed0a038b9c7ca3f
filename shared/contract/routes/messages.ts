import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { partyRoles } from '../roles.ts';
import { pageQuery } from '../schemas/basics.ts';
import { MessageBody, MessageList, MessageView, ReadMessagesBody } from '../schemas/messages.ts';
import { UnreadCount } from '../schemas/questions.ts';
import { orderParams as params } from './order-command.ts';

export const listMessages = defineRoute({
  context: 'orders',
  method: 'GET',
  path: '/orders/{orderId}/messages',
  summary: 'List the messages of an order',
  roles: [...partyRoles, 'operator'],
  params,
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: MessageList },
  problems: ['not-found', 'invalid-cursor'],
});

export const sendMessage = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/messages',
  summary: 'Send a message about an order',
  roles: partyRoles,
  params,
  body: MessageBody,
  isIdempotent: true,
  rateLimit: 'messages',
  success: { status: 201, schema: MessageView },
  problems: ['not-found', 'deliverable-invalid'],
});

export const markMessagesRead = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/messages/read',
  summary: 'Mark messages as read',
  roles: partyRoles,
  params,
  body: ReadMessagesBody,
  isIdempotent: true,
  success: { status: 200, schema: UnreadCount },
  problems: ['not-found'],
});
