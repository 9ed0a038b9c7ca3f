/** The acts of staff that need a second person: they move money to somebody else, or give access to an account. */
export const actNames = [
  'cancellation',
  'dispute_resolution',
  'withdrawal_resolution',
  'deposit_resolution',
  'adjustment',
  'payout_hold_release',
  'client_binding',
] as const;

export type ActName = (typeof actNames)[number];
