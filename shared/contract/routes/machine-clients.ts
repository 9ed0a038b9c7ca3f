import { defineRoute } from '../define-route.ts';
import { ClientBody, ClientView } from '../schemas/machine-clients.ts';

const success = { status: 200, schema: ClientView } as const;

export const getClient = defineRoute('reviews', 'GET /operations/clients/{clientId}', {
  summary: 'Get the account of a machine client',
  permission: 'clients.assign',
  success,
});

export const bindClient = defineRoute('reviews', 'PUT /operations/clients/{clientId}', {
  summary: 'Assign a machine client to an account',
  permission: 'clients.assign',
  act: 'client_binding',
  body: ClientBody,
  rateLimit: 'clients',
  success,
});

export const unbindClient = defineRoute('reviews', 'DELETE /operations/clients/{clientId}', {
  summary: 'Unassign a machine client',
  permission: 'clients.assign',
  success,
});
