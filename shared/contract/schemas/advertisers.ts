import * as z from 'zod';
import { partyPictures } from './accounts.ts';
import { AdvertiserId, Instant, line, orUnknown, Reason, reasons } from './basics.ts';
import { TakedownNoteView } from './takedowns.ts';

const Contact = z.strictObject({
  name: line(100),
  email: z.email('an email address').max(254),
  phone: z
    .string()
    .regex(/^\+?[0-9][0-9 ()-]{4,29}$/, 'a telephone number')
    .optional(),
});

/** What an advertiser states about itself. Others see the display name only. */
export const AdvertiserBody = z.strictObject({
  displayName: line(100),
  legalName: line(200),
  registrationNumber: line(50),
  contact: Contact,
  country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code like CN'),
  /** The person declares that they have the minimum age of the platform. */
  isOldEnough: z.literal(true, 'must be true: you declare that you have the minimum age'),
});

export const AdvertiserProfileView = AdvertiserBody.extend({
  advertiserId: AdvertiserId,
  verification: orUnknown(z.enum(['pending', 'verified', 'rejected'])),
  submittedAt: Instant,
  decidedAt: Instant.optional(),
  reasons: z.array(Reason),
}).meta({ id: 'AdvertiserProfile' });

export const AdvertiserDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('reject'), reasons: reasons(1) }),
]);

export const AdvertiserStanding = z
  .strictObject({ advertiserId: AdvertiserId, status: orUnknown(z.enum(['active', 'suspended'])) })
  .meta({ id: 'AdvertiserStanding' });

const Count = z.int().min(0);

export const PublicAdvertiser = z
  .strictObject({
    id: AdvertiserId,
    /** Absent after the erasure of the account. */
    displayName: z.string().optional(),
    ...partyPictures,
    isVerified: z.boolean(),
    /** Only the advertiser and staff see a profile that is taken down. */
    takenDown: TakedownNoteView.optional(),
    trackRecord: z.strictObject({
      tasksPublished: Count,
      ordersTaken: Count,
      ordersSettled: Count,
      ordersDisputed: Count,
      /** Disputed orders per hundred taken ones. */
      disputedPercent: z.number().min(0).max(100).optional(),
      ratings: Count,
      medianRating: z.number().min(1).max(5).optional(),
    }),
  })
  .meta({ id: 'PublicAdvertiser' });
