import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { partyRoles } from '../roles.ts';
import { OrderId, UploadId } from '../schemas/basics.ts';
import { DownloadView, UploadBody, UploadQuery, UploadView } from '../schemas/uploads.ts';
import { orderParams } from './order-command.ts';

const params = z.strictObject({ orderId: OrderId, uploadId: UploadId });

export const createUpload = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/uploads',
  summary: 'Create an upload',
  roles: partyRoles,
  params: orderParams,
  body: UploadBody,
  isIdempotent: true,
  rateLimit: 'uploads',
  success: { status: 201, schema: UploadView, location: '/orders/{orderId}/uploads/{uploadId}' },
  problems: ['not-found', 'illegal-transition'],
});

export const getUpload = defineRoute({
  context: 'orders',
  method: 'GET',
  path: '/orders/{orderId}/uploads/{uploadId}',
  summary: 'Get an upload',
  roles: partyRoles,
  params,
  query: UploadQuery,
  success: { status: 200, schema: UploadView },
  problems: ['not-found'],
});

export const completeUpload = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/uploads/{uploadId}/completion',
  summary: 'Complete a multipart upload',
  roles: partyRoles,
  params,
  isIdempotent: true,
  success: { status: 200, schema: UploadView },
  problems: ['not-found', 'deliverable-invalid'],
});

export const downloadUpload = defineRoute({
  context: 'orders',
  method: 'GET',
  path: '/orders/{orderId}/uploads/{uploadId}/download',
  summary: 'Create a download URL',
  roles: [...partyRoles, 'reviewer', 'operator'],
  params,
  success: { status: 200, schema: DownloadView },
  problems: ['not-found'],
});
