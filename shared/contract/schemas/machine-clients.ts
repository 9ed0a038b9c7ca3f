import * as z from 'zod';
import { partyRoles } from '../roles.ts';
import { Instant, orUnknown } from './basics.ts';

/** A client id of the identity provider. */
export const MachineClientId = z.string().regex(/^[\w+]{1,128}$/, 'a client id of the identity provider');

/** A role of the account that the machine client can act in. */
const ClientRole = z.enum(partyRoles);

export const ClientBody = z.strictObject({
  accountId: z.string().min(1).max(128),
  roles: z.array(ClientRole).min(1).max(2),
});

export const ClientView = ClientBody.extend({
  roles: z.array(orUnknown(ClientRole)),
  clientId: MachineClientId,
  boundAt: Instant,
  /** The account of the operator who assigned it. */
  boundBy: z.string(),
}).meta({ id: 'MachineClient' });
