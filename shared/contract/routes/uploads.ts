import { defineRoute } from '../define-route.ts';
import { DownloadQuery, DownloadView, UploadBody, UploadQuery, UploadView } from '../schemas/uploads.ts';

export const createUpload = defineRoute('orders', 'POST /orders/{orderId}/uploads', {
  summary: 'Create an upload',
  permission: 'orders.take-part',
  body: UploadBody,
  rateLimit: 'uploads',
  success: { status: 201, schema: UploadView, location: '/orders/{orderId}/uploads/{uploadId}' },
  problems: ['illegal-transition'],
});

export const getUpload = defineRoute('orders', 'GET /orders/{orderId}/uploads/{uploadId}', {
  summary: 'Get an upload',
  permission: 'orders.take-part',
  query: UploadQuery,
  success: { status: 200, schema: UploadView },
});

export const completeUpload = defineRoute('orders', 'POST /orders/{orderId}/uploads/{uploadId}/completion', {
  summary: 'Complete a multipart upload',
  permission: 'orders.take-part',
  success: { status: 200, schema: UploadView },
  problems: ['deliverable-invalid'],
});

export const downloadUpload = defineRoute('orders', 'GET /orders/{orderId}/uploads/{uploadId}/download', {
  summary: 'Create a download URL',
  permission: ['orders.take-part', 'orders.read-any'],
  query: DownloadQuery,
  success: { status: 200, schema: DownloadView },
  problems: ['taken-down'],
});
