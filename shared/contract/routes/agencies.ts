import { smallBodyBytes } from '../body-limits.ts';
import { defineList, defineRoute } from '../define-route.ts';
import {
  AgencyBody,
  AgencyView,
  AgreementBody,
  AgreementDecision,
  AgreementView,
} from '../schemas/agencies.ts';

export const getAgency = defineRoute('creators', 'GET /agencies/me', {
  summary: 'Get your agency',
  permission: 'agency.manage',
  success: { status: 200, schema: AgencyView },
  problems: ['not-found'],
});

export const writeAgency = defineRoute('creators', 'PUT /agencies/me', {
  summary: 'Open or update your agency',
  permission: 'authenticated',
  body: AgencyBody,
  rateLimit: 'profiles',
  success: { status: 200, schema: AgencyView },
});

export const listAgencyAgreements = defineList('creators', 'GET /agencies/me/agreements', {
  summary: 'List agreements of your agency',
  permission: 'agency.manage',
  items: AgreementView,
});

export const requestAgreement = defineRoute('creators', 'POST /creators/me/agency-agreements', {
  summary: 'Request an agreement with an agency',
  permission: 'agreements.request',
  body: AgreementBody,
  maxBodyBytes: smallBodyBytes,
  rateLimit: 'agencyRequests',
  success: { status: 201, schema: AgreementView },
  problems: ['not-found', 'creator-not-eligible'],
});

export const listOwnAgreements = defineList('creators', 'GET /creators/me/agency-agreements', {
  summary: 'List your agency agreements',
  permission: 'agreements.request',
  items: AgreementView,
});

export const decideAgreement = defineRoute('creators', 'POST /agency-agreements/{agreementId}/decision', {
  summary: 'Accept or decline an agency agreement',
  permission: 'agreements.change',
  body: AgreementDecision,
  success: { status: 200, schema: AgreementView },
  problems: ['illegal-transition'],
});

export const endAgreement = defineRoute('creators', 'POST /agency-agreements/{agreementId}/end', {
  summary: 'End an agency agreement',
  permission: 'agreements.change',
  success: { status: 200, schema: AgreementView },
  problems: ['illegal-transition'],
});
