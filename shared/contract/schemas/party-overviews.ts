import * as z from 'zod';
import { partyPictures } from './accounts.ts';
import {
  AdvertiserId,
  AgencyId,
  CreatorId,
  Instant,
  Money,
  orUnknown,
  PartyId,
  PartyRole,
  Reason,
} from './basics.ts';
import { HoldView, SuspensionView } from './holds.ts';
import { NoteView } from './notes.ts';
import { StaffActView } from './staff-acts.ts';

const balance = z.int();

const PartyOrder = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  since: Instant,
  createdAt: Instant,
  dueAt: Instant.optional(),
  price: Money,
});

const Payment = z.strictObject({
  id: z.string(),
  status: z.string(),
  amount: Money,
  provider: z.string(),
  at: Instant,
});

/** A party as staff see it, with the latest ten of everything that belongs to it. */
export const PartyOverview = z
  .strictObject({
    id: PartyId,
    kind: orUnknown(PartyRole),
    displayName: z.string().optional(),
    ...partyPictures,
    isVerified: z.boolean().optional(),
    takenDown: z
      .strictObject({ takedownId: z.string().optional(), at: Instant, reasons: z.array(Reason) })
      .optional(),
    hold: HoldView.optional(),
    suspension: SuspensionView.optional(),
    /** All parties of the account; absent for a party of an earlier release until its owner signs in. */
    parties: z
      .strictObject({
        creatorId: CreatorId.optional(),
        advertiserId: AdvertiserId.optional(),
        agencyId: AgencyId.optional(),
      })
      .optional(),
    orders: z.array(PartyOrder),
    notifications: z.array(
      z.strictObject({
        id: z.string(),
        at: Instant,
        kind: z.string(),
        title: z.string(),
        isRead: z.boolean(),
      }),
    ),
    /** Open reports about the party. */
    reports: z.array(
      z.strictObject({ id: z.string(), createdAt: Instant, code: z.string().optional(), reason: z.string() }),
    ),
    takedowns: z.array(z.strictObject({ id: z.string(), at: Instant, state: z.string(), title: z.string() })),
    notes: z.array(NoteView),
    /** For readers of acts: the acts of staff on the party. */
    acts: z.array(StaffActView).optional(),
    /** For readers of money. */
    money: z
      .strictObject({
        balances: z.array(
          z.strictObject({ currency: z.string(), available: balance, held: balance, withdrawing: balance }),
        ),
        withdrawals: z.array(Payment),
        deposits: z.array(Payment),
      })
      .optional(),
  })
  .meta({ id: 'PartyOverview' });
