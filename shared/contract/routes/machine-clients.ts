import { smallBodyBytes } from '../body-limits.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { ClientBody, ClientDecision, ClientView, OwnClientView } from '../schemas/machine-clients.ts';

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

export const listOwnClients = defineList('inbox', 'GET /me/clients', {
  summary: 'List machine clients of your account',
  permission: 'account.manage',
  items: OwnClientView,
});

export const decideClient = defineRoute('inbox', 'POST /me/clients/{clientId}/decision', {
  summary: 'Accept or decline a machine client',
  permission: 'account.manage',
  body: ClientDecision,
  maxBodyBytes: smallBodyBytes,
  success: { status: 200, schema: OwnClientView },
});

export const unbindClient = defineRoute('reviews', 'DELETE /operations/clients/{clientId}', {
  summary: 'Unassign a machine client',
  permission: 'clients.assign',
  success,
});
