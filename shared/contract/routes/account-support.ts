import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { ExportPage } from '../schemas/accounts.ts';
import { pageQuery } from '../schemas/basics.ts';
import { ExportGrant, SupportBody } from '../schemas/operations.ts';

export const grantExport = defineRoute('inbox', 'POST /operations/accounts/{partyId}/exports', {
  summary: 'Record an export for a person',
  permission: 'accounts.export-any',
  body: SupportBody,
  success: { status: 200, schema: ExportGrant },
});

export const exportForPerson = defineRoute('inbox', 'GET /operations/accounts/{partyId}/export', {
  summary: 'Export the data of a person',
  permission: 'accounts.export-any',
  query: z.strictObject({
    /** The grant of an export that you have recorded. Without it the request is refused. */
    grant: z.string().min(1).max(2048).optional(),
    ...pageQuery,
  }),
  success: { status: 200, schema: ExportPage },
  problems: ['conflict'],
});
