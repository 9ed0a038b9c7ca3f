import * as z from 'zod';
import type { Pictures } from '../assets/asset-purposes.ts';
import { BasisPoints } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { TakedownNote } from '../takedowns/takedown-note.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { Absence } from './absence.ts';
import type { Application } from './creator-application.ts';
import { PlatformAccount } from './platform-account.ts';
import type { Preferences, Profile } from './profile.ts';

/** An approved creator, with standing, profile and preferences. */
export const Creator = z.object({
  id: z.string(),
  version: z.int(),
  status: z.enum(['active', 'suspended']),
  since: Instant,
  /** The number of status changes in the history. */
  standingChanges: z.int().optional(),
  accounts: z.array(PlatformAccount),
  /** A digest of the legal name of the approved application, to compare names. */
  legalNameMark: z.string().optional(),
  /** The agency with an active agreement. It has a share of new orders. */
  agency: z.object({ agreementId: z.string(), id: z.string(), share: BasisPoints }).optional(),
  /** When the last agreement with an agency began. Older requests to other agencies are void. */
  representedAt: Instant.optional(),
});

/** Profile and preferences are separate items. The absence and the takedown of the profile are separate attributes. */
export type Creator = TypeOf<typeof Creator> & {
  readonly absence?: Absence;
  readonly takenDown?: TakedownNote;
  readonly profile?: Profile;
  readonly pictures?: Pictures;
  readonly preferences?: Preferences;
};

/** What decides on which platforms a creator can take tasks. */
export type TakingStatus = Pick<Creator, 'status'> & {
  readonly accounts: readonly Pick<PlatformAccount, 'platform'>[];
};

/** Whether a creator can take a task: approved, not suspended, and with an account on its platform. */
export const refuseIneligibleCreator = (
  creator: TakingStatus | undefined,
  platform: string,
): Refusal | undefined => {
  if (!creator) {
    return refuse('creator-not-eligible', 'Only creators whose application was approved take tasks.', {
      unmet: [{ rule: 'application', required: 'approved', actual: 'none' }],
    });
  }
  if (creator.status !== 'active') {
    return refuse('creator-not-eligible', 'A suspended creator takes no new orders.', {
      unmet: [{ rule: 'standing', required: 'active', actual: creator.status }],
    });
  }
  const platforms = creator.accounts.map((account) => account.platform);
  if (!platforms.includes(platform)) {
    return refuse('creator-not-eligible', `The task is for an account on ${platform}.`, {
      unmet: [{ rule: 'platform', required: platform, actual: platforms }],
    });
  }
  return undefined;
};

/**
 * Refuses an account above the maximum. A known account is only updated. The maximum exists because all search entries
 * of a creator are written in one transaction.
 */
export const refuseTooManyAccounts = (
  creator: Creator | undefined,
  { platform, handle }: Pick<PlatformAccount, 'platform' | 'handle'>,
  maxAccounts: number,
): Refusal | undefined => {
  const others = (creator?.accounts ?? []).filter((account) => !isSameAccount(account, { platform, handle }));
  if (others.length < maxAccounts) return undefined;
  return refuse('creator-not-eligible', `A creator works with ${maxAccounts} accounts at most.`, {
    unmet: [{ rule: 'accounts', required: maxAccounts, actual: others.length + 1 }],
  });
};

const isSameAccount = (a: Pick<PlatformAccount, 'platform' | 'handle'>, b: typeof a): boolean =>
  a.platform === b.platform && a.handle === b.handle;

/** A creator after erasure: only the id, which orders and the journal contain, and the track record remain. */
export const removeAccounts = ({ legalNameMark: _mark, ...creator }: Creator): Creator => ({
  ...creator,
  version: creator.version + 1,
  accounts: [],
});

/** Adds the account of an approved application. The first one creates the creator. */
export const addAccount = (known: Creator | undefined, application: Application, now: Instant): Creator => {
  const { creatorId: id, platform, handle, profileUrl, followerCount, categories } = application;
  const creator: Creator = known ?? { id, version: 0, status: 'active', since: now, accounts: [] };
  const others = creator.accounts.filter((account) => !isSameAccount(account, { platform, handle }));
  const account = { platform, handle, profileUrl, followerCount, categories };
  return { ...creator, version: creator.version + 1, accounts: [...others, account] };
};
