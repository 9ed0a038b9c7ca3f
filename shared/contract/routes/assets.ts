import { defineList, defineRoute } from '../define-route.ts';
import {
  AssetBody,
  AssetDownloadView,
  AssetQuery,
  AssetView,
  CopyName,
  CopyView,
} from '../schemas/assets.ts';
import { ApproveOrReject } from '../schemas/basics.ts';

export const createAsset = defineRoute('assets', 'POST /assets', {
  summary: 'Create a picture or document',
  permission: 'assets.manage',
  body: AssetBody,
  rateLimit: 'assets',
  success: { status: 201, schema: AssetView, location: '/assets/{id}' },
});

export const listAssets = defineList('assets', 'GET /assets', {
  summary: 'List your pictures and documents',
  permission: 'assets.manage',
  query: AssetQuery,
  items: AssetView,
});

export const getAsset = defineRoute('assets', 'GET /assets/{assetId}', {
  summary: 'Get a picture or document',
  permission: ['assets.manage', 'assets.moderate'],
  success: { status: 200, schema: AssetView },
  polled: { machine: ['waiting'], final: ['ready', 'refused'] },
});

export const removeAsset = defineRoute('assets', 'DELETE /assets/{assetId}', {
  summary: 'Delete a picture or document',
  permission: 'assets.manage',
  success: { status: 200, schema: AssetView },
});

export const downloadAsset = defineRoute('assets', 'GET /assets/{assetId}/download', {
  summary: 'Create a download URL of an asset',
  permission: 'authenticated',
  ownership: { assetId: 'published' },
  success: { status: 200, schema: AssetDownloadView },
});

export const getAssetCopy = defineRoute('assets', 'GET /assets/{assetId}/{copy}', {
  summary: 'Get a copy of a picture',
  permission: 'public',
  ownership: { assetId: 'published' },
  params: { copy: CopyName },
  file: ['image/webp'],
  success: { status: 200, schema: CopyView },
  problems: ['not-found'],
});

export const listAssetsInModeration = defineList('reviews', 'GET /reviews/assets', {
  summary: 'List assets that wait for a decision',
  permission: 'assets.moderate',
  items: AssetView,
});

export const decideAsset = defineRoute('reviews', 'POST /reviews/assets/{assetId}/decision', {
  summary: 'Approve or reject an asset',
  permission: 'assets.moderate',
  body: ApproveOrReject,
  success: { status: 200, schema: AssetView },
  problems: ['illegal-transition'],
});
