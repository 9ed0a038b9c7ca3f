import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { ApproveOrReject } from '../schemas/basics.ts';
import { ApplicationView } from '../schemas/creators.ts';

export const listApplications = defineList('reviews', 'GET /reviews/applications', {
  summary: 'List pending creator applications',
  permission: 'creators.review',
  query: { status: z.literal('pending').default('pending') },
  items: ApplicationView,
});

export const decideApplication = defineRoute(
  'reviews',
  'POST /reviews/applications/{applicationId}/decision',
  {
    summary: 'Approve or reject a creator application',
    permission: 'creators.review',
    body: ApproveOrReject,
    success: { status: 200, schema: ApplicationView },
    problems: ['illegal-transition', 'creator-not-eligible'],
  },
);

export const claimApplication = defineRoute('reviews', 'POST /reviews/applications/{applicationId}/claim', {
  summary: 'Claim a creator application',
  permission: 'creators.review',
  success: { status: 200, schema: ApplicationView },
  problems: ['illegal-transition'],
});

export const releaseApplication = defineRoute(
  'reviews',
  'DELETE /reviews/applications/{applicationId}/claim',
  {
    summary: 'Release a claimed creator application',
    permission: ['creators.review', 'reviews.release-any'],
    success: { status: 200, schema: ApplicationView },
  },
);
