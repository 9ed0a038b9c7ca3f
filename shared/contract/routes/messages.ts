import * as z from 'zod';
import { smallBodyBytes } from '../body-limits.ts';
import { defineRoute } from '../define-route.ts';
import { pageQuery, UnreadCount } from '../schemas/basics.ts';
import { MessageBody, MessageList, MessageView, ReadMessagesBody } from '../schemas/messages.ts';

export const listMessages = defineRoute('orders', 'GET /orders/{orderId}/messages', {
  summary: 'List the messages of an order',
  permission: ['orders.take-part', 'messages.read-any'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: MessageList },
});

export const sendMessage = defineRoute('orders', 'POST /orders/{orderId}/messages', {
  summary: 'Send a message about an order',
  permission: 'orders.take-part',
  body: MessageBody,
  rateLimit: 'messages',
  success: { status: 201, schema: MessageView },
  problems: ['deliverable-invalid'],
});

export const markMessagesRead = defineRoute('orders', 'POST /orders/{orderId}/messages/read', {
  summary: 'Mark messages as read',
  permission: 'orders.take-part',
  body: ReadMessagesBody,
  maxBodyBytes: smallBodyBytes,
  success: { status: 200, schema: UnreadCount },
});
