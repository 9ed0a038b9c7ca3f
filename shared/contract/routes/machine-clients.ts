import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { ClientBody, ClientView, MachineClientId } from '../schemas/machine-clients.ts';

const params = z.strictObject({ clientId: MachineClientId });
const success = { status: 200, schema: ClientView } as const;

export const getClient = defineRoute({
  context: 'reviews',
  method: 'GET',
  path: '/operations/clients/{clientId}',
  summary: 'Get the account of a machine client',
  roles: ['operator'],
  params,
  success,
  problems: ['not-found'],
});

export const bindClient = defineRoute({
  context: 'reviews',
  method: 'PUT',
  path: '/operations/clients/{clientId}',
  summary: 'Assign a machine client to an account',
  roles: ['operator'],
  params,
  body: ClientBody,
  rateLimit: 'clients',
  success,
  problems: ['precondition-failed'],
});

export const unbindClient = defineRoute({
  context: 'reviews',
  method: 'DELETE',
  path: '/operations/clients/{clientId}',
  summary: 'Unassign a machine client',
  roles: ['operator'],
  params,
  success,
  problems: ['not-found'],
});
