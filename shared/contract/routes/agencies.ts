import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { AgencyView, AgreementBody, AgreementDecision, AgreementView } from '../schemas/agencies.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';

export const getAgency = defineRoute('creators', 'GET /agencies/me', {
  summary: 'Get your agency id',
  permission: 'agency.manage',
  success: { status: 200, schema: AgencyView },
  problems: [],
});

export const listAgencyAgreements = defineRoute('creators', 'GET /agencies/me/agreements', {
  summary: 'List agreements of your agency',
  permission: 'agency.manage',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(AgreementView) },
  problems: ['invalid-cursor'],
});

export const requestAgreement = defineRoute('creators', 'POST /creators/me/agency-agreements', {
  summary: 'Request an agreement with an agency',
  permission: 'agreements.request',
  body: AgreementBody,
  isIdempotent: true,
  rateLimit: 'agencyRequests',
  success: { status: 201, schema: AgreementView },
  problems: ['creator-not-eligible'],
});

export const listOwnAgreements = defineRoute('creators', 'GET /creators/me/agency-agreements', {
  summary: 'List your agency agreements',
  permission: 'agreements.request',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(AgreementView) },
  problems: ['invalid-cursor'],
});

export const decideAgreement = defineRoute('creators', 'POST /agency-agreements/{agreementId}/decision', {
  summary: 'Accept or decline an agency agreement',
  permission: 'agreements.change',
  body: AgreementDecision,
  isIdempotent: true,
  success: { status: 200, schema: AgreementView },
  problems: ['not-found', 'illegal-transition'],
});

export const endAgreement = defineRoute('creators', 'POST /agency-agreements/{agreementId}/end', {
  summary: 'End an agency agreement',
  permission: 'agreements.change',
  isIdempotent: true,
  success: { status: 200, schema: AgreementView },
  problems: ['not-found', 'illegal-transition'],
});
