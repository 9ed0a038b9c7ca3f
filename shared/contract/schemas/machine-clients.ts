import * as z from 'zod';
import { partyRoles } from '../roles.ts';
import { Instant, orUnknown } from './basics.ts';

/** As the identity provider gives them out. */
export const MachineClientId = z.string().regex(/^[\w+]{1,128}$/, 'an id as the identity provider gives it');

/** For whom a machine client acts: the account as tokens name it, in these of its roles. */
const ClientRole = z.enum(partyRoles);

export const ClientBody = z.strictObject({
  accountId: z.string().min(1).max(128),
  roles: z.array(ClientRole).min(1).max(2),
});

export const ClientView = ClientBody.extend({
  roles: z.array(orUnknown(ClientRole)),
  clientId: MachineClientId,
  boundAt: Instant,
  /** The account of the operator who bound it. */
  boundBy: z.string(),
}).meta({ id: 'MachineClient' });
