import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { pageQuery, Slug, text } from '../schemas/basics.ts';
import * as schemas from '../schemas/creators.ts';

export const applyAsCreator = defineRoute('creators', 'POST /creators/applications', {
  summary: 'Apply as a creator',
  permission: 'authenticated',
  body: schemas.ApplicationBody,
  rateLimit: 'creatorApplications',
  success: { status: 201, schema: schemas.ApplicationView, location: '/creators/applications/{id}' },
  problems: ['creator-not-eligible'],
});

export const getApplication = defineRoute('creators', 'GET /creators/applications/{applicationId}', {
  summary: 'Get a creator application',
  permission: ['creators.read-own', 'creators.read-any'],
  success: { status: 200, schema: schemas.ApplicationView },
});

export const listOwnApplications = defineList('creators', 'GET /creators/me/applications', {
  summary: 'List your creator applications',
  permission: 'creators.read-own',
  items: schemas.ApplicationView,
});

export const getProfile = defineRoute('creators', 'GET /creators/me/profile', {
  summary: 'Get your creator profile',
  permission: 'creators.edit-own',
  success: { status: 200, schema: schemas.ProfileView },
  problems: ['not-found'],
});

export const writeProfile = defineRoute('creators', 'PUT /creators/me/profile', {
  summary: 'Replace your creator profile',
  permission: 'creators.edit-own',
  body: schemas.Profile,
  success: { status: 200, schema: schemas.ProfileView },
});

export const getPreferences = defineRoute('creators', 'GET /creators/me/preferences', {
  summary: 'Get your task preferences',
  permission: 'creators.edit-own',
  success: { status: 200, schema: schemas.Preferences },
});

export const writePreferences = defineRoute('creators', 'PUT /creators/me/preferences', {
  summary: 'Replace your task preferences',
  permission: 'creators.edit-own',
  body: schemas.Preferences,
  success: { status: 200, schema: schemas.Preferences },
});

export const getAvailability = defineRoute('creators', 'GET /creators/me/availability', {
  summary: 'Get your availability',
  permission: 'creators.edit-own',
  success: { status: 200, schema: schemas.Availability },
});

export const writeAvailability = defineRoute('creators', 'PUT /creators/me/availability', {
  summary: 'Replace your availability',
  permission: 'creators.edit-own',
  body: schemas.Availability,
  success: { status: 200, schema: schemas.Availability },
  problems: ['creator-not-eligible'],
});

export const searchCreators = defineList('creators', 'GET /creators', {
  summary: 'Search for creators',
  permission: 'creators.search',
  query: {
    /** The beginning of a word of the name. */
    q: text(50).optional(),
    category: Slug.optional(),
    platform: Slug.optional(),
    minFollowers: z.coerce.number().int().min(0).max(10_000_000_000).default(0),
  },
  items: schemas.PublicCreator,
});

export const getCreator = defineRoute('creators', 'GET /creators/{creatorId}', {
  summary: 'Get a public creator profile',
  permission: 'authenticated',
  success: { status: 200, schema: schemas.PublicCreator },
});

export const suspendCreator = defineRoute('creators', 'POST /creators/{creatorId}/suspension', {
  summary: 'Suspend a creator',
  permission: 'creators.suspend',
  body: schemas.StandingBody,
  success: { status: 200, schema: schemas.StandingView },
});

export const reinstateCreator = defineRoute('creators', 'POST /creators/{creatorId}/reinstatement', {
  summary: 'Reinstate a suspended creator',
  permission: 'creators.suspend',
  body: schemas.StandingBody,
  success: { status: 200, schema: schemas.StandingView },
});

export const getStanding = defineRoute('creators', 'GET /creators/{creatorId}/standing', {
  summary: 'Get the standing of a creator',
  permission: 'creators.suspend',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: schemas.StandingHistory },
});
