import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import {
  AdvertiserBody,
  AdvertiserDecision,
  AdvertiserProfileView,
  AdvertiserStanding,
  PublicAdvertiser,
} from '../schemas/advertisers.ts';
import { StandingBody } from '../schemas/creators.ts';

export const getAdvertiserProfile = defineRoute('creators', 'GET /advertisers/me/profile', {
  summary: 'Get your advertiser profile',
  permission: 'advertisers.edit-own',
  success: { status: 200, schema: AdvertiserProfileView },
  problems: ['not-found'],
});

export const writeAdvertiserProfile = defineRoute('creators', 'PUT /advertisers/me/profile', {
  summary: 'Open or update your advertiser account',
  permission: 'authenticated',
  body: AdvertiserBody,
  rateLimit: 'profiles',
  success: { status: 200, schema: AdvertiserProfileView },
});

export const getAdvertiser = defineRoute('creators', 'GET /advertisers/{advertiserId}', {
  summary: 'Get a public advertiser profile',
  permission: 'authenticated',
  success: { status: 200, schema: PublicAdvertiser },
});

export const suspendAdvertiser = defineRoute('creators', 'POST /advertisers/{advertiserId}/suspension', {
  summary: 'Suspend an advertiser',
  permission: 'advertisers.suspend',
  body: StandingBody,
  success: { status: 200, schema: AdvertiserStanding },
});

export const reinstateAdvertiser = defineRoute('creators', 'POST /advertisers/{advertiserId}/reinstatement', {
  summary: 'Reinstate a suspended advertiser',
  permission: 'advertisers.suspend',
  body: StandingBody,
  success: { status: 200, schema: AdvertiserStanding },
});

export const listAdvertisers = defineList('reviews', 'GET /reviews/advertisers', {
  summary: 'List advertisers that wait for verification',
  permission: 'advertisers.review',
  query: { status: z.literal('pending').default('pending') },
  items: AdvertiserProfileView,
});

export const decideAdvertiser = defineRoute('reviews', 'POST /reviews/advertisers/{advertiserId}/decision', {
  summary: 'Verify or reject an advertiser',
  permission: 'advertisers.review',
  body: AdvertiserDecision,
  success: { status: 200, schema: AdvertiserProfileView },
  problems: ['illegal-transition'],
});
