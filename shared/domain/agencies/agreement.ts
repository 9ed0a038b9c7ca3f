import * as z from 'zod';
import type { Creator } from '../creators/creator.ts';
import { findOwn } from '../find-own.ts';
import { BasisPoints } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/**
 * That an agency has a share of what a creator earns: asked for by the creator, accepted by the agency, ended by
 * either. It is for orders that are made while it is active; they keep it, and no other order ever gets it.
 */
export const Agreement = z.object({
  id: z.string(),
  creatorId: z.string(),
  agencyId: z.string(),
  /** The agency's part of what is left of the price after the platform's fee. */
  share: BasisPoints,
  status: z.enum(['requested', 'active', 'declined', 'ended']),
  requestedAt: Instant,
  decidedAt: Instant.optional(),
  endedAt: Instant.optional(),
  endedBy: z.enum(['creator', 'agency']).optional(),
});

export type Agreement = TypeOf<typeof Agreement>;

export type AgreementStatus = Agreement['status'];

export type AgreementSide = NonNullable<Agreement['endedBy']>;

const refuseAgreementTransition = ({ status }: Agreement, allowed: readonly string[]): Refusal =>
  refuse('illegal-transition', `The agreement is ${status}.`, { state: status, allowed });

const stepsFrom: Readonly<Record<AgreementStatus, readonly string[]>> = {
  requested: ['accept', 'decline', 'end'],
  active: ['end'],
  declined: [],
  ended: [],
};

const stepsOf = ({ status }: Agreement): readonly string[] => findOwn(stepsFrom, status) ?? [];

/** The agency's answer. A creator has one agency at a time. What was decided so before stays as it is. */
export const decideAgreement = (
  agreement: Agreement,
  decision: 'accept' | 'decline',
  creator: Creator,
  now: Instant,
): Agreement | Refusal => {
  const status = decision === 'accept' ? 'active' : 'declined';
  if (agreement.status === status) return agreement;
  if (agreement.status !== 'requested') return refuseAgreementTransition(agreement, stepsOf(agreement));
  if (decision === 'accept' && creator.agency) {
    return refuse('conflict', 'The creator has an agency; that agreement ends first.');
  }
  return { ...agreement, status, decidedAt: now };
};

/** Either side ends it, or the creator takes the request back. Orders that were made meanwhile keep the share. */
export const endAgreement = (agreement: Agreement, by: AgreementSide, now: Instant): Agreement | Refusal => {
  if (agreement.status === 'ended') return agreement;
  if (!stepsOf(agreement).includes('end')) return refuseAgreementTransition(agreement, []);
  return { ...agreement, status: 'ended', endedAt: now, endedBy: by };
};

/** The creator with the agency that an agreement gives or takes away; `undefined` if it changes nothing for them. */
export const applyAgreement = (creator: Creator, agreement: Agreement): Creator | undefined => {
  const { id: agreementId, agencyId: id, share, status } = agreement;
  const version = creator.version + 1;
  if (status === 'active') return { ...creator, version, agency: { agreementId, id, share } };
  if (creator.agency?.agreementId !== agreementId) return undefined;
  const { agency: _ended, ...without } = creator;
  return { ...without, version };
};

/** The part of an order's terms that comes from the creator's agreement with an agency. */
export const toAgencyTerms = (
  creator: Pick<Creator, 'agency'> | undefined,
): { readonly agency?: { readonly id: string; readonly share: BasisPoints } } =>
  creator?.agency ? { agency: { id: creator.agency.id, share: creator.agency.share } } : {};
