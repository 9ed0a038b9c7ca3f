import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { ApplicationId, listOf, pageQuery } from '../schemas/basics.ts';
import { ApplicationBody, ApplicationDecision, ApplicationView } from '../schemas/creators.ts';

export const applyAsCreator = defineRoute({
  context: 'creators',
  method: 'POST',
  path: '/creators/applications',
  summary: 'Apply to work on the platform with an account elsewhere',
  roles: ['creator'],
  body: ApplicationBody,
  idempotent: true,
  success: { status: 201, schema: ApplicationView },
  problems: ['creator-not-eligible', 'conflict'],
});

export const getApplication = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/applications/{applicationId}',
  summary: 'Read an application of your own',
  roles: ['creator', 'reviewer', 'operator'],
  params: z.strictObject({ applicationId: ApplicationId }),
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
  params: z.strictObject({ applicationId: ApplicationId }),
  body: ApplicationDecision,
  idempotent: true,
  success: { status: 200, schema: ApplicationView },
  problems: ['not-found', 'illegal-transition'],
});
