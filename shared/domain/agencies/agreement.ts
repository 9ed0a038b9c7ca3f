import type { Creator } from '../creators/creator.ts';
import { lookUp } from '../look-up.ts';
import type { BasisPoints } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';

export type AgreementStatus = 'requested' | 'active' | 'declined' | 'ended';

export type AgreementSide = 'creator' | 'agency';

/**
 * That an agency has a share of what a creator earns: asked for by the creator, accepted by the agency, ended by
 * either. It is for orders that are made while it is active; they keep it, and no other order ever gets it.
 */
export type Agreement = {
  readonly id: string;
  readonly creatorId: string;
  readonly agencyId: string;
  /** The agency's part of what is left of the price after the platform's fee. */
  readonly share: BasisPoints;
  readonly status: AgreementStatus;
  readonly requestedAt: Instant;
  readonly decidedAt?: Instant;
  readonly endedAt?: Instant;
  readonly endedBy?: AgreementSide;
};

const refuseAgreementTransition = ({ status }: Agreement, allowed: readonly string[]): Refusal =>
  refuse('illegal-transition', `The agreement is ${status}.`, { state: status, allowed });

const stepsFrom: Readonly<Record<AgreementStatus, readonly string[]>> = {
  requested: ['accept', 'decline', 'end'],
  active: ['end'],
  declined: [],
  ended: [],
};

const stepsOf = ({ status }: Agreement): readonly string[] => lookUp(stepsFrom, status) ?? [];

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
