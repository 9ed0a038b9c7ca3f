import { defineRoute } from '../define-route.ts';
import { InspectionView } from '../schemas/inspections.ts';
import {
  ArrivedPartsView,
  CompletionBody,
  DownloadQuery,
  DownloadView,
  PartQuery,
  PartRequestView,
  partParams,
  RemovedUploadView,
  S3RequestBody,
  S3RequestView,
  UploadBody,
  UploadQuery,
  UploadView,
} from '../schemas/uploads.ts';

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
  body: CompletionBody,
  success: { status: 200, schema: UploadView },
  problems: ['deliverable-invalid'],
});

export const removeUpload = defineRoute('orders', 'DELETE /orders/{orderId}/uploads/{uploadId}', {
  summary: 'Remove an upload',
  permission: 'orders.take-part',
  success: { status: 200, schema: RemovedUploadView },
  problems: ['conflict'],
});

export const listParts = defineRoute('orders', 'GET /orders/{orderId}/uploads/{uploadId}/parts', {
  summary: 'List the parts that have arrived',
  permission: 'orders.take-part',
  query: UploadQuery,
  success: { status: 200, schema: ArrivedPartsView },
  problems: ['conflict'],
});

export const getPartRequest = defineRoute(
  'orders',
  'GET /orders/{orderId}/uploads/{uploadId}/parts/{partNumber}',
  {
    summary: 'Create a presigned request for a part',
    permission: 'orders.take-part',
    params: partParams,
    query: PartQuery,
    success: { status: 200, schema: PartRequestView },
    problems: ['conflict'],
  },
);

export const createS3Request = defineRoute(
  'orders',
  'POST /orders/{orderId}/uploads/{uploadId}/s3-requests',
  {
    summary: 'Create a presigned request of the S3 protocol',
    permission: 'orders.take-part',
    body: S3RequestBody,
    success: { status: 200, schema: S3RequestView },
    problems: ['conflict'],
  },
);

export const downloadUpload = defineRoute('orders', 'GET /orders/{orderId}/uploads/{uploadId}/download', {
  summary: 'Create a download URL',
  permission: ['orders.take-part', 'orders.read-any'],
  query: DownloadQuery,
  success: { status: 200, schema: DownloadView },
  problems: ['taken-down'],
});

export const getInspection = defineRoute('orders', 'GET /orders/{orderId}/uploads/{uploadId}/inspection', {
  summary: 'Get the inspection of a file',
  permission: ['orders.take-part', 'orders.read-any'],
  success: { status: 200, schema: InspectionView },
  problems: ['taken-down'],
});
