import * as z from 'zod';
import { holdScopes } from '../../domain/holds/hold.ts';
import { Instant, orUnknown, PartyId, PartyRole, Reason, reasons } from './basics.ts';

const HoldScope = z.enum(holdScopes);

/** `payouts` stops withdrawals. `everything` stops all writes of the account. */
export const HoldBody = z.strictObject({
  scope: HoldScope,
  reasons: reasons(1),
  /** Without an end, the hold lasts until it is released. */
  until: Instant.optional(),
});

export const OrderHoldBody = HoldBody.omit({ scope: true });

export const HoldReleaseBody = z.strictObject({ reasons: reasons(0).default([]) }).default({ reasons: [] });

/** A hold, as its owner sees it. */
export const OwnHold = z
  .strictObject({
    scope: orUnknown(HoldScope),
    at: Instant,
    reasons: z.array(Reason),
    until: Instant.optional(),
  })
  .meta({ id: 'OwnHold' });

/** A hold, as staff see it. */
export const HoldView = OwnHold.extend({ by: z.string() }).meta({ id: 'Hold' });

/** The hold of an order, as its parties see it. */
export const OwnOrderHold = OwnHold.omit({ scope: true }).meta({ id: 'OwnOrderHold' });

export const OrderHoldView = HoldView.omit({ scope: true }).meta({ id: 'OrderHold' });

export const SuspensionView = z
  .strictObject({
    /** Absent for a suspension of a release before 0.3.0. The standing of the creator has it. */
    at: Instant.optional(),
    by: z.string().optional(),
    reasons: z.array(Reason),
  })
  .meta({ id: 'Suspension' });

/** A party on hold, or suspended, or both. */
export const RestrictedParty = z
  .strictObject({
    id: PartyId,
    kind: orUnknown(PartyRole),
    displayName: z.string().optional(),
    hold: HoldView.optional(),
    suspension: SuspensionView.optional(),
  })
  .meta({ id: 'RestrictedParty' });

export const RestrictionKind = z.enum(['hold', 'suspension']);
