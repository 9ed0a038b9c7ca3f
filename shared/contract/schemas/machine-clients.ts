import * as z from 'zod';
import { MachineClientId } from '../ids.ts';
import { partyRoles } from '../roles.ts';
import { Instant, orUnknown } from './basics.ts';

/** A role of the account that the machine client can act in. */
const ClientRole = z.enum(partyRoles);

export const ClientBody = z.strictObject({
  /** The subject of the account’s owner, or the id of one of its parties. */
  accountId: z.string().min(1).max(128),
  roles: z.array(ClientRole).min(1).max(3),
});

export const ClientView = ClientBody.extend({
  roles: z.array(orUnknown(ClientRole)),
  clientId: MachineClientId,
  boundAt: Instant,
  /** The account of the operator who assigned it. */
  boundBy: z.string(),
}).meta({ id: 'MachineClient' });
