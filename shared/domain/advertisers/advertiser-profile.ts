import * as z from 'zod';
import { Reason } from '../reason.ts';
import { type Refusal, refuseInState } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** Who an advertiser is, for the platform only. Stored encrypted: it names a person. */
export const AdvertiserIdentity = z.object({
  legalName: z.string(),
  registrationNumber: z.string(),
  contact: z.object({ name: z.string(), email: z.string(), phone: z.string().exactOptional() }),
});

export type AdvertiserIdentity = TypeOf<typeof AdvertiserIdentity>;

/** The profile of an advertiser, with how far its verification has come. */
export const AdvertiserProfile = z.object({
  advertiserId: z.string(),
  displayName: z.string(),
  /** The country of registration, by ISO 3166-1. */
  country: z.string(),
  /** The identity, encrypted. */
  sealed: z.string(),
  /** Keyed digests that recognize the same identity, and the same legal data in it, without decryption. */
  mark: z.string(),
  legalMark: z.string(),
  /** The keyed digest of the legal name, which the holder of a payout account is compared with. */
  legalNameMark: z.string().exactOptional(),
  /** The keyed digest of the contact's mail address. Profiles of releases before 0.3.0 lack it until their next change. */
  mailMark: z.string().exactOptional(),
  status: z.enum(['pending', 'verified', 'rejected']),
  submittedAt: Instant,
  decidedAt: Instant.exactOptional(),
  /** Absent if the policy verified it. */
  decidedBy: z.string().exactOptional(),
  reasons: z.array(Reason),
  version: z.int(),
});

export type AdvertiserProfile = TypeOf<typeof AdvertiserProfile>;

type Given = Pick<
  AdvertiserProfile,
  'advertiserId' | 'displayName' | 'country' | 'sealed' | 'mark' | 'legalMark' | 'legalNameMark' | 'mailMark'
>;

/** How advertisers are verified: at once, or by a reviewer. */
export type VerificationMode = 'automatic' | 'review';

const isSameLegally = (before: AdvertiserProfile, given: Given): boolean =>
  before.legalMark === given.legalMark && before.country === given.country;

/** A new or changed profile. Changed legal data is verified again; a new name or contact is not. */
export const submitProfile = (
  before: AdvertiserProfile | undefined,
  given: Given,
  mode: VerificationMode,
  now: Instant,
): AdvertiserProfile => {
  const version = (before?.version ?? 0) + 1;
  if (before && isSameLegally(before, given)) return { ...before, ...given, version };
  const { decidedAt: _at, decidedBy: _by, ...known } = before ?? {};
  const decided =
    mode === 'automatic' ? { status: 'verified' as const, decidedAt: now } : { status: 'pending' as const };
  return { ...known, ...given, ...decided, submittedAt: now, reasons: [], version };
};

/** Whether a profile is as given, so that nothing changes. */
export const isSameProfile = (before: AdvertiserProfile, given: Given): boolean =>
  before.mark === given.mark &&
  before.mailMark === given.mailMark &&
  before.displayName === given.displayName &&
  isSameLegally(before, given);

export type AdvertiserVerdict = {
  readonly decision: 'approve' | 'reject';
  readonly reasons: readonly Reason[];
  readonly reviewerId: string;
};

/** Decides on a pending profile. The same decision given again changes nothing. */
export const decideProfile = (
  profile: AdvertiserProfile,
  { decision, reasons, reviewerId }: AdvertiserVerdict,
  now: Instant,
): AdvertiserProfile | Refusal => {
  const status = decision === 'approve' ? 'verified' : 'rejected';
  if (profile.status === status) return profile;
  if (profile.status !== 'pending')
    return refuseInState(profile.status, `The advertiser is ${profile.status} already.`);
  return { ...profile, status, decidedAt: now, decidedBy: reviewerId, reasons, version: profile.version + 1 };
};
