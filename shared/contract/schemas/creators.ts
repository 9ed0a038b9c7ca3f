import * as z from 'zod';
import { partyPictures } from './accounts.ts';
import {
  ApplicationId,
  CreatorId,
  HttpsUrl,
  Instant,
  line,
  orUnknown,
  PositiveMoney,
  personName,
  Reason,
  reasons,
  Slug,
  text,
  title,
} from './basics.ts';
import { PartyName } from './names.ts';
import { ReviewClaimView } from './reviews.ts';
import { TakedownNoteView } from './takedowns.ts';

export const AccountStanding = z.enum(['normal', 'violating', 'limited', 'banned']);

/** An account of the creator on another platform. */
const PlatformAccount = z.strictObject({
  platform: Slug,
  handle: line(100),
  profileUrl: HttpsUrl,
  followerCount: z.int().min(0).max(10_000_000_000),
  accountStanding: AccountStanding,
  categories: z.array(Slug).min(1).max(10),
  contentHealthy: z.boolean().optional(),
  /** The legal name of the payee. Reviewers see it, and the payout account must have the same name. */
  legalName: personName(100).optional(),
});

export const ApplicationBody = PlatformAccount.extend({
  /** The person declares that they have the minimum age of the platform. Needed once, with the first account. */
  isOldEnough: z.boolean().optional(),
});

export const ApplicationView = PlatformAccount.extend({
  accountStanding: orUnknown(AccountStanding),
  id: ApplicationId,
  creatorId: CreatorId,
  creator: PartyName.optional(),
  status: orUnknown(z.enum(['pending', 'approved', 'rejected'])),
  createdAt: Instant,
  decidedAt: Instant.optional(),
  reasons: z.array(Reason),
  reapplyAt: Instant.optional(),
  contentHealth: z.enum(['attested', 'not attested']),
  lease: ReviewClaimView.optional(),
}).meta({ id: 'CreatorApplication' });

const Gender = z.enum(['any', 'female', 'male']);

export const Audience = z
  .strictObject({
    gender: Gender.default('any'),
    ageBands: z
      .array(z.string().regex(/^\d{1,2}(-\d{1,2}|\+)$/, 'an age band like 18-24 or 50+'))
      .max(10)
      .default([]),
    regions: z.array(text(50)).max(50).default([]),
  })
  .meta({ id: 'Audience' });

export const AudienceView = Audience.extend({ gender: orUnknown(Gender) }).meta({ id: 'AudienceView' });

export const Profile = z
  .strictObject({
    displayName: personName(50),
    bio: text(1000, 0).default(''),
    expertise: z.array(text(50)).max(20).default([]),
    styles: z.array(text(50)).max(20).default([]),
    audience: Audience.default({ gender: 'any', ageBands: [], regions: [] }),
    portfolio: z
      .array(z.strictObject({ title: title(100), url: HttpsUrl }))
      .max(20)
      .default([]),
  })
  .meta({ id: 'Profile' });

export const ProfileView = Profile.extend({ audience: AudienceView }).meta({ id: 'ProfileView' });

export const Preferences = z.strictObject({
  categories: z.array(Slug).max(20).default([]),
  formats: z.array(Slug).max(20).default([]),
  minReward: PositiveMoney.optional(),
});

const absence = { from: Instant.optional(), until: Instant.optional(), note: text(200).optional() };

/** Whether a creator is away. Without `from` it begins now; without `until` it has no planned end. */
export const Availability = z
  .strictObject({ away: z.boolean(), ...absence })
  .meta({ id: 'CreatorAvailability' });

const StandingStatus = orUnknown(z.enum(['active', 'suspended']));

export const StandingBody = z.strictObject({ reasons: reasons(1) });

export const StandingView = z
  .strictObject({ creatorId: CreatorId, status: StandingStatus, changes: z.int() })
  .meta({ id: 'CreatorStanding' });

export const StandingHistory = StandingView.extend({
  items: z.array(
    z.strictObject({
      seq: z.int(),
      at: Instant,
      action: orUnknown(z.enum(['suspend', 'reinstate'])),
      by: z.string(),
      reasons: z.array(Reason),
    }),
  ),
  nextCursor: z.string().optional(),
}).meta({ id: 'CreatorStandingHistory' });

const Count = z.int().min(0);

export const PublicCreator = z
  .strictObject({
    id: CreatorId,
    /** The name of the creator, also without a profile. */
    creator: PartyName.optional(),
    since: Instant,
    takesOrders: z.boolean(),
    /** A present or planned absence. */
    away: z.strictObject({ ...absence, from: Instant }).optional(),
    accounts: z.array(
      PlatformAccount.pick({
        platform: true,
        handle: true,
        profileUrl: true,
        followerCount: true,
        categories: true,
      }),
    ),
    ...partyPictures,
    profile: ProfileView.optional(),
    /** Only the creator and staff see a profile that is taken down. */
    takenDown: TakedownNoteView.optional(),
    trackRecord: z.strictObject({
      taken: Count,
      completed: Count,
      onTime: Count,
      rejected: Count,
      expired: Count,
      ratings: Count,
      medianRating: z.number().min(1).max(5).optional(),
    }),
  })
  .meta({ id: 'PublicCreator' });
