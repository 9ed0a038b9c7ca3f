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
  /** The client acts for the account once its owner has consented. */
  consent: orUnknown(z.enum(['pending', 'given'])),
}).meta({ id: 'MachineClient' });

/** A machine client as the owner of its account sees it: members of staff are not named. */
export const OwnClientView = ClientView.omit({ accountId: true, boundBy: true }).meta({
  id: 'OwnMachineClient',
});

export const ClientDecision = z.strictObject({ decision: z.enum(['accept', 'decline']) });
