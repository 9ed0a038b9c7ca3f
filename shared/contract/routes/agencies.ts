import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { partyRoles } from '../roles.ts';
import { AgencyView, AgreementBody, AgreementDecision, AgreementView } from '../schemas/agencies.ts';
import { AgreementId, listOf, pageQuery } from '../schemas/basics.ts';

const agreement = z.strictObject({ agreementId: AgreementId });

export const getAgency = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/agencies/me',
  summary: 'Your id as an agency, which creators name when they ask to be represented',
  roles: partyRoles,
  success: { status: 200, schema: AgencyView },
  problems: [],
});

export const listAgencyAgreements = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/agencies/me/agreements',
  summary: 'The creators you represent, and those who ask for it, newest first',
  roles: partyRoles,
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(AgreementView) },
  problems: ['invalid-cursor'],
});

export const requestAgreement = defineRoute({
  context: 'creators',
  method: 'POST',
  path: '/creators/me/agency-agreements',
  summary: 'Ask an agency to represent you for a share of what you earn',
  roles: ['creator'],
  body: AgreementBody,
  isIdempotent: true,
  rateLimit: 'agencyRequests',
  success: { status: 201, schema: AgreementView },
  problems: ['creator-not-eligible'],
});

export const listOwnAgreements = defineRoute({
  context: 'creators',
  method: 'GET',
  path: '/creators/me/agency-agreements',
  summary: 'Your agreements with agencies, newest first',
  roles: ['creator'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(AgreementView) },
  problems: ['invalid-cursor'],
});

export const decideAgreement = defineRoute({
  context: 'creators',
  method: 'POST',
  path: '/agency-agreements/{agreementId}/decision',
  summary: 'Accept or decline to represent a creator',
  roles: partyRoles,
  params: agreement,
  body: AgreementDecision,
  isIdempotent: true,
  success: { status: 200, schema: AgreementView },
  problems: ['not-found', 'illegal-transition'],
});

export const endAgreement = defineRoute({
  context: 'creators',
  method: 'POST',
  path: '/agency-agreements/{agreementId}/end',
  summary: 'End an agreement, as its creator or its agency; orders already made keep their share',
  roles: partyRoles,
  params: agreement,
  isIdempotent: true,
  success: { status: 200, schema: AgreementView },
  problems: ['not-found', 'illegal-transition'],
});
