import * as z from 'zod';

/** Whose wallet, for an account that is more than one; a creator's if nothing is said. */
export const partyQuery = z.enum(['creator', 'advertiser', 'agency']).optional();

/** Who of those is paid out: the creator if nothing is said. Advertisers are not, but may be agencies. */
export const payeeQuery = z.enum(['creator', 'agency']).optional();
