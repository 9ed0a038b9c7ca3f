import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { ApplicationId, CreatorId, listOf, pageQuery, Slug } from '../schemas/basics.ts';
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

const applicationParams = z.strictObject({ applicationId: ApplicationId });

const creatorParams = z.strictObject({ creatorId: CreatorId });

export const applyAsCreator = defineRoute({
  context: 'creators',
  method: 'POST',
  path: '/creators/applications',
  summary: 'Apply to work on the platform with an account elsewhere',
  roles: ['creator'],
  body: ApplicationBody,
  isIdempotent: true,
  rateLimit: 'creatorApplications',
  success: { status: 201, schema: ApplicationView, location: '/creators/applications/{id}' },
  problems: ['creator-not-eligible', 'conflict'],
});

export const getApplication = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/applications/{applicationId}',
  summary: 'Read an application of your own',
  roles: ['creator', 'reviewer', 'operator'],
  params: applicationParams,
  success: { status: 200, schema: ApplicationView },
  problems: ['not-found'],
});

export const listApplications = defineRoute({
  context: 'reviews',
  method: 'GET',
  path: '/reviews/applications',
  summary: 'The queue of applications, oldest first',
  roles: ['reviewer'],
  query: z.strictObject({ status: z.literal('pending').default('pending'), ...pageQuery }),
  success: { status: 200, schema: listOf(ApplicationView) },
  problems: ['invalid-cursor'],
});

export const decideApplication = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/reviews/applications/{applicationId}/decision',
  summary: 'Approve or reject an application',
  roles: ['reviewer'],
  params: applicationParams,
  body: ApplicationDecision,
  isIdempotent: true,
  success: { status: 200, schema: ApplicationView },
  problems: ['not-found', 'illegal-transition', 'creator-not-eligible'],
});

export const claimApplication = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/reviews/applications/{applicationId}/claim',
  summary: 'Have an application to yourself for a while, or for a while longer',
  roles: ['reviewer'],
  params: applicationParams,
  isIdempotent: true,
  success: { status: 200, schema: ApplicationView },
  problems: ['not-found', 'conflict', 'illegal-transition'],
});

export const releaseApplication = defineRoute({
  context: 'reviews',
  method: 'DELETE',
  path: '/reviews/applications/{applicationId}/claim',
  summary: 'Leave an application that you have to yourself to the others',
  roles: ['reviewer'],
  params: applicationParams,
  success: { status: 200, schema: ApplicationView },
  problems: ['not-found', 'conflict'],
});

export const listOwnApplications = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/me/applications',
  summary: 'Your own applications, newest first',
  roles: ['creator'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(ApplicationView) },
  problems: ['invalid-cursor'],
});

export const getProfile = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/me/profile',
  summary: 'What you tell of yourself',
  roles: ['creator'],
  success: { status: 200, schema: ProfileView },
  problems: ['not-found'],
});

export const writeProfile = defineRoute({
  context: 'creators',
  method: 'PUT',
  path: '/creators/me/profile',
  summary: 'Write what you tell of yourself; others see it once an application of yours is approved',
  roles: ['creator'],
  body: Profile,
  success: { status: 200, schema: ProfileView },
  problems: ['precondition-failed'],
});

export const getPreferences = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/me/preferences',
  summary: 'Which tasks you would like',
  roles: ['creator'],
  success: { status: 200, schema: Preferences },
  problems: [],
});

export const writePreferences = defineRoute({
  context: 'creators',
  method: 'PUT',
  path: '/creators/me/preferences',
  summary: 'Say which tasks you would like',
  roles: ['creator'],
  body: Preferences,
  success: { status: 200, schema: Preferences },
  problems: ['precondition-failed'],
});

export const searchCreators = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators',
  summary: 'Creators who take orders, those with the most followers first',
  roles: ['advertiser'],
  query: z.strictObject({
    category: Slug.optional(),
    platform: Slug.optional(),
    minFollowers: z.coerce.number().int().min(0).max(10_000_000_000).default(0),
    ...pageQuery,
  }),
  success: { status: 200, schema: listOf(PublicCreator) },
  problems: ['invalid-cursor'],
});

export const getCreator = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/{creatorId}',
  summary: 'A creator as everybody may see them, with how their orders went',
  roles: [],
  params: creatorParams,
  success: { status: 200, schema: PublicCreator },
  problems: ['not-found'],
});

export const suspendCreator = defineRoute({
  context: 'creators',
  method: 'POST',
  path: '/creators/{creatorId}/suspension',
  summary: 'Give a creator no new orders; running ones go on',
  roles: ['operator'],
  params: creatorParams,
  body: StandingBody,
  isIdempotent: true,
  success: { status: 200, schema: StandingView },
  problems: ['not-found', 'forbidden'],
});

export const reinstateCreator = defineRoute({
  context: 'creators',
  method: 'POST',
  path: '/creators/{creatorId}/reinstatement',
  summary: 'Give a suspended creator orders again',
  roles: ['operator'],
  params: creatorParams,
  body: StandingBody,
  isIdempotent: true,
  success: { status: 200, schema: StandingView },
  problems: ['not-found', 'forbidden'],
});

export const getStanding = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/{creatorId}/standing',
  summary: 'Whether a creator may take orders, and every change of that',
  roles: ['operator'],
  params: creatorParams,
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: StandingHistory },
  problems: ['not-found', 'invalid-cursor'],
});
