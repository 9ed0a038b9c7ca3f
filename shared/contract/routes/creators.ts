import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, Slug } from '../schemas/basics.ts';
import {
  ApplicationBody,
  ApplicationDecision,
  ApplicationView,
  Preferences,
  Profile,
  ProfileView,
  PublicCreator,
  StandingBody,
  StandingHistory,
  StandingView,
} from '../schemas/creators.ts';

export const applyAsCreator = defineRoute('creators', 'POST /creators/applications', {
  summary: 'Apply as a creator',
  permission: 'creators.apply',
  body: ApplicationBody,
  isIdempotent: true,
  rateLimit: 'creatorApplications',
  success: { status: 201, schema: ApplicationView, location: '/creators/applications/{id}' },
  problems: ['creator-not-eligible', 'conflict'],
});

export const getApplication = defineRoute('creators', 'GET /creators/applications/{applicationId}', {
  summary: 'Get a creator application',
  permission: ['creators.apply', 'creators.read-any'],
  success: { status: 200, schema: ApplicationView },
  problems: ['not-found'],
});

export const listApplications = defineRoute('reviews', 'GET /reviews/applications', {
  summary: 'List pending creator applications',
  permission: 'creators.review',
  query: z.strictObject({ status: z.literal('pending').default('pending'), ...pageQuery }),
  success: { status: 200, schema: listOf(ApplicationView) },
  problems: ['invalid-cursor'],
});

export const decideApplication = defineRoute(
  'reviews',
  'POST /reviews/applications/{applicationId}/decision',
  {
    summary: 'Approve or reject a creator application',
    permission: 'creators.review',
    body: ApplicationDecision,
    isIdempotent: true,
    success: { status: 200, schema: ApplicationView },
    problems: ['not-found', 'illegal-transition', 'creator-not-eligible'],
  },
);

export const claimApplication = defineRoute('reviews', 'POST /reviews/applications/{applicationId}/claim', {
  summary: 'Claim a creator application',
  permission: 'creators.review',
  isIdempotent: true,
  success: { status: 200, schema: ApplicationView },
  problems: ['not-found', 'conflict', 'illegal-transition'],
});

export const releaseApplication = defineRoute(
  'reviews',
  'DELETE /reviews/applications/{applicationId}/claim',
  {
    summary: 'Release a claimed creator application',
    permission: 'creators.review',
    success: { status: 200, schema: ApplicationView },
    problems: ['not-found', 'conflict'],
  },
);

export const listOwnApplications = defineRoute('creators', 'GET /creators/me/applications', {
  summary: 'List your creator applications',
  permission: 'creators.apply',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(ApplicationView) },
  problems: ['invalid-cursor'],
});

export const getProfile = defineRoute('creators', 'GET /creators/me/profile', {
  summary: 'Get your creator profile',
  permission: 'creators.edit-own',
  success: { status: 200, schema: ProfileView },
  problems: ['not-found'],
});

export const writeProfile = defineRoute('creators', 'PUT /creators/me/profile', {
  summary: 'Replace your creator profile',
  permission: 'creators.edit-own',
  body: Profile,
  success: { status: 200, schema: ProfileView },
  problems: ['precondition-failed'],
});

export const getPreferences = defineRoute('creators', 'GET /creators/me/preferences', {
  summary: 'Get your task preferences',
  permission: 'creators.edit-own',
  success: { status: 200, schema: Preferences },
  problems: [],
});

export const writePreferences = defineRoute('creators', 'PUT /creators/me/preferences', {
  summary: 'Replace your task preferences',
  permission: 'creators.edit-own',
  body: Preferences,
  success: { status: 200, schema: Preferences },
  problems: ['precondition-failed'],
});

export const searchCreators = defineRoute('creators', 'GET /creators', {
  summary: 'Search for creators',
  permission: 'creators.search',
  query: z.strictObject({
    category: Slug.optional(),
    platform: Slug.optional(),
    minFollowers: z.coerce.number().int().min(0).max(10_000_000_000).default(0),
    ...pageQuery,
  }),
  success: { status: 200, schema: listOf(PublicCreator) },
  problems: ['invalid-cursor'],
});

export const getCreator = defineRoute('creators', 'GET /creators/{creatorId}', {
  summary: 'Get a public creator profile',
  permission: 'authenticated',
  success: { status: 200, schema: PublicCreator },
  problems: ['not-found'],
});

export const suspendCreator = defineRoute('creators', 'POST /creators/{creatorId}/suspension', {
  summary: 'Suspend a creator',
  permission: 'creators.suspend',
  body: StandingBody,
  isIdempotent: true,
  success: { status: 200, schema: StandingView },
  problems: ['not-found', 'forbidden'],
});

export const reinstateCreator = defineRoute('creators', 'POST /creators/{creatorId}/reinstatement', {
  summary: 'Reinstate a suspended creator',
  permission: 'creators.suspend',
  body: StandingBody,
  isIdempotent: true,
  success: { status: 200, schema: StandingView },
  problems: ['not-found', 'forbidden'],
});

export const getStanding = defineRoute('creators', 'GET /creators/{creatorId}/standing', {
  summary: 'Get the standing of a creator',
  permission: 'creators.suspend',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: StandingHistory },
  problems: ['not-found', 'invalid-cursor'],
});
