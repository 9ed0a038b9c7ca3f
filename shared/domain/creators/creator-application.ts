import * as z from 'zod';
import { Reason } from '../reason.ts';
import { type Refusal, refuse, refuseInState } from '../refusal.ts';
import { addDuration, type Duration, Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { knownPlatforms, PlatformAccount } from './platform-account.ts';

/** A request to become a creator with one account on another platform. */
export const Application = PlatformAccount.extend({
  id: z.string(),
  creatorId: z.string(),
  accountStanding: z.enum(['normal', 'violating', 'limited', 'banned']),
  /** The creator's attestation that the account's content is healthy. */
  contentHealthy: z.boolean().optional(),
  /** The name of the person who receives payouts. The reviewer approves it. */
  legalName: z.string().optional(),
  status: z.enum(['pending', 'approved', 'rejected']),
  createdAt: Instant,
  decidedAt: Instant.optional(),
  decidedBy: z.string().optional(),
  reasons: z.array(Reason),
  /** When a rejected account may apply again. */
  reapplyAt: Instant.optional(),
});

export type Application = TypeOf<typeof Application>;

/** A rule that an application does not meet, with the required and the actual value. */
export type UnmetRule = { readonly rule: string; readonly required: unknown; readonly actual: unknown };

export type EntryRules = {
  readonly minFollowers: Readonly<Record<string, number>>;
  /** Whether the attestation of healthy content is required. An application that denies it is always refused. */
  readonly isAttestationRequired: boolean;
};

/** The rules that an application does not meet. Without any, a reviewer decides. */
export const findUnmetRules = (
  given: Pick<Application, 'platform' | 'followerCount' | 'accountStanding' | 'contentHealthy'>,
  rules: EntryRules,
): readonly UnmetRule[] => {
  const unmet: UnmetRule[] = [];
  const required = Object.hasOwn(rules.minFollowers, given.platform)
    ? rules.minFollowers[given.platform]
    : undefined;
  if (required === undefined) {
    unmet.push({ rule: 'platform', required: knownPlatforms(rules), actual: given.platform });
  } else if (given.followerCount < required) {
    unmet.push({ rule: 'followerCount', required, actual: given.followerCount });
  }
  if (given.accountStanding !== 'normal') {
    unmet.push({ rule: 'accountStanding', required: 'normal', actual: given.accountStanding });
  }
  if (given.contentHealthy === false || (rules.isAttestationRequired && !given.contentHealthy)) {
    unmet.push({ rule: 'contentHealth', required: true, actual: given.contentHealthy ?? 'not attested' });
  }
  return unmet;
};

/** Creates an application, or refuses it with every rule that it does not meet. */
export const createApplication = (
  given: Omit<Application, 'status' | 'createdAt' | 'reasons'>,
  rules: EntryRules,
  now: Instant,
): Application | Refusal => {
  const unmet = findUnmetRules(given, rules);
  if (unmet.length > 0) {
    return refuse('creator-not-eligible', 'The account does not meet the rules of entry.', { unmet });
  }
  return { ...given, status: 'pending', createdAt: now, reasons: [] };
};

/** The values that replace erased personal data. */
const erasedFields = { handle: 'erased', profileUrl: 'https://erased.invalid/' } as const;

export const isAnonymized = ({ handle, profileUrl }: Application): boolean =>
  handle === erasedFields.handle && profileUrl === erasedFields.profileUrl;

/** An application of an erased account: only its existence and its decision remain. */
export const removePersonalData = ({ legalName: _legalName, ...application }: Application): Application => ({
  ...application,
  ...erasedFields,
  followerCount: 0,
  ...(application.status === 'pending' && {
    status: 'rejected' as const,
    reasons: [{ code: 'account_erased', message: 'The account was erased before a decision.' }],
  }),
});

export type ApplicationVerdict = {
  readonly decision: 'approve' | 'reject';
  readonly reasons: readonly Reason[];
  readonly reviewerId: string;
};

/** Refuses an action that needs a pending application. */
export const refuseIfDecided = ({ status }: Application): Refusal | undefined =>
  status === 'pending' ? undefined : refuseInState(status, `The application is ${status} already.`);

/** Decides a pending application. The same decision given again changes nothing. */
export const decideApplication = (
  application: Application,
  verdict: ApplicationVerdict,
  reapplyAfter: Duration,
  now: Instant,
): Application | Refusal => {
  const status = verdict.decision === 'approve' ? 'approved' : 'rejected';
  if (application.status === status) return application;
  const decided = refuseIfDecided(application);
  if (decided) return decided;
  return {
    ...application,
    status,
    decidedAt: now,
    decidedBy: verdict.reviewerId,
    reasons: verdict.reasons,
    ...(status === 'rejected' && { reapplyAt: addDuration(now, reapplyAfter) }),
  };
};
