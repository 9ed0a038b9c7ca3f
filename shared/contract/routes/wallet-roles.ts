import * as z from 'zod';

/** The role whose wallet is used. The default is the creator. */
export const partyQuery = z.enum(['creator', 'advertiser', 'agency']).optional();

/** The payee. The default is the creator. An advertiser can be paid only as an agency. */
export const payeeQuery = z.enum(['creator', 'agency']).optional();
