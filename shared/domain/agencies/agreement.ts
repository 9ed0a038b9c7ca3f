import * as z from 'zod';
import type { Creator } from '../creators/creator.ts';
import { findOwn } from '../find-own.ts';
import { BasisPoints } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** The highest share that can be agreed. Of any net income of a minor unit or more, the creator keeps at least one. */
export const maxAgencyShare: BasisPoints = 9_999;

/**
 * An agency's share of a creator's earnings. The creator requests it, the agency accepts it, and either ends it. It
 * applies to orders that are made while it is active.
 */
export const Agreement = z.object({
  id: z.string(),
  creatorId: z.string(),
  agencyId: z.string(),
  /** The agency's share of the price without the platform's fee. */
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

/** Decides a request. A creator has one agency at a time. A repeated decision changes nothing. */
export const decideAgreement = (
  agreement: Agreement,
  decision: 'accept' | 'decline',
  creator: Creator,
  now: Instant,
): Agreement | Refusal => {
  const status = decision === 'accept' ? 'active' : 'declined';
  if (agreement.status === status) return agreement;
  if (agreement.status !== 'requested') return refuseAgreementTransition(agreement, stepsOf(agreement));
  if (decision === 'accept' && agreement.share > maxAgencyShare) {
    return refuse(
      'conflict',
      'The share leaves the creator no income. Ask for a request with a lower share.',
    );
  }
  if (decision === 'accept' && creator.agency) {
    return refuse('conflict', 'The creator has an agency. That agreement must end first.');
  }
  // The creator asked before they chose another agency, and has not asked again.
  if (decision === 'accept' && creator.representedAt && agreement.requestedAt < creator.representedAt) {
    return refuse('conflict', 'The creator has since had another agency. This request is void.');
  }
  return { ...agreement, status, decidedAt: now };
};

/** Ends an agreement, or withdraws the request. Orders that were made meanwhile keep the share. */
export const endAgreement = (agreement: Agreement, by: AgreementSide, now: Instant): Agreement | Refusal => {
  if (agreement.status === 'ended') return agreement;
  if (!stepsOf(agreement).includes('end')) return refuseAgreementTransition(agreement, []);
  return { ...agreement, status: 'ended', endedAt: now, endedBy: by };
};

/** Sets or removes the agency of a creator; `undefined` if nothing changes. */
export const applyAgreement = (creator: Creator, agreement: Agreement): Creator | undefined => {
  const { id: agreementId, agencyId: id, share, status } = agreement;
  const version = creator.version + 1;
  if (status === 'active') {
    const representedAt = agreement.decidedAt ?? agreement.requestedAt;
    return { ...creator, version, agency: { agreementId, id, share }, representedAt };
  }
  if (creator.agency?.agreementId !== agreementId) return undefined;
  const { agency: _ended, ...without } = creator;
  return { ...without, version };
};

/** The part of an order's terms that comes from the creator's agreement with an agency. */
export const toAgencyTerms = (
  creator: Pick<Creator, 'agency'> | undefined,
): { readonly agency?: { readonly id: string; readonly share: BasisPoints } } =>
  creator?.agency ? { agency: { id: creator.agency.id, share: creator.agency.share } } : {};
